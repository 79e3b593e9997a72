"""Scorn between the lines: mock praise, slammed doors, schoolmasters."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

SCORN: tuple[Cue, ...] = (
    cue(
        "rudeness",
        0.66,
        "mocks the customer",
        r"""
        (?:are not|is not) (?:we|someone|somebody) (?:in a mood|touchy|grumpy|cranky|
        sensitive|precious|special|clever|tetchy|fussy) | (?:someone|somebody) (?:is|
        got|woke)(?: \S+){0,3} (?:mood|grumpy|cranky|touchy|wrong side|wrong foot|a nap)
        | (?:listen|look|right|okay|well|now|easy|hey|,) ,? ?(?:princess|sweetie|
        sunshine|snowflake|karen|champ|chief|your majesty|einstein|drama queen)(?= ,|$)
        | go (?:and )?(?:shout|moan|whine|cry|complain|scream|bother|annoy|pester)(?:
        \S+){0,2} (?:in|to|at|somewhere|elsewhere|outside|someone|else) | before i
        (?:lose|get|start|run out)(?: \S+){0,2} (?:temper|patience|angry|cross|rude|
        nasty) | do (?:yourself|us all|everyone|everybody) a favour | (?:just|exactly)
        what (?:i|we) (?:needed|wanted)(?: \S+){0,2}$ | (?:that|this) is all (?:i|we)
        need(?:ed)?$ | (?:never|not|nobody|no one)(?: \S+)? (?:teach|taught) you
        | teach you(?: \S+)? manners | were you (?:raised|born|brought up) | who raised
        you | (?:get|learn) some manners | (?:oh )?my (?:god|lord) ,? (?:again|not
        again|another|you again|here we go) | (?:not )?you again$ | again (?:the|with
        the) \S+ (?:people|lot|crowd|guy|woman|man|lady) | because i (?:say|said) so
        | conversation over | no discussion | my (?:house|shop|rules) ,? my rules
        """,
        PLAIN,
        r"""
        my manners | what (?:i|we) (?:needed|wanted) to (?:hear|know|see) | (?:do not|
        did not|nobody should have to) go | promise
        """,
    ),
    cue(
        "rudeness",
        0.6,
        "shows the customer the door",
        r"""
        (?<!\S )(?:(?:fine|so|well|right|okay|then|there is|,) )*(?:the )?door (?:is |'s
        |s )?(?:there|over there|that way|right there|behind you)(?=$| ,) | (?:i|we) do
        not have to (?:listen|stand here|put up|take|hear|answer|explain|justify)(?:
        \S+){0,4} | (?:expect|expecting|want) (?:me|us) to (?:believe|buy|swallow|fall
        for|feel sorry|care)(?: \S+){0,3} | (?:typing|shouting|yelling|screaming|
        swearing|crying|moaning|getting angry|capitals|caps)(?: \S+){0,4} (?:will not|
        is not going to|never) (?:make|makes|help|helps|get|gets|bring|
        change|speed|fix|move)(?: \S+){0,5} | scroll up | read it again | (?:i|we)(?:
        have)? already answered(?: \S+){0,2} | this is (?:just )?an? (?!mistake|promise|
        fact|emergency|gift|fix|loan|start)\S+(?: \S+)? ,? (?:and )?not (?:an?|your)
        \S+(?: \S+)? | what (?:were|was) you thinking | (?:that|this) is what (?:it|
        they|the \S+) (?:is|are) (?:there )?for
        """,
        Guard.NONE,
        r"""
        no wonder | i would (?:also )?(?:shout|scream|yell) | do not have to (?:listen|
        put up|take)(?: \S+){0,4} (?:again|music|any more than) | what i am (?:here|
        there) for | guarantee | insurance | deposit
        """,
    ),
    cue(
        "rudeness",
        0.54,
        "tells the customer to put up with it",
        r"""
        (?<!\S )(?:well )?then (?:stay|wait|sit|walk|sleep|eat|buy|cook|swim|drive|
        leave|cancel|find|drink|wear|do not)(?: (?!i|we|please|with|here)\S+){0,6}$
        """,
        PLAIN | Guard.STATED,
        r"""
        i | we | please | me | us | you (?:will|get|have|are)
        """,
    ),
)
