"""Arguing and refusing: defensive, blame, policy_wall, deferral."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

_TELL = PLAIN | Guard.STATED

REFUSING: tuple[Cue, ...] = (
    cue(
        "defensive",
        r"(?:(?:i|we)<adv> (?:did|have done|was doing|were doing|was only doing|am doing|are"
        r" doing|do|have) (?:exactly |only |just )?(?:what (?:i|we) (?:was|were|am|are|could"
        r"|can|always)|nothing wrong|everything (?:right|correctly|properly|by the"
        r" book|we could|i could|possible|as)|(?:my|our) (?:job|best|part)|as (?:i|we) (?:was"
        r"|were) told|it (?:right|correctly|properly|by the book))|(?:i|we) (?:followed|went by"
        r"|stuck to) (?:the|our|every|all)|by the book)<gap5>",
        0.82,
        "argues that they did nothing wrong",
        _TELL,
        r"(?:will|going to) do (?:my|our) best|not (?:do|done)|did not do|do my job better",
    ),
    cue(
        "defensive",
        r"(?:(?:that|this|it) is(?: just| simply| really)? not (?:what happened|true|correct"
        r"|fair|how (?:it|this|we)|(?:our|my) (?:fault|mistake|problem to)|accurate|possible"
        r"|right(?: ,|$)|what (?:i|we|our|my|it)|entirely (?:true|fair))|(?:that|it|this) (?:did"
        r" not|never|does not|could not have|can not have) (?:happen|happened|be"
        r" right|work like)(?: \S+){0,4}|(?:was|is|were|are) not (?:my|our) (?:fault|mistake"
        r"|doing)|not (?:my|our) fault|nothing (?:is |was )?wrong (?:with|on) (?:the|our|it|my"
        r")|nothing to do with (?:me|us)|it was not (?:me|us)|i was not (?:even )?(?:here|on"
        r"|working|there)|(?:do not|can not|please do not)(?: \S+)? (?:blame|shout at|yell at"
        r"|take it out on|accuse) (?:me|us))<gap5>",
        0.82,
        "argues their own innocence",
        PLAIN,
        r"(?:that|this|it) is not (?:right|fair|what (?:we|our) (?:want|promised|stand|aim)"
        r"|how (?:we|it) (?:should|want|normally|are meant|is meant|treat)) (?:and|;|,|that"
        r"|on you|to you|for you)|not how (?:we|it) (?:should|want|ought|is meant|is supposed)"
        r"|it is not fair (?:that|on|to) you|not what you (?:paid|ordered)|not right ,? ?(?:and"
        r"|i|we|you)|you (?:did|have done) nothing|not your fault|this never should|never have"
        r" happened|should never",
    ),
    cue(
        "defensive",
        r"(?:nobody|no one|none of (?:our|the)|(?:we|i) have never (?:had|ever had)|never had"
        r"|you are the (?:first|only)|(?:all|most|every) (?:of )?(?:our|the|my|other)"
        r" (?:other )?(?:customers|guests|people|clients|patients|passengers|one))(?: else| one"
        r"| ever| has| have| other| customer)* (?:(?:complain(?:ed|s|ing)?|said|had|reported"
        r"|minds?|minded|is|are|was|were|seem|seems|to|has|likes?|loves?) ?){1,2}(?:\S+"
        r" ){0,3}(?:complain(?:ed|t|ts|ing)?|problems?|issues?|fine|happy|before|trouble"
        r"|like this|love|delicious)",
        0.78,
        "says that nobody else complains",
        PLAIN,
    ),
    cue(
        "defensive",
        r"(?:(?:in|to) (?:our|my) defence|to be fair(?: to (?:us|me|the \S+))?|with (?:all"
        r" )?(?:due )?respect|for the record|let me (?:just )?(?:be clear|defend|remind"
        r" you)|(?:i|we) (?:already |clearly |did |have already |have )*(?:told|informed"
        r"|warned|explained|notified|said|sent|mentioned)(?: (?:you|this|that|to you))+(?!"
        r" (?:we would|i would|it would|the truth|would))|you were (?:told|informed|warned"
        r"|notified|given|aware|advised)|as (?:i|we) (?:already |clearly |just )?(?:said|told"
        r"|explained|mentioned)|like i (?:said|told)|it (?:clearly |does )?(?:says|said|states)"
        r" (?:so |clearly |right |very )*(?:on|in|at|there|here)|it (?:was|is) (?:clearly"
        r" )?(?:in the|on the) (?:email|website|confirmation|contract|sign|menu|label|ticket"
        r"|invitation|brochure))<gap8>",
        0.6,
        "answers the complaint by justifying themselves",
        PLAIN,
        r"(?:was|were) told (?:nothing|wrong|the wrong|it|that it|different|by us|nobody|to"
        r" wait)|you were (?:given|told) (?:the|a|our|nothing) (?:wrong|cold|run|different"
        r")|(?:we|i) (?:told|sent) you (?:the wrong|wrong|we would|it would)|i have told (?:the"
        r"|my|him|her|them)|you were promised",
    ),
    cue(
        "defensive",
        r"(?:(?:we|i) (?:are|were|am|was|have been)<adv> (?:busy|short staffed|understaffed"
        r"|rushed off|swamped|slammed|overwhelmed|flat out|stretched|new here|run off|doing"
        r" (?:my|our) best|on my own|alone|only (?:human|two|one))|(?:it (?:is|was|has been)"
        r" (?:a )?(?:very |really |so |crazy |such a )*(?:busy|hectic|mad|crazy|chaotic|peak)"
        r")|(?:only|just) (?:have )?(?:two|one|three) (?:of us|people|staff|hands|pair)|(?:i have"
        r" only got|i only have) two hands|(?:i|we) (?:only|just) work here|i only (?:started"
        r"|followed|do)|we are short (?:of|on) (?:staff|people|drivers)|staff shortages?"
        r"|bank holiday|peak (?:season|time)|half (?:my|the|our) (?:team|staff|crew) (?:is|are"
        r"|called))<gap5>",
        0.66,
        "gives being busy as the excuse",
        _TELL,
        r"no excuse|not (?:your problem|an excuse)|that is (?:on us|ours|no)|you were|which is"
        r" (?:our|no)|on (?:us|me)",
    ),
    cue(
        "defensive",
        r"(?:(?:according to|(?:our|my|the) (?:records?|system|notes|computer|screen|log"
        r"|tracking|data|camera|cameras|cctv|receipt|gps)(?: clearly)? (?:show|shows|say|says"
        r"|confirm|confirms|indicate|indicates|has|have))(?: \S+){0,10}|i find (?:that|it)"
        r" (?:hard|difficult) to believe|i (?:really |highly |very much |seriously )*doubt"
        r"(?: \S+){1,6}|i do not (?:see|think|believe)(?: (?:that|what|why|how|it|this|we|i|you"
        r"|there))(?: \S+){1,10}|are you (?:sure|certain|absolutely sure) (?:you|that you|it"
        r"|about)(?: \S+){1,6}|you are (?:mistaken|wrong|exaggerating|imagining)|(?:that|it) is"
        r" (?:simply |just )?(?:impossible|not possible|nonsense|an exaggeration)|i never"
        r" (?:said|told|did|promised)<gap5>|(?:i|we) (?:did not|do not) (?:say|do|promise|make"
        r" mistakes|touch|take)<gap5>|works? (?:fine|perfectly) (?:here|for|on|in|when)<gap5>"
        r"|(?:was|is|were) (?:perfectly )?(?:fine|clean|working|hot|fresh|perfect) when"
        r"<gap5>|excuse me ,? ?(?:but )?(?:i|we)<gap5>|i (?:can )?assure you (?:that )?(?:we|our"
        r"|i|it|the|that)<gap8>)",
        0.6,
        "disputes the customer's account",
        PLAIN,
        r"(?:our|my|the) (?:records?|system|notes|screen|tracking|log) (?:also )?(?:show"
        r"|shows|say|says|confirm|confirms)(?: \S+){0,4} (?:you are right|same|exactly what you"
        r"|wrong|nothing)|you are right|do not (?:see|think|believe)(?: that)? (?:that is (?:good"
        r"|fair|right|acceptable)|it is (?:fair|right|acceptable)|you (?:should|did anything)|we"
        r" (?:should|did enough|told)|anyone should|any of)|i assure you (?:i|we) will|why you"
        r" should|not possible (?:today|tonight)|i did not (?:say|do|take) (?:enough|it well)",
    ),
    cue(
        "blame",
        r"(?:you<adv> (?:should|could|ought to|might)(?: really| probably)? (?:have|not"
        r" have|never have)<adv> (?!to |been (?:told|given|called|offered|warned|met|looked"
        r"|treated|seated|moved|helped)|had (?:to|a|this|your|the|better)|heard|got|received"
        r"|arrived|stood|waited|gone through|a )\S+|if you had(?: \S+)? (?!to |not had"
        r" )\S+)<gap5>",
        0.78,
        "puts it on the customer",
        PLAIN,
        r"you should (?:never|not) have (?:had|been|to|needed|got|received|found|heard"
        r"|gone|spent|lost|sat|stood|waited)|you should have (?:been|had|got|heard|received"
        r"|found|seen (?:a|us|someone|it)|landed|slept|eaten|walked|enjoyed)",
    ),
    cue(
        "blame",
        r"(?:(?:that|this|it) (?:is|was|sounds like|looks like|would be)<adv> (?:your(?: own)?"
        r" (?:fault|mistake|error|problem|responsibility|doing|job|side|end|choice|decision)|on"
        r" you|user error|a user error|because (?:you|of you))|your (?:own )?(?:fault|mistake)"
        r"|you (?:must|might|may|probably)(?: have)?(?: \S+)? (?:misread|misheard|misunderstood"
        r"|forgotten|clicked|entered|pressed|chosen|ordered the wrong|made a mistake|put the"
        r" wrong|given the wrong|got the wrong|done something|missed the|overlooked|ignored"
        r"|typed|dropped|damaged|broken)|(?:you|since you|because you)<adv> (?:forgot|ignored"
        r"|misread|misunderstood|clicked|chose|signed|picked|typed|gave (?:me|us) the wrong"
        r"|entered|put (?:in )?the wrong|did not (?:read|check|tell|follow|say|mention|book"
        r"|bring|give|ask|listen|set|answer|pick up|confirm|order|update|keep|plan|register)"
        r"|never (?:told|said|asked|mentioned|read|checked|called))|you (?:failed|neglected)"
        r" to|people who do not read|next time (?:you |just |please |maybe )*(?:read|check|book"
        r"|come|tell|plan|call|order|make sure|try|listen|bring|leave))<gap5>",
        0.8,
        "puts it on the customer",
        PLAIN,
        r"(?:not|never|is not|was not) your(?: own)? (?:fault|mistake|job|problem|doing"
        r"|responsibility)|none of (?:this|that|it) is your|did you|you did not (?:ask for"
        r"|deserve|do anything|cause)|(?:so|said|told me) you (?:signed|chose|clicked|picked"
        r"|entered|did not)|you (?:chose|picked) (?:us|this place)|why you (?:chose|picked)"
        r"|you did not (?:get|say|hear)",
    ),
    cue(
        "blame",
        r"(?:the|our|my|that|those|these|some|a|new|this|whichever|whoever)(?: (?!not )\S+){0,2}?"
        r" <other>(?: (?:over|in|at|from|on) \S+ ?\S*)?<adv> (?:messed|mess|screwed|forgot"
        r"|forgets|always|never|did not|does not|do not|should have|should|lost|loses|got it"
        r" wrong|got (?:this|that|the|your) (?:\S+ )?wrong|is (?:useless|hopeless|rubbish"
        r"|to blame|at fault|responsible|incompetent|the problem|always|new|slow|terrible|a"
        r" joke|lazy|so slow)|are (?:useless|hopeless|rubbish|to blame|at fault|responsible"
        r"|incompetent|the problem|always|slow|terrible|a joke|lazy)|was (?:meant|supposed)"
        r" to|were (?:meant|supposed) to|can not|could not|keeps?|made (?:a|the|this)"
        r"|dropped|sent|put|packed|gave|ignored|let (?:us|me|you)|failed|botched|tells?|told"
        r" (?:you|me|us)|fault|s fault|s mistake|s problem|s job|s responsibility|s end|s side)"
        r"<gap5>",
        0.64,
        "puts it on somebody else",
        PLAIN | Guard.STATED,
        r"(?:is|are|that is|it is|this is)(?: \S+){0,3} (?:ours|mine|on us|on me|our (?:fault"
        r"|mistake|responsibility|job|problem))|we (?:own|should have|are responsible)|i am"
        r" (?:sorry|responsible)|(?:so|you said|you told) (?:the|our|your)|^ so |if the|our"
        r" (?:fault|mistake|responsibility)|my (?:fault|mistake|responsibility)|our (?:team|office"
        r"|kitchen|warehouse|driver|system) (?:sent|put|packed|gave|dropped|made|did not"
        r"|failed|lost|forgot) (?:you|it|the|your|a|to)|have i|is that right",
    ),
    cue(
        "blame",
        r"(?:blame (?:the|them|him|her|my|our|it on|that on)|(?:it|that|this) (?:is|was)<adv>"
        r" (?:the |a |an |all |down to the |because of the |up to the |down to )?(?:<other>"
        r"|their|his|her|they|other|third party)(?: s)? ?(?:fault|mistake|error|problem|job"
        r"|responsibility|doing|mess|department|issue|who|that|side|end)|(?:their|his|her|the"
        r" <other> s) (?:fault|mistake|mess|doing|error|problem|job)|(?:someone|somebody|whoever"
        r"|one of (?:the|our|my) \S+|some \S+)(?: (?:in|at|from|on|else)(?: \S+){1,3})?"
        r" (?:messed|screwed|forgot|did not|dropped the|should have|got it wrong|is going to"
        r" (?:pay|hear|answer)|will (?:pay|answer|hear))|(?:they|he|she) (?:always|never|messed"
        r"|screwed|forgot|should have|did not|keeps?|is (?:useless|hopeless|new|lazy)|are"
        r" (?:useless|hopeless|lazy|always))(?! (?:have to|been told)))<gap5>",
        0.66,
        "puts it on somebody else",
        PLAIN | Guard.STATED,
        r"not (?:their|his|her)|(?:that|it|this) is (?:on us|ours|our|mine|my)|sorry (?:they"
        r"|he|she)|^ so |you said|should not have to|i am responsible|we (?:own|are responsible"
        r")|(?:your|my) (?:son|daughter|mother|husband|wife|dad|father)|if (?:they|he|she)",
    ),
    cue(
        "blame",
        r"(?:(?:he|she|they|somebody|someone|the \S+|that \S+|heads?) (?:will|is going to|are"
        r" going to|should|ought to|has to|have to|needs to) (?:be )?(?:fired|sacked|disciplined"
        r"|punished|written up|hear (?:about|from)|roll|get (?:a|an) (?:earful|telling|written"
        r"|warning)|lose (?:his|her|their)|regret|pay for|answer for|suspended|reprimanded|out"
        r" (?:of|the|on))|(?:i|we) (?:will|am going to|are going to) (?:have (?:his|her|their"
        r"|a word with (?:him|her|them|that|the \S+ who))|fire|sack|discipline|deal with (?:him"
        r"|her|them|that|whoever)|write (?:him|her|them|that|whoever)<gap2> up|give (?:him|her"
        r"|them) (?:hell|a piece|an earful)|make (?:sure )?(?:him|her|them|he|she|they)"
        r" (?:pay|is|are|gets?))|incompetent|idiots? (?:in|at|over|who))<gap3>",
        0.76,
        "threatens a colleague or runs them down",
        PLAIN,
        r"not (?:going to|be) (?:fire|fired|sack|sacked)",
    ),
    cue(
        "policy_wall",
        r"(?:(?:it is|that is|this is|there is|(?:per|under|by|according to|because of|due to"
        r"|in line with|as per|against)(?: our| the| company| store)?|we have a"
        r"|the|our|company|store|house|strict|have a look at (?:our|the)|read) (?:\S+"
        r" ){0,3}?(?:policy|policies|rules?|regulations?|terms(?: and conditions)?|t and c s"
        r"|small print|fine print|contract|guidelines|procedure|protocol|tariff|warranty"
        r" terms|conditions)(?: (?:is|says?|states?|are|does not|do not|clearly|,|and))*|rules"
        r" are rules|non refundable|not refundable|no refunds|no exceptions?|no returns|that is"
        r" the (?:rule|policy|procedure|way it (?:is|works))|that is (?:just )?how (?:it|we)"
        r" (?:is|are|works?|do)|you (?:signed|agreed to|accepted|ticked)<gap3> (?:terms|contract"
        r"|conditions|box|agreement|waiver|it|this))<gap5>",
        0.66,
        "points to the rules",
        PLAIN | Guard.STATED,
        r"not (?:a |the )?policy|(?:never mind|forget|regardless of|whatever|bend|break"
        r"|breaking|bending|stretch|outside|despite|waive|ignore|override|do not care what|over"
        r"rule|overruling|what) (?:the |our )?(?:policy|rules?|terms)|the policy (?:was|is)"
        r" (?:wrong|silly|stupid|changing)|policy (?:lets|allows|permits|covers)|rules? (?:let"
        r"|allow|cover)|i can (?:make|ask for) an exception|making an exception|make an"
        r" exception for|new rule|you have (?:every|a) right",
    ),
    cue(
        "policy_wall",
        r"(?:(?:i|we) (?:am|are|was) (?:simply |just |really |sorry )?not (?:allowed|permitted"
        r"|authorised|able|supposed|in a position)(?: to)?|(?:it is|that is|this is|is)"
        r" (?:just |simply )?not (?:allowed|permitted|possible|up to (?:me|us)|something (?:i|we)"
        r" (?:can|do)|our (?:responsibility|problem|policy|department))|(?:i|we)<adv> can"
        r" not<adv> (?:do|help|give|change|refund|make|override|authorise|offer|accept|take|go"
        r"|issue|let|just|break|replace|exchange|cancel|move|bend|approve|alter|reopen|process"
        r"|be (?:held )?(?:responsible|expected|liable)|get)|(?:i|we) (?:do not|never)<adv>"
        r" (?:do|give|offer|make|issue|accept|allow|refund|exchange|have the (?:authority|power"
        r"|right)|take|cover)|there is<adv> (?:nothing|not much|little|no way|no"
        r" (?:option|exception))(?: (?:more|else|that|really))* (?:i|we|to be|anyone|for|around"
        r"|can)?|nothing (?:more |else )?(?:i|we|that i) can|(?:my|our) hands are tied|out of"
        r" (?:my|our) (?:hands|control)|above my (?:pay|grade)|beyond my (?:control|authority"
        r"|power)|(?:the )?(?:system|computer|till|software) (?:will not|does not|can not|would"
        r" not) (?:let|allow)|can not be (?:done|refunded|changed|returned|exchanged|moved"
        r"|helped|cancelled|replaced|made)|too late (?:to|for)|(?:the|your) (?:deadline|window"
        r"|warranty|guarantee|period|return period|cut off|time) (?:has|is|was|ran|ended)"
        r" (?:passed|over|expired|closed|out|up|gone)|no can do|computer says no|unable to"
        r"|without (?:a|the|your) (?:receipt|booking|reference|original|proof)|only (?:with"
        r"|if you have) (?:a|the) (?:receipt|original))<gap8>",
        0.62,
        "refuses without another way",
        PLAIN | Guard.STATED,
        r"can not (?:make (?:it|that|up) (?:un|not)|imagine|believe|blame|apologise|thank|take"
        r" (?:back|away)|give you (?:those|that|the|back)<gap3> back|undo|change (?:what"
        r"|that|the past)|just (?:sit|stand|leave)|let (?:you|this|that)<gap2> (?:leave|go|stand"
        r"|sit|happen|walk))|nothing (?:i|we) (?:say|can say)|can not promise|can not get (?:it"
        r"|that|you) (?:wrong|back)|nothing (?:you|i would)|i can not do (?:without|enough)|we"
        r" do not (?:do that to|take)|there is nothing (?:wrong|worse|silly|to be|small)|unable"
        r" to (?:sleep|get|reach|work|use)",
    ),
    cue(
        "deferral",
        r"(?:(?:i|we)(?: am| are)?<adv> (?:will|would|should|shall|have|need|must|am going|are"
        r" going|can|can only|could|going)?<adv> ?(?:have to|need to|got to|to|only|first|must)?"
        r" ?(?:check|ask|speak|talk|run|clear|confirm|consult|see|discuss|get"
        r" (?:approval|permission|authorisation|the okay|clearance|sign off)|verify|find)(?:"
        r" (?:this|it|that|you|about it|out|in|a|an?))*(?: (?:with|to|by|past|from|for|what|if))?"
        r"(?: \S+){0,2}? <part>|let me (?:ask|check with|see (?:if|what)|speak to|talk to|get"
        r"|find|fetch)(?: \S+){0,2}? <part>|(?:i will|let me|i can|i am going to) (?:get|fetch"
        r"|find|call) (?:you )?(?:my|the|a) (?:duty )?<part>)<gap5>",
        0.8,
        "hands the decision on",
        PLAIN,
        r"(?:stay|staying) (?:with you|on the line)|i (?:have|already) (?:asked|spoken|checked"
        r"|cleared)|(?:do not|need not|without|no need to) (?:need to |have to |having to"
        r" )?(?:ask|check|speak|wait)|and (?:stay|sit|come) with you|talk to the (?:team|kitchen"
        r"|crew|department|office) (?:so|about|myself|and)|(?:my|our|the) (?:team|office|department"
        r") (?:know|is|are|will)",
    ),
    cue(
        "deferral",
        r"(?:you (?:will |would |may |might |can |could |should |do |are going to"
        r" |just )*(?:(?:need|have|want|got|be better) (?:to |off )?)?(?:call|contact|speak (?:to"
        r"|with)|email|go (?:to|through|back to|online|and)|fill|write (?:to|in)|ring|talk to|ask"
        r"|visit|submit|file|raise|come back|take (?:it|that|this) up|complete|apply|log|try"
        r"|send (?:an?|us|in|it to)|check (?:the|our|with|back|online)|use the|lodge|register"
        r"|wait (?:for|until|till)|sign|bring it back)(?! (?:me|us(?! a| the| your)|you|it back"
        r" if|my mobile|in my|down|here|over))|please<adv> (?:call|contact|email|fill|write"
        r"|visit|speak|go to|use|submit|complete|refer|direct|reach out|try|raise|send (?:an"
        r"|your|us)|check (?:our|the)|apply|lodge|log (?:a|it|in))(?! (?:me|us (?:back|on my)"
        r")))<gap8>",
        0.6,
        "sends the customer elsewhere",
        PLAIN | Guard.STATED,
        r"(?:no need|do not need|do not have|not have|never have|will not need|should not"
        r" have|need not)<gap1> to|you can (?:use|try|ring|call|ask|come|speak|talk)"
        r"(?: \S+){0,2} (?:my|mine|me|for me|any time|directly)|if you (?:want to|would like"
        r" to)|you (?:can|could) (?:ask|check) (?:me|anything)|so you (?:had to|have to)|you"
        r" had to|you have (?:been|had|to (?:be|stand|wait|explain|chase|call again))|how|please"
        r" (?:check|try|use|sign) (?:it|this|that|here|one)|(?:wait|ask|talk) (?:here|while)",
    ),
    cue(
        "deferral",
        r"(?:(?:i|we)(?: will| am| are| can| shall| have)?<adv> (?:pass|passing|passed|forward"
        r"|forwarding|forwarded|escalate|escalating|escalated|refer|referring|transfer"
        r"|transferring|put|putting|hand|handing|direct|raise|raising|send|sending|submit) (?:you"
        r"|this|it|that|your (?:complaint|feedback|comments|case|concerns?|details|request|issue"
        r"|query)|a (?:ticket|request|complaint)|the (?:complaint|case|matter))(?: \S+){0,2}?"
        r" (?:through|on|along|over|up|onto|to|with)(?: (?:to|the|my|our|another|a|someone"
        r"|another))*(?: (?:\S+ )?(?:team|department|manager|supervisor|colleague|office"
        r"|management|kitchen|people|line|desk|support|service|relations|head office))?|(?:put"
        r" you through|transfer you|someone|somebody|a colleague|the (?:right|relevant"
        r"|appropriate) (?:team|department|person)|(?:our|the|my) (?:\S+ )?(?:team|department"
        r"|manager|office)|they) (?:will|may|might|should|can|is going to|are going to) (?:get"
        r" back|contact|call|be in touch|reach|look|review|decide|respond|email|come back|deal"
        r"|handle|take a look|investigate|let you know|ring|see))<gap5>",
        0.66,
        "hands the customer on",
        PLAIN | Guard.STATED,
        r"(?:stay|staying|remain|remaining)(?: \S+){0,2} (?:with you|on the line|until)|(?:the"
        r"|our) (?:driver|engineer|courier|technician|plumber)|put (?:you|it|this|that) (?:on"
        r" the|on a|back on|in|up in|on to the \d|through (?:today|now|myself))|(?:send|pass"
        r"|hand)(?:ing)? (?:it|this|you|that) (?:on |over |out |up )?(?:to you|to your|by|the"
        r"|today|now)|transfer(?:ring)? (?:you|it|this) (?:to|into) (?:room|a room|the"
        r" (?:\d|\S+ room))|i will (?:also )?be (?:with|on)|raise (?:it|this|that) (?:with|at)"
        r"(?: \S+){0,5} so |send(?:ing)? (?:it|you|this|that) (?:on|over|up) (?:a|an|the) ",
    ),
    cue(
        "deferral",
        r"(?:(?:that|this|it) is(?: really| actually)? (?:not (?:my|our) (?:department|area|job"
        r"|section|decision|call|side)|(?:a|for|with|up to|down to|something for) (?:(?:another"
        r"|a different|the|my|our|your)(?: \S+)? )?(?:<part>|colleagues?|bank|airline|supplier"
        r"|courier|manufacturer|landlord|provider|question for)|(?:handled|dealt with|decided|done"
        r"|managed) by)|not my (?:department|area|job|section|decision|call)|i (?:do not deal"
        r" with|only (?:do|deal|handle))|come back (?:tomorrow|later|on|next|another|in"
        r"|when)|(?:call|try|ring|email)(?: \S+){0,2} (?:back|again) (?:tomorrow|later|on|next"
        r"|in|another|when)|(?:\S+ )?(?:working|business) days|in due course|(?:we|i) will (?:look"
        r" into|investigate|see what|review|take a look|see about|note|bear|get round|think"
        r" about|consider)|fill (?:in|out)<gap2> (?:form|questionnaire)|(?:a|the|this|that|our|an"
        r") (?:\S+ )?(?:form|hotline|helpline|complaints (?:line|desk|address|procedure)|ticket"
        r" number)|(?:depends on|once|when|until|unless|as long as|if) (?:my|the|our)"
        r"(?: \S+){0,2} <part>(?: \S+){0,2} (?:approves?|agrees?|says|signs?|is back|gets back"
        r"|comes|gives|has|have|decides?|okays?|confirms?|allows?)?)<gap5>",
        0.56,
        "puts it off instead of acting",
        PLAIN | Guard.STATED,
        r"(?:no|not|without a|instead of a|forget the|skip the|never mind the|do not need a"
        r") (?:\S+ )?(?:form|ticket|hotline)|(?:i|we) (?:have|already|am|are|will) (?:filled"
        r"|filling|fill|completed|completing)(?: \S+){0,3} form|form (?:for you|is done|is ready)"
        r"|i do the form|look into (?:it|this|that) (?:myself )?(?:right )?now|while you",
    ),
)
