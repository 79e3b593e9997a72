"""Arguing innocence instead of helping."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

ARGUING: tuple[Cue, ...] = (
    cue(
        "defensive",
        0.82,
        "argues that they did nothing wrong",
        r"""
        (?:i|we)<adv> (?:did|have done|was doing|were doing|was only doing|am doing|are
        doing|do|have) (?:exactly |only |just )?(?:what (?:i|we) (?:was|were|am|are|
        could|can|always)|nothing wrong|everything (?:that )?(?:(?:i|we) (?:was|were|
        had|are|am|should)|right|correctly|properly|by the book|we could|i could|
        possible|as)|(?:my|our) (?:job|best|part)|as (?:i|we) (?:was|were) told|it
        (?:right|correctly|properly|by the book)) | (?:i|we) (?:followed|went by|stuck
        to) (?:the|our|every|all) | by the book
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:will|going to) do (?:my|our) best | not (?:do|done) | did not do
        | do my job better
        """,
    ),
    cue(
        "defensive",
        0.82,
        "argues their own innocence",
        r"""
        (?:that|this|it) is(?: just| simply| really)? not (?:what happened|true|correct|
        fair|how (?:it|this|we)|(?:our|my) (?:fault|mistake|problem to)|accurate|
        possible|right(?: ,|$)|what (?:i|we|our|my|it)|entirely (?:true|fair))
        | (?:that|it|this) (?:did not|never|does not|could not have|can not have)
        (?:happen|happened|be right|work like) | (?:was|is|were|are) not (?:my|our)
        (?:fault|mistake|doing) | not (?:my|our) fault | nothing (?:is |was )?wrong
        (?:with|on) (?:the|our|it|my) | nothing to do with (?:me|us) | it was not (?:me|
        us) | i was not (?:even )?(?:here|on|working|there) | (?:do not|can not|please
        do not)(?: \S+)? (?:blame|shout at|yell at|take it out on|accuse) (?:me|us)
        | (?:it|that|this|he|she|they|(?:your|the|our) \S+)(?: \S+)? (?:must|has to|have
        to|should) (?:be (?:working|running|on|there|fine|okay|correct|right|in order|
        online|warm|hot|ready)|work|have (?:arrived|worked|come|been (?:delivered|there|
        fine|done|sent)))(?=$| ,| ;| for you| at your)
        """,
        PLAIN,
        r"""
        (?:that|this|it) is not (?:right|fair|what (?:we|our) (?:want|promised|stand|
        aim)|how (?:we|it) (?:should|want|normally|are meant|is meant|treat)) (?:and|;|
        ,|that|on you|to you|for you) | not how (?:we|it) (?:should|want|ought|is meant|
        is supposed) | it is not fair (?:that|on|to) you | not what you (?:paid|ordered)
        | not right ,? ?(?:and|i|we|you) | you (?:did|have done) nothing | not your
        fault | on us | ours | and (?:it|that) (?:is not|should) | must (?:be|have)(?:
        \S+){0,3} (?:by|before|until|so|again) | should (?:be|work|have)(?: \S+){0,3}
        (?:by|before|again|soon|now|in|tomorrow) | (?:i|we)(?: \S+)? (?:will|am|are)(?:
        \S+){1,6} (?:it|that|this|they|he|she) (?:should|must) | this never should
        | never have happened | should never
        """,
    ),
    cue(
        "defensive",
        0.78,
        "says that nobody else complains",
        r"""
        (?:nobody|no one|none of (?:our|the)|(?:we|i) have never (?:had|ever had)|never
        had|you are the (?:first|only)|(?:all|most|every) (?:of )?(?:our|the|my|other)
        (?:other )?(?:customers|guests|people|clients|patients|passengers|one))(?:
        else| one| ever| has| have| other| customer)* (?:(?:complain(?:ed|s|ing)?|said|
        had|reported|minds?|minded|is|are|was|were|seem|seems|to|has|likes?|loves?)
        ?){1,2}(?:\S+ ){0,3}(?:complain(?:ed|t|ts|ing)?|problems?|issues?|fine|happy|
        before|trouble|like this|love|delicious)
        """,
        PLAIN,
    ),
    cue(
        "defensive",
        0.6,
        "answers the complaint by justifying themselves",
        r"""
        (?:in|to) (?:our|my) defence | to be fair(?: to (?:us|me|the \S+))?
        | with (?:all )?(?:due )?respect | for the record | let me (?:just )?(?:be
        clear|defend|remind you) | (?:i|we) (?:already |clearly |did |have already |have
        )*(?:told|informed|warned|explained|notified|said|sent|mentioned)(?: (?:you|
        this|that|to you))+(?! (?:we would|i would|it would|the truth|would))
        | you were (?:told|informed|warned|notified|given|aware|advised) | as (?:i|we)
        (?:already |clearly |just )?(?:said|told|explained|mentioned) | like i (?:said|
        told) | it (?:clearly |does )?(?:says|said|states) (?:so |clearly |right |very
        )*(?:on|in|at|there|here) | it (?:was|is) (?:clearly )?(?:in the|on the)
        (?:email|website|confirmation|contract|sign|menu|label|ticket|invitation|
        brochure)
        """,
        PLAIN,
        r"""
        (?<!\S )so | (?:was|were) told (?:nothing|wrong|the wrong|it|that it|different|
        by us|nobody|to wait) | you were (?:given|told) (?:the|a|our|nothing) (?:wrong|
        cold|run|different) | (?:we|i) (?:told|sent) you (?:the wrong|wrong|we would|it
        would) | i have told (?:the|my|him|her|them) | you were promised
        """,
    ),
    cue(
        "defensive",
        0.66,
        "gives being busy as the excuse",
        r"""
        (?:we|i) (?:are|were|am|was|have been)<adv> (?:busy|short staffed|understaffed|
        rushed off|swamped|slammed|overwhelmed|flat out|stretched|new here|run off|doing
        (?:my|our) best|on my own|alone|only (?:human|two|one)) | (?:it (?:is|was|has
        been) (?:a )?(?:very |really |so |crazy |such a )*(?:busy|hectic|mad|crazy|
        chaotic|peak)) | (?:only|just) (?:have )?(?:two|one|three) (?:of us|people|
        staff|hands|pair) | (?:i have only got|i only have) two hands | (?:i|we)
        (?:only|just) work here | i only (?:started|followed|do) | we are short (?:of|
        on) (?:staff|people|drivers) | staff shortages? | bank holiday | peak (?:season|
        time) | half (?:my|the|our) (?:team|staff|crew) (?:is|are|called)
        """,
        PLAIN | Guard.STATED,
        r"""
        no excuse | not (?:your problem|an excuse) | that is (?:on us|ours|no)
        | you were | which is (?:our|no) | on (?:us|me)
        """,
    ),
    cue(
        "defensive",
        0.6,
        "disputes the customer's account",
        r"""
        (?:according to (?:\S+ )?(?:records?|system|notes|computer|screen|log|tracking|
        data|cameras?|cctv|receipt|gps|driver|team|colleagues?|courier|chef)|(?:our|my|
        the) (?:records?|system|notes|computer|screen|log|tracking|data|camera|cameras|
        cctv|receipt|gps)(?: clearly)? (?:show|shows|say|says|confirm|confirms|indicate|
        indicates|has|have)) | i find (?:that|it) (?:hard|difficult) to believe
        | i (?:really |highly |very much |seriously )*doubt(?: \S+){1,6} | i do not
        (?:see|think|believe)(?: (?:that|what|why|how|it|this|we|i|you|there))(?:
        \S+){1,10} | are you (?:sure|certain|absolutely sure) (?:you|that you|it|
        about)(?: \S+){1,6} | you are (?:mistaken|wrong|exaggerating|imagining)
        | (?:that|it) is (?:simply |just )?(?:impossible|not possible|nonsense|an
        exaggeration) | i never (?:said|told|did|promised) | we never (?:said|promised|
        agreed|claimed|guaranteed|offered) | (?:i|we) (?:did not|do not) (?:say|do|
        promise|make mistakes|touch|take) | works? (?:fine|perfectly) (?:here|for|on|in|
        when) | (?:was|is|were) (?:perfectly )?(?:fine|clean|working|hot|fresh|perfect)
        when | excuse me ,? ?(?:but )?(?:i|we) | i (?:can )?assure you (?:that )?(?:we|
        our|i|it|the|that)
        """,
        PLAIN,
        r"""
        (?:our|my|the) (?:records?|system|notes|screen|tracking|log) (?:also )?(?:show|
        shows|say|says|confirm|confirms)(?: \S+){0,4} (?:you are right|same|exactly what
        you|wrong|nothing) | whatever the \S+ | telling you | told you you | you are
        right | do not (?:see|think|believe)(?: that)? (?:that is (?:good|fair|right|
        acceptable)|it is (?:fair|right|acceptable)|you (?:should|did anything)|we
        (?:should|did enough|told)|anyone should|any of) | i assure you (?:i|we) will
        | why you should | not possible (?:today|tonight) | i did not (?:say|do|take)
        (?:enough|it well)
        """,
    ),
    cue(
        "defensive",
        0.68,
        "defends itself instead of helping",
        r"""
        (?:i|we) (?:used|cut|did|made|cooked|packed|sent|wrote|delivered|gave|printed|
        put)(?: it| them)? (?:exactly|precisely|just|where|what|how|as) (?:\S+ )?(?:you|
        we agreed|it says|the order|was|the shade|i was|agreed|ordered|asked)
        | (?:i|we) have been (?:doing|in|making|cutting|working)(?: \S+){0,6} (?:years|
        decades) | (?:the|our|my) \S+(?: \S+){0,3} (?:was|were|is|are) (?:absolutely
        |all |perfectly |totally |completely )*(?:correct|fine|calibrated|accurate|in
        order|spotless|fresh) | (?:he|she|it|they) (?:was|were|is|are) (?:absolutely|
        perfectly|totally|completely|all)? ?(?:fine|okay|safe|clean|working) (?:this|
        when|yesterday|before|here|at) | (?:my|our|the (?:driver|courier|chef|waiter|
        engineer|technician|nurse|receptionist|team|cleaner|fitter|operator|crew))
        (?:\S+ ){0,2}(?:says?|said|swears?|tells me|claims?) (?:that )?(?:he|she|they|
        you|it|there|nobody|no one)(?: \S+){1,8} | (?:our|the|my) (?:system|staff|
        people|team|drivers?|chefs?|computer|machine)(?: \S+)? (?:does|do|would|could|
        can) (?:not|never) (?:make|do|lie|say|forget|get|lose) | (?:that|it) is what it
        says | strictly speaking | technically | it was (?:\d+|\S+) (?:minutes|hours|
        days) actually | actually ,? ?it was | (?:i|we) did what (?:i|we) had to
        | what do you (?:want|expect) us to do | (?:we|i) (?:can not|can hardly)(?:
        exactly| just)? (?:be everywhere|know|see into|control|read) | (?:i|we) (?:sent|
        tried|called|rang|came|knocked|emailed|wrote)(?: someone| you| round| to
        you)*(?: \S+){0,4} (?:and you (?:were|did)|you were not|nobody (?:was|answered|
        opened)|no one (?:was|answered|opened)) | you (?:will|would) have used
        | not (?:my|our) doing | i only (?:do|did|answer|take|sell)(?: the)?
        | i (?:myself )?(?:checked|measured|did) (?:it|them|that) myself | i can assure
        you(?=$|,) | (?:follow|keep to|stick to) (?:all|every|the)(?: \S+){0,3}
        (?:rules|procedures|standards|steps|protocol) | never had (?:anything|a|any)(?:
        \S+){0,2} like (?:this|that) | i had nothing to do | before my (?:time|shift)
        | nothing to do with (?:me|us)
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:is|are|was|were) (?:not|never) (?:fine|right|okay|clean|correct|working)
        | you (?:are|were) right | if (?:the|it|that|everything) | so (?:that )?
        | (?:i|we) (?:will|am going to|are going to) | to be (?:sure|fair to you)
        | exactly what you (?:needed|deserve) | no excuse | that is (?:not )?right
        (?:and|,) | who says | (?:both|they) are fine with | are fine with me
        | (?:driver|engineer|chef) says (?:he|she) (?:is|will|can) | is (?:fine|okay)
        (?:with|by) | until | make sure | once
        """,
    ),
    cue(
        "defensive",
        0.56,
        "justifies itself instead of helping",
        r"""
        (?:but|well|look|listen|actually|honestly|hang on|hold on|no|wait) ,? ?(?:i|we)
        (?:did|had|have (?:always|already|never|done|told|got)|do (?:our|my|not
        (?!want)|have)|always|never|also|even|really did|was|were|am just|am only|are
        just|are only|told|sent|said|called|tried) | (?:you|people) (?:have to|need to|
        must|should|ought to) (?:understand|appreciate|realise|remember|bear|consider)
        | in (?:all )?fairness | in our case | that is (?:a bit |rather |very |really
        |quite |just |so |hardly )*(?:unfair|harsh|unjust|rich|nonsense|rubbish|not
        on)(?! (?:to|on) you) | (?:i|we) (?:do not|can not|have no|had no) (?:control|
        influence|choose|decide|say (?:in|over)|cause|way of knowing|idea (?:that )?you)
        | it is not (?:like|as if|as though) (?:i|we) | (?:we are|i am) (?:only
        )?(?:human|not (?:machines|robots|responsible|perfect|to blame|the ones?|mind))
        | (?:nobody|no one|we all|none of us) (?:is|are|could|can|knew|know) (?:perfect|
        human|known|foreseen|predicted|have known|have) | (?:not|never) (?:on purpose|
        intentional|deliberate|intended|my intention|our intention) | shoot the
        messenger | (?:i am|we are) (?:just |only |simply )?(?:doing|trying to do)
        (?:my|our) (?:job|best|work) | i (?:did not|never) (?:mean|intend|cause|cancel|
        make|break|do (?:anything|that|it)|write|touch|choose|take|steal|lose|say|
        promise)(?! (?:enough|it well)) | (?:we|i) (?:serve|deliver|handle|do|treat|
        make|fly|process|see|run|get) (?:hundreds|thousands|dozens|\d+|so many|many|a
        lot) | (?:usually|normally|always|generally|otherwise) (?:works?|runs?|goes|is
        fine|are fine|on time|very) |  works? for everyone | (?:would|could) (?:not|
        never) (?:have )?(?:put|say|said|do|done|treat|treated|happen|happened|speak|
        spoken|forget|forgotten) (?:it|that|so|like|anyone|a)? | (?:is|are|was|were) one
        of (?:our|my|the) (?:best|most|finest) | (?:has|have) (?:had|done) (?:the|all|
        all the|every) (?:\S+ )?(?:training|course|checks?) | (?:precisely|exactly) what
        (?:was|is|has been|we) (?:agreed|promised|ordered|booked|in|said) | (?:it|that|
        contract|website|email) (?:does|did) not say (?:anything|that|a word)
        | so (?:technically|legally|strictly) | legally ,? ?we | (?:we|i) did (?:tell|
        warn|inform|say|mention|send|call|write|explain|email|let you) | (?:we|i) did
        (?:still|even|after all|at least) | (?:team|staff|crew|colleagues?|people|they|
        we|he|she) (?:did|have done|has done) (?:very )?(?:well|a (?:good|great|fine)
        job|(?:their|our|his|her) best) | been (?:going|around|doing this|in business|
        here) (?:for|since) | do not see (?:how|why|what) | (?:where|how|why) is that
        (?:our|my) | that is not on (?:us|me) | not our (?:responsibility|doing|fault)
        | (?:i|we) (?:can not|could not)(?: \S+)? (?:be blamed|help that|help it|have
        known|control|do anything about) | i (?:stand|stood) by | there was no need
        | nothing we could | weather (?:is|was) not | act of god | force majeure
        | everyone (?:was|is) (?:told|informed|busy) | (?:my|our) (?:staff|team|people|
        colleagues?) (?:is|are|work|works|did|do) (?:very |really |all |so )*(?:hard|
        trained|professional|excellent|experienced|busy|good|great|the best)
        """,
        PLAIN | Guard.STATED,
        r"""
        no excuse | (?:that is|it is|this is) (?:on us|on me|ours|mine|our (?:fault|
        mistake)|my (?:fault|mistake)) | you (?:are|were) right | (?:i|we) (?:should|
        ought to) have | and we (?:did not|never|forgot|lost|left|let|kept|got it)
        | but (?:we|i) (?:did not|never) | but i (?:was|am) (?:wrong|sorry|late)
        | never (?:told|called|rang|came|checked|should|got) (?:you|back|it|have)
        | we had (?:you|your|a|no) | and i (?:was|am) (?:wrong|sorry) | i do not see
        (?:how|why) you (?:should|would have) | (?:how|that|so) we were | you need to
        (?:know|be) | well ,? ?i (?:am|will|can) | must (?:see|know)
        """,
    ),
    cue(
        "defensive",
        0.6,
        "denies it",
        r"""
        (?:i|we) (?:never|did not|have not|was not|were not|had not|do not) (?:(?![,;]|
        and |but )\S+ ){0,3}?(?:anything|anywhere|anyone|any such|nothing|that|such a
        thing|it on purpose|to hear|wrong) | (?:you are|that is|this is) the (?:first|
        only) (?:i|one|time|person|customer|complaint)(?: \S+){0,4} (?:hear|heard|of it|
        had|who|today|complain\S*) | first (?:i|we) (?:hear|have heard|am hearing|heard)
        | what (?:was i|were we|am i|are we|else (?:was i|were we|could (?:i|we)))
        (?:supposed|meant|expected|to) | that is (?:just )?(?:how|the way) (?:it|that|
        things|we) (?:works?|is|are|do|does|goes?) | (?:there was|had) no (?:name|note|
        label|record|message|sign|booking|mention) | (?:nobody|no one) (?:told|informed|
        asked|warned) (?:me|us) | i (?:have been|was|am) (?:at|on|in) (?:this|my|the)
        (?:desk|post|counter|phone|till|shop)(?: \S+){0,2} (?:all|since|the whole)
        """,
        PLAIN,
        r"""
        (?:nobody|no one) told you | no excuse | (?:is|are|was) (?:on us|on me|ours|
        mine|our (?:fault|mistake)|my (?:fault|mistake)) | you (?:did not|never) (?:do|
        did) (?:anything|nothing) | (?:i|we) (?:did not|never|have not) (?:tell|told|
        warn|call|check|listen|hear you|give you|send you|do enough|look after)(?:
        \S+){0,2}(?: that|anything) | not anything (?:you|i can) | do not (?:want|
        expect) (?:you to )?(?:anything|that) | (?:i|we) do not (?:have|want|need|know|
        like|blame) (?:\S+ )?(?:anything|that)
        """,
    ),
)
