"""Doing something about it: solution, options, urgency, follow_up."""

from scoring.cues.cue import PROMISE, Cue, Guard, cue

_NO_ACT = (
    r"(?!(?:call|ring|phone|text|message|page|email|chase) (?:you|back|me|us|it"
    r"|people)(?: |$))(?!(?:let|fix|repair|mend|handle|process|do|run) (?:it|this|that"
    r"|things|everything)(?: |$))"
)
_TO_WHOM = (
    r"(?:you|your|yours|it|this|that|them|these|those|the|an?|another|both|all|one|two"
    r"|three|four|some|someone|somebody|our|my|his|her|every|each|new|fresh|him|up|out"
    r"|back|over|off|down|ahead|\d\S*)"
)
_WEAK_FIX = (
    r"(?:fix|sort|mend|repair|handle|resolve|get|put|make|do|set) (?:it|this|that|things"
    r"|everything)(?: (?:out|sorted|fixed|resolved|done|right|working|running))*"
)
_CLOCK = (
    r"(?:\d{1,2}(?:[.:]\d\d)?(?: ?(?:am|pm|oclock))?|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|half past \S+|quarter (?:past|to) \S+|noon|midday"
    r"|midnight|tonight|lunch|lunchtime|teatime|dinner|closing(?: time)?|close of"
    r" (?:play|business)|(?:the )?end of (?:the |my |this |your )?(?:day|shift|hour"
    r"|call|morning|afternoon|evening)|this (?:afternoon|evening|morning))"
)
_SPAN = (
    r"(?:within|in|inside|under|in under|in less than|in about|in around|in the next|over"
    r" the next|for the next|give me|give us|need|takes?|take me)(?: (?:the|just|like"
    r"|about|only|next|another|maybe|max|roughly))* (?:(?:\d+|<num>)(?: (?:to|or)"
    r" (?:\d+|<num>))?(?: (?:or so|more|little|short|quick|of))* )?(?:minutes?|hours?"
    r"|moments?|seconds?|half an hour|quarter of an hour|half hour|mo|jiffy|ticks?)"
)
_OURS = (
    r"(?:(?:i|we) (?:am|are|will|shall|have|can|could|want|just)|let me|let us|shall"
    r" (?:i|we)|(?:is|are|will be|be|being) (?:\S+ )?(?:with you|there|here|ready|done"
    r"|on (?:its|the|his|her|their) way|coming|at your|in your|back|sent|fixed|working"
    r"|delivered|online|up|sorted|yours|moved|called|going|heading|booked|refunded"
    r"|replaced|leaving|making|bringing|doing|out)|you (?:will|are) (?:have|get|be|hear"
    r"|see|on|in|going to|getting)|give me|come with me|follow me|hold on|<acting>|on"
    r" (?:it|my way)|done|would you like me|do you want me|want me to)"
)
_LATER = (
    r"(?:tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next"
    r" (?:week|month|time)|days|weeks|next (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|the morning|on the (?:\d+|first|second)(?:st|nd|rd|th)?)"
)

