"""Hearing the customer out: empathy, inquiry, asks_wish, restatement, valued."""

from scoring.cues.cue import Cue, Guard, cue

_TELL = Guard.REPORTED | Guard.HYPOTHETICAL
_IMPACT = (
    r"(?:left|stuck|stranded|standing|waiting|sitting|kept|made|missing|missed|losing|lost"
    r"|spent|spending|without|alone|awake|in the (?:cold|dark|rain)|up all night|soaked"
    r"|queueing|queuing|chasing|ringing|calling round|explaining|worrying|cancel|cancelled"
    r"|ruined|spoiled|spoilt|wasted|turned away|sent away|passed|holding|carrying)"
)

HEARING: tuple[Cue, ...] = (
    cue(
        "empathy",
        r"(?:you|your \S+|they|she|he)(?: two| both| all)? must"
        r"(?: (?:be|feel|have (?:been|felt|had|thought|wondered|gone)|have<gap2> (?:been"
        r"|felt)))<adv>(?! (?:mistaken|wrong|joking|kidding|confused|the|thinking"
        r" of|aware|patient|logged|over|able|at least|present|given|misread|made|put))"
        r"<gap5>",
        0.86,
        "names what the customer must feel",
        _TELL | Guard.NEGATED,
        r"must have (?:misread|misheard|misunderstood|forgotten|clicked|entered|made|put"
        r"|missed|done|ordered|chosen|pressed|got the wrong|been (?:given|using|looking"
        r"|mistaken))",
    ),
    cue(
        "empathy",
        r"(?:that|it|this|<acting>|(?:waiting|standing|sitting|finding|losing|being|having"
        r"|coming|hearing|missing|walking|seeing)(?: \S+){1,8}?) (?:must|has to|had to|would"
        r" have to|can not|could not) (?:be|have been|feel|have felt|hurt|sting)<adv>(?!"
        r" (?:a mistake|wrong|right|the|an error|some mistake|changed|done|signed|returned"
        r"))<gap3>",
        0.78,
        "says what it must have been like",
        _TELL | Guard.SPECIFIC,
        r"(?:must|has to|had to|can not) be (?:a|the|an|some|done|returned|made|paid)"
        r" (?:mistake|error)",
    ),
    cue(
        "empathy",
        r"(?:i|anyone|anybody|who|most people|everyone) (?:would|will) (?:be|feel|have"
        r" (?:been|felt)|not be)<adv> (?:<felt>|the same|exactly the same|that way|as"
        r" <felt>|out of (?:my|their) mind|beside (?:myself|themselves)|climbing the walls"
        r"|spitting|hopping|shouting|screaming|crying|pulling my hair|at the end of|ready"
        r" to|too|sick)<gap3>",
        0.86,
        "would feel the same",
        Guard.REPORTED,
        r"happy to|glad to|pleased to",
    ),
    cue(
        "empathy",
        r"(?:if (?:that|it|this|someone|anyone)<gap5> (?:me|my \S+|mine) ,? ?(?:i|we) (?:would"
        r"|will)|in your (?:shoes|place|position|boots)<gap5>|i would (?:want to"
        r"|want<gap3> too|have (?:walked|left|shouted|cried|given up|gone|lost it|thrown)"
        r"|be (?:saying|asking|shouting|telling) the same|not (?:be|have been) (?:happy|this"
        r" calm|half as calm|as (?:calm|patient|polite))|be on the (?:ceiling|phone too))"
        r")<gap5>",
        0.8,
        "puts themselves in the customer's place",
        Guard.REPORTED,
        r"in your (?:shoes|place) ,? ?i would (?:read|check|have read|have checked|have"
        r" called|calm)",
    ),
    cue(
        "empathy",
        r"(?:no wonder|i do not blame you|i can not blame you|(?:you have|you have got|you"
        r" had|with) (?:every|all the|a) (?:right|reason)|you are (?:quite |absolutely"
        r" |completely |dead |perfectly |so )?right to (?:be|feel|expect)|of course you"
        r" (?:are|feel|want|were|would)|(?:it )?makes (?:total |complete |perfect )?sense"
        r" (?:that )?you(?: are)?(?: would be| feel)?|you are allowed to be|rightly so|and"
        r" rightly|understandably<gap1>|(?:it is )?(?:only )?(?:natural|fair|reasonable) that"
        r" you (?:are|feel|would))(?! wrong)<gap5>",
        0.76,
        "says that the feeling is right",
        Guard.REPORTED | Guard.HYPOTHETICAL,
        r"right to (?:refund|return|cancel|complain)|right to be (?:angry|upset)<gap2>"
        r" but|makes sense to",
    ),
    cue(
        "empathy",
        r"(?:i|we) (?:can|could)?<adv> ?(?:see|hear|tell|imagine|feel|sense|only imagine"
        r"|picture|appreciate|understand|get|know|realise)<adv>(?: from \S+ \S+)?(?: that"
        r"| how| why| just how| what a)? (?:(?:you are|you were|you have been|you must|<felt>"
        r"|<awful>|much|it|that|this|what|your|how|hard|long|much)(?: \S+){0,8})",
        0.62,
        "sees what the customer feels",
        _TELL | Guard.NEGATED | Guard.SPECIFIC | Guard.STATED,
        r"(?:see|tell|hear|know|understand|realise|imagine) (?:that|how|why)? ?(?:you are"
        r"|you have) (?:wrong|mistaken|lying|shouting|not listening|ordered|paid|logged|got"
        r"|in room|booked|been charged|on the)|i (?:know|see|understand) what (?:you"
        r" (?:are saying|mean|said|want)|happened)|see (?:what|if|whether|it on)|know (?:it|that"
        r"|this) is|understand (?:it|that|this) correctly",
    ),
    cue(
        "empathy",
        r"(?:how|so|what an?|that sounds|sounds|that is|it is|this is|that was|it was"
        r"|that feels|must be|must have been) (?:so |very |really |absolutely |truly |just"
        r" |such an? |an? |utterly |completely |pretty )*<awful>(?: \S+){0,9}",
        0.62,
        "says how bad it is for the customer",
        _TELL | Guard.NEGATED | Guard.SPECIFIC | Guard.STATED,
        r"how (?:hard|bad|difficult) (?:can|could) it|(?:not|is it) (?:that|so|really)"
        r" (?:hard|bad)|you are being|hard (?:to say|for (?:us|me))|unfair (?:to|on) (?:us"
        r"|me|the)",
    ),
    cue(
        "empathy",
        r"(?:(?:that|this|it) is|was|it has been)? ?(?:not how (?:anyone|anybody|you|a"
        r" \S+)|the last thing (?:you|anyone|anybody|a)|no way to (?:spend|start|end|treat"
        r"|celebrate)|not (?:what|the way) (?:you|anyone) (?:needed|wanted|want|planned"
        r"|hoped|should)|the worst (?:possible )?(?:time|moment|day)|on top of"
        r" (?:everything|a|the|all)|of all (?:days|nights|weeks|times|the)|hell of a"
        r"|a lot to|enough to make)<gap8>",
        0.64,
        "says how bad it is for the customer",
        _TELL | Guard.SPECIFIC | Guard.STATED,
    ),
    cue(
        "empathy",
        r"(?:you|your \S+|your whole \S+)(?: \S+){0,2}? (?:have been|were|had been|had|have"
        r"|should not have|should not be|did not deserve|got|lost|missed|waited|stood|sat"
        r"|spent|are|is)(?: \S+){0,4}? (?:" + _IMPACT + r"|hours|all (?:day|night|week"
        r"|morning|weekend)|for nothing|looking forward|to (?:stand|sit|wait|sleep|find out"
        r"|beg|chase|hear))(?: \S+){0,6}",
        0.5,
        "says what it did to the customer",
        _TELL | Guard.SPECIFIC | Guard.STATED,
        r"(?:i|we) (?:will|am|are|can)|how long|what|when|which|your (?:order|number)|you"
        r" (?:should have|could have) |was (?:delivered|signed)|you are (?:right|making)",
    ),
    cue(
        "empathy",
        r"(?:you (?:sound|look|seem|feel) <adv>? ?(?:<felt>|like)|you are <adv> ?(?!so"
        r" sorry)<felt>(?! (?:with|at) (?:me|nothing))|(?:that|this|it) (?:would|will|is"
        r" enough to) (?:drive|make|break|wear|hurt|worry|scare|upset|frighten|annoy|infuriate"
        r"|try)<gap1> (?:anyone|anybody|me|mad|you|round|heart)|(?:means|meant|matters|mattered)"
        r" (?:so much|a lot|the world|everything|to you)|(?:my|the) heart (?:goes|sinks|sank"
        r"|breaks|broke)|(?:feel|felt|feeling) for you|i hate that (?:you|this|it)|it (?:hurts"
        r"|pains) me|breaks my heart|brought (?:me|a) (?:lump|tear)|you (?:deserve|deserved)"
        r" (?:better|a|so)|did not deserve)<gap8>",
        0.62,
        "names what the customer feels",
        _TELL | Guard.NEGATED | Guard.STATED,
        r"matters to us|you (?:seem|look|sound)<gap2> (?:confused|to have|to be (?:missing"
        r"|under))|if you (?:are|feel)|sorry (?:that )?you are|(?:are|feel) (?:upset|angry)"
        r" but|why you are|means a lot to us|sorry (?:you|that you) (?:feel|felt)",
    ),
    cue(
        "asks_wish",
        r"what(?: (?:can|could|would|do|should|may|might|is|else|exactly|sort|kind))* (?:it"
        r" take|make (?:this|it|that|things|you|up|your|the|for)|put (?:this|it|things|that)"
        r"|help(?: you| most| here| right| the| now|$)|you (?:like|want|need|prefer|wish"
        r"|think (?:is|would be) (?:fair|right))(?: most| best)? ?(?:me|us|to (?:happen|see"
        r"|do)|from (?:me|us|here)|done|instead|now|most|out of|next|first|in)?|feel (?:right"
        r"|fair)|be (?:fair|right|best|good|the best|most|a (?:good|fair)|your|of most|of"
        r" use|useful|enough|ideal)|suit (?:you|your)|ease|work (?:best )?for you|satisfy"
        r"|ease|look like)<gap5>",
        0.84,
        "asks what would put it right",
        Guard.ASKED | Guard.REPORTED,
        r"what do you want(?: (?:me|us) to (?:do|say)(?: about (?:it|that))?)?$|what do you"
        r" expect|what (?:more|the hell|on earth)|what do you need (?:that|it) for|what time"
        r"|what (?:would|do) you like to (?:drink|eat|order)|what do you (?:want|need) now$",
    ),
    cue(
        "asks_wish",
        r"(?:how (?:can|could|do|may|might|would|should) (?:i|we|you)(?: \S+){0,2} (?:make"
        r" (?:this|it|that|up|things)|put (?:this|it|things|that) right|like (?:me|us|this|it"
        r"|to (?:see|proceed|go|handle))|want (?:me|us|this|it|to)|set (?:this|it) right|fix"
        r" (?:this|it) for you|help you (?:most|best)|win|earn)|what (?:can|could|may"
        r"|should|would) (?:i|we)(?: \S+)? (?:do|offer|give)(?: \S+)? (?:to|that would|so"
        r" that|for you (?:right|now|today)|about)|what (?:outcome|result|matters|is (?:most"
        r"|it you|your (?:preferred|ideal|preference)|the (?:one|most|best))|are you (?:hoping"
        r"|looking|after)|were you (?:hoping|looking)|would a (?:good|fair|perfect))|where do"
        r" you want (?:this|to go)|do you have (?:something|anything) in mind|is there"
        r" (?:something|anything) (?:i|we|in particular|that would|you would like|specific))"
        r"<gap8>",
        0.82,
        "asks what would put it right",
        Guard.ASKED | Guard.REPORTED,
        r"what can (?:i|we) do about (?:it|that)$|what (?:can|could) (?:i|we) do if|what"
        r" matters is|how (?:can|could|do) you (?:make|want)<gap1> me|is there anything else",
    ),
    cue(
        "asks_wish",
        r"(?:tell (?:me|us) (?:what (?:you (?:need|want|would like|prefer|think is"
        r" fair)|would|will|it would|i can do|we can do|a good|matters|is fair|suits)|how you"
        r" (?:would like|want)|which)|you tell (?:me|us) what|name it|just say what you"
        r" (?:need|want)|say what you (?:need|want)|whatever (?:you need|would help) ,? ?tell"
        r" me|let me know what (?:would|you would|you want|you need)|i (?:want|would like) to"
        r" (?:know|hear) what (?:you (?:want|need|would)|would))<gap8>",
        0.8,
        "invites the customer to say what would put it right",
        Guard.REPORTED,
        r"tell me what (?:you would like|you want) to (?:drink|order)|(?:just )?tell me what"
        r" you want$",
    ),
    cue(
        "inquiry",
        r"(?:(?:please |can you |could you |would you |just |and |now )*(?:tell (?:me|us)"
        r" (?:what (?:happened|has|went|you (?:saw|found|were|heard|have|noticed)|is"
        r" (?:going|happening|wrong))|about|more|everything|exactly|the|how|when|where|who"
        r"|it|from|all)|talk (?:me|us) through|walk (?:me|us) through|take (?:me|us) through"
        r"|describe|help (?:me|us) (?:understand|see|to understand)|fill (?:me|us)"
        r" in|start (?:at|from) the (?:beginning|start|top)|explain (?:to me )?what"
        r"|give me the (?:whole|full)|let me hear|go on ,|show (?:me|us) (?:what|where|which"
        r"|how)|say more)|(?:i|we) (?:want|would like|need|would love) to (?:hear|understand"
        r"|know|be sure i understand|learn)|(?:i am|we are|i am all) (?:listening|ears)|what"
        r" i need to know)<gap8>",
        0.76,
        "invites the story",
        Guard.REPORTED | Guard.NEGATED | Guard.HYPOTHETICAL,
        r"tell (?:me|us) (?:your|the) (?:(?:booking|order|account|reference|customer|phone)"
        r"|name|address|number|postcode|email)|need to (?:understand|know) that|you need to"
        r"|want to know (?:your|the) (?:name|number)|(?:what|how) (?:can|would) (?:i|we)|what"
        r" would|describe (?:it )?as|(?:want|would like) to know what you (?:want|expect)",
    ),
    cue(
        "restatement",
        r"(?:(?:so )?(?:what )?you are (?:saying|telling me|reporting)(?: is)?|(?:let me|can i"
        r"|i want to|i would like to|just to)(?: just)? (?:see|check|make|be|say|repeat|read"
        r"|play|recap|sum|get|confirm|summarise)(?: \S+){0,3} (?:back|right|straight|understood"
        r"|understand|up|sure|recap|correct|clear|it|this)|have i (?:got|understood|heard)"
        r"(?: \S+){0,2} (?:right|correctly|properly|straight)|if i (?:understand|understood"
        r"|have understood|have|have got|hear|heard|follow|am hearing)(?: \S+){0,3}"
        r" (?:right|correctly|properly|you)|what i (?:am hearing|hear|heard|understand|have"
        r" (?:got|so far|heard))|as i understand it|from what you (?:say|tell|told|are"
        r" telling|have told)|in other words|do i have that (?:right|straight)|is that (?:right"
        r"|correct|about right|it)|to be (?:clear|sure i)|just so i (?:have|understand|get)"
        r")(?P<rest>(?: \S+){0,30})",
        0.55,
        "says it back to check",
        Guard.REPORTED,
        r"you are (?:saying|telling me) (?:that )?(?:i|we)<gap3> (?:lying|liar|fault)|make"
        r" sure (?:this|it|that|you|he|she|they|everyone)|is that right now",
    ),
    cue(
        "restatement",
        r"(?:you are (?:quite |absolutely |completely |totally |dead |so )?(?:right|correct)"
        r" (?:,|;|that|about|it|the|there|nobody|we)|(?:yes|right|true) ,? ?(?:i see|i can see"
        r"|it (?:has|was|did|says|shows)|the \S+ (?:has|was|did|shows))|you (?:said|told"
        r" (?:me|us)|mentioned|wrote|asked (?:for|us)|ordered|booked|were promised|reported"
        r"|paid for|called|rang))(?: \S+){2,24}",
        0.42,
        "confirms what the customer reported",
        Guard.REPORTED & Guard.NONE,
        r"you are right to|you (?:said|wrote) that wrong|never",
    ),
    cue(
        "valued",
        r"(?:thank you|thanks|i appreciate|we appreciate|i am grateful|we are grateful|i am"
        r" glad|we are glad|good|glad|grateful)<adv>(?: (?:for|that|it that))* (?:you"
        r" (?:told|came|called|said|rang|spoke|let|brought|raised|stayed|stuck|waited|wrote"
        r"|caught|spotted|flagged|did not just|have (?:told|stayed|waited|been (?:so"
        r" )?patient|come|stuck))|(?:telling|bringing|letting|being (?:so |patient|straight"
        r"|honest|open|clear)|waiting|sticking|staying|raising|flagging|coming|holding"
        r"|speaking|pointing|saying|your (?:patience|honesty|loyalty|trust|frankness"
        r"|understanding|time|candour)|hanging|giving (?:me|us)|catching|taking the"
        r"|walking|sharing|writing|going through|putting up|bearing|explaining|choosing"
        r"|spotting|not (?:just )?(?:giving|walking|shouting|leaving)|keeping|ringing))<gap8>",
        0.72,
        "thanks the customer in words that fit",
        Guard.NEGATED | Guard.HYPOTHETICAL,
        r"thank you for (?:calling|contacting|your (?:call|email|message|feedback"
        r"|enquiry|interest))(?: \S+){0,3}$|thanks for nothing|thanks a lot for|would appreciate"
        r" (?:it )?if|appreciate (?:it )?if you",
    ),
    cue(
        "valued",
        r"(?:(?:you|your (?:business|custom|trust|loyalty|family|team|faith|order|wedding"
        r"|opinion|goodwill)|keeping you|having you)(?: \S+){0,3} (?:matters?(?! (?:is|of|to"
        r" hand))|means? (?:a lot|a great deal|the world|something|so much|more|everything)|is"
        r" important|are important|counts?|is worth|are worth|are not just)|(?:do not|would"
        r" hate to|can not afford to|would rather not|never want to|hate to) (?:want to"
        r" )?(?:lose|losing) you|(?:i|we) (?:really |truly |do |would |want to )*(?:value"
        r"|care about|want to keep|count on|think the world of) (?:you|your|having)|you have"
        r" (?:been|banked|shopped|stayed|flown|come|eaten|bought|trusted)(?: \S+){0,5}"
        r" (?:years|months|since|regular|loyal|customer|guest)|(?:years|months|decade)"
        r" (?:with|of) (?:us|custom|loyalty|coming)|one of our (?:regulars|best|oldest"
        r"|longest)|such a (?:loyal|good|long)|want(?:s|ed)? you back|earn (?:back )?your"
        r" (?:trust|custom|business)|win you back|people like you keep|deserves? better from"
        r" us)<gap5>",
        0.68,
        "tells the customer that they matter",
        Guard.NEGATED | Guard.HYPOTHETICAL | Guard.REPORTED | Guard.STATED,
        r"your (?:call|feedback) (?:is|are) (?:very |really )?(?:important|valuable)|what"
        r" matters|no matter|does not matter",
    ),
)
