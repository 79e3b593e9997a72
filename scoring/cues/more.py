from scoring.cues.cue import MOVE, PLAIN, PROMISE, Cue, Guard, cue

_TELL = PLAIN | Guard.STATED
_OWN = Guard.REPORTED | Guard.STATED | Guard.HYPOTHETICAL
_NOT_HELP = r"(?:i|we) (?:will|am|are|can|shall)|let me|shall (?:i|we)"

MORE: tuple[Cue, ...] = (
    # --- ownership
    cue(
        "ownership",
        r"(?:i|we)(?: have| had| just| all| then| simply| went and)*"
        r" (?:took|taken|gave|given|sent|told|passed|closed|charged|moved|cut|cooked|burnt"
        r"|washed|packed|wrote|written|printed|put|left|sold|booked|promised|kept|made|let|did"
        r"|done|handed|delivered|pushed|shipped|billed|counted|read|typed|entered|scanned|fitted"
        r"|built|mixed|swapped|served|shut|cancelled|turned|said|hung|dropped|lost|broke|spilled"
        r"|damaged|treated|rushed|posted|listed|hid|went|tested|labelled|stored|switched|set)"
        r"(?: \S+){0,8}? (?:wrong(?:ly)?|by mistake|without (?:asking|telling|warning|checking"
        r"|a word|so much|saying|looking|you)|no right|twice|too (?:early|late|soon|long|short"
        r"|much|little|few|many|hot|high|low|tight|thin|fast)|instead of|like a (?:parcel|number"
        r"|child|thief|criminal)|anyway|for nothing|in the dark|away|stand(?:ing)?|waiting"
        r"|hanging|out there|alone|behind|to the wrong|the wrong|a wrong|home|short|carelessly"
        r"|badly)",
        0.66,
        "admits what we did wrong",
        _OWN,
        r"(?:sorry|apologise)(?: \S+){0,2} (?:i|we) (?:left|kept)|you (?:told|gave|sent|said)"
        r"|i went (?:home|away)|nothing wrong|anything wrong|(?:i|we) (?:will|can) ",
    ),
    cue(
        "ownership",
        r"(?:(?:the|this|that|your)(?: \S+){0,2} (?:is|are|stays|sits) (?:all )?(?:mine|with me)"
        r"(?: now| from)?|(?:we|i) (?:did|caused|broke|started) (?:that|this|it)(?: ,| to you|$)"
        r"|(?:at|on|from) (?:our|my) (?:end|side|part|watch)|under my own name|(?:in|on) my"
        r" (?:house|shop|kitchen|watch|name|shift|desk)|you (?:have )?(?:did|done) (?:nothing"
        r" wrong|everything right)|(?:none of (?:this|that|it)|(?:that|this|it)) is (?:not )?your"
        r" fault|nobody(?: here| from us| of us)? (?:told|warned|called|rang|came out|wrote|let)"
        r" (?:you|to tell you|out to)|one name ,? ?mine|it (?:was|is) (?:us|me) (?:who|that)|that"
        r" was (?:me|us)(?=$| ,| ;)|(?:i|we) (?:made|caused|created) (?:this|that) (?:mess|problem)"
        r"|you (?:trusted|relied on|counted on) (?:us|me))",
        0.62,
        "takes it on",
        _OWN,
        r"that is your fault|it is your fault|(?:was|is|are) on our (?:side|part) of",
    ),
    cue(
        "ownership",
        r"(?:i|we)<adv> (?:ought to have|rushed|messed|fell asleep|overcooked|misjudged|mislaid"
        r"|mistyped|mislabelled|miscalculated|underestimated|underbooked|oversold|misinformed"
        r"|mishandled|mistreated|misfiled|misplaced|skipped|cut corners|took (?:too|our eye)|let"
        r" (?:this|it|that) (?:slip|slide|happen|drag|get)|lost track|lost sight)<gap3>",
        0.72,
        "admits what we did wrong",
        _OWN,
    ),
    # --- empathy
    cue(
        "empathy",
        r"(?:(?:that|this|it|which|<acting>)(?: \S+){0,3}? (?:stings|stung|burns|hurts|hurt|aches"
        r"|bites|smarts|is misery|is torture|is hell|is agony|is heartbreaking|is scary|is gutting"
        r"|is a nightmare|is no joke|is no fun|is no small|is not nothing|is a lot|sucks|stinks"
        r"|cuts|gets under|knocks|takes it out|makes (?:your|my|anyone s|one s|the) (?:stomach|heart"
        r"|blood|skin)|wears you|eats at|would (?:have )?(?:broken|finished|driven|made|set|sent)"
        r" (?:me|anyone|anybody)|is (?:a|an|such a) (?:proper |real |horrible |awful |awkward )*(?:kick"
        r"|slap|punch|blow|kick in|let down|shock|fright|nightmare|shame|misery|ordeal|ugly|rotten"
        r")|is <adv>? ?<awful>))(?: \S+){0,5}",
        0.6,
        "says how it hurts",
        PLAIN | Guard.NEAR | Guard.STATED | Guard.NEGATED,
        r"hurts (?:us|me)|no harm|(?:not|hardly|never)(?: \S+){0,2} (?:hurt|sting)|unfair (?:on|to)"
        r" (?:us|me)|is hard (?:to say|for (?:us|me))|sorry if",
    ),
    cue(
        "empathy",
        r"(?:i would|i might|i will|anyone would|i d)(?: have| be| go| feel| think| want| not| probably"
        r"| honestly| too)* (?:through the roof|up the wall|mad|crazy|spare|in tears|crying|sweating"
        r"|shaking|livid|furious|fuming|raging|angry|upset|it was|to cry|to scream|to shout|sick"
        r"|beside|out of|cancelled|walked|given up|lost it|trusted|slept|stormed|screamed|cried"
        r"|shouted|broken|been|gone|thrown|torn|wondering|scared|worried|ashamed|embarrassed|gutted"
        r"|hurt|cross|annoyed|disappointed|devastated|heartbroken|pulling|losing|done with)<gap3>",
        0.74,
        "would feel the same",
        Guard.REPORTED,
        r"(?:i would|i might) (?:have )?(?:been )?(?:happy|glad|fired|sacked|told you)|i would be (?:mad"
        r"|crazy) to|if i (?:could|had)|i would have (?:called|rung|told|done|checked|come|gone to)",
    ),
    cue(
        "empathy",
        r"(?:your (?:heart|stomach|face|blood|world|day|head|legs|nerves)(?: \S+){0,3} (?:sank|stopped"
        r"|dropped|boil|racing|fell|must|turn|sink|break|broke)|poor (?:you|thing|little one|man|lad"
        r"|girl|boy|kids|love|mite|soul|bella|\S+)(?: ,|$| and)|you (?:poor|trust|trusted|rely|relied"
        r"|counted|leave|left|walk|walked|come|came|open|opened|look|looked|should (?:not|never)"
        r"(?: have)?(?: had| have)? to|stand|stood|sit|sat|had to)(?: \S+){1,10}? (?:and|while|when"
        r"|with|without|for nothing|on your own|alone|like that|in front of|beside|spend|again)"
        r"|no ?(?:one|body|parent|mother|father|bride|guest|patient|person) should (?:have to )?"
        r"(?:be|stand|sit|wait|find|go through|have|feel|hear|sleep|lie)|it is not <gap3> you came"
        r" for|(?:you are|and you are) the one who (?:has|had|must|is)|every (?:minute|hour|day|second)"
        r"(?: \S+){0,2} (?:feel|felt|is|was|counts)|lying awake|at the end of your|(?:the|of) all"
        r" (?:days|times|nights|people))(?: \S+){0,6}",
        0.58,
        "says what it did to the customer",
        PLAIN | Guard.SPECIFIC | Guard.STATED,
        r"you (?:should have|could have|left (?:it|them|something)|came (?:too )?late)|are you|did you"
        r"|poor (?:you|baby|thing) ,? ?(?:shall|do|want)|you (?:left|opened|came)(?: \S+){0,4} without"
        r" (?:reading|checking|telling)|" + _NOT_HELP + r"|boo hoo|my problem|you came (?:in )?when",
    ),
    # --- valued
    cue(
        "valued",
        r"(?:(?:i|we)<adv> (?:appreciate|am grateful|are grateful|am glad|are glad|am thankful|do"
        r" appreciate)(?: that)? (?:you|your|it that|him|her)(?: \S+){0,8}|you(?:,)?(?: of all people)?"
        r" (?:deserve|deserved) (?:much |far |so much |a lot )?(?:better|more)(?: \S+){0,3}|you (?:are"
        r"|were|have been) (?:the (?:very )?first|one of|our|such|a (?:good|loyal|regular|great|dear)|"
        r"not just)(?: \S+){0,5}|i (?:do not|would not) want you (?:to (?:leave|go|think|walk)|leaving"
        r"|going)(?: \S+){0,5}|hate (?:for|to have) you(?: to)?(?: \S+){1,5}|(?:bless|kind of|good of"
        r"|decent of|generous of|patient of) you(?: \S+){0,4}|(?:more|better) than (?:fair|patient)"
        r"|most people would have (?:left|shouted|given)(?: \S+){0,3}|your (?:patience|honesty"
        r"|loyalty)(?: \S+){0,6} (?:appreciated|noticed|lost on|deserve))",
        0.6,
        "tells the customer that they matter",
        Guard.NEGATED | Guard.HYPOTHETICAL | Guard.REPORTED | Guard.STATED,
        r"appreciate (?:your|you) (?:feedback|understanding|business|concern|contacting|letting us know$)"
        r"|you are (?:the first|one of|not)(?: \S+){0,3} (?:to complain|complaining|only)|appreciate"
        r" (?:how|that) (?:you feel|frustrat)|not the (?:first|only)|if you",
    ),
    # --- prevention
    cue(
        "prevention",
        r"(?:(?:so (?:that )?(?:it|this|nobody|no one|no other|next time|anyone|none of|you never|the"
        r" next|a \S+)(?: \S+){0,2} (?:can not|can no longer|does not|do not|never|will not|is not|are"
        r" not|else|no longer|has to|gets|get|buzzes|rides)|(?:no|not a single|nobody|no one)(?: \S+){1,7}?"
        r" (?:any ?more|until (?:two|three|one|a|i|we|every|the|someone)|unless|without)|starting"
        r" (?:today|tonight|tomorrow|now|monday|this)|(?:as of|from) (?:today|tonight|tomorrow|now"
        r"|monday|this \S+|next \S+)|(?:we|i|they)(?: \S+)? now (?:print|check|call|ring|write|count"
        r"|ask|read|test|label|log|sign|have)|(?:will|gets?|get|be|being)(?: \S+){0,2} (?:checked|counted"
        r"|tested|read|signed|tasted|weighed|labelled|confirmed)(?: \S+){0,4} (?:before|by|every|twice"
        r"|each|from|as well|nose)|going to be (?:routine|standard|the rule)|the rule from|that is"
        r" (?:now )?the new rule|what i (?:will|am going to) change|(?:i am|we are|i have|we have|i will"
        r"|we will)(?: \S+){0,3} (?:chang|switch|mov|rewrit|retrain|train)(?:e|ed|ing|ten|ning)?"
        r"(?: \S+){1,6} (?:so|from|to|which)|(?:i am|i will be|we are) (?:telling|showing|teaching"
        r"|briefing|reminding)(?: the| my| our| every| all)+(?: whole)? (?:team|desk|staff|crew|drivers"
        r"|girls|lads|night|kitchen|shift|others|colleagues|carers|teachers|baristas)|(?:in|into|on) the"
        r" (?:handover|morning|team|staff|training|order) (?:book|meeting|briefing|sheet|board|list"
        r"|manual)|double (?:check|signature)|second (?:check|pair of eyes|signature)))(?: \S+){0,6}",
        0.56,
        "changes how it is done",
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"hopefully|maybe|you (?:should|must|need to|can) |dealing with me from now|we close|from (?:now"
        r"|today) on ,? ?(?:you|it is me|i am)|so you do not (?:have to )?(?:lose|lie|wait|worry|miss|pay"
        r")|(?:no|nobody)(?: \S+){0,5} (?:refund|exception|return)|so it does not|without (?:a|the|your)"
        r" (?:receipt|booking|appointment|original)|guarantee|swear|(?:are|is) never ",
    ),
    # --- explanation
    cue(
        "explanation",
        r"(?:what (?:usually |normally |probably |actually |really )*(?:happens|happened|went on|i (?:know"
        r"|see|found)|set)(?: \S+){0,4} (?:is|was|:)(?: \S+){2,12}|(?:i|we) (?:see|found|know|traced|checked"
        r")(?: \S+){0,3} (?:what (?:it is|happened|went)|it|why|the (?:cause|reason|fault))(?= ,|$| ;| :"
        r")(?: \S+){0,12}|which is (?:what|why|how)(?: \S+){2,10}|that is (?:what|why|how)(?: \S+){2,10}|when"
        r" (?:a|an|the|two|you|it|they|our|someone|one)(?: \S+){1,10}? ,? ?(?:it|the|they|our|then|that|this"
        r")(?: \S+){0,2} (?:goes|gets|sends?|fails?|blocks?|shows?|looks?|happens?|means|sets|triggers?"
        r"|drops?|stops?|closes?|locks?|overheats?)(?: \S+){0,5}|it (?:means|meant)(?: \S+){2,8})",
        0.58,
        "says what caused it",
        MOVE,
        r"that is (?:what|why|how) (?:i|we|you|people|it is|it works$|they)|that is what (?:it says|you"
        r"|people)|(?:why|what|how) (?:you|did)|means (?:a lot|so much|the world|something)|what happened"
        r" is (?:not|that you)|nothing to do|not (?:my|our) (?:fault|problem)|i see what you",
    ),
    cue(
        "explanation",
        r"(?:the|a|an|our|two|both|somebody|someone|one|your|his|her|its|he|she|it)"
        r"(?: (?!you|i|we|not|is|are|will|should|must|can)\S+){0,6}?"
        r" (?:(?:was|were|had|got)(?: \S+)? (?:\S+ed|put|cut|sent|lost|set|shut|left|held|taken|done"
        r"|sold|written|read|misread|run|broken|stuck|torn|frozen|switched|built|hit|made|given)|broke"
        r"|came (?:in|off|loose|through|back|out)|went (?:down|out|off|to|through|round|wrong|missing"
        r"|up)|fell|froze|stopped|failed|crashed|burst|seized|tripped|ran (?:out|under|over|one)|sits"
        r"|sat|drops? off|closed|picked|cancelled|reads|differ|lets go|goes out|missed|typed|pressed"
        r"|entered|swapped|mixed|caught|got (?:his|her|its|the|stuck|mixed)|writes|blocks|called in|fell"
        r" ill|overslept|jammed|snapped|leaked|expired|melted|shrank|flooded|slipped|took the"
        r"|has (?:no|a|been \S+ed))(?: \S+){1,14}",
        0.52,
        "says what went wrong",
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"you (?:should|said|told|did|never|always|gave|sent (?:me|us)|booked|ordered|signed|approved)"
        r"|^ so |^ right , so|not (?:our|my) (?:fault|problem|mistake)|nothing (?:i|we|to do)|(?:i|we)"
        r" (?:will|am|are|have|did|do|can|could|was)(?: \S+)? |let me|(?:is|are) (?:useless|hopeless|lazy"
        r"|stupid|new)|again ,? i can not|says? (?:he|she|it|that|you)|always|fine|perfectly|"
        r"according to|(?:our|my|the) (?:records|system|gps|tracking|log) (?:shows?|says?)|^ (?:he|she) was"
        r"|sorry|apologise|must(?: have)? (?:been|feel|be)|only|just|calm|if |in front of|worst|thank|girl"
        r"|idiot|fired|whoever|deadline|window|period|policy|terms|contract|never listens|nothing i can"
        r"|you will|late again|overslept again",
    ),
    cue(
        "explanation",
        r"(?:first(?:ly)?(?: ,)? (?:the|i|we|he|she|it|they|comes|you)(?: \S+){2,14}|(?:and )?(?:then"
        r"|after that|only then|next)(?: ,)? (?:the|he|she|it|they|comes|can)(?: \S+){2,12}|(?:it|that|he"
        r"|she|this|the \S+)(?: \S+){0,4} (?:takes?|needs?|lasts?|runs? for|take)(?: \S+){0,3}"
        r" (?:minutes|hours?|days?|a day|a week|weeks?|seconds)(?: \S+){0,5})",
        0.38,
        "says how the next steps run",
        MOVE,
        r"(?:took|waited|sorry it)|first of all|first time|the first|takes? (?:two|three) of us",
    ),
    # --- follow up
    cue(
        "follow_up",
        r"(?:(?:i|we)(?: will| am going to| just| then)? (?:text|write|call|ring|phone|message|email)"
        r"(?: you)? (?:again|every|each|a photo|a picture|an update|to tell you|to hear|to see|to let)"
        r"|(?:i|we) (?:text|write|call|ring|phone|message|email) you<gap5>|(?:to|and) hear (?:how|that"
        r"|whether|if)|to see (?:how|that|whether)(?: (?:you|he|she|it|they|the))<gap5>|(?:in (?:an"
        r"|one|two|\d+) (?:hours?|minutes?)|tonight|tomorrow|on \S+day) (?:i|we) (?:call|write|ring|text"
        r"|phone|message)<gap3>)",
        0.56,
        "will come back to the customer",
        Guard.REPORTED | Guard.NEGATED | Guard.STATED | Guard.HYPOTHETICAL,
        r"(?:want|like|love|need|good|glad|sorry) to (?:hear|see)|(?:you|they) (?:call|write|ring)|let me"
        r" see|to see (?:how|if|whether) (?:i|we) can",
    ),
    # --- redress
    cue(
        "redress",
        r"(?:(?:halv(?:e|ing)|cut(?:ting)?|reduc(?:e|ing)|drop(?:ping)?|lower(?:ing)?)(?: \S+){0,3}"
        r" (?:bill|price|fee|invoice|rent|rate|cost|premium|in half|by half)|(?:you|nobody)(?: will| are"
        r" going to)?(?: only)? (?:pay|paying|owe|owing)(?: us)?(?: for)? (?:no|nothing|only|half|not a"
        r"|the paper|the meat)(?: \S+){0,4}|not a (?:cent|penny)(?: \S+){0,3}|half price|(?:fee|fine"
        r"|charge|bill|rent|cost|premium|invoice) is<adv> (?:halved|gone|cancelled|waived|scrapped|off"
        r"|forgotten|wiped|cleared|dropped)|(?:clear|wip|cancell?|dropp?|scrapp?|strik)(?:ed|ing|e)?"
        r"(?: \S+){0,2} (?:fine|fee|charge|penalty)(?: \S+){0,3}|(?:it|that|them|fine|fee|\S+ money)(?:"
        r" \S+){0,3} (?:you|straight) (?:get|back)(?: back)?|you get(?: \S+){0,4} (?:back|on top)"
        r"(?: \S+){0,3}|(?:on top|extra) for (?:the|your) \S+|(?:i|we)(?: will| am going to| are going to"
        r"| shall)?(?: gladly)? (?:pay|cover|reimburse|refund)(?: you)?(?: for)? (?:the|your|both|all|that"
        r"|what|every|any|whatever)(?: \S+){0,6}|whatever it costs(?: is)?(?: on us)?|give you your money"
        r"(?: back)?|two (?:\S+ )?for the price|(?:second|next|other) \S+ is (?:free|on)|reprint(?: \S+)"
        r"{0,3} at (?:half|cost))",
        0.66,
        "gives up the price or pays the cost",
        PROMISE & ~Guard.NEGATED,
        r"(?:can not|will not|not going to|do not|refuse to)(?: \S+){0,2} (?:pay|refund|reimburse|cover)"
        r"|you get (?:it|him|her|them|that|this|the \S+) back(?! money)|get (?:him|her) back|pay (?:by|at"
        r"|attention|more)|have to pay|replacement|you (?:get|got) what you|did not pay",
    ),
    # --- extra mile
    cue(
        "extra_mile",
        r"(?:(?:i|we|my \S+)(?: will| am| have| can| am going to| are going to)?<adv>(?: \S+){0,3}?"
        r" (?:drive|driving|walk|walking|carry|carrying|take|taking|bring|bringing|run|running|drop"
        r"|dropping|come|coming)(?: \S+){0,4} (?:myself|personally|both myself|home|round after|to your door"
        r"|to the (?:station|airport|school|door)|with you to|along to|in myself)|(?:take|use|borrow|have"
        r"|lend you|lending you) (?:my|our) (?:own )?(?:car|phone|laptop|bike|charger|coat|desk|umbrella"
        r"|office|van|jacket)|(?:sit down|sit here|have a seat|here) ,? ?(?:here is|have|take|is)? ?(?:some"
        r"|a|your)? ?(?:water|tea|coffee|blanket|chair)(?: \S+){0,3}|(?:with|and) (?:coffee|cake|tea|a"
        r" (?:birthday |little |small )?(?:card|note|cake|gift|toy|treat)|flowers|hot drinks|biscuits)(?: \S+)"
        r"{0,6}|(?:private|personal|special) (?:tour|visit|showing|fitting|session)(?: \S+){0,4}|(?:her|his"
        r"|my|their) day off|open up (?:for you|specially|early|on)|(?:small|little|second) (?:album|copy"
        r"|gift|present|set) for (?:each|both|your|the)(?: \S+){0,3}|(?:heaters?|blankets?|lamp|torch|fans?)"
        r" (?:round|over|brought|to your)(?: \S+){0,4}|(?:i|we) (?:have|will)(?: also| already)? (?:rung|rang"
        r"|called|told|asked|phoned|messaged) (?:the|your|ahead|our|my)(?: \S+){1,4} (?:so|and|to|that)"
        r"(?: \S+){0,6} (?:hold|keep|wait|clear|know|save|give you|reserve|look after|expect)(?: \S+){0,4})",
        0.58,
        "goes out of their way",
        PROMISE,
        r"(?:bring|take|come)(?: \S+){0,3} (?:your|the) receipt|take (?:it|your|him|her|that) home|wrong"
        r" (?:cake|card|coffee)|cold (?:tea|coffee)|take a|go home|you (?:wait|sit)(?: \S+){0,3} with a"
        r" coffee|take(?: \S+){0,3} to the (?:vet|doctor|bench|hospital)|home (?:from|again)|coming home"
        r"|stay home|sent you home",
    ),
    # --- urgency
    cue(
        "urgency",
        r"(?P<ev>(?:\S+ minutes|(?:ten|five|two|three|fifteen|twenty) minutes)(?=$| ,))",
        0.5,
        "names the minutes",
        PROMISE,
        r"(?:for|waited|late|ago|wait|only|just|already|after|been|took|every|last|you|a few) (?:\S+ )?"
        r"(?:\S+ )?minutes|minutes (?:late|ago|walk|long)|in your queue|\S+ and \S+ minutes of",
    ),
    cue(
        "urgency",
        r"(?:(?:leaves?|leaving|starts?|goes|will be|are|is|it s|they|be|see|sees|ring|call|text|reach|reaches"
        r"|dry|done|ready|online|working|back|there|here|until|printed|seeing|comes|coming|running)(?: \S+){0,6}?"
        r" (?P<ev>(?:in|within|by|at|until|before|between)(?: the| just| about| under)* (?:\d+|<count>|an?|half"
        r"|quarter|noon|tonight|midnight|lunch|midday|seven|six|five|four|three|two|one|eight|nine|ten|eleven"
        r"|twelve|twenty)(?: (?:to|past|and|thirty|fifteen|forty|oclock|am|pm|\S+ thirty)| minutes?| hours?"
        r"| \d+| half){0,3}))(?! (?:days|weeks|tomorrow|years|months|of|people|times))",
        0.56,
        "names the hour",
        PROMISE | Guard.STATED,
        r"tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month)|you (?:have|need|must"
        r"|wait|said|booked|are open)|free at|(?:opens?|closes?) at|delivers? at|was|were|the meeting|your"
        r" (?:race|flight|train|scan|interview|wedding|party|reception)|weeks|days|and that is it|i see|took"
        r"|waited|ago|late|can not|will not|starts? at",
    ),
    # --- solution
    cue(
        "solution",
        r"(?:(?:dr|doctor|mr|mrs|ms|our|my|the|a|an|one of|car) (?:\S+ ){1,3}?|he |she )(?:will|is going to"
        r"|can) (?:see you|come (?:to|out|over|up|round|by)|be (?:at|there|here|with|up|on|in) \S+|drive|bring"
        r"|fetch|fix|help|swap|do|make|meet|pick|deliver|repair|take you|show|open|hold)(?: \S+){0,6}",
        0.72,
        "sends somebody who does it",
        PROMISE | Guard.STATED,
        r"(?:manager|supervisor|team|department|colleague|someone|head office)(?: \S+)? (?:will|can)"
        r"|if |(?:should|was|were)|take (?:a look|days|weeks)|driver says",
    ),
    cue(
        "solution",
        r"(?:(?:i am|we are|car \d+ is|he is|she is) (?:on my way|on (?:his|her) way|going (?:through|to the|over|back"
        r"|up|down|round|next door|out)|coming (?:up|over|out|down|round|with|to)|driving over|turning"
        r" round|doing it (?:over|again|now)|toning|measuring|staying(?: \S+){0,4} (?:until|till))|turning it"
        r" round|(?:the )?(?:block|fine|charge|hold|lock|debit|payment|old \S+) is (?:off|gone|lifted|stopped"
        r"|cleared|cancelled|removed)|i will have (?:a|an|the|my|your|you|it|one|that)(?: \S+){0,6}|(?:i|we)"
        r" (?:could|can|will) (?:have|let)(?: \S+){1,6}|until i have (?:checked|tested|looked|found|counted)"
        r"(?: \S+){0,5}|(?:can|could|will|shall) (?:i|we)? ?(?:drive|take|send|put|move|get|bring|lend|have"
        r")(?: \S+){1,6}|(?:we|i) (?:pipe|make|print|redo|cook|paint|fit|clean|wash|iron|reprint|bake|remake|sew"
        r"|put|order|pay the|go|start|find|read out|run|do) (?:it|you|the|new|them|that|this|another|a|next"
        r"|back|again|yours|over)(?: \S+){0,5}|take (?:my|our|this|the) (?:own )?(?:car|bike|laptop|phone"
        r"|other|spare|room|seat|\S+ one)(?: \S+){0,4}|(?:here come|here comes|here is) (?:the|your|a|an)"
        r" (?:new|fresh|other|spare|replacement|right)(?: \S+){0,3}|you can have (?:it|them|this|that|the"
        r"|my|a|one)(?: \S+){0,4}|(?:has|have) been (?:moved|put|booked|reserved|upgraded|swapped|sent|found)"
        r"(?: \S+){0,4}|i have had (?:it|them|that|your|the)(?: \S+){1,5}|(?:will be|is|are) (?:at (?:yours"
        r"|your|the door)|on your (?:table|desk|phone|doorstep)|in your (?:hand|hands|inbox|account)|under"
        r" your name|with you)(?: \S+){0,4})",
        0.56,
        "says what is being done",
        PROMISE | Guard.STATED,
        r"(?:can|could|will) (?:have|let) (?:your|the) (?:details|number|name)|can have a look|will have"
        r" (?:to|a look|a word|used)|(?:i|we) can (?:only )?let you know|you (?:can|could) have (?:told|called"
        r"|checked)|normally|usually|was supposed|refund|money back|i will have (?:his|her|their)|let you go"
        r"|we (?:do|make) (?:it|the|that) (?:this way|like that|every)|i do the|(?:send|put) you (?:through"
        r"|on hold)|if the system|what (?:i|we|can|could)|take my word|supposed|we do (?:this|that) (?:all|every)"
        r"|police|^ (?:then|well)|my ass|could have (?:done|been|told|had)|have (?:his|her) head|there is nothing",
    ),
    # --- options
    cue(
        "options",
        r"(?:(?:i|we|you) (?:can|could|may|will)(?: \S+){1,18}? (?:,|;)? ?or(?: (?:you|i|we|the|a|an|take"
        r"|get|have|else|two|one|put|send|bring|try|come|keep|start|redo|go))+(?: \S+){1,6}|(?:what i have"
        r"|there) (?:is|are)(?: \S+){2,16}? (?:,|;)? ?or (?:a|an|the|two|one)(?: \S+){1,5}|(?:both|either"
        r"(?: one| way)?) (?:is|are|works?)(?: \S+)? (?:fine|okay|good|possible)|as you (?:like|prefer|wish)"
        r"|you decide|tell me which|say the word|your pick|whatever (?:you feel|suits|works|is easier|helps)"
        r"|which (?:one )?(?:is|would be|gets|suits|do you)(?: \S+){1,6})",
        0.4,
        "offers one thing or another",
        PROMISE & ~Guard.NEGATED,
        r"or (?:you can )?(?:leave|cancel|wait|go elsewhere|walk|not|complain)|you can (?:wait|leave|cancel"
        r"|complain|take it)|either you|that is all|or so|in or out|or later|or we will have|or walk",
    ),
    # --- asks wish
    cue(
        "asks_wish",
        r"(?:what (?:could|can|would|should|must|might) (?:i|we|it)(?: \S+){0,3} (?:do|change|offer|say|be|need)"
        r" (?:so|for you to|that would|to)(?: \S+){1,6}|what (?:would|will) (?:let|allow|help|get|make|bring)"
        r" (?:you|your|the|this)(?: \S+){1,6}|what (?:outcome|ending|solution|answer|fix)(?: \S+){1,6}|tell me"
        r" what would(?: \S+){1,6}|where should (?:i|we) (?:start|begin)|what (?:is|would be) the (?:first|one|"
        r"most important|best)(?: thing)?(?: \S+){1,6}|how would you (?:like|want)(?: \S+){1,6})",
        0.72,
        "asks what would put it right",
        Guard.ASKED | Guard.REPORTED,
        r"what (?:can|could|should|would) (?:i|we) do about|what would (?:you|i) (?:do|say)|what is the best"
        r" (?:number|time|way|address|email)|what should i do then",
    ),
    # --- non apology
    cue(
        "non_apology",
        r"(?:(?:it is|that is|how) (?:unfortunate|regrettable|a (?:pity|shame)) (?:that )?you (?:feel|felt|think"
        r"|see|took)|sorry (?:that )?you (?:do|did) not(?: \S+){0,2} (?:like|enjoy|agree|understand|see|care for"
        r"|appreciate)|sorry (?:about|for) your (?:loss|trouble|experience|feelings|disappointment) ,? ?but|sorry"
        r" (?:if|that) (?:it|this|that) (?:offended|bothered|upset)|sorry that (?:this|it) (?:has )?(?:upset|bothers"
        r"|annoys|offends) you|sorry (?:,|;)? ?(?:i guess|i suppose)|(?:i )?(?:guess|suppose) i (?:am|should be|have"
        r" to be) sorry|sorry you (?:got|had to get) (?:so|all)|(?:about|for) any (?:disappointment|upset|confusion"
        r"|offence|hurt))(?: \S+){0,4}",
        0.8,
        "apology words that take nothing on",
        PLAIN,
    ),
    # --- defensive
    cue(
        "defensive",
        r"(?:(?:i|we) (?:used|cut|did|made|cooked|packed|sent|wrote|delivered|gave|printed|put)(?: it| them)?"
        r" (?:exactly|precisely|just|where|what|how|as) (?:\S+ )?(?:you|we agreed|it says|the order|was|the"
        r" shade|i was|agreed|ordered|asked)(?: \S+){0,4}|(?:i|we) have been (?:doing|in|making|cutting|working)"
        r"(?: \S+){0,6} (?:years|decades)|(?:the|our|my) \S+(?: \S+){0,3} (?:was|were|is|are) (?:absolutely |all"
        r" |perfectly |totally |completely )*(?:correct|fine|calibrated|accurate|right|in order|clean|working|okay"
        r"|spotless|fresh)(?: \S+){0,5}|(?:he|she|it|they) (?:was|were|is|are) (?:absolutely|perfectly|totally"
        r"|completely|all)? ?(?:fine|okay|safe|clean|working) (?:this|when|yesterday|before|here|at)(?: \S+){0,4}"
        r"|(?:the|my|our) (?:\S+ ){1,3}(?:says?|said|swears?|tells me|claims?) (?:that )?(?:he|she|they|you|it|there"
        r"|nobody|no one)(?: \S+){1,8}|(?:our|the|my) (?:system|staff|people|team|drivers?|chefs?|computer|machine)"
        r"(?: \S+)? (?:does|do|would|could|can) (?:not|never) (?:make|do|lie|say|forget|get|lose)(?: \S+){0,4}|(?:that|"
        r"it) is what it says(?: \S+){0,4}|strictly speaking|technically|it was (?:\d+|\S+) (?:minutes|hours|days)"
        r" actually|actually ,? ?it was|(?:i|we) did what (?:i|we) had to|what do you (?:want|expect) us to do|(?:we|i)"
        r" (?:can not|can hardly)(?: exactly| just)? (?:let|leave|be everywhere|know|see into|control|read)"
        r"(?: \S+){0,4}|(?:i|we) (?:sent|tried|called|rang|came|knocked|emailed|wrote)(?: someone| you| round| to you)*"
        r"(?: \S+){0,4} (?:and you (?:were|did)|you were not|nobody (?:was|answered|opened)|no one (?:was|answered"
        r"|opened))(?: \S+){0,3}|you (?:will|would) have used(?: \S+){0,3}|not (?:my|our) doing|i only (?:do|did|answer"
        r"|take|sell)(?: the)?(?: \S+){0,3}|i (?:myself )?(?:checked|measured|did) (?:it|them|that) myself|i can assure"
        r" you(?=$|,)|(?:follow|keep to|stick to) (?:all|every|the)(?: \S+){0,3} (?:rules|procedures|standards|steps"
        r"|protocol)|never had (?:anything|a|any)(?: \S+){0,2} like (?:this|that)|i had nothing to do|before my (?:time"
        r"|shift)|nothing to do with (?:me|us))(?: \S+){0,3}",
        0.68,
        "defends itself instead of helping",
        PLAIN | Guard.STATED,
        r"(?:is|are|was|were) (?:not|never) (?:fine|right|okay|clean|correct|working)|you (?:are|were) right|if (?:the|"
        r"it|that|everything)|so (?:that )?|(?:i|we) (?:will|am going to|are going to)|to be (?:sure|fair to you)"
        r"|exactly what you (?:needed|deserve)|no excuse|that is (?:not )?right (?:and|,)|who says|(?:both|they) are"
        r" fine with|are fine with me|(?:driver|engineer|chef) says (?:he|she) (?:is|will|can)|is (?:fine|okay) (?:with|by)"
        r"|until|make sure|once",
    ),
    # --- blame
    cue(
        "blame",
        r"(?:(?:you|he|she|your \S+|they|people|customers|guests|parents|\S+ owners)(?: \S+)? (?:must|probably|clearly"
        r"|obviously|surely) ?(?:have)?(?: \S+)? (?:given|gave|left|done|did|put|missed|misread|typed|thrown|broken|lost"
        r"|forgotten|used|had|been (?:like|using|holding))(?: \S+){0,5}|people (?:never|always|forget|do not|keep|who|your"
        r" age|like to)(?: \S+){0,4}|(?:comes|came|is|happens) (?:from|because|when) (?:people|you|customers|tenants|guests"
        r"|parents)(?: \S+){0,4}|you (?:left|wandered|gave|approved|clicked|booked|came|were) (?:\S+ )?(?:something on|off"
        r"|us the wrong|me the wrong|the proof|it that way|late|too late|not (?:home|there|at home))|(?:your|her|his)"
        r" (?:daughter|son|child|kid|dog|wife|husband)(?: \S+)? (?:wandered|ran|did not|would not|pulled|must|should|was told"
        r"|broke|dropped)(?: \S+){0,4}|was like that (?:when|before)(?: \S+){0,3}|at your (?:place|end|house|home)|you always"
        r" (?:come|do|say|complain|want|leave)(?: \S+){0,3}|(?:who|whoever)(?: \S+){0,4} (?:will (?:hear|pay|answer)|had no idea"
        r"|is going to)(?: \S+){0,3}|(?:it|that|this) (?:is|was) (?:the|that|those|these|a|some)(?: \S+){0,2} (?:girl|lad|boy"
        r"|guy|guys|temp|trainee|system|agency|driver|kitchen|supplier|courier|intern|student|contractor|software|computer"
        r"|machine|printer|warehouse|lot)(?: \S+){0,5}|(?:the|these|those|our|that|this|my|\S+)(?: \S+){0,2} (?:is|are) (?:a"
        r" (?:disaster|joke|mess|nightmare)|hopeless|useless|new and|to blame|idiots|rubbish|lazy|incompetent|slow again"
        r"|terrible)(?: \S+){0,4}|(?:he|she|they) (?:do|does|did|can|could|never|always) ?(?:not)? (?:know what|read|listen"
        r"|listens|check|checks|care|look|looks|think|thinks|tell|speak|count|bother|bothers|pay attention)(?: \S+){0,5}"
        r"|(?:always|keep|keeps|never) (?:sends?|sending|losing|loses?|forgets?|forgetting|late|messing|mixing|breaking|send"
        r" stuff|look|looks|check|checks|listens?)(?: \S+){0,4}|overslept again|(?:stupid|bloody|damn|useless|awful) (?:system"
        r"|computer|machine|driver|courier|software|supplier|app|printer)(?: \S+){0,3}|(?:the )?(?:kitchen|warehouse|driver"
        r"|depot|factory|office|sales|accounts|reception|courier|supplier|head office|night shift|other shift|front desk)"
        r" did (?:that|it|this)(?: \S+){0,3}|if you had(?: \S+){1,6}|(?:the )?(?:mistake|fault|error|problem) is (?:yours"
        r"|theirs|his|hers|with you|on your)(?: \S+){0,3}|you should (?:check|read|open|have|bring|look|learn|know)"
        r"(?: \S+){0,4}|did you (?:eat|drop|open|leave|use|press|wash|get it wet|let)(?: \S+){0,4}|miss \S+ was responsible"
        r"|(?:mr|mrs|miss|ms) \S+ (?:was|is) (?:responsible|to blame|supposed))(?: \S+){0,3}",
        0.62,
        "puts it on somebody else",
        PLAIN,
        r"not (?:your|his|her|their) (?:fault|mistake)|you should (?:not|never)|you should have (?:been|had|got|heard|received"
        r"|found|landed|slept|eaten|walked|enjoyed|seen|it)|if you had (?:not|to|a|your|any|the chance|trusted)|you should (?:know"
        r" (?:that|what|how)|have (?:it|them|your|a|the))|did you (?:eat|drop|open|leave|use|press|wash|let)(?: \S+){0,10}"
        r" (?:before|how|when|or)|(?:your|her|his) (?:daughter|son|child|dog|wife|husband)(?: \S+){0,4} (?:must (?:be|have been)"
        r" (?:so|very|scared|frightened|terrified|hungry|tired|cold|upset|miserable))|(?:^ so |^ right , so)|you must have (?:been"
        r"|felt|had|waited|thought|gone)|that is (?:ours|mine|our|my|on us|on me)|(?:i|we) (?:am|are) (?:ashamed|sorry)|you were"
        r" not told|people (?:who )?(?:like you )?(?:trust|stay|keep)|(?:is|are) a nightmare(?: \S+){0,2} (?:for|to)|probably have"
        r" (?:been|had)|waiting|at your (?:door|house|home|place) (?:by|in|at|tonight|within|before|and|now|this|today)",
    ),
    # --- policy wall
    cue(
        "policy_wall",
        r"(?:(?:can|may|could|must)(?: not| only| be)*(?: only)? (?:be )?(?:issued|made|challenged|returned|exchanged|claimed"
        r"|changed|moved|cancelled|booked|done|refunded|considered|accepted|submitted|replaced|transferred|talk to|disputed"
        r"|released|given|processed)(?: \S+){0,4} (?:with|by|in|on|via|through|within|at|if|when|after|the day|writing"
        r"|advance|short notice|the sender|receipt)(?: \S+){0,4}|(?:claims|complaints|requests|refunds|changes|returns"
        r"|cancellations)(?: \S+){0,2} (?:have to|must|need to|can only|may only|are to)(?: be)?(?: \S+){0,5}|(?:may|can) only"
        r" (?:talk|speak|deal|refund|exchange|issue|release|give|help|change)(?: \S+){0,5}|(?:can not|cannot) (?:be )?(?:issued"
        r"|returned|unblock|conjure|talk|speak|replace|reissue|unlock|remove|discuss|reprint|extend|lend|book)(?: \S+){0,5}"
        r"|(?:is|are) not (?:for (?:visitors|guests|customers|passengers|staff)|guaranteed|covered|included|liable|refundable"
        r"|eligible|transferable|our liability|exchangeable)(?: \S+){0,4}|not (?:liable|responsible) for|all (?:we|i) (?:are|am)"
        r" liable|that is all i can (?:say|do|offer)|(?:there is|there are|we have) no (?:claim|claims|refund|exchange|entitlement"
        r"|right|basis)(?: \S+){0,3}|no claims? (?:after|once|possible)|(?:for|due to) (?:security|legal|insurance|data protection"
        r"|liability|hygiene|privacy) (?:reasons|rules)|data protection|insurance rules|health and safety|(?:you )?(?:agreed to"
        r"|ticked|signed|accepted) (?:that|the box|the form|the terms|it|this|the waiver)|(?:is|are) (?:the )?(?:tenant|customer"
        r"|guest|owner|buyer|patient|sender|recipient|passenger) s (?:responsibility|risk|duty|job)|at the owner s risk|at your"
        r" own risk|(?:under|per|by|according to|as per) (?:the|our|your) \S* ?(?:agreement|contract|terms|tenancy|conditions"
        r"|policy|rules|tariff|plan|cover|warranty)|(?:exchange|return|refund|warranty|claim|notice) period|ran out (?:last|on"
        r"|yesterday)|your (?:cover|plan|ticket|fare|contract|tariff|policy) (?:only |does not |is not |includes? only)(?: \S+)"
        r"{0,5}|(?:that is|that s) how it is(?: here)?|and that is it|written (?:request|notice|complaint) (?:only|is)|in writing"
        r"|registered letter|have to be (?:booked|made|ordered|submitted|requested) (?:in advance|in writing|by|via|online))",
        0.58,
        "refuses by a rule",
        PLAIN | Guard.STATED,
        r"i can not be|can not be (?:right|easy|fun|pleasant)|not guaranteed but|(?:i|we) (?:can|will) (?:still|make|anyway"
        r"|do it|lend|give you|get you|move|send)|(?:whatever|never mind|regardless|forget) (?:what )?(?:the|our) (?:contract"
        r"|policy|terms|rules)|you (?:cancelled|wrote|told us|said|asked)(?: \S+){0,5} in writing|in writing ,? ?(?:and|we|you)|new"
        r" rule|so (?:a|it|this|that|nobody)|so that|any more|not until|until",
    ),
    # --- deferral
    cue(
        "deferral",
        r"(?:(?:the|our|my) \S+(?: \S+)? (?:does|do|handles?|deals? with|decides?|is the only one|looks after|will have to)"
        r"(?: \S+){0,4}? (?:that|the \S+|and|complaints?|brakes|it|who|this|monday|those)(?: \S+){0,3}|(?:is|are|s) (?:on"
        r" (?:holiday|leave|vacation)|back (?:on |in )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next)|not (?:in|here"
        r"|back|available)(?: until| till| on| today)|away until|off (?:today|until|this week))(?: \S+){0,4}|would have to"
        r" (?:ask|check|call|speak|get|come|wait|go|submit|write)(?: \S+){0,5}|(?:take|bring) it up with (?:him|her|them|the"
        r"|my)|put it in (?:a letter|writing|an email)|(?:best|better) (?:you )?(?:come|call|ask|write|try)(?: in)?"
        r" (?:again|back|next|tomorrow|later)(?: \S+){0,3}|then we (?:will|shall)? ?(?:see|look|decide)|we (?:will|shall) see|try"
        r" (?:the|our|another|a different|one of|their|your)(?: \S+){0,4}|you (?:could|might|may|should|can) (?:try|see|ask|go to"
        r"|contact|look|consult|check with)(?: \S+){0,5}|(?:complaints?|requests?|claims?|questions?|that|this|those) (?:go|goes"
        r"|run|runs|are handled|is handled|are done|is done|is a matter|are a matter)(?: \S+)? (?:through|via|to|by|for|over|with)"
        r"(?: \S+){1,4}|(?:have|has) (?:been )?(?:forwarded|passed|escalated|referred|noted|logged|raised)(?: \S+){0,5}|(?:waiting"
        r"|wait) for (?:his|her|their|the|a|an|your|my|head) (?:\S+ )?(?:reply|answer|approval|decision|confirmation|response"
        r"|call|email|part|okay)|your (?:concern|complaint|feedback|request|comment)s? (?:has|have) been|let me (?:transfer|put)"
        r" you(?: \S+){0,5}|they (?:handle|deal|do|decide|will help)(?: \S+){0,2}|on (?:our|the) website|(?:with|use|fill) (?:the"
        r" )?(?:form|slip|complaint slip)(?: \S+){0,2}|see (?:an?|your|the) \S+ ?(?:doctor|specialist|technician|lawyer|dealer"
        r"|manufacturer)(?: \S+){0,3}|(?:need to|have to|must|should) (?:contact|send|talk|call|write|see|speak|submit|open"
        r"|return)(?: \S+){0,5}|get hold of (?:him|her|them|the)(?: \S+){0,2}|(?:first|only) if (?:he|she|they|my) (?:okays"
        r"|agrees|says|approves)|see if (?:he|she|they) (?:okays?|agrees?|can|will|says|approves?)(?: \S+){0,3}|(?:second level"
        r"|the relevant|the responsible|the right|the proper|a specialist) (?:\S+ )?will(?: \S+){0,4})",
        0.56,
        "sends it elsewhere or puts it off",
        PLAIN | Guard.STATED,
        r"(?:do not|not|never|no) (?:have|need) to|(?:i|we)(?: will)? (?:stay|go with you|come with you)|(?:i am|we are) (?:waiting"
        r"|going)|(?:waiting|wait) for (?:the|a) part|you can try (?:it|them|both|on|this|that)|try (?:the|your|it)(?: \S+){0,2}"
        r" (?:terminal|card|again|now|key|code|door|switch|password)|(?:i|we) (?:will|shall) see (?:you|to it)|so you do not have"
        r"|you will not have|no need|should (?:not|never) have|(?:i|we) (?:have|need) to (?:send|open|return|see|talk|call) (?:it|you"
        r"|the|out)|on (?:our|the) website (?:is|was) wrong|still in (?:the )?(?:house|room)|you should see|how|would need to see"
        r"|(?:i|we) should (?:have )?|must have|i have (?:passed|raised|logged|escalated)(?: \S+){0,4} (?:so|under my)|you should"
        r" (?:have been|not)|(?:i|we) ought",
    ),
    # --- minimising
    cue(
        "minimising",
        r"(?:every (?:\S+ )?(?:bike|car|dog|child|phone|house|hotel|system|company|shop|kid|machine|house|restaurant|\S+)"
        r" (?:squeaks|does|has|gets|makes|needs|leaks|is late|smells)|(?:nobody|no one|no ones?)(?: else)?(?: is| s)? (?:going to|will"
        r"|would|ever) ?(?:going to )?(?:notice|care|look|see|mind|know|read|even)(?: \S+){0,5}|(?:nobody|no one) (?:notices|cares|reads"
        r"|looks|takes|minds)(?: \S+){0,4}|(?:she|he|you|they|it|the \S+|kids|dogs|boys|children|people|men|women|customers) (?:will"
        r"|always)? ?(?:be (?:dogs|kids|boys|children|fine|gone|okay|dry|forgotten)|live|survive|get over|manage|cope|get used to"
        r"|grow on|like hanging|get rashes|have the memories|have fun|had fun|probably had)(?: \S+){0,4}|(?:will|probably) grow on"
        r" you|you (?:will|would) (?:always |still )?(?:have the|be surprised|get used|not die|laugh|look back|be fine|love it)"
        r"(?: \S+){0,4}|(?:still|got|plenty|loads|lots|heaps|oceans) (?:\S+ )?(?:of time|time left|hours to go|eight hours)|(?:it|that"
        r"|this|she|he|they|those) (?:is|are|was|were) (?:just|only|merely|a tiny|a small|a little|a bit|a scratch|only a|just a"
        r"|nothing|perfectly safe|quite normal|normal|standard|part of|a dog|fine really|a detail|no big|hardly)(?: \S+){0,5}|(?:a bit"
        r" of|some|a little) \S+(?: \S+)? (?:is|are) (?:quite |very |perfectly |completely )?(?:normal|natural|usual|expected|fine|part)"
        r"(?: \S+){0,4}|(?:is|are) (?:really|very|so|quite|also|super)? ?(?:nice|modern|fashionable|lovely|in this season|in fashion"
        r"|overrated|trendy|normal|pretty) ?(?:too|as well|anyway|this season|really)?(?=$| ,| ;)|very in this season|everybody needs"
        r"(?: \S+){0,4}|a (?:little|bit of) patience|(?:a|the|good|great|funny|nice) story to tell|funny (?:moment|story|side)|must"
        r" have been (?:a )?(?:funny|quite)|(?:kids|dogs|cats|men|women|children|babies|people|machines|computers|buses|trains|drivers)"
        r" (?:get|do|have|are|love|like|forget|break|run) (?:\S+ ?){1,3}$|(?:people|you|they|she|he) can (?:just )?(?:pick|wear|put|open"
        r"|use|eat|sit|walk|wait|live|do without|still)(?: \S+){1,5}(?:, no|$)|just (?:put|wear|open|use|eat|sit|walk|wait|talk|have|think"
        r"|smile|enjoy|take a)(?: \S+){1,5}|it is only (?:till|until|for|a|an|the|one|two|another|\S+ minutes)(?: \S+){0,4}|happens to"
        r" (?:everybody|everyone|all)|(?:pay|pays|paying) extra|surprised what|(?:slip|slips) of the|adventure|it is not that"
        r"(?: \S+){0,2} (?:bad|short|long|cold|late|dirty|small|loud|wrong|far)|all good things)(?: \S+){0,3}",
        0.6,
        "plays it down",
        PLAIN | Guard.STATED,
        r"(?:not|no|never|hardly|nobody should)(?: \S+){0,3} (?:normal|fine|a detail|nothing)|(?:i|we|you) (?:only|just) (?:need|have|ask)|it"
        r" (?:is|was) (?:only|just) (?:right|fair|proper)|(?:both|either)(?: \S+){0,3} fine|until|no excuse|fine with|so (?:she|he|they|you|it)"
        r" will be|(?:i|we) (?:will|have|am|are) (?:\S+ )?(?:swap|replac|send|fix|bring|putt|correct|book|mov|sorry)\S*|just (?:put|sit|use)"
        r" (?:your|it|this) (?:here|down)|then just|so you (?:only|just) have|(?:sit|wait) (?:here|down)|sorry|you will be (?:fine|okay) (?:because"
        r"|with me)|is this|going to hear|you can (?:wear|use|sit|wait|put)(?: \S+){0,4} (?:free|mine|my|ours|here)",
    ),
    # --- rudeness
    cue(
        "rudeness",
        r"(?:genius|einstein|sherlock|(?:she|he|it) is (?:a|just a|only a) (?:dog|cat|cake|coat|kid)|ever heard of|how is that my"
        r" problem|(?:and|so) (?:how|why) is that|(?:take|have) (?:it|the \S+|that) or (?:leave|walk|go|leave it)|(?:well|so|then) (?:ring|call"
        r"|sue|tell|report|phone) (?:the|us|me|them|your) ?\S*|my problem(?=$| ,)|stop (?:being|acting) \S+|(?:can you not|can not you)"
        r" (?:read|hear|see|count)|do you know how many|i have not got all|(?:so|and) ?(?=$)|not the (?:crown|queen|king|president)(?: \S+)?"
        r"|if you are (?:so|that) (?:picky|fussy|clever|smart|unhappy|special|important)|maybe (?:check|read|look|try|learn)(?: \S+){1,5}"
        r" next time|next time ,? ?(?:genius|read|use|try)|are you (?:quite |all )?(?:done|finished)|what (?:do|am) (?:you|i) (?:want|supposed)"
        r"(?: \S+){0,3} ,? ?(?:fly|magic|a miracle|cook|conjure)|i can not (?:conjure|do magic|cook over|work miracles)|boo hoo|cry about"
        r"|(?:some|other) people have real)",
        0.66,
        "is contemptuous",
        PLAIN,
        r"not my problem to|so \S+|is that my problem to|it is a cake (?:for|that)|it is my problem|(?:is|be) my problem now",
    ),
    # --- cut off
    cue(
        "cut_off",
        r"(?:yes or no|(?:i )?(?:do not|did not) need to (?:hear|know)(?: \S+){0,6}|you do not (?:need|have) to (?:tell|explain) (?:me|it"
        r")?(?=$| ,)|(?:i have|i got|got|have) it all (?:on|here|in)(?: \S+){0,3}|i know(?= ,|$)(?: ,)? ?(?:address|name|number|i know"
        r"|the story)?|just (?:answer|give me|tell me) (?:me|the|your|what)(?: \S+){0,4}|(?:okay|yes|right|yeah)(?: ,)? (?:okay|yes|right"
        r"|i know)(?: \S+){0,4}|next question|stop ,? ?stop|heard enough)",
        0.52,
        "cuts the story off",
        PLAIN,
        r"just tell me (?:what (?:happened|you need|would|you want)|when|where|how)|i know (?:how|what|that|this|it|you)|you do not (?:have|need)"
        r" to (?:explain|tell)(?: \S+){0,4} (?:again|twice)|just give me (?:\S+ )?(?:\S+ )?(?:minutes?|seconds?|hour|moment|a|until|your (?:foot"
        r"|hand))|just give me (?:five|ten|two)|i know ,? ?(?:and|i would|i am|we|it|that)",
    ),
    # --- overpromise
    cue(
        "overpromise",
        r"(?:i (?:promise|swear|guarantee)(?=$| ,)|word of honour|on my (?:mother|mum|honour|grandmother|children)(?: \S+){0,3}|as long as you"
        r" live|(?:best|greatest|happiest)(?: \S+){0,2} in the world|(?:can|will|could) (?:possibly |ever )*(?:never|not)(?: ever)? go wrong"
        r"|nothing (?:can|will|could)(?: \S+)? go wrong|never (?:be )?(?:late|wrong|fail|break|lost|happen)(?: \S+){0,3} again|will get every"
        r" single|(?:you will|you ll) (?:get|love|be)(?: \S+){0,5} ,? ?i guarantee|no matter what)(?: \S+){0,3}",
        0.56,
        "promises what nobody can guarantee",
        PLAIN | Guard.STATED,
        r"can not (?:promise|guarantee)|will not promise|as soon as it is here ,? ?(?:i )?promise|i (?:will|am going to)(?: \S+){0,8} ,? ?i"
        r" promise$",
    ),
)
