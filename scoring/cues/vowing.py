"""Promises that nobody can keep."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

VOWING: tuple[Cue, ...] = (
    cue(
        "overpromise",
        0.6,
        "guarantees that it will never happen again",
        r"""
        (?:this|it|that|nothing like (?:this|that)|you|we|anything|something)(?:
        \S+){0,3}? (?:will|shall|is going to|are going to)(?: \S+)? (?:never|not)(?:
        ever)?(?: \S+){0,4}? (?:happen|have (?:a|any|another|to)|see|wait|go wrong|fail|
        occur|let|lose|be late|again)(?: \S+){0,3}? ?(?:again|ever|problem|issue|like
        this)? | never (?:ever )?again | will never(?: ever)? happen | not (?:going to
        )?happen again
        """,
        PLAIN | Guard.STATED,
        r"""
        so (?:that )?(?:it|this|that) | to (?:make sure|stop|prevent) | can not
        (?:promise|guarantee) | (?:should|must|would|could) never | hope | not (?:sure|
        promise|guarantee) | you (?:will|are|can) (?:never|not)(?: \S+){0,3} (?:charged|
        pay|be passed|have to (?:explain|call|ring|pay|chase|repeat|wait (?:for|in)|do|
        come|send|sign)) | (?:we|i) (?:will|can) not (?:let|lose) you (?:down|go)?
        ?(?:wait|stand)?
        """,
    ),
    cue(
        "overpromise",
        0.62,
        "promises what nobody can guarantee",
        r"""
        (?:i|we)(?: can| do| will)?<adv> (?:promise|guarantee|swear|vow|give you my
        word|bet my|stake my)(?: you| to you)?(?: on (?:my|the) \S+)?(?: ,| that)*
        (?:it|this|that|you|your|they|the|he|she|nothing|everything|nobody|there|none|
        all|every|no)(?: \S+){1,12} | (?:,|;|and|that|by \S+) (?:i|we)(?: \S+)?
        (?:promise|guarantee|swear)(?: (?:it|that|you|to you))*(?=$| ,) | you have
        (?:my|our) (?:word|guarantee|promise)(?: that)? (?:it|this|you|the|nothing|
        everything)(?: \S+){1,10} | guaranteed(?=$| ,) | hundred per ?cent | hundred %
        | 100 ?%(?! (?:off|refund|of|back|our|my|cotton|credit|on)) | (?:no matter what|
        whatever it takes|come hell|over my dead body|hand on (?:my )?heart|cross my
        heart|on my (?:life|mother)|without fail|rest of your life|for (?:ever|life)|
        forever) | (?:anything|everything|whatever) you (?:want|like|ask|name|wish)
        | you name it | flawless | absolutely perfect | zero (?:problems|issues|chance)
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:can not|could not|not going to|will not|do not want to|not|never|wish (?:i|
        we) could|would be lying if)(?: \S+){0,2} (?:promise|guarantee|swear|100)
        | (?:you|they|he|she|driver) (?:promised|guaranteed|swore) | promised you
        | tell me whatever | i promise (?:that )?(?:i|we) | whatever you (?:want|like)
        to (?:drink|eat) | if you (?:want|like) | what you (?:want|like)
        """,
    ),
    cue(
        "overpromise",
        0.56,
        "promises what nobody can guarantee",
        r"""
        i (?:promise|swear|guarantee)(?=$| ,) | word of honour | on my (?:mother|mum|
        honour|grandmother|children) | as long as you live | (?:best|greatest|
        happiest)(?: \S+){0,2} in the world | (?:can|will|could) (?:possibly |ever
        )*(?:never|not)(?: ever)? go wrong | nothing (?:can|will|could)(?: \S+)? go
        wrong | never (?:be )?(?:late|wrong|fail|break|lost|happen)(?: \S+){0,3} again
        | will get every single | (?:you will|you ll) (?:get|love|be)(?: \S+){0,5} ,? ?i
        guarantee | no matter what
        """,
        PLAIN | Guard.STATED,
        r"""
        can not (?:promise|guarantee) | will not promise | as soon as it is here ,?
        ?(?:i )?promise | i (?:will|am going to)(?: \S+){0,8} ,? ?i promise$
        """,
    ),
    cue(
        "overpromise",
        0.6,
        "promises what nobody can guarantee",
        r"""
        (?:personal|absolute|solid|iron ?clad|full|lifetime|cast iron) (?:guarantee|
        promise|word) | nothing (?:else )?(?:will |can |is going to )?(?:ever )?goes?
        wrong | (?:most|absolutely|completely|totally) (?:perfect|flawless|magical)
        | (?:you )?will be (?:there|at|on|home|back|in|with|beside|fixed|perfect|okay|
        sorted)(?: \S+){0,6} ,? ?(?:i (?:guarantee|promise|swear)|guaranteed|my word|
        whatever happens|no (?:ifs|question|doubt|matter)) | (?:double|triple|ten times)
        your money | consider it (?:solved|sorted|fixed) (?:forever|for good)
        | everything (?:will be|is going to be) (?:absolutely )?(?:perfect|amazing|
        flawless|wonderful|solved) | the impossible | move (?:heaven|mountains)
        | i (?:swear|promise|guarantee) (?:that )?(?:you|it|this|nothing|everything|no|
        never|they|he|she|we will never|your) | whatever (?:happens|it takes)
        | a (?:hundred|thousand|million) (?:%|per ?cent|times) | (?:no|not a single)
        \S+(?: \S+)? will ever | never ever
        """,
        PLAIN | Guard.STATED,
        r"""
        can not(?: \S+){0,3} (?:promise|guarantee|swear) | not (?:going to )?(?:promise|
        guarantee|swear) | (?:will not|do not want to|never) (?:promise|guarantee)
        | move mountains for you but | whatever it takes is | whatever happens ,? ?(?:i|
        we) (?:will )?(?:call|ring|stay|tell|text) | promised you | you (?:promised|
        guaranteed)
        """,
    ),
)
