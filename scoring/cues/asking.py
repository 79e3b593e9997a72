"""Asking: what happened, what they wish, and whether it was heard right."""

from scoring.cues.cue import Cue, Guard, cue

ASKING: tuple[Cue, ...] = (
    cue(
        "inquiry",
        0.76,
        "invites the story",
        r"""
        (?:please |can you |could you |would you |just |and |now )*(?:tell (?:me|us)
        (?:what (?:happen(?:s|ed)|has|goes|went|you (?:saw|found|were|heard|have|had|
        noticed|hoped|planned|wanted)|(?:he|she|they) |is (?:going|happening|wrong))|
        about|more|everything|exactly|the|how|when|where|who|it|from|all)|talk (?:me|
        us) through|walk (?:me|us) through|take (?:me|us) through|describe|help (?:me|
        us) (?:understand|see|to understand)|fill (?:me|us) in|start (?:at|from) the
        (?:beginning|start|top)|explain (?:to me )?what|give me the (?:whole|full)|let
        me hear|go on ,|show (?:me|us) (?:what|where|which|how)|say more) | (?:i|we)
        (?:want|would like|need|would love) to (?:hear|understand|know|be sure i
        understand|learn) | (?:i am|we are|i am all) (?:listening|ears) | what i need
        to know
        """,
        Guard.REPORTED | Guard.NEGATED | Guard.HYPOTHETICAL,
        r"""
        tell (?:me|us) (?:your|the) (?:(?:booking|order|account|reference|customer|
        phone)|name|address|number|postcode|email) | need to (?:understand|know) that
        | you need to | want to know (?:your|the) (?:name|number) | (?:what|how)
        (?:can|would) (?:i|we) | what would | describe (?:it )?as | (?:want|would
        like) to know what you (?:want|expect)
        """,
    ),
    cue(
        "asks_wish",
        0.84,
        "asks what would put it right",
        r"""
        what(?: (?:can|could|would|do|should|may|might|is|else|exactly|sort|kind))*
        (?:it take|make (?:this|it|that|things|you|up|your|the|for)|put (?:this|it|
        things|that)|help(?: you| most| here| right| the| now|$)|you (?:like|want|
        need|wish|think (?:is|would be) (?:fair|right))(?: most| best)? ?(?:me|us|to
        (?:happen|see|do)|from (?:me|us|here)|done|instead|now|most|out of|next|first|
        in)?|feel (?:right|fair)|be (?:fair|right|best|good|the best|most|a (?:good|
        fair)|your|of most|of use|useful|enough|ideal)|suit (?:you|your)|ease|work
        (?:best )?for you|satisfy|ease|look like)
        """,
        Guard.ASKED | Guard.REPORTED,
        r"""
        what do you want(?: (?:me|us) to (?:do|say)(?: about (?:it|that))?)?$ | what
        do you expect | what (?:more|the hell|on earth) | what do you need (?:that|it)
        for | what time | what (?:would|do) you like to (?:drink|eat|order) | what do
        you (?:want|need) now$
        """,
    ),
    cue(
        "asks_wish",
        0.82,
        "asks what would put it right",
        r"""
        how (?:can|could|do|may|might|would|should) (?:i|we|you)(?: \S+){0,2} (?:make
        (?:this|it|that|up|things)|put (?:this|it|things|that) right|like (?:me|us|
        this|it|to (?:see|proceed|go|handle))|want (?:me|us|this|it|to)|set (?:this|
        it) right|fix (?:this|it) for you|help you (?:most|best)|win|earn) | what
        (?:can|could|may|should|would) (?:i|we)(?: \S+)? (?:do|offer|give)(?: \S+)?
        (?:to|that would|so that|for you (?:right|now|today)|about) | what (?:outcome|
        result|matters|is (?:most|it you|your (?:preferred|ideal|preference)|the
        (?:one|most|best))|are you (?:hoping|looking|after)|were you (?:hoping|
        looking)|would a (?:good|fair|perfect)) | where do you want (?:this|to go)
        | do you have (?:something|anything) in mind | is there (?:something|anything)
        (?:i|we|in particular|that would|you would like|specific)
        """,
        Guard.ASKED | Guard.REPORTED,
        r"""
        what can (?:i|we) do about (?:it|that)$ | what (?:can|could) (?:i|we) do if
        | what matters is | how (?:can|could|do) you (?:make|want)<gap1> me | is there
        anything else
        """,
    ),
    cue(
        "asks_wish",
        0.8,
        "invites the customer to say what would put it right",
        r"""
        tell (?:me|us) (?:what (?:you (?:need|want|would like|prefer|think is fair)|
        would|will|it would|i can do|we can do|a good|matters|is fair|suits)|how you
        (?:would like|want)|which) | you tell (?:me|us) what | just say what you
        (?:need|want) | say what you (?:need|want) | whatever (?:you need|would help)
        ,? ?tell me | let me know what (?:would|you would|you want|you need) | i
        (?:want|would like) to (?:know|hear) what (?:you (?:want|need|would)|would)
        """,
        Guard.REPORTED,
        r"""
        tell me what (?:you would like|you want) to (?:drink|order) | (?:just )?tell
        me what you want$
        """,
    ),
    cue(
        "asks_wish",
        0.72,
        "asks what would put it right",
        r"""
        what (?:could|can|would|should|must|might) (?:i|we|it)(?: \S+){0,3} (?:do|
        change|offer|say|be|need) (?:so|for you to|that would|to)(?: \S+){1,6} | what
        (?:would|will) (?:let|allow|help|get|make|bring|save|rescue|change|turn|mean
        most to) (?:you|tomorrow|today|tonight|sunday|it|your|the|this)(?: \S+){1,6}
        | what (?:outcome|ending|solution|answer|fix)(?: \S+){1,6} | tell me what
        would(?: \S+){1,6} | where should (?:i|we) (?:start|begin) | what (?:is|would
        be) the (?:first|one|most important|best)(?: thing)?(?: \S+){1,6} | how would
        you (?:like|want)(?: \S+){1,6}
        """,
        Guard.ASKED | Guard.REPORTED,
        r"""
        what (?:can|could|should|would) (?:i|we) do about | what would (?:you|i)
        (?:do|say) | what is the best (?:number|time|way|address|email) | what should
        i do then
        """,
    ),
    cue(
        "restatement",
        0.55,
        "says it back to check",
        r"""
        (?:(?:so )?(?:what )?you are (?:saying|telling me|reporting)(?: is)?|(?:let
        me|can i|i want to|i would like to|just to)(?: just)? (?:see|check|make|be|
        say|repeat|read|play|recap|sum|get|confirm|summarise)(?: \S+){0,3} (?:back|
        right|straight|understood|understand|up|sure|recap|correct|clear|it|this)|have
        i (?:got|understood|heard)(?: \S+){0,2} (?:right|correctly|properly|straight)|
        if i (?:understand|understood|have understood|have|have got|hear|heard|follow|
        am hearing)(?: \S+){0,3} (?:right|correctly|properly|you)|what i (?:am
        hearing|hear|heard|understand|have (?:got|so far|heard))|as i understand it|
        from what you (?:say|tell|told|are telling|have told)|in other words|do i have
        that (?:right|straight)|is that (?:right|correct|about right|it)|to be
        (?:clear|sure i)|just so i (?:have|understand|get))(?P<rest>(?: \S+){0,30})
        """,
        Guard.REPORTED,
        r"""
        you are (?:saying|telling me) (?:that )?(?:i|we)<gap3> (?:lying|liar|fault)
        | make sure (?:this|it|that|you|he|she|they|everyone) | is that right now
        """,
    ),
    cue(
        "restatement",
        0.42,
        "confirms what the customer reported",
        r"""
        (?:you are (?:quite |absolutely |completely |totally |dead |so )?(?:right|
        correct) (?:,|;|that|about|it|the|there|nobody|we)|(?:yes|right|true) ,? ?(?:i
        see|i can see|it (?:has|was|did|says|shows)|the \S+ (?:has|was|did|shows))|you
        (?:said|told (?:me|us)|mentioned|wrote|asked (?:for|us)|ordered|booked|were
        promised|reported|paid for|called|rang))(?: \S+){2,24}
        """,
        Guard.REPORTED & Guard.NONE,
        r"""
        you are right to | you (?:said|wrote) that wrong | never
        """,
    ),
)
