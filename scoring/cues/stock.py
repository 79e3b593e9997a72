"""Stock phrases and the words that fit any complaint in any business."""

import re

from scoring.cues.cue import pattern

_STOCK = (
    r"(?:sorry|apologise|apologies|regret)(?: \S+){0,3}? (?:inconvenience|trouble|experience"
    r"|frustration|situation|issue|any \S+|this|that|the delay)",
    r"(?:i|we) (?:am|are)<adv> sorry(?=$| ,| ;| to hear| that you| about| for)",
    r"(?:please )?accept (?:my|our)(?: \S+)? apologies",
    r"(?:i|we)(?: must| would like to| do)?<adv> apologise(?=$| ,| for)",
    r"(?:inconvenience|trouble) (?:this|it|we|that)?(?: \S+)?(?: have)? ?caused",
    r"(?:i|we)<adv>(?: can| do)?<adv> (?:understand|appreciate|hear|acknowledge|recognise"
    r"|get|realise|value|imagine|see)(?: \S+){0,3} (?:your|you|how|this|it|that)",
    r"your (?:\S+ )?(?:feedback|call|satisfaction|business|comfort|opinion|concerns?|loyalty"
    r"|trust|experience|happiness|complaint|voice|patience|custom|message|comments)"
    r"(?: \S+){0,3} (?:is|are|matters?|means?|has|have|did|will|to us)",
    r"takes?(?: \S+){0,4} seriously|taken(?: \S+){0,3} seriously",
    r"(?:we|i)<adv> (?:strive|aim|pride|endeavour|value|care|appreciate|thank|hope|want to"
    r" assure|assure|are committed|am committed|are dedicated|are proud|work hard|believe)",
    r"(?:thank you|thanks|i appreciate|we appreciate)(?: \S+){0,2} (?:for|your)",
    r"rest assured|be assured|please know|you can be sure|trust (?:us|me)|i assure you",
    r"do not hesitate|feel free|happy to help|here (?:for you|to help)|at your (?:service"
    r"|disposal)|any (?:further|other|more) (?:questions|concerns|assistance|help)",
    r"(?:look|looking|investigate|investigating) (?:into )?(?:this|it|the matter|the issue)",
    r"valued? (?:customer|guest|client|member|passenger|patient|partner|user|you)",
    r"(?:hope|look forward|looking forward) to (?:serve|serving|see|seeing|welcom\S+|hear"
    r"|have|having|be|help|assist\S*)",
    r"(?:high|highest|usual|our|own|great|best)(?: \S+){0,3} (?:standards?|quality|service"
    r"|care|excellence)|excellence|customer (?:service|satisfaction|care|experience)",
    r"(?:passed?|passing|forward\S*|shared?|sharing|escalat\S+|rais\S+)(?: \S+){0,4}"
    r" (?:team|department|management|colleagues?|relevant|appropriate)",
    r"as soon as (?:possible|we can|i can)|shortly|at (?:this|the) (?:time|moment|earliest)"
    r"|in a timely|promptly",
    r"(?:every|best|all|utmost) (?:effort|efforts|endeavour)|our (?:very )?best|everything"
    r" (?:i|we|in (?:my|our))|all (?:we|i) can|whatever (?:i|we) can|go(?:ing)? (?:above|the"
    r" extra)|above and beyond",
    r"(?:anything|something) else|have a (?:nice|great|good|lovely|wonderful) (?:day|one"
    r"|evening|weekend|rest)|kind regards|best wishes|warm regards|sincerely",
    r"(?:customers?|guests?|clients?|patients?|you|people)(?: \S+){0,2} (?:number one"
    r"|priority|at the heart|first|come first|important|matters?|always right)",
    r"(?:fell|fallen|falls) short|not (?:the|our) (?:experience|level|standard|service|kind"
    r")|(?:meet|met|exceed)(?: \S+)? expectations|below (?:our|the|your)",
    r"(?:make|put|set|making) (?:this|it|things|that) right|make (?:it|this) up to you|(?:do"
    r"|doing) better|turn (?:this|it|things) around|(?:earn|regain|win)(?: \S+)? (?:trust"
    r"|confidence|faith)",
    r"(?:resolv\S+|solv\S+|sort\S*|fix\S*|address\S*|handl\S+|rectif\S+)(?: \S+){0,3}"
    r"(?: (?:issue|matter|situation|problem|this|it|that|concerns?|complaint|sorted|resolved"
    r"|fixed))?",
    r"(?:full|personal|complete|take) (?:responsibility|ownership|accountability)",
    r"let us know|let me know|reach out|get back to you|be in touch|contact you|follow up"
    r"|keep you (?:posted|updated|informed)|touch base|work(?:ing)? (?:with|together|on|hard)",
    r"(?:learn|learning|improv\S+|grow)(?: \S+){0,3} (?:from|this|our|services?|us|process)",
    r"frustrat\S+|inconvenien\S+|disappoint\S+|how you (?:feel|must)|difficult (?:time"
    r"|situation)",
    r"(?:never|not) (?:\S+ )?happen again|happen(?:s|ing)? again",
    r"no excuse|we let you down|our (?:mistake|fault)|you deserve|you matter",
    r"(?:right away|immediately|top priority|urgent\S*|now|today)",
    r"(?:offer|receive|give|provide)(?: \S+){0,3} (?:refund|compensation|voucher|discount"
    r"|solution|resolution|service|support)",
)

