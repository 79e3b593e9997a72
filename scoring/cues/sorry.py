"""Saying sorry, and apology words that take nothing on."""

from scoring.cues.cue import MOVE, PLAIN, Cue, Guard, cue

SORRY: tuple[Cue, ...] = (
    cue(
        "apology",
        0.93,
        "says sorry without conditions",
        r"""
        (?:i|we) (?:am|are)<adv> sorry(?! <takesnothing>)(?: (?:that|for|about|we|i|you|
        this|your|the|it)<gap5>)?
        """,
    ),
    cue(
        "apology",
        0.9,
        "says sorry without conditions",
        r"""
        (?:(?:so|very|really|truly|terribly|deeply|awfully|dreadfully|ever so|genuinely|
        bloody|properly) )+sorry(?! <takesnothing>)
        """,
        MOVE,
        r"""
        not (?:so|very|really|truly|that|all that) sorry
        """,
    ),
    cue(
        "apology",
        0.85,
        "says sorry for the failure",
        r"""
        sorry (?:for|about) (?!any|your|being|asking|interrupting|the interruption|you
        )(?:\S+)
        """,
        MOVE,
        r"""
        <butyou>
        """,
    ),
    cue(
        "apology",
        0.85,
        "says sorry for what was done",
        r"""
        sorry (?:that )?(?:we|i|our|my|nobody|no one|it took|it happened|this happened|
        this has|this was|the|you (?:had to|have had|were left|were kept|got|were given|
        have been|had such|had a|were made|were put|ended|did not get))
        """,
        MOVE,
        r"""
        sorry (?:that )?(?:we|i) (?:can not|could not (?:help|do more)|do not|are
        unable|am unable|am not able|have to) | sorry you had to (?:get|hear|feel)
        """,
    ),
    cue(
        "apology",
        0.92,
        "apologises outright",
        r"""
        (?:i|we)<adv>(?: (?:must|want to|would like to|have to|can only|do|owe|should|
        wish to|need to|will))?<adv> apologise(?! (?:if|but|for any|that you (?:feel|
        felt|are)|you feel))(?: (?:for|to|that|about)<gap3>)?
        """,
        MOVE,
        r"""
        apologise for (?:the inconvenience )?(?:this|it) may | may have caused
        | apologise for my colleague
        """,
    ),
    cue(
        "apology",
        0.9,
        "owes and gives an apology",
        r"""
        (?:i|we) owe you (?:an?|our|my)<gap2> apology
        """,
    ),
    cue(
        "apology",
        0.9,
        "offers an apology",
        r"""
        (?:my|our|please accept (?:my|our)|you have (?:my|our)|with (?:my|our))(?:
        \S+){0,2} (?:apologies|apology)(?! if| but)
        """,
    ),
    cue(
        "apology",
        0.85,
        "apologises",
        r"""
        apologies (?:for|that)(?! any) \S+
        """,
    ),
    cue(
        "apology",
        0.82,
        "is ashamed of what happened",
        r"""
        (?:i|we) (?:am|are|feel)<adv> (?:ashamed|mortified|embarrassed|gutted|horrified|
        appalled|sick|dreadful|terrible|awful|rotten) (?:of|about|by|that|at|for|to)
        """,
    ),
    cue(
        "apology",
        0.8,
        "asks to be forgiven",
        r"""
        (?:please )?(?:forgive (?:me|us)|(?:i|we) (?:beg|ask)(?: for)? your (?:pardon|
        forgiveness) for|pardon us for)(?! if)
        """,
        MOVE,
        r"""
        forgive me (?:for (?:asking|saying)|but|if)
        """,
    ),
    cue(
        "apology",
        0.75,
        "regrets what was done",
        r"""
        (?:i|we)<adv> regret (?:that we|what we|what happened|how|the way|this|having|
        keeping|leaving)
        """,
    ),
    cue(
        "apology",
        0.65,
        "says that an apology is due",
        r"""
        (?:you|your \S+) (?:deserve|are owed|should have had|are due) an<gap1>
        apology(?: and)?
        """,
    ),
    cue(
        "apology",
        0.6,
        "says sorry",
        r"""
        (?<!\S )(?:(?:oh|ah|no|yes|god|dear|right|okay|i am|gosh|my|goodness|,)
        )*sorry(?=$| ,| ;| mate$| love$| sir$| madam$)
        """,
        MOVE | Guard.STATED,
        r"""
        sorry (?:, )?(?:what|who|which|could|can|may|did|closed|full|sold|cash|wrong|i
        (?:can not|did not|do not|missed)|but|no|that is not|it is not|there is n|we do
        not|nothing|not|your \S+ again) | <butyou>
        """,
    ),
    cue(
        "apology",
        0.62,
        "says sorry to somebody",
        r"""
        (?<!\S )(?:(?:oh|ah|no|yes|god|dear|right|okay|gosh|hi|hello|hey|my|,) )*(?:so
        |very |really )?sorry (?:(?:mr|mrs|ms|miss|my|dear) )?(?!(?:what|who|which|how|
        when|where|why|again|no|nope|not|nothing|but|if|closed|full|wrong|pardon|once|
        only|too|sold|that|this|it|to|later|can|could|come|say|one|say|please|cash|
        never|your|you|though|then|and|or|about|for|in|we|i|the|is)(?:
        |$))\w+(?=$| ,| ;)
        """,
        MOVE | Guard.STATED,
        r"""
        <butyou> | , (?:but|what|who|could|can|may|which|did|how|when)(?= )
        """,
    ),
    cue(
        "non_apology",
        0.93,
        "is sorry for the feeling, not for the failure",
        r"""
        (?:sorry|regret|apologise|apologies)<adv> (?:that )?(?:you (?:feel|felt|think|
        thought|see it|saw it|took|take|find|found|are (?:upset|unhappy|not happy|
        offended|angry|disappointed|not satisfied|dissatisfied|annoyed|so|having|
        stressed|frustrated|annoyed|confused)|were (?:upset|offended|unhappy|
        disappointed|not happy)|did not like|misunderstood|got upset|had that
        impression|have that impression)|your expectations|your feelings)
        """,
        PLAIN,
    ),
    cue(
        "non_apology",
        0.92,
        "is sorry only if something happened",
        r"""
        (?:sorry|apologise|apologies|regret it) (?:if|in case|to anyone who|to anybody
        who|should)(?! i (?:sound|seem|am asking)| that sounds| this is a)
        """,
        PLAIN,
        r"""
        sorry if (?:i am|this is|that is|it is)<gap1> (?:asking|repeating|personal|a
        (?:silly|stupid|dumb))
        """,
    ),
    cue(
        "non_apology",
        0.9,
        "is sorry only if something happened",
        r"""
        if (?:that|this|it|we|i|you|anything|anyone|something|my|our|there)<gap8> ,?
        ?(?:then )?(?:i|we)<adv> (?:am|are|do|can only)?<adv> ?(?:sorry|apologise)
        """,
        PLAIN,
    ),
    cue(
        "non_apology",
        0.45,
        "is sorry for 'any' trouble, as if there were none",
        r"""
        (?:sorry|apologise|apologies|regret)<gap1> (?:for|about) any (?:\S+
        )?(?:inconvenience|trouble|upset|offence|misunderstanding|confusion|
        disappointment|distress|issues?|problems?|discomfort|hurt|harm|bother|delay)
        """,
        PLAIN,
    ),
    cue(
        "non_apology",
        0.8,
        "takes the sorry back with a 'but'",
        r"""
        <butyou>
        """,
        PLAIN,
    ),
    cue(
        "non_apology",
        0.75,
        "is sorry for what 'may' have happened",
        r"""
        (?:inconvenience|trouble|distress|upset) (?:that )?(?:this|it|we|which)?
        ?(?:may|might) have (?:caused|been caused)
        """,
        PLAIN,
    ),
    cue(
        "non_apology",
        0.88,
        "apology words that take nothing on",
        r"""
        mistakes (?:were|may have been|got) made | sorry not sorry | sorry you had to
        (?:get|be) so | (?:i|we) (?:am|are) sorry but (?:i|we) (?:am|are) not (?:going|
        apologising) | sorry for your (?:misunderstanding|confusion) | (?:sorry|
        apologies) ,? ?(?:but )?you should have been (?:on time|here|there|earlier|
        quicker|faster|more) | (?:fine|okay|all right|alright|there|well) ,? ?(?:i am
        )?sorry ,? ?(?:happy|satisfied|better|okay)(?: now)? | if it makes you (?:feel
        )?(?:better|happy) ,? ?(?:i am )?sorry | what do you want ,? ?an apology
        """,
        PLAIN,
    ),
    cue(
        "non_apology",
        0.8,
        "apology words that take nothing on",
        r"""
        (?:it is|that is|how) (?:unfortunate|regrettable|a (?:pity|shame)) (?:that )?you
        (?:feel|felt|think|see|took) | sorry (?:that )?you (?:do|did) not(?: \S+){0,2}
        (?:like|enjoy|agree|understand|see|care for|appreciate) | sorry (?:about|for)
        your (?:loss|trouble|experience|feelings|disappointment) ,? ?but | sorry (?:if|
        that) (?:it|this|that) (?:offended|bothered|upset) | sorry that (?:this|it)
        (?:has )?(?:upset|bothers|annoys|offends) you | sorry (?:,|;)? ?(?:i guess|i
        suppose) | (?:i )?(?:guess|suppose) i (?:am|should be|have to be) sorry
        | sorry you (?:got|had to get) (?:so|all) | (?:about|for) any (?:disappointment|
        upset|confusion|offence|hurt)
        """,
        PLAIN,
    ),
)
