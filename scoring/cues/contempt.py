"""Contempt and threats."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

CONTEMPT: tuple[Cue, ...] = (
    cue(
        "rudeness",
        0.88,
        "insults the customer",
        r"""
        you (?:are|look|sound)(?: \S+)?(?: being)?(?: (?:a|an|so|such|just|really|very|
        totally|completely|some|the|kind of|pretty|bloody|quite)){0,3} <insult>
        | (?:do not be|stop being|being|acting like|like|what|such) (?:a |an |so |such a
        )?(?:idiot|stupid|moron|baby|child|brat|lunatic|drama queen|diva|princess|karen|
        ridiculous|childish|clown) | people like you(?! (?:are why|keep|who stay))
        | your (?:type|sort|lot|kind|little)(?: of
        people| problem| complaint| drama| tantrum| story) | <swear>
        """,
        PLAIN,
        r"""
        you are not (?:being )?(?:stupid|crazy|ridiculous|unreasonable|difficult|a pain|
        hysterical|childish|rude) | not (?:being|a|an|rude|unreasonable|lying|crazy)
        | your little (?:one|boy|girl|son|daughter|brother|sister|ones|dog|cat)
        | like a (?:child|baby|fool) (?:myself|to) | feel (?:like|stupid|foolish|
        ridiculous) | i (?:am|was|feel|look)(?: \S+){0,3} (?:idiot|stupid|fool|clown|
        rude|moron) | (?:so|too|very) slow
        """,
    ),
    cue(
        "rudeness",
        0.8,
        "is contemptuous",
        r"""
        shut up | shut it | get (?:lost|out|over (?:it|yourself)|a (?:life|grip))
        | go away | deal with it(?=$| ,) | not my problem | tough(?: luck| cookies|$)
        | boo hoo | sue (?:me|us) | be my guest | good luck with (?:that|finding|it)
        | take it or leave it | like it or lump | lump it | who do you think
        | do i look like | give me a break | for (?:god|heaven|christ)(?: s)? sake
        | oh please | spare me | yes right | use your (?:eyes|brain|head) | even a child
        | grow up | (?<!\S )(?:just |then |so |well |next time )?read (?:the|a) (?:sign|
        menu|label|email)(?: next time)?$ | learn to (?:read|count|wait|listen|drive)
        | can (?:not )?you (?:not )?(?:even )?(?:read|count|hear|see|listen|tell the
        time)(?: \S+){0,3}$ | are you (?:deaf|blind|stupid|serious|kidding|joking|done|
        finished|finished yet|even listening|always like|always this) | (?:i|we) (?:do
        not|could not|could) (?:really )?(?:care(?: less)?|give a|get paid enough)
        | whatever(?=$| ,| ;) | happy now | satisfied now | what is your problem
        | what is it (?:now|this time) | what now | what do you (?:expect|want) (?:me|
        us) to (?:do|say)(?: about it)? | (?<!\S )what do you (?:expect|
        want)(?=$| ,| from) | how should i know | and(?: \S+){0,2} my problem (?:how|
        why|because)
        """,
        PLAIN,
        r"""
        whatever (?:you|it|suits|works|time|happens|comes|we|i) | are you done (?:with|
        for) | (?:i|we) do not care (?:what|how|who)(?: \S+){0,3} (?:costs?|takes?|
        says?|long|much) | shut up shop | are you serious about | what do you (?:expect|
        want) (?:me|us) to (?:do|say) (?:first|next|for) | go away (?:on|for|with|happy|
        without|until|empty|hungry) | get out (?:of (?:here|there|the)|and|to|from|
        there) | deal with it (?:myself|now|personally|here|today) | i (?:will|can|am)
        deal
        """,
    ),
    cue(
        "rudeness",
        0.66,
        "is sarcastic",
        r"""
        (?:oh|well|wow|aw|aww|gosh|my) ?,? ?(?:great|wonderful|lovely|fantastic|
        brilliant|how (?:terrible|awful|tragic|sad|shocking|dreadful|exciting|original)|
        congratulations|bravo|joy|here we go|i am so sorry (?:your (?:majesty|highness)|
        that your \S+ \S+ (?:not|was not))) | congratulations | bravo | slow clap
        | your (?:majesty|highness|lordship|ladyship|royal) | my heart bleeds
        | (?:world s )?(?:smallest|tiniest) violin | how (?:tragic|terrible for you|
        awful for you|dare you|original|convenient) | what a (?:surprise|shock|shame
        for|tragedy) | i am (?:so )?(?:thrilled|delighted|overjoyed|touched|moved)
        (?:for|that|to hear) | thanks for (?:that|nothing|sharing|the lecture|stating|
        your \S+ opinion|letting me know ,) | (?:call|alert) the (?:press|newspapers|
        president|king|queen) | someone got (?:out of|up on) | stop the (?:press|
        presses) | cry me | tell (?:it|that) to | shall i (?:cry|call the king|alert|get
        (?:you )?a (?:violin|tissue)) | do you want (?:a medal|a cookie|me to cry|a hug|
        me to hold) | what (?:else )?would you like ,? ?(?:a|my)
        """,
        PLAIN,
        r"""
        oh (?:no|dear) ,? ?(?:i am|that is|you|we|what|how|that) | what a shame that
        (?:we|you) | congratulations on (?:your|the) | thanks for (?:sharing|that|
        letting) (?:this|that|with|me know (?:that|about|what))?(?: \S+){0,4} (?:me|us|
        now)
        """,
    ),
    cue(
        "rudeness",
        0.72,
        "threatens or belittles",
        r"""
        (?:i|we) (?:will|am going to|can|shall|am about to)(?: just| have to)? (?:call
        (?:security|the police)|hang up|have you (?:removed|thrown|banned|escorted)|
        throw you|ban you|end (?:this|the) (?:call|chat|conversation)|cancel your
        (?:account|membership)|blacklist|not serve you) | (?:then|just|well|so|please|
        you can|you may|feel free to) (?:just )?(?:leave|go elsewhere|go somewhere else|
        take your (?:business|money|custom)|shop (?:somewhere|elsewhere)|fly with|find
        another|walk|complain (?:then|all)|cancel(?: it)? then|post (?:it|whatever|
        what)) | there is the door | the door is | nobody (?:is )?(?:asked|forc(?:ed|
        ing)|made|making|begging) you | watch your (?:mouth|tone|language) | (?:do not|
        stop) (?:take that tone|talk(?:ing)? to me like|us(?:e|ing) that tone|raise|
        yell(?:ing)?|shout(?:ing)?) | listen (?:here|lady|mate|pal|love|buddy|
        sweetheart|darling|mister|up|sunshine|carefully) | look (?:,? ?)?(?:lady|pal|
        buddy|mister|sunshine|sweetheart|darling) | sweetheart | i (?:do not|have not
        got|have not) (?:have )?(?:all day|time for (?:this|you|your|that))
        | some of us (?:have|are|work) | i have (?:real|more important|actual|better|
        proper) (?:\S+ )?(?:customers|problems|people|things|work|guests|passengers|
        patients)(?: (?:to|who|waiting))? | stop (?:wasting|bothering|moaning|whining|
        complaining|crying) | you (?:people|lot)(?= ) | wasting my time | how many times
        (?:do|have|must) i | for the (?:last|third|hundredth|tenth) time | (?:do you|did
        you) even
        """,
        PLAIN,
        r"""
        if you (?:keep|continue|carry on)(?: \S+){0,4} (?:swear|insult|abus|threat)
        | (?:please )?(?:do not|stop) (?:shout|yell|swear)(?:ing)? at (?:me|my|the) ,?
        ?(?:i|and|so|then) (?:want|will|can) | look after | i (?:will not|would not|am
        not going to) hang up | feel free to leave (?:it|your|the|a) | please leave
        (?:it|this|that|the|your) | leave (?:it|this) (?:with|to) (?:me|us)
        | (?:then|so) leave (?:it|the) | never have time | just walk (?:in|up|over|to|
        with) | you can (?:walk|cancel) | watch your (?:bags|step|language) (?:and|for)
        """,
    ),
    cue(
        "rudeness",
        0.66,
        "is contemptuous",
        r"""
        genius | einstein | sherlock | (?:she|he|it) is (?:a|just a|only a) (?:dog|cat|
        cake|coat|kid) | ever heard of | how is that my problem | (?:and|so) (?:how|why)
        is that | (?:take|have) (?:it|the \S+|that) or (?:leave|walk|go|leave it)
        | (?:well|so|then) (?:ring|call|sue|tell|report|phone) (?:the|us|me|them|your)
        ?\S* | my problem(?=$| ,) | stop (?:being|acting) \S+ | (?:can you not|can not
        you) (?:read|hear|see|count) | do you know how many | i have not got all
        | (?<!\S )(?:so|and|yes and|what|nope|so what|and what)$ | not the (?:crown|
        queen|king|president) | if you are (?:so|that) (?:picky|fussy|clever|smart|
        unhappy|special|important) | maybe (?:check|read|look|try|learn)(?: \S+){1,5}
        next time | next time ,? ?(?:genius|read|use|try) | are you (?:quite |all
        )?(?:done|finished) | what (?:do|am) (?:you|i) (?:want|supposed)(?: \S+){0,3} ,?
        ?(?:fly|magic|a miracle|cook|conjure) | i can not (?:conjure|do magic|cook over|
        work miracles) | boo hoo | cry about | (?:some|other) people have real
        """,
        PLAIN,
        r"""
        not my problem to | so \S+ | is that my problem to | it is a cake (?:for|that)
        | it is my problem | (?:is|be) my problem now
        """,
    ),
    cue(
        "rudeness",
        0.64,
        "is sarcastic",
        r"""
        (?:oh|ah|yes|sure|right|of course|wow|well|great|lovely|wonderful|fantastic|
        brilliant|marvellous|perfect|delightful) ,? ?another (?:one|complaint|happy|
        angry) | (?:magic|fairy) (?:wand|dust) | crystal ball | (?:out of|from) (?:my|a|
        thin) (?:hat|air|sleeve) | just to (?:spoil|annoy|ruin|spite|upset|bother|
        inconvenience) (?:you|your) | (?:because )?(?:obviously|clearly) i (?:did|do|
        have|control|enjoy|love) | (?:i|we) (?:personally|deliberately) (?:went|broke|
        cancelled|made|lost|decided|hid|planned|control|arranged) | let me just (?:wave|
        conjure|invent|grow|magic|build|ask my (?:crystal|magic)) | i am not (?:a|your)
        (?:magician|mother|servant|slave|therapist|babysitter|psychic|mind reader|
        miracle|wizard|punch ?bag) | thank you (?:so |very )+much$ | (?:excuse|pardon|
        forgive) me for (?:breathing|living|existing|doing my job) | oh wait
        | lighten up | make my day | what part of | tell (?:someone|somebody) who cares
        | build a bridge | dry your (?:eyes|tears) | welcome to (?:the|my) (?:real
        |world) | (?:get in line|join the queue|wait your turn|take a number|get to the
        back) | i am (?:sure|certain) the world | the (?:horror|humanity)
        | what(?:ever)? a (?:tragedy|disaster|nightmare) for you | alert the
        | how (?:ever )?will you (?:cope|survive|manage) | is that (?:all|it) (?:then|
        now)?$ | anything else (?:you would like to (?:complain|moan)|while you are at
        it|your) | in case you (?:had not|have not|did not) notice(?:d)? | newsflash
        | news flash | not a charity | (?:very )?funny(?=$| ,) | want a (?:medal|cookie|
        round of applause) | behave yourself | if you (?:lot|people|would actually|had
        half|bothered|could (?:read|count|tell))
        """,
        PLAIN,
        r"""
        (?:not|nothing) funny | it is not funny | oh wait ,? ?(?:i|we) (?:have|can|am)
        | thank you (?:so |very )+much (?:for|that) | take a number (?:of|off)
        | no magic wand | (?:do not|have not got a|wish i had a) (?:have a )?(?:magic|
        crystal)
        """,
    ),
    cue(
        "rudeness",
        0.68,
        "threatens or orders the customer about",
        r"""
        (?:either|or|and|then|if)(?: \S+){0,8} (?:i will|i am going to|we will) (?:have
        you (?:moved|removed|thrown|taken|escorted|put|banned)|call (?:security|the
        police|somebody)|end (?:this|the) (?:call|chat)|hang up|throw you|stop serving|
        not serve) | stop (?:shouting|yelling|whining|moaning|being|acting|complaining|
        crying|wasting) | (?:move along|step aside|stand aside|back off|get out of
        (?:the|my) way) | one more word | (?:that|this) tone | mind your (?:language|
        manners|tone) | i (?:do not|will not) (?:have to|need to) (?:take|put up|listen|
        stand)(?: \S+){0,3} (?:this|that|it|you|abuse) | (?:go|feel free to|you can|you
        may|please|by all means)(?: ahead)?(?: and)? (?:complain|write (?:a|your) (?:bad
        )?review|tweet|post it|sue|leave)(?: (?:then|all you like|if you|wherever|
        about))? | suit yourself | do (?:what|whatever) you (?:like|want) | (?:not|none
        of) my (?:problem|business|concern|circus) | (?:nobody|no one) (?:asked|forced|
        made|begged) you | (?<!\S )(?:so |and |well |then )?what (?:exactly )?(?:do|did)
        you (?:want|expect)(?: me| us)?(?: to do)?(?= ,|$| then| from (?:me|us))
        | your (?:problem|issue)(?=$| ,| not) | (?:i am|we are) not (?:interested|
        bothered|impressed) | makes no difference to (?:me|us) | (?:it is|that is)
        (?:just )?too bad | too bad(?=$| ,| then) | (?:then )?do not (?:come|fly|eat|
        shop|buy|book|stay)(?: back| here|with us| again)+
        """,
        PLAIN,
        r"""
        (?:not|never) your (?:problem|loss|issue) | is (?:now )?my problem | not
        (?:your|a) problem | my problem (?:now|not yours|to) | (?:so|and) you can stop
        | you can stop | what do you want (?:me |us )?to (?:happen|see) | stop (?:it|
        this|the) | ,? ?what (?:do|did) you want$ | i will (?:have you|take you)
        (?:moved )?(?:in|on|to|back) | (?:no need|do not have) to stop | stop (?:being|
        acting) (?:able|available)
        """,
    ),
    cue(
        "rudeness",
        0.36,
        "answers in a single curt word",
        r"""
        (?<!\S )(?:so|and|nope|no|fine|whatever|then|done|well|name|number|tough|yes|
        what|forget it |read it|use it|wait|wait there|sit down|stand back|move|decide|
        your choice|that is it|end of|full stop |period|case closed|suit yourself|not
        happening|not today|no chance|dream on|as if|hard luck|bad luck)$
        """,
        PLAIN,
    ),
    cue(
        "rudeness",
        0.56,
        "sends the customer off in a word",
        r"""
        (?<!\S )(?:next|dream on|as if|hard luck|bad luck|no chance|not happening|case
        closed|end of|next please|next one|forget it|think again|jog on|on your bike|big
        whoop|cry harder|nobody cares|who asked|your point)$
        """,
        PLAIN,
    ),
    cue(
        "rudeness",
        0.38,
        "praises with irony",
        r"""
        (?:lucky|good for|bully for|well done) you | (?:well|oh|my|ah) ,? ?(?:is not|are
        not|was not) (?:that|this|you|it|we) | (?:just )?(?:dandy|peachy|charming|
        splendid|marvellous|priceless) | i (?:suppose|bet|imagine|guess) (?:it is|you
        are|you will|that is|next|the next|we) | how (?:lovely|nice|charming|wonderful|
        very) (?:for|of) you | (?:full|grand) tour | aw+ | clap clap | what (?:joy|fun|
        luck) | as if (?:by|i|we|that) | naturally , (?:it is|i|we) | silly me
        | my mistake for | forgive me ,? ?(?:your|i thought) | because (?:that|that is)
        (?:always|exactly|really|what) (?:helps|works|we) | of course (?:it is|i|we)(?:
        \S+){0,3} (?:fault|control|magic)
        """,
        PLAIN | Guard.STATED,
    ),
    cue(
        "rudeness",
        0.62,
        "mocks the customer",
        r"""
        (?:do you|would you|you) (?:want|like) me to (?:draw|sing|hold|spell|write it|
        clap|cry|carry you|read it|repeat|explain it (?:again|slowly)|apologise for the|
        build|fly|swim|dance) | (?:shall|should) i (?:draw|sing|spell|hold your |write
        it down for you|clap|repeat) | you want (?:it|\S+|a \S+|the \S+|this)(?:
        \S+){0,2} or (?:not|do not you|no) | are you (?:going|planning) to (?:shout|
        keep|stand there|carry on) | make up your mind | (?:the )?whole (?:opera|drama|
        saga|circus|song and dance|life story) | figure it out | live with it
        | (?:work|sort) it out yourself | (?:there is|use) the (?:tap|stairs|door)
        (?:by|over|outside|there) | i (?:have|already have) (?:a|one) (?:mother|wife|
        boss)
        """,
        PLAIN,
        r"""
        do you think (?:i|we) (?:should|could|can|might) | what would (?:i|we) do
        | the whole story | would you like me to (?:write it|carry|repeat|read it|
        hold)(?: \S+){0,4} (?:for|to) (?:you|the|him|her) | same as everyone
        """,
    ),
    cue(
        "rudeness",
        0.42,
        "asks in scorn",
        r"""
        (?:like|as) (?:everybody|everyone|anybody|all the) (?:else|others)(?: \S+)?
        (?:does|do|can|has to|had to|manages|waits)? | (?:do|did) you (?:think|believe|
        imagine|suppose) (?:i|we|that i|it is|this is|money|they) | (?:why|what)
        (?:would|should) (?:i|we) (?:do that|care|want|lie|bother) | there are other
        (?:\S+ )?(?:customers|people|guests|passengers|patients)
        """,
        PLAIN,
        r"""
        do you think (?:i|we) (?:should|could|can|might) | same as everyone
        """,
    ),
)
