"""Naming what the customer feels, and that they matter."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

FEELING: tuple[Cue, ...] = (
    cue(
        "empathy",
        0.86,
        "names what the customer must feel",
        r"""
        (?:you|your \S+|they|she|he)(?: two| both| all)? must(?: (?:be|feel|have
        (?:been|felt|had|thought|wondered|gone)|have<gap2> (?:been|felt)))<adv>(?!
        (?:mistaken|wrong|joking|kidding|confused|the|thinking of|aware|patient|logged|
        over|able|at least|present|given|misread|made|put))
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL | Guard.NEGATED,
        r"""
        must have (?:misread|misheard|misunderstood|forgotten|clicked|entered|made|put|
        missed|done|ordered|chosen|pressed|got the wrong|been (?:given|using|looking|
        mistaken))
        """,
    ),
    cue(
        "empathy",
        0.7,
        "says how long the customer had to bear it",
        r"""
        (?:(?:<count>|half|an?|so many|many|the whole|whole|all)(?: \S+)? (?:minutes|
        hours?|days?|nights?|weeks?|months?)|(?:all|the whole|whole|entire) (?:day|
        night|morning|evening|week|weekend|afternoon))(?: long)?(?: (?:in|on|at|with|
        without)(?: \S+){1,3}?)? ,? ?you (?:must|have|had|need|needed) (?:to )?(?!to
        )(?!(?:wait (?:for|until|till)|return|pay|bring|come|call|send|give|sign|cancel|
        apply|register|book|check|decide|be (?:here|there|back|at)|been|done|had)(?:
        |$))\S+(?: \S+){1,8}
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL | Guard.NEGATED | Guard.NEAR | Guard.STATED,
        r"""
        (?:in|within|after|for the next|for another|every|per|next|only) (?:the
        )?(?:<count>|an?|all|half|the whole)(?: \S+)? (?:minutes|hours?|days?|nights?|
        weeks?|months?) | you had (?:a|an|the|your|to (?:pay|call|return))
        """,
    ),
    cue(
        "empathy",
        0.78,
        "says what it must have been like",
        r"""
        (?:that|it|this|<acting>|(?:waiting|standing|sitting|finding|losing|being|
        having|coming|hearing|missing|walking|seeing)(?: \S+){1,8}?) (?:must|had to|
        would have to) (?:weigh|gnaw|grate|rankle|hit|sit|be|have been|feel|have felt|
        hurt|sting)<adv>(?! (?:delivered|sent|signed|lost|stolen|a mistake|wrong|right|
        the|an error|some mistake|changed|done|signed|returned|working|running|fine|
        okay|on|in|there|here|ready|open|closed|full|connected|plugged|correct|true|
        possible|something|someone|somebody|somewhere|at|because|arriving|arrived|
        coming|switched|turned|set|charged|online|paid|your|our|you|yours))
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL | Guard.SPECIFIC,
        r"""
        (?:must|has to|had to|can not) be (?:a|the|an|some|done|returned|made|paid)
        (?:mistake|error)
        """,
    ),
    cue(
        "empathy",
        0.7,
        "says what it must be like for them",
        r"""
        (?:it|that|this) must (?:be|have been|feel|have felt)<adv> (?!easy|nice|fine|
        good|great|possible|enough|clear)\S+ (?:for|on) (?:her|him|them|your (?!account|
        order|side)\S+|(?:a|the) (?:child|children|kids|baby|old))
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL | Guard.NEGATED | Guard.STATED,
    ),
    cue(
        "empathy",
        0.86,
        "would feel the same",
        r"""
        (?:i|anyone|anybody|who|most people|everyone) (?:would|will) (?:be|feel|have
        (?:been|felt)|not be)<adv> (?:<felt>|the same|exactly the same|that way|as
        <felt>|out of (?:my|their) mind|beside (?:myself|themselves)|climbing the walls|
        spitting|hopping|shouting|screaming|crying|pulling my hair|at the end of|ready
        to|too|sick)
        """,
        Guard.REPORTED,
        r"""
        happy to | glad to | pleased to
        """,
    ),
    cue(
        "empathy",
        0.8,
        "puts themselves in the customer's place",
        r"""
        if (?:that|it|this|someone|anyone)<gap5> (?:me|my \S+|mine) ,? ?(?:i|we)
        (?:would|will) | in your (?:shoes|place|position|boots) | i would (?:want to|
        want<gap3> too|have (?:walked|left|shouted|cried|given up|gone|lost it|thrown)|
        be (?:saying|asking|shouting|telling) the same|not (?:be|have been) (?:happy|
        this calm|half as calm|as (?:calm|patient|polite))|be on the (?:ceiling|phone
        too))
        """,
        Guard.REPORTED,
        r"""
        in your (?:shoes|place) ,? ?i would (?:read|check|have read|have checked|have
        called|calm)
        """,
    ),
    cue(
        "empathy",
        0.76,
        "says that the feeling is right",
        r"""
        (?:no wonder|i do not blame you|i can not blame you|(?:you have|you have got|you
        had|with) (?:every|all the|a) (?:right|reason)|you are (?:quite |absolutely
        |completely |dead |perfectly |so )?right to (?:be|feel|expect)|of course you
        (?:are|feel|want|were|would)|(?:it )?makes (?:total |complete |perfect )?sense
        (?:that )?you(?: are)?(?: would be| feel)?|you are allowed to be|rightly so|and
        rightly|understandably<gap1>|(?:it is )?(?:only )?(?:natural|fair|reasonable)
        that you (?:are|feel|would))(?! wrong)
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL,
        r"""
        right to (?:refund|return|cancel|complain) | right to be (?:angry|upset)<gap2>
        but | makes sense to
        """,
    ),
    cue(
        "empathy",
        0.62,
        "sees what the customer feels",
        r"""
        (?:i|we) (?:can|could)?<adv> ?(?:see|hear|tell|imagine|feel|sense|only imagine|
        picture|appreciate|understand|get|know|realise)<adv>(?: from \S+ \S+)?(?:
        that| how| why| just how| what a| what)?(?! of) (?:(?:you are|you were|you have
        been|you must|<felt>|<awful>|much|it|that|this|what|your|how|hard|long|much)(?:
        \S+){0,8})
        """,
        Guard.REPORTED
        | Guard.HYPOTHETICAL
        | Guard.NEGATED
        | Guard.SPECIFIC
        | Guard.STATED,
        r"""
        (?:see|tell|hear|know|understand|realise|imagine) (?:that|how|why)? ?(?:you are|
        you have) (?:wrong|mistaken|lying|shouting|not listening|ordered|paid|logged|
        got|in room|booked|been charged|on the) | i (?:know|see|understand) what (?:you
        (?:are saying|mean|said|want)|happened) | see (?:what|if|whether|it on)
        | know (?:it|that|this) is | understand (?:it|that|this) correctly
        """,
    ),
    cue(
        "empathy",
        0.62,
        "says how bad it is for the customer",
        r"""
        (?:how|so|what an?|that sounds|sounds|that is|it is|this is|that was|it was|that
        feels|must be|must have been) (?:so |very |really |absolutely |truly |just |such
        an? |an? |utterly |completely |pretty )*<awful>
        """,
        Guard.REPORTED
        | Guard.HYPOTHETICAL
        | Guard.NEGATED
        | Guard.SPECIFIC
        | Guard.STATED,
        r"""
        how (?:hard|bad|difficult) (?:can|could) it | (?:not|is it) (?:that|so|really)
        (?:hard|bad) | you are being | hard (?:to say|for (?:us|me)) | unfair (?:to|on)
        (?:us|me|the)
        """,
    ),
    cue(
        "empathy",
        0.64,
        "says how bad it is for the customer",
        r"""
        (?:(?:that|this|it) is|was|it has been)? ?(?:not how (?:anyone|anybody|you|a
        \S+)|the last thing (?:you|anyone|anybody|a)|no way to (?:spend|start|end|treat|
        celebrate)|not (?:what|the way) (?:you|anyone) (?:needed|wanted|want|planned|
        hoped|should)|the worst (?:possible )?(?:time|moment|day)|on top of
        (?:everything|a|the|all)|of all (?:days|nights|weeks|times|the)|hell of a|a lot
        to|enough to make)
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL | Guard.SPECIFIC | Guard.STATED,
    ),
    cue(
        "empathy",
        0.5,
        "says what it did to the customer",
        r"""
        (?:you|your \S+|your whole \S+)(?: \S+){0,2}? (?:have been|were|had been|had|
        have|should not have|should not be|did not deserve|got|lost|missed|waited|stood|
        sat|spent|are|is)(?: \S+){0,4}? (?:<impact>|hours|all (?:day|night|week|morning|
        weekend)|for nothing|looking forward|to (?:stand|sit|wait|sleep|find out|beg|
        chase|hear))
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL | Guard.SPECIFIC | Guard.STATED,
        r"""
        (?:i|we) (?:will|am|are|can) | how long | what | when | which | your (?:order|
        number) | you (?:should have|could have) | was (?:delivered|signed)
        | you are (?:right|making)
        """,
    ),
    cue(
        "empathy",
        0.62,
        "names what the customer feels",
        r"""
        you (?:sound|look|seem|feel) <adv>? ?(?:<felt>|like) | you are <adv> ?(?!so
        sorry)<felt>(?! (?:with|at) (?:me|nothing)) | (?:that|this|it) (?:would|will|is
        enough to) (?:drive|make|break|wear|hurt|worry|scare|upset|frighten|annoy|
        infuriate|try)<gap1> (?:anyone|anybody|me|mad|you|round|heart) | (?:means|meant|
        matters|mattered) (?:so much|a lot|the world|everything|to you) | (?:my|the)
        heart (?:goes|sinks|sank|breaks|broke) | (?:feel|felt|feeling) for you
        | i hate that (?:you|this|it) | it (?:hurts|pains) me | breaks my heart
        | brought (?:me|a) (?:lump|tear) | you (?:deserve|deserved) (?:better|a|so)
        | did not deserve
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL | Guard.NEGATED | Guard.STATED,
        r"""
        matters to us | you (?:seem|look|sound)<gap2> (?:confused|to have|to be
        (?:missing|under)) | if you (?:are|feel) | sorry (?:that )?you are | (?:are|
        feel) (?:upset|angry) but | why you are | means a lot to us | sorry (?:you|that
        you) (?:feel|felt)
        """,
    ),
    cue(
        "empathy",
        0.6,
        "says how it hurts",
        r"""
        (?:that|this|it|which|<acting>)(?: \S+){0,3}? (?:stings|stung|burns|hurts|hurt|
        aches|bites|smarts|is misery|is torture|is hell|is agony|is heartbreaking|is
        scary|is gutting|is a nightmare|is no joke|is no fun|is no small|is not nothing|
        is a lot|sucks|stinks|cuts|gets under|knocks|takes it out|makes (?:your|my|
        anyone s|one s|the) (?:stomach|heart|blood|skin)|wears you|eats at|would (?:have
        )?(?:broken|finished|driven|made|set|sent) (?:me|anyone|anybody)|is (?:a|an|such
        a) (?:proper |real |horrible |awful |awkward )*(?:kick|slap|punch|blow|kick in|
        let down|shock|fright|nightmare|shame|misery|ordeal|ugly|rotten)|is <adv>?
        ?<awful>)
        """,
        PLAIN | Guard.NEAR | Guard.STATED | Guard.NEGATED,
        r"""
        hurts (?:us|me) | no harm | (?:not|hardly|never)(?: \S+){0,2} (?:hurt|sting)
        | unfair (?:on|to) (?:us|me) | is hard (?:to say|for (?:us|me)) | sorry if
        """,
    ),
    cue(
        "empathy",
        0.74,
        "would feel the same",
        r"""
        (?:i would|i might|i will|anyone would|i d)(?:
        have| be| go| feel| think| want| not| probably| honestly| too)* (?:through the
        roof|up the wall|mad|crazy|spare|in tears|crying|sweating|shaking|livid|furious|
        fuming|raging|angry|upset|it was|to cry|to scream|to shout|sick|beside|out of|
        cancelled|walked|given up|lost it|trusted|slept|stormed|screamed|cried|shouted|
        broken|been|gone|thrown|torn|wondering|scared|worried|ashamed|embarrassed|
        gutted|hurt|cross|annoyed|disappointed|devastated|heartbroken|pulling|losing|
        done with)
        """,
        Guard.REPORTED,
        r"""
        (?:i would|i might) (?:have )?(?:been )?(?:happy|glad|fired|sacked|told you)
        | i would be (?:mad|crazy) to | if i (?:could|had) | i would have (?:called|
        rung|told|done|checked|come|gone to)
        """,
    ),
    cue(
        "empathy",
        0.58,
        "says what it did to the customer",
        r"""
        your (?:heart|stomach|face|blood|world|day|head|legs|nerves)(?: \S+){0,3}
        (?:sank|stopped|dropped|boil|racing|fell|must|turn|sink|break|broke)
        | poor (?:you|thing|little one|man|lad|girl|boy|kids|love|mite|soul|bella|
        \S+)(?: ,|$| and) | you (?:poor|trust|trusted|rely|relied|counted|leave|left|
        walk|walked|come|came|open|opened|look|looked|should (?:not|never)(?: have)?(?:
        had| have)? to|stand|stood|sit|sat|had to)(?: \S+){1,10}? (?:and|while|when|
        with|without|for nothing|on your own|alone|like that|in front of|beside|spend|
        and then|and nobody|and still|only to) | no ?(?:one|body|parent|mother|father|
        bride|guest|patient|person) should (?:have to )?(?:be|stand|sit|wait|find|go
        through|have|feel|hear|sleep|lie) | it is not <gap3> you came for | (?:you are|
        and you are) the one who (?:has|had|must|is) | every (?:minute|hour|day|
        second)(?: \S+){0,2} (?:feel|felt|is|was|counts) | lying awake | at the end of
        your | (?:the|of) all (?:days|times|nights)
        """,
        PLAIN | Guard.SPECIFIC | Guard.STATED,
        r"""
        you (?:should have|could have|left (?:it|them|something)|came (?:too )?late)
        | are you | did you | poor (?:you|baby|thing) ,? ?(?:shall|do|want)
        | you (?:left|opened|came)(?: \S+){0,4} without (?:reading|checking|telling)
        | <nothelp> | boo hoo | my problem | you came (?:in )?when
        """,
    ),
    cue(
        "valued",
        0.72,
        "thanks the customer in words that fit",
        r"""
        (?:thank you|thanks|i appreciate|we appreciate|i am grateful|we are grateful|i
        am glad|we are glad|good|glad|grateful)<adv>(?: (?:for|that|it that))* (?:you
        (?:told|came|called|said|rang|spoke|let|brought|raised|stayed|stuck|waited|
        wrote|caught|spotted|flagged|did not just|have (?:told|stayed|waited|been (?:so
        )?patient|come|stuck))|(?:putting|standing|giving|telling|bringing|letting|being
        (?:so |patient|straight|honest|open|clear)|waiting|sticking|staying|raising|
        flagging|coming|holding|speaking|pointing|saying|your (?:patience|honesty|
        loyalty|trust|frankness|understanding|time|candour)|hanging|giving (?:me|us)|
        catching|taking the|walking|sharing|writing|going through|putting up|bearing|
        explaining|choosing|spotting|not (?:just )?(?:giving|walking|shouting|leaving)|
        keeping|ringing))
        """,
        Guard.NEGATED | Guard.HYPOTHETICAL,
        r"""
        thank you for (?:calling|contacting|your (?:call|email|message|feedback|enquiry|
        interest))(?: \S+){0,3}$ | thanks for nothing | thanks a lot for | would
        appreciate (?:it )?if | appreciate (?:it )?if you
        """,
    ),
    cue(
        "valued",
        0.68,
        "tells the customer that they matter",
        r"""
        (?:you|your (?:business|custom|trust|loyalty|family|team|faith|order|wedding|
        opinion|goodwill)|keeping you|having you)(?: \S+){0,3} (?:matters?(?! (?:is|of|
        to hand))|means? (?:a lot|a great deal|the world|something|so much|more|
        everything)|is important|are important|counts?|is worth|are worth|are not just)
        | (?:do not|would hate to|can not afford to|would rather not|never want to|hate
        to) (?:want to )?(?:lose|losing) you | (?:i|we) (?:really |truly |do |would
        |want to )*(?:value|care about|want to keep|count on|think the world of) (?:you|
        your|having) | (?:\S+ )?years you have (?:been|bought|come|banked|stayed|flown|
        eaten|shopped) | you have (?:been|banked|shopped|stayed|flown|come|eaten|bought|
        trusted)(?: \S+){0,5} (?:years|months|since|regular|loyal|customer|guest)
        | (?:years|months|decade) (?:with|of) (?:us|custom|loyalty|coming) | one of our
        (?:regulars|best|oldest|longest) | such a (?:loyal|good|long) | want(?:s|ed)?
        you back | earn (?:back )?your (?:trust|custom|business) | win you back
        | people like you keep | deserves? better from us
        """,
        Guard.NEGATED | Guard.HYPOTHETICAL | Guard.REPORTED | Guard.STATED,
        r"""
        your (?:call|feedback) (?:is|are) (?:very |really )?(?:important|valuable)
        | what matters | no matter | does not matter
        """,
    ),
    cue(
        "valued",
        0.6,
        "tells the customer that they matter",
        r"""
        (?:i|we)<adv> (?:appreciate|am grateful|are grateful|am glad|are glad|am
        thankful|do appreciate)(?: that)? (?:you|your|it that|him|her) | you(?:,)?(?: of
        all people)? (?:deserve|deserved) (?:much |far |so much |a lot )?(?:better|more)
        | you (?:are|were|have been) (?:the (?:very )?first|one of|our|such|a (?:good|
        loyal|regular|great|dear)|not just) | i (?:do not|would not) want you (?:to
        (?:leave|go|think|walk)|leaving|going) | hate (?:for|to have) you(?: to)?(?:
        \S+){1,5} | (?:bless|kind of|good of|decent of|generous of|patient of) you
        | (?:more|better) than (?:fair|patient) | most people would have (?:left|
        shouted|given) | your (?:patience|honesty|loyalty)(?: \S+){0,6} (?:appreciated|
        noticed|lost on|deserve)
        """,
        Guard.NEGATED | Guard.HYPOTHETICAL | Guard.REPORTED | Guard.STATED,
        r"""
        appreciate (?:your|you) (?:feedback|understanding|business|concern|contacting|
        letting us know$) | you are (?:the first|one of|not)(?: \S+){0,3} (?:to
        complain|complaining|only) | appreciate (?:how|that) (?:you feel|frustrat)
        | not the (?:first|only) | if you
        """,
    ),
)
