"""Stock phrases and the words that fit any complaint in any business."""

from scoring.cues.cue import Pattern, pattern

_STOCK = (
    r"""
        (?:sorry|apologise|apologies|regret)(?: \S+){0,3}? (?:inconvenience|trouble|
        experience|frustration|situation|issue|any \S+|this|that|the delay)
    """,
    r"""
        (?:i|we) (?:am|are)<adv> sorry(?=$| ,| ;| to hear| that you| about| for)
    """,
    r"""
        (?:please )?accept (?:my|our)(?: \S+)? apologies
    """,
    r"""
        (?:i|we)(?: must| would like to| do)?<adv> apologise(?=$| ,| for)
    """,
    r"""
        (?:inconvenience|trouble) (?:this|it|we|that)?(?: \S+)?(?: have)? ?caused
    """,
    r"""
        (?:i|we)<adv>(?: can| do)?<adv> (?:understand|appreciate|hear|acknowledge|
        recognise|get|realise|value|imagine|see)(?: \S+){0,3} (?:your|you|how|this|it|
        that)
    """,
    r"""
        your (?:\S+ )?(?:feedback|call|satisfaction|business|comfort|opinion|
        concerns?|loyalty|trust|experience|happiness|complaint|voice|patience|custom|
        message|comments)(?: \S+){0,3} (?:is|are|matters?|means?|has|have|did|will|to
        us)
    """,
    r"""
        takes?(?: \S+){0,4} seriously | taken(?: \S+){0,3} seriously
    """,
    r"""
        (?:we|i)<adv> (?:strive|aim|pride|endeavour|value|care|appreciate|thank|hope|
        want to assure|assure|are committed|am committed|are dedicated|are proud|work
        hard|believe)
    """,
    r"""
        (?:thank you|thanks|i appreciate|we appreciate)(?: \S+){0,2} (?:for|your)
    """,
    r"""
        rest assured | be assured | please know | you can be sure | trust (?:us|me)
        | i assure you
    """,
    r"""
        do not hesitate | feel free | happy to help | here (?:for you|to help) | at
        your (?:service|disposal) | any (?:further|other|more) (?:questions|concerns|
        assistance|help)
    """,
    r"""
        (?:look|looking|investigate|investigating) (?:into )?(?:this|it|the matter|the
        issue)
    """,
    r"""
        valued? (?:customer|guest|client|member|passenger|patient|partner|user|you)
    """,
    r"""
        (?:hope|look forward|looking forward) to (?:serve|serving|see|seeing|
        welcom\S+|hear|have|having|be|help|assist\S*)
    """,
    r"""
        (?:high|highest|usual|our|own|great|best)(?: \S+){0,3} (?:standards?|quality|
        service|care|excellence) | excellence | customer (?:service|satisfaction|care|
        experience)
    """,
    r"""
        (?:passed?|passing|forward\S*|shared?|sharing|escalat\S+|rais\S+)(?: \S+){0,4}
        (?:team|department|management|colleagues?|relevant|appropriate)
    """,
    r"""
        as soon as (?:possible|we can|i can) | shortly | at (?:this|the) (?:time|
        moment|earliest) | in a timely | promptly
    """,
    r"""
        (?:every|best|all|utmost) (?:effort|efforts|endeavour) | our (?:very )?best
        | everything (?:i|we|in (?:my|our)) | all (?:we|i) can | whatever (?:i|we) can
        | go(?:ing)? (?:above|the extra) | above and beyond
    """,
    r"""
        (?:anything|something) else | have a (?:nice|great|good|lovely|wonderful)
        (?:day|one|evening|weekend|rest) | kind regards | best wishes | warm regards
        | sincerely
    """,
    r"""
        (?:customers?|guests?|clients?|patients?|you|people)(?: \S+){0,2} (?:number
        one|priority|at the heart|first|come first|important|matters?|always right)
    """,
    r"""
        (?:fell|fallen|falls) short | not (?:the|our) (?:experience|level|standard|
        service|kind) | (?:meet|met|exceed)(?: \S+)? expectations | below (?:our|the|
        your)
    """,
    r"""
        (?:make|put|set|making) (?:this|it|things|that) right | make (?:it|this) up to
        you | (?:do|doing) better | turn (?:this|it|things) around | (?:earn|regain|
        win)(?: \S+)? (?:trust|confidence|faith)
    """,
    r"""
        (?:resolv\S+|solv\S+|sort\S*|fix\S*|address\S*|handl\S+|
        rectif\S+)(?: \S+){0,3}(?: (?:issue|matter|situation|problem|this|it|that|
        concerns?|complaint|sorted|resolved|fixed))?
    """,
    r"""
        (?:full|personal|complete|take) (?:responsibility|ownership|accountability)
    """,
    r"""
        let us know | let me know | reach out | get back to you | be in touch
        | contact you | follow up | keep you (?:posted|updated|informed) | touch base
        | work(?:ing)? (?:with|together|on|hard)
    """,
    r"""
        (?:learn|learning|improv\S+|grow)(?: \S+){0,3} (?:from|this|our|services?|us|
        process)
    """,
    r"""
        frustrat\S+ | inconvenien\S+ | disappoint\S+ | how you (?:feel|must)
        | difficult (?:time|situation)
    """,
    r"""
        (?:never|not) (?:\S+ )?happen again | happen(?:s|ing)? again
    """,
    r"""
        no excuse | we let you down | our (?:mistake|fault) | you deserve | you matter
    """,
    r"""
        right away | immediately | top priority | urgent\S* | now | today
    """,
    r"""
        (?:offer|receive|give|provide)(?: \S+){0,3} (?:refund|compensation|voucher|
        discount|solution|resolution|service|support)
    """,
)

