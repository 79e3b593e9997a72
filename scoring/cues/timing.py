"""Acting now, and coming back to the customer."""

from scoring.cues.cue import MOVE, PROMISE, Cue, Guard, cue

TIMING: tuple[Cue, ...] = (
    cue(
        "urgency",
        0.78,
        "acts now",
        r"""
        right now | right away | straight away | immediately | at once | this (?:very
        )?(?:minute|second|instant|moment) | (?:right )?this (?:minute|second)
        | as we speak | on the spot | while (?:you are|i have you|we are|you wait|you
        hold|you stand|you sit|you stay|we talk|we speak|you watch|you finish|i am on)
        | before (?:you (?:go|leave|hang up|know it|put the phone|finish|sit)|i (?:go|
        leave|put|hang|do anything|serve)|we (?:close|hang up|do anything))
        | without delay | first thing i | next thing i do | there and then | then and
        there | here and now | in front of you | top of the (?:list|queue|pile)
        | front of the (?:line|queue) | at the double | dropping everything
        | drop everything | ahead of everyone
        """,
        PROMISE,
        r"""
        (?:call|ring|contact|tell|email|write to|visit) (?:us|them) (?:immediately|right
        away|straight away) | nothing (?:i|we) can do right now | can not<gap5> right
        now | leave right now | (?:do|does|did) not<gap5> right now
        """,
    ),
    cue(
        "urgency",
        0.68,
        "acts now or today",
        r"""
        (?:<ours>)(?:(?! but )(?! tomorrow) \S+){0,14}? (?P<ev>now|today|tonight|this
        (?:morning|afternoon|evening|hour)|same day)(?! and then tomorrow| morning)
        """,
        PROMISE,
        r"""
        (?:by|until|till|before|from|up to|right|for) now(?: on)? | now (?:that|you are|
        what|then) | (?:your|the) \S+ (?:was|were) today | how are you today
        | help you today | can i help<gap3> today | right now(?: ,)? ?(?:i|we) (?:can
        not|do not)
        """,
    ),
    cue(
        "urgency",
        0.8,
        "names the minutes",
        r"""
        (?:<ours>)(?:(?! but ) \S+){0,14}? (?P<ev><span>)
        """,
        PROMISE,
        r"""
        in (?:the )?(?:last|past) | (?:wait|waited|waiting|stood|sat|late|ago|you have
        been)(?: \S+){0,4} (?:minutes|hours?) | takes? (?:\S+ ){0,3}days | 24 to 48
        | 48 hours | 72 hours | 24 hours | in a moment of
        """,
    ),
    cue(
        "urgency",
        0.62,
        "names the minutes",
        r"""
        (?P<ev>(?:give me|give us|i need|we need|i only need)(?: (?:just|only|about|
        like|me|us|maybe))* (?:\d+|<count>|five|half an?|a|one)(?: (?:or|to) (?:\d+|
        <count>))? (?:minutes?|seconds?|hour))
        """,
        PROMISE,
        r"""
        (?:wait|late|delay|only|just) (?:\d+|<count>|a|an) (?:minute|hour)s?(?: late)?$
        | you (?:need|have) to | it is (?:only|just) | was | were
        """,
    ),
    cue(
        "urgency",
        0.72,
        "names the hour",
        r"""
        (?:<ours>)(?:(?! but )(?! you (?:need|have|must|said)) \S+){0,14}? (?P<ev>(?:by|
        before|at|no later than|until|latest|around|about)(?: (?:about|around|the
        latest))? <clock>)(?! (?:tomorrow|minutes|days|people|of|times|years|weeks|
        months|seats|rooms|other|more|pounds|euros|dollars|<later>))
        """,
        PROMISE,
        r"""
        <later> | you (?:have to|need to|must|said|wanted|were|told|had) | why | free at
        | opens? at | closes? at | (?:was|were) (?:due|booked|supposed|meant)
        """,
    ),
    cue(
        "urgency",
        0.66,
        "acts now",
        r"""
        (?P<ev>(?:on my way|on it (?:now|already)|already on (?:it|its way|the way)|
        (?:two|five|ten|fifteen|three) minutes (?:,|tops|max|at most|flat|and you)|done
        (?:by|in|within) (?:\d\S*|<count>|noon|tonight|lunch|midnight|the hour)|(?:it|
        one|he|she|they|someone|the \S+) (?:is|are)<gap1> on (?:its|his|her|their|the)
        way(?: now| already)?|<acting> (?:it|this|that|you|them|your \S+|the \S+|a
        \S+)<gap3> now))
        """,
        PROMISE,
    ),
    cue(
        "urgency",
        0.5,
        "names the minutes",
        r"""
        (?P<ev>(?:\S+ minutes|(?:ten|five|two|three|fifteen|twenty) minutes)(?=$| ,))
        """,
        PROMISE,
        r"""
        (?:for|waited|late|ago|wait|only|just|already|after|been|took|every|last|you|a
        few) (?:\S+ )?(?:\S+ )?minutes | minutes (?:late|ago|walk|long) | in your queue
        | \S+ and \S+ minutes of
        """,
    ),
    cue(
        "urgency",
        0.56,
        "names the hour",
        r"""
        (?:(?:leaves?|leaving|will|starting|goes (?:out|off|on)|gets? (?:there|here|to
        you)|with you|dry|online|ready|printed|(?:i|we) (?:am|are|start|go|come|shall|
        can|could|have|close|open|get)|comes|coming|there|give me)(?: \S+){0,6}?
        (?P<ev>(?:in|within)(?: the| just| about| under| less than)* (?:\d+ |<count>
        |an? |half an? )?(?:minutes?|hours?|seconds?)|(?:by|at|until|before|between)(?:
        about| around| latest)* (?:\d[\d.:]*|<count>|half (?:past )?\S+|quarter (?:past|
        to) \S+|noon|tonight|midnight|lunch|midday)(?: (?:to|past|and|thirty|fifteen|
        forty|oclock|am|pm)(?: \S+)?)?))(?! (?:days|weeks|tomorrow|years|months|of|
        people|times))
        """,
        PROMISE | Guard.STATED,
        r"""
        tomorrow | (?:rung|rang|told|started|came|had to|should have|failed)
        | (?:mon|tues|wednes|thurs|fri|satur|sun)day | next (?:week|month) | you
        (?:have|need|must|wait|said|booked|are open) | free at | (?:opens?|closes?) at
        | delivers? at | was | were | the meeting | your (?:race|flight|train|scan|
        interview|wedding|party|reception) | weeks | days | and that is it | i see
        | took | waited | ago | late | can not | will not | starts? at
        """,
    ),
    cue(
        "urgency",
        0.66,
        "names the hour of a call",
        r"""
        (?:call|ring|phone|text|message)(?:ing)? you (?:back |again )?(?P<ev>(?:in|
        within) (?:about )?(?:\d+|<num>)(?: \S+)? (?:minutes?|hours?)|(?:at|by|
        before)(?: about| around)? <clock>)(?! <later>)
        """,
        MOVE | Guard.STATED,
        r"""
        <later> | (?:should|said|promised|was|were|had|did|would)
        """,
    ),
    cue(
        "follow_up",
        0.86,
        "will come back to the customer",
        r"""
        (?:i|we|<we>)(?: (?:will|shall|am going to|are going to|can|want to|would like
        to|am|are|is going to|would))<adv>(?: \S+){0,6}? (?P<ev>(?:(?:call|calling|ring|
        ringing|phone|phoning|text|texting|message|messaging|update|updating|contact|
        contacting|email|emailing|write to|writing to|drop|buzz|whatsapp) you(?! (?:a|
        the|an|your|over|two|both) (?:form|link|new|refund|voucher|copy|list|taxi|cab|
        invoice|label|code|receipt|replacement|report))|get(?:ting)? back to you|come
        back to you|coming back to you|be (?:back )?in touch|keep(?:ing)? (?:you|in
        touch)(?: (?:posted|updated|informed|in the loop|up to date|in the picture|with
        you))?|let(?:ting)? you know|report(?:ing)? back|check(?:ing)? (?:back|in(?:
        (?:with|on))? (?:you|again|tomorrow|later)|in with|in on|up on|with you
        (?:again|tomorrow|later|that|to|at|on|in)|that (?:you|it|everything|all)(?:
        \S+){0,3} (?:well|okay|arrived|works?|working|fine|right|happy))|follow(?:ing)?
        up|touch base|give you a (?:call|ring|bell|buzz|shout)|look(?:ing)? in on|stop
        by|pop (?:by|back|over|round)|swing by|come (?:by|and find you|and tell you|find
        you|back (?:to (?:you|your)|and (?:see|check|tell)|over|here|out|with))|be back
        (?:to|with|at your|here|in|on the (?:line|phone))|send you (?:an? )?(?:update|
        text|message|word|confirmation|note|photo|picture|tracking)))
        """,
        Guard.REPORTED | Guard.NEGATED | Guard.STATED,
        r"""
        (?:maybe|might|may|hopefully|someone|try to) (?:\S+ )?(?:call|contact|be in
        touch|get back) | if (?:i|we) (?:could|had) | keep you (?:waiting|hanging|on
        hold|here|standing|from) | if (?:there is |i hear |we hear )?anything
        """,
    ),
    cue(
        "follow_up",
        0.72,
        "offers to come back to the customer",
        r"""
        (?:i|we) (?:could|can|may|might|would)(?: also| then| maybe| just)* (?:call|
        ring|phone|text|message|update|write to|get back to|come back to|check in with)
        you(?! (?:a|an|the|your) (?!call|ring)| names?| back (?:a|the)) | (?:(?:shall|
        can|may|could|should) (?:i|we)|would you like (?:me|us) to|let me|what time
        (?:can|may|should) (?:i|we)|when (?:can|may|should) (?:i|we)) (?:call|ring|
        phone|text|message|update|check (?:back|in)|get back to|come back to|keep|give)
        (?:you|with you|on)(?! (?:a|an|the|your) (?!call|ring))
        """,
        Guard.REPORTED | Guard.NEGATED,
    ),
    cue(
        "follow_up",
        0.7,
        "will come back to the customer",
        r"""
        you (?:will|are going to) (?:hear|get (?:a|an|my) (?:call|text|email|message|
        update))(?: back)? ?(?:from (?:me|us))? | expect (?:a|my) (?:call|text|message|
        email)(?: from me)? | you (?:will )?have (?:my|a) (?:call|text|answer) by
        | i (?:ring|call|text) you (?:back|at|by|when|as soon|once|tomorrow|tonight|in|
        after|on) | i will (?:personally )?(?:ring|phone|call) (?:by|at|in|on|when|once|
        back|tomorrow|tonight) | (?:call|ring|text|update|message|phone)(?:ing)? you
        (?:back|tomorrow|tonight|at|by|when|once|the moment|as soon|every|on|in
        (?:<count>|an?|half|ten|\d+))
        """,
        Guard.REPORTED | Guard.NEGATED | Guard.STATED,
        r"""
        someone | somebody | they (?:will|may|might) | maybe | might | may be
        """,
    ),
    cue(
        "follow_up",
        0.56,
        "will come back to the customer",
        r"""
        (?:i|we)(?: will| am going to| just| then)? (?:text|write|call|ring|phone|
        message|email)(?: you)? (?:again|every|each|a photo|a picture|an update|to tell
        you|to hear|to see|to let) | (?:i|we) (?:text|write|call|ring|phone|message|
        email) you | (?:to|and) hear (?:how|that|whether|if) | to see (?:how|that|
        whether)(?: (?:you|he|she|it|they|the)) | (?:in (?:an|one|two|\d+) (?:hours?|
        minutes?)|tonight|tomorrow|on \S+day) (?:i|we) (?:call|write|ring|text|phone|
        message)
        """,
        Guard.REPORTED | Guard.NEGATED | Guard.STATED | Guard.HYPOTHETICAL,
        r"""
        (?:want|like|love|need|good|glad|sorry) to (?:hear|see) | (?:you|they) (?:call|
        write|ring) | let me see | to see (?:how|if|whether) (?:i|we) can
        """,
    ),
)