ACTING: tuple[Cue, ...] = (
    cue(
        "solution",
        r"<we><adv> <will><adv>(?: (?:go|be able to|come) and| go| be)?<adv> "
        + _NO_ACT
        + r"(?:<act>|<acting>)<obj>",
        0.88,
        "says what they will do",
        PROMISE | Guard.STATED,
    ),
    cue(
        "solution",
        r"(?:i|we)<adv> <will>(?: (?!not |but |never )\S+){1,8}? (?:and|then|, ) ?(?:then"
        r" )?<adv> ?" + _NO_ACT + r"<act> " + _TO_WHOM + r"<gap3>",
        0.68,
        "says what they will do",
        PROMISE | Guard.STATED,
        r"and (?:let you|see|check|get back|call you|find out|make sure|give you a call)",
    ),
    cue(
        "solution",
        r"(?:let (?:me|us)|allow me to|permit me to)<adv>(?: (?:go|see|come) and"
        r"| go)?<adv> " + _NO_ACT + r"<act><obj>",
        0.84,
        "sets about it",
        PROMISE,
    ),
    cue(
        "solution",
        r"(?:<we>)<adv> (?:am|are|is)<adv>(?: (?:going and|busy|here))?<adv> "
        + _NO_ACT
        + r"<acting><obj>",
        0.86,
        "is doing it",
        PROMISE | Guard.STATED,
        r"(?:is|are|am) (?:making|getting|taking|putting|giving) (?:me|us|a fuss|excuses)",
    ),
    cue(
        "solution",
        r"(?:<we>)<adv> have(?: got)?<adv> " + _NO_ACT + r"(?:<acted>)<obj>",
        0.82,
        "has done it already",
        PROMISE | Guard.STATED,
        r"have (?:taken|made|had|put|sent|given|tried|done) (?:everything|all|three"
        r"|several|many|enough)|have (?:lost|left|got) (?:no|nothing)",
    ),
    cue(
        "solution",
        r"(?:(?:shall|can|may|could|should) (?:i|we)|(?:would you|you would|do you) (?:like"
        r"|want|prefer) (?:me|us|it if i) (?:to )?|want me to|would it help if"
        r" (?:i|we)|(?:how about|what if|why do not|say|suppose|what about"
        r"|if you (?:like|want|prefer) ,? ?)"
        r" ?(?:i|we)(?: (?:will|can|could))?|are you okay if (?:i|we)|okay if (?:i|we)"
        r"|happy for me to)<adv> ?" + _NO_ACT + r"(?:<act>|<acted>)<obj>",
        0.84,
        "offers to do it",
        Guard.NEGATED | Guard.REPORTED,
        r"what (?:can|could|shall|should|may) (?:i|we)|how (?:can|could|shall|should|may)"
        r" (?:i|we)|can i (?:take|get|have) (?:your|a|the)|could i (?:take|get|have)"
        r" (?:your|a|the)|may i (?:take|have|get) (?:your|a|the)",
    ),
    cue(
        "solution",
        r"(?:i|we) could<adv> " + _NO_ACT + r"<act><obj>",
        0.7,
        "offers to do it",
        PROMISE | Guard.STATED,
    ),
    cue(
        "solution",
        r"(?:(?:what|here is what) (?:i|we) (?:can|will|am going to|are going to) do"
        r"(?: \S+){0,4}|here is the plan|the plan)(?: is| ,| :| ;)+(?: to| this| i| we"
        r"| will| can| :| ;| ,){0,4} " + _NO_ACT + r"<act><obj>",
        0.85,
        "says what they will do",
        PROMISE,
    ),
    cue(
        "solution",
        r"(?:your|the|an?|another|new|it|they|both|this|that|everything|you|two|three|these"
        r"|fresh) (?:(?!not |never |but |no |if )\S+ ){0,5}?(?:is|are|gets?|goes|has been"
        r"|have been|will be|is being|are being|am)<adv> (?:(?:being|now|getting)"
        r" )?(?:booked|rebooked|moved|sent|swapped|changed|replaced|remade|reordered"
        r"|redelivered|shipped|dispatched|unlocked|reset|corrected|reversed|removed"
        r"|restored|reserved|reopened|repaired|mended|reconnected|switched|cancelled"
        r"|delivered|transferred|confirmed|reprinted|brought|fixed|re-?done|couriered"
        r"|packed|loaded|cleared|released|issued|taken off|put back|picked up|on"
        r" (?:its|the|his|her|their) way|coming (?:to|out|over|up|with|your)|with you"
        r" (?:in|by|at|within)|at your (?:door|table|house|place|desk))(?! to (?:my|our)"
        r"| because| by (?:a|the|our) )<gap3>",
        0.68,
        "says that it is being done",
        PROMISE | Guard.STATED,
        r"(?:should|could|would|must|was|were|had|once|when|if|until|after|unless|normally"
        r"|usually|only|already been told|said|shows|says|records|why|whether) |you (?:are"
        r"|have been) (?:sent|issued|moved|delivered|given) (?:the|an?) (?:email"
        r"|letter|text|wrong)|so (?:you|your|the)",
    ),
    cue(
        "solution",
        r"you (?:are|have got|have|will have|will be|will get)(?: (?:now|both|all|got|a"
        r"|the|two|three|four|your))* (?:on the (?!phone|line|list|wrong)\S+|in (?:room"
        r"|the \S+ room)|seats?|slot|booked|rebooked|confirmed|a new|the new|another"
        r"|a fresh|a working)<gap3>",
        0.6,
        "says what the customer now has",
        PROMISE | Guard.STATED,
        r"(?:so|said|told me|right|sorry|ordered|wanted|expected|if|when|why|once|should"
        r"|were|paid) |you are right",
    ),
    cue(
        "solution",
        r"(?:an?|another|one|two|three|someone|somebody|our|the|my|your)<gap5> (?:is|are"
        r"|will be) (?:already |now |just )?(?:on (?:its|the|his|her|their|my) way|coming"
        r" (?:to|out|over|up|down|round|now)|heading|driving|walking|leaving|setting off"
        r"|outside|with you (?:in|by|within))<gap3>",
        0.74,
        "says that help is on its way",
        PROMISE | Guard.STATED,
        r"(?:was|were|should have been|said|told) |if ",
    ),
    cue(
        "solution",
        r"(?:^ |[,;:] |and |so )?(?:am )?(?:sending|booking|putting|bringing|moving|swapping"
        r"|cancelling|ordering|getting|replacing|changing|calling|fetching|reopening"
        r"|resetting|reprinting|unlocking|transferring|holding|switching|making) (?:you"
        r"|your|a|an|another|the|it|them|both|this|that|someone|somebody) (?!to |a call"
        r"|the manager|my |on hold|through)\S+<gap3>",
        0.35,
        "says what is being done",
        PROMISE | Guard.STATED,
    ),
    cue(
        "solution",
        r"(?:(?:hand|give|pass|show|send|read|lend|bring|slide|shoot|email|text) (?:me|us|it"
        r"|that|them)<gap8> (?:and|;|,|:) (?:then )?(?:you (?:are|will|get|have)|i"
        r" (?:will|can|am)|we (?:will|can|are)|it is)|come (?:with|this way|round|over)"
        r"<gap5>(?:,|and|;) (?:i|we)|(?:come|walk|step|follow)(?: over| this way| here)?"
        r" (?:with )?me|sit (?:down|here|tight)<gap3> (?:,|and|while) i|take (?:my|mine|this"
        r" one|the \S+ one|ours)|use (?:my|mine|ours))<gap5>",
        0.66,
        "makes a deal that mends it",
        PROMISE,
        r"(?:order|booking|reference|account|phone|policy|customer) (?:number|id|reference)"
        r"|use my (?:time|words)|let you know|look into",
    ),
    cue(
        "solution",
        r"(?:i|we)(?: just| then| now| simply)? (?:send|bring|book|swap|move|call|fetch"
        r"|cancel|order|replace|change|take|give|make|get|open|hold|reserve) (?:you|your|it"
        r"|this|that|them|another|both|(?:an?|the) new|(?:an?|the) (?:taxi|other|fresh"
        r"|engineer|room))<obj>",
        0.58,
        "says what they do",
        PROMISE | Guard.STATED,
        r"(?:normally|always|usually|only|every|never|before|when|if|unless|once|until"
        r"|take (?:this|it|that|your)<gap2> (?:seriously|to)|get (?:it|that|this|you)$|as"
        r" soon as|get (?:that|it|this) ,|make you) ",
    ),
    cue(
        "solution",
        r"(?:(?:i|we)<adv> <will>|let me|(?:i|we) (?:am|are)<adv>)<adv> " + _WEAK_FIX,
        0.38,
        "says that it will be mended",
        PROMISE | Guard.STATED,
    ),
    cue(
        "solution",
        r"(?:consider it done|it is done|done ,|all done|that is done|i have a (?:spare|new"
        r"|replacement|second|fresh) \S+<gap3>|there is a (?:spare|new|free|replacement)"
        r" \S+<gap5> (?:for you|with your name|yours|you can have))",
        0.6,
        "has the remedy at hand",
        PROMISE,
    ),
    cue(
        "options",
        r"(?:(?:two|three|a couple of|a few|four) (?:options|choices|ways|things (?:i|we)"
        r" can|possibilities|routes|ideas|alternatives)|your choice|you (?:can"
        r" )?(?:choose|pick|decide)|take your pick|(?:it is )?(?:entirely |completely"
        r" )?up to you|whichever (?:you|suits|one|is|works|helps)|which(?: one)? (?:would"
        r" you|do you|suits|works|of those|of the|sounds|is better|shall)|pick one|say"
        r" which|what(?:ever)? (?:suits|works) (?:you )?(?:best|better)|option (?:a|one|1"
        r"|two|b|2)|your call|you say which|dealer s choice)",
        0.36,
        "leaves the choice to the customer",
        PROMISE,
    ),
    cue(
        "options",
        r"(?:(?:i|we) (?:can|could|will)(?: \S+){1,16}? (?:,|;|or)? ?(?:or|alternatively"
        r"|otherwise|or else)(?: ,| if you (?:prefer|would rather|like))* (?:i|we|you|it"
        r"|there|<act>|(?:an?|the|my|your|send|money|just) )|(?:would you (?:like|prefer"
        r"|rather)|do you (?:want|prefer)|shall (?:i|we)|you can (?:have|take|get|stay"
        r"|keep)|either|want me to|is it|would it)(?: \S+){1,16}? or (?!not|so|anything"
        r"|something|later|more|less|two|three|whatever|what|no|else)\S+)<gap5>",
        0.62,
        "offers one thing or another",
        PROMISE,
        r"either you|or (?:you can |just )?(?:wait|leave|go elsewhere|leave it|complain|go"
        r" away|not|lump|forget)|yes or no|or two (?:minutes|hours)",
    ),
    cue(
        "options",
        r"(?:alternatively|or if you (?:prefer|would rather|like|want)|if you (?:would rather"
        r"|prefer|do not fancy|do not want)<gap8>(?:,|then)? ?(?:i|we) (?:can|could|will)"
        r"|the other (?:option|way|choice|thing) (?:is|i|would)|or else (?:i|we) (?:can"
        r"|could)|otherwise (?:i|we) (?:can|could|will)|or (?:i|we) (?:can|could|will|send"
        r"|book|put|take|get|give|move))<gap5>",
        0.66,
        "offers another way",
        PROMISE,
        r"or i will (?:call|hang|have|throw|ask you)|or we will have to",
    ),
    cue(
        "urgency",
        r"(?:right now|right away|straight away|immediately|at once|this (?:very"
        r" )?(?:minute|second|instant|moment)|(?:right )?this (?:minute|second)|as we speak"
        r"|on the spot|while (?:you are|i have you|we are|you wait|you hold|you stand|you sit"
        r"|you stay|we talk|we speak|you watch|you finish|i am on)|before (?:you (?:go"
        r"|leave|hang up|know it|put the phone|finish|sit)|i (?:go|leave|put|hang|do anything"
        r"|serve)|we (?:close|hang up|do anything))|without delay|first thing i|next thing"
        r" i do|there and then|then and there|here and now|in front of you|top of the"
        r" (?:list|queue|pile)|front of the (?:line|queue)|at the double|dropping everything"
        r"|drop everything|ahead of everyone)",
        0.78,
        "acts now",
        PROMISE,
        r"(?:call|ring|contact|tell|email|write to|visit) (?:us|them) (?:immediately|right"
        r" away|straight away)|nothing (?:i|we) can do right now|can not<gap5> right now"
        r"|leave right now|(?:do|does|did) not<gap5> right now",
    ),
    cue(
        "urgency",
        r"(?:" + _OURS + r")(?:(?! but )(?! tomorrow) \S+){0,14}?"
        r" (?P<ev>now|today|tonight|this (?:morning|afternoon|evening|hour)|same day)(?! and"
        r" then tomorrow| morning)",
        0.68,
        "acts now or today",
        PROMISE,
        r"(?:by|until|till|before|from|up to|right|for) now(?: on)?|now (?:that|you are"
        r"|what|then)|(?:your|the) \S+ (?:was|were) today|how are you today|help you today"
        r"|can i help<gap3> today|right now(?: ,)? ?(?:i|we) (?:can not|do not)",
    ),
    cue(
        "urgency",
        r"(?:" + _OURS + r")(?:(?! but ) \S+){0,14}? (?P<ev>" + _SPAN + r")",
        0.8,
        "names the minutes",
        PROMISE,
        r"in (?:the )?(?:last|past)|(?:wait|waited|waiting|stood|sat|late|ago|you have been)"
        r"(?: \S+){0,4} (?:minutes|hours?)|takes? (?:\S+ ){0,3}days|24 to 48|48 hours|72"
        r" hours|24 hours|in a moment of",
    ),
    cue(
        "urgency",
        r"(?P<ev>(?:give me|give us|i need|just|it takes?|it will take|takes?|need)(?: (?:just"
        r"|only|about|like|me|us|maybe))* (?:\d+|<count>|five|half an?|a|one)(?: (?:or|to)"
        r" (?:\d+|<count>))? (?:minutes?|seconds?|hour))",
        0.62,
        "names the minutes",
        PROMISE,
        r"(?:wait|late|delay|only|just) (?:\d+|<count>|a|an) (?:minute|hour)s?(?: late)?$|you"
        r" (?:need|have) to|it is (?:only|just)|was|were",
    ),
    cue(
        "urgency",
        r"(?:" + _OURS + r")(?:(?! but )(?! you (?:need|have|must|said)) \S+){0,14}?"
        r" (?P<ev>(?:by|before|at|no later than|until|latest|around|about)(?: (?:about|around"
        r"|the latest))? "
        + _CLOCK
        + r")(?! (?:tomorrow|minutes|days|people|of|times|years"
        r"|weeks|months|seats|rooms|other|more|pounds|euros|dollars|"
        + _LATER[3:]
        + ")",
        0.72,
        "names the hour",
        PROMISE,
        _LATER
        + r"|you (?:have to|need to|must|said|wanted|were|told|had)|why|free at|opens?"
        r" at|closes? at|(?:was|were) (?:due|booked|supposed|meant)",
    ),
    cue(
        "urgency",
        r"(?P<ev>(?:on my way|on it (?:now|already)|already on (?:it|its way|the"
        r" way)|(?:two|five|ten|fifteen|three) minutes (?:,|tops|max|at most|flat|and you)|done"
        r" (?:by|in|within) \S+<gap1>|(?:it|one|he|she|they|someone|the \S+) (?:is|are)<gap1> on"
        r" (?:its|his|her|their|the) way(?: now| already)?|<acting> (?:it|this|that|you"
        r"|them|your \S+|the \S+|a \S+)<gap3> now))",
        0.66,
        "acts now",
        PROMISE,
    ),
    cue(
        "follow_up",
        r"(?:i|we|<we>)(?: (?:will|shall|am going to|are going to|can|want to|would like"
        r" to|am|are|is going to|would))<adv>(?: \S+){0,6}?"
        r" (?P<ev>(?:(?:call|calling|ring|ringing|phone|phoning|text|texting|message"
        r"|messaging|update|updating|contact|contacting|email|emailing|write to|writing to"
        r"|drop|buzz|whatsapp) you(?! (?:a|the|an|your|over|two|both) (?:form|link|new|refund"
        r"|voucher|copy|list|taxi|cab|invoice|label|code|receipt|replacement|report"
        r"))|get(?:ting)? back to you|come back to you|coming back to"
        r" you|be (?:back )?in touch|keep(?:ing)? (?:you|in touch)"
        r"(?: (?:posted|updated|informed|in the loop|up to date|in the picture|with you)"
        r")?|let(?:ting)? you know|report(?:ing)? back|check(?:ing)? (?:back|in(?: (?:with|on))?"
        r" (?:you|again|tomorrow|later)|in with|in on|up on|with you (?:again|tomorrow"
        r"|later|that|to|at|on|in)|that (?:you|it|everything|all)(?: \S+){0,3} (?:well"
        r"|okay|arrived|works?|working|fine|right|happy))|follow(?:ing)? up|touch base"
        r"|give you a (?:call|ring|bell|buzz|shout)|look(?:ing)? in on|stop by|pop (?:by"
        r"|back|over|round)|swing by|come (?:by|and find you|and tell you|find you|back (?:to"
        r" (?:you|your)|and (?:see|check|tell)|over|here|out|with))|be back (?:to|with|at"
        r" your|here|in|on the (?:line|phone))|send you (?:an? )?(?:update|text|message"
        r"|word|confirmation|note|photo|picture|tracking)))<gap5>",
        0.86,
        "will come back to the customer",
        Guard.REPORTED | Guard.NEGATED | Guard.STATED,
        r"(?:maybe|might|may|hopefully|someone|try to) (?:\S+ )?(?:call|contact|be in touch"
        r"|get back)|if (?:i|we) (?:could|had)|keep you (?:waiting|hanging|on hold|here"
        r"|standing|from)|if (?:there is |i hear |we hear )?anything",
    ),
    cue(
        "follow_up",
        r"(?:(?:shall|can|may|could|should) (?:i|we)|would you like (?:me|us) to|let me|what"
        r" time (?:can|may|should) (?:i|we)|when (?:can|may|should) (?:i|we)) (?:call|ring"
        r"|phone|text|message|update|check (?:back|in)|get back to|come back to|keep|give)"
        r" (?:you|with you|on)(?! (?:a|an|the|your) (?!call|ring))<gap3>",
        0.72,
        "offers to come back to the customer",
        Guard.REPORTED | Guard.NEGATED,
    ),
    cue(
        "follow_up",
        r"(?:you (?:will|are going to) (?:hear|get (?:a|an|my) (?:call|text|email|message"
        r"|update))(?: back)? ?(?:from (?:me|us))?|expect (?:a|my) (?:call|text|message|email)"
        r"(?: from me)?|you (?:will )?have (?:my|a) (?:call|text|answer) by|i (?:ring|call"
        r"|text) you (?:back|at|by|when|as soon|once|tomorrow|tonight|in|after|on)|i will"
        r" (?:personally )?(?:ring|phone|call) (?:by|at|in|on|when|once|back|tomorrow"
        r"|tonight)|(?:call|ring|text|update|message)(?:ing)? you (?:back|tomorrow|tonight"
        r"|at|by|when|once|the moment|as soon|every|on))<gap5>",
        0.7,
        "will come back to the customer",
        Guard.REPORTED | Guard.NEGATED | Guard.STATED,
        r"someone|somebody|they (?:will|may|might)|maybe|might|may be",
    ),
)