STOCK: tuple[Pattern, ...] = tuple(pattern(source) for source in _STOCK)
"""What could stand under any complaint; two or more, and nothing else, is a pile."""

STOPWORDS: frozenset[str] = frozenset(
    """
    a about above actually after again all also always am an and another any anyone
    anything are around as at away back be because been before being bit both but by
    can come could dear did do does doing done down during each either else enough
    etc even ever every everything few first for from get gets getting give given go
    goes going gone good got had has have having he hello her here hers hi him his
    how i if in into is it its itself just keep kind know last least less let like
    little long look lot madam made make makes making many may maybe me mean means
    might mine more most much must my myself near need needs never new next no
    nobody none nor not nothing now of off oh okay on once one ones only or other
    our ours ourselves out over own part please put quite rather really right s said
    same say saying says see shall she should since sir so some somebody someone
    something soon still such sure take taken takes tell than that the their them
    then there these they thing things think this those though three through till to
    together told too two under until up upon us use very want wants was way we well
    went were what whatever when where whether which while who whole why will with
    within without would yes yet you your yours yourself
    """.split()
)

GENERIC: frozenset[str] = frozenset(
    """
    dm detail details inbox messages chat website app form online link private
    absolutely accept acceptable account accountability accountable acknowledge act
    action actions additional address advise affected agency agent aim airline allow
    apologetic apologies apologise apologised apologising apology appreciate
    appreciated appropriate asap ask assist assistance assure assured attention
    available aware awful back bad bakery bank bear become begin behalf believe best
    better brand bring bringing brought business busy cafe call called calling calm
    care cared carefully case cause caused centre certain certainly chance check
    cinema class clear clearly clinic colleague colleagues comfort comment comments
    commitment committed company compensate compensation complain complaint
    complaints complete completely concern concerned concerns constant constantly
    contact contacted contacting continually continue continuous continuously
    correct credit custom customer customers day days deal dealing dealt dedicated
    deep deepest deeply delay delays deliver department deserve deserved deserves
    desk difficult direct directly disappoint disappointed disappointing
    disappointment discount discuss disposal distress do doing down dream due
    earliest earn effort efforts else email emotions empathise empathy end endeavour
    enquiry ensure entire error escalate exceed excellence excellent excuse excuses
    expect expectations experience experienced experiences explain express extend
    extra extremely fail failed fall family fault feedback feel feeling feelings
    fell felt find firm fix fixed follow followed following forward forwarded free
    friend frustrated frustrating frustration full fullest fully further future
    garage genuine genuinely gesture giving glad going goodwill grateful gratitude
    great guarantee guest guests gym hand handle happen happened happens happy hard
    hate hear heard hearing heart heartfelt help helping hesitate high highest
    honest honestly honour hope hoped hospital hotel hotels hour hours house i ideal
    immediate immediately important improve improvement improving incident include
    inconvenience inconvenienced inconvenient information informed instance
    insurance insurer investigate issue issues job join journey keen kind kindly
    kindness know known learn learning let letting level library life line listen
    listening live looking loyal loyalty management manager manner matter matters
    meet member message minute minutes mission mistake mistakes moment moving museum
    needed nice note nothing number occur occurred offer offering office opinion
    opportunity organisation our outcome owe owes ownership park pass passed passion
    passionate patience patient patients pay people personal personally phone
    pleased pleasure pledge point position positive possible posted practice
    precious prefer pride priority privilege problem problems procedure proceed
    process processed promise promptly proper properly proud provide provided
    provider providing put quality question questions quick quickly raise raised
    raising reach reaching read ready real realise really reassure receive received
    recognise record rectify ref reference refund regard regarding regards regret
    relationship relationships relevant remain report request resolution resolve
    resolved resort respond response responsibility responsible responsive rest
    restaurant result review right sad safe safety salon satisfaction satisfied
    satisfy school second seconds seek seriously serve service services serving
    share sharing shop short shortly show sincere sincerely situation smile solution
    solve solved solving sorry sort sorted speak staff stand standard standards
    stars start step steps store stress strive strong stronger struggle studio stuff
    supermarket support surely swiftly sympathise sympathy taking talk team teams
    telling terrible thank thanks theatre thorough thoroughly thought ticket time
    times today token tomorrow tonight top totally touch treat treated trouble truly
    trust try trying turn unacceptable understand understandable understandably
    understanding unfortunate unfortunately unhappy update updated updates upset
    urgency urgent urgently utmost valuable value valued values voice voucher wait
    waited waiting wanted wants warm week weeks welcome wish wonderful word words
    work worked working world worry write wrong year years
    """.split()
)
"""Words that tie a reply to nothing: the trade's name and the language of service."""

LIFE: frozenset[str] = frozenset(
    """
    afternoon allergy alone anniversary aunt babies baby bathroom bedroom birthday
    blood boss breakfast brother cat child children christening christmas client
    cold concert crutches dad dark daughter dinner dog elderly evening everyone exam
    father funeral graduation gran granddaughter grandfather grandmother grandson
    guests heat heating holiday honeymoon hospital hungry husband interview kid kids
    kitchen luggage lunch meeting midnight money morning mother night nights nursery
    operation pain parents party pet photographs photos pregnant rain rent savings
    school sister sleep snow son speech stairs stranger strangers street suitcase
    surgery thirsty uncle wages wedding weekend wheelchair wife winter
    """.split()
)
"""Words for what a failure costs a person, whatever the trade."""