STOCK: tuple[re.Pattern[str], ...] = tuple(pattern(source) for source in _STOCK)
"""What could stand under any complaint; two or more, and nothing else, is a pile."""

STOPWORDS: frozenset[str] = frozenset(
    """a about above after again all also am an and any anyone are around as at away back
    be because been before being both but by can come could did do does doing done down each
    either else enough even ever every everything few first for from get gets getting give
    given go goes going gone good got had has have having he her here hers him his how i if
    in into is it its itself just keep kind know last least less let like little long look
    made make makes making many may maybe me might mine more most much must my myself near
    need needs never new next no nobody none nor not nothing now of off oh okay on once one
    ones only or other our ours ourselves out over own part please put quite rather really
    right s said same say saying see shall she should since so some somebody someone something
    soon still such sure take taken takes than that the their them then there these they
    thing things think this those though three through till to together told too two under
    until up upon us use very want wants was way we well went were what whatever when where
    whether which while who whole why will with within without would yes yet you your yours
    yourself sir madam hello hi dear anything always another around tell during might says
    getting lot bit mean means actually just etc us""".split()
)

GENERIC: frozenset[str] = frozenset(
    """absolutely accept acceptable account accountability accountable acknowledge act action
    actions address advise affected agent aim allow apologies apologise apologised apologising
    apology appreciate appropriate ask assist assistance assure assured attention available
    aware awful bad become begin behalf believe best better business busy call called calling
    calm care cared carefully case cause caused certain certainly chance check clear colleague
    colleagues comfort comment comments commitment committed company compensate compensation
    complain complaint complaints complete completely concern concerned concerns contact
    contacted contacting continue correct custom customer customers day days deal dealing
    dealt dedicated deep deepest deeply deliver department deserve desk difficult disappoint
    disappointed disappointing disappointment discuss disposal distress do down due earliest
    earn effort efforts else emotions endeavour ensure enquiry error escalate excellence
    excellent excuse excuses expect expectations experience experienced experiences exceed
    explain express extend extra extremely fail failed fall family fault feedback feel feeling
    feelings fell felt find fix fixed forward forwarded free friend frustrated frustrating
    frustration fully further future genuine genuinely glad going great guarantee guest guests
    hand handle happen happened happens happy hard hear heard heart heartfelt help helping
    hesitate high highest honest honestly hope hoped house i ideal immediate immediately
    important improve improvement improving incident include inconvenience inconvenienced
    inconvenient information informed instance investigate issue issues job join journey keen
    kindly know known learn learning let level listen listening live loyal loyalty management
    manager manner matter matters meet member message mistake mistakes moment moving nice note
    number occur occurred offer offering opinion opportunity our outcome ownership pass passed
    patience patient patients people personal personally pleasure point position positive
    possible precious prefer pride priority problem problems procedure proceed process
    processed promise promptly proper properly provide provided providing put quality question
    questions quick quickly raise raised reach reaching read ready real realise really reassure
    receive received recognise record rectify refund regard regarding regards regret relevant
    remain report request resolution resolve resolved respond response responsibility
    responsible responsive rest result review right satisfaction satisfied satisfy seek
    seriously serve service services serving share sharing short shortly show sincere sincerely
    situation solution solve sorry sort sorted speak staff stand standard standards start step
    steps stress strive struggle stuff support surely swiftly talk team telling terrible thank
    thanks thorough thoroughly thought time times today top totally touch treat treated trouble
    truly trust try trying turn unacceptable understand understandable understandably
    understanding unfortunate unfortunately unhappy update updated updates upset urgency urgent
    urgently utmost valuable value valued values voice voucher wait waiting waited warm welcome
    wish wonderful word words work worked working worry write wrong year years additional
    pleased sad apologetic world class line team teams email phone discount credit goodwill
    gesture token follow following followed end back full fullest owe owes direct directly
    solved solving clearly matter kind kindness smile experience hate honour privilege proud
    hearing taking giving looking doing letting bring bringing brought raising posted wants
    needed wanted deserves deserved delay delays bear appreciated grateful gratitude hotel
    restaurant airline bank shop store clinic hospital gym office salon garage school
    supermarket bakery cafe insurer insurance provider organisation firm brand park cinema
    theatre library museum studio centre agency practice hotels resort family tomorrow tonight
    minute minutes hour hours second seconds week weeks entire life nothing pledge dream
    sympathise sympathy empathise empathy journey passion passionate mission stars pay safe
    safety strong stronger constantly constant continually continuous continuously relationship
    relationships feedback asap reference ref ticket""".split()
)
"""Words that tie a reply to nothing: the trade's name and the language of service."""

LIFE: frozenset[str] = frozenset(
    """baby babies kid kids child children son daughter wife husband mother father dad parents
    gran grandmother grandfather grandson granddaughter sister brother aunt uncle wedding
    birthday funeral anniversary christmas party holiday honeymoon exam interview meeting boss
    client surgery operation dog cat pet rain cold snow dark heat heating winter sleep night
    nights dinner breakfast lunch school nursery rent wages money savings pain blood pregnant
    allergy wheelchair crutches elderly alone stairs kitchen bedroom bathroom luggage suitcase
    weekend evening morning afternoon midnight hungry thirsty photographs photos guests speech
    concert graduation christening hospital stranger strangers street everyone""".split()
)
"""Words for what a failure costs a person, whatever the trade."""
