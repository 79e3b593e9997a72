"""Saying sorry and owning it: apology, non_apology, ownership."""

from scoring.cues.cue import MOVE, PLAIN, Cue, Guard, cue

_TAKES_NOTHING_ON = (
    r"(?:if|but|you feel|you felt|that you feel|you are (?:upset|unhappy|not happy"
    r"|offended|angry|disappointed)|you see it|you think|for any|about any|to hear"
    r"|your feelings|(?:madam|sir|mate|love|dear)? ?,? ?but|for asking|to ask|to be"
    r"|i can not|we can not|no|to say|what was|could you|can you|can i|may i|who"
    r"|what|which|say that|i did not catch|did you say|did not catch|not sorry"
    r"|, (?:but|what|who|could|can|which|did|i (?:did|do) not (?:catch|follow|hear)|no(?: ,|$)|i"
    r" can not|that is (?:not|the|our))|that you (?:feel|felt|think|see|took|find"
    r"|are (?:upset|offended|unhappy|angry|not))|you (?:took|find|found) (?:it|this|us"
    r"|that)|excuse|state|sight|lot)"
)
_BUT_YOU = (
    r"(?:sorry|apologies|apologise|apology)(?: \S+){0,4} ,? ?but(?: really)?"
    r" (?:you(?! (?:are right|deserve|have every))|that is (?:not|how|what|just|the)|it"
    r" is (?:your|not our|not my|just|only|not the)|what (?:did|do) you|there is"
    r" (?:no need|a policy)|these things|we (?:were|are|did|do|told)|i (?:was|did|only"
    r"|just|have to)|if you|next time|rules|everyone|honestly you)"
)

AMENDS: tuple[Cue, ...] = (
    cue(
        "apology",
        r"(?:i|we) (?:am|are)<adv> sorry(?! " + _TAKES_NOTHING_ON + ")"
        r"(?: (?:that|for|about|we|i|you|this|your|the|it)<gap5>)?",
        0.93,
        "says sorry without conditions",
    ),
    cue(
        "apology",
        r"(?:(?:so|very|really|truly|terribly|deeply|awfully|dreadfully|ever so"
        r"|genuinely|bloody|properly) )+sorry(?! " + _TAKES_NOTHING_ON + ")",
        0.9,
        "says sorry without conditions",
        MOVE,
        r"not (?:so|very|really|truly|that|all that) sorry",
    ),
    cue(
        "apology",
        r"sorry (?:for|about) (?!any|your|being|asking|interrupting|the interruption"
        r"|you )(?:\S+)<gap3>",
        0.85,
        "says sorry for the failure",
        MOVE,
        _BUT_YOU,
    ),
    cue(
        "apology",
        r"sorry (?:that )?(?:we|i|our|my|nobody|no one|it took|it happened|this happened"
        r"|this has|this was|the|you (?:had to|have had|were left|were kept|got|were"
        r" given|have been|had such|had a|were made|were put|ended|did not get))"
        r"<gap5>",
        0.85,
        "says sorry for what was done",
        MOVE,
        r"(?:sorry (?:that )?(?:we|i) (?:can not|could not (?:help|do more)|do not"
        r"|are unable|am unable|am not able|have to)|sorry you had to (?:get|hear|feel))",
    ),
    cue(
        "apology",
        r"(?:i|we)<adv>(?: (?:must|want to|would like to|have to|can only|do|owe|should"
        r"|wish to|need to|will))?<adv> apologise(?! (?:if|but|for any|that you (?:feel"
        r"|felt|are)|you feel))(?: (?:for|to|that|about)<gap3>)?",
        0.92,
        "apologises outright",
        MOVE,
        r"(?:apologise for (?:the inconvenience )?(?:this|it) may|may have caused"
        r"|apologise for my colleague)",
    ),
    cue(
        "apology",
        r"(?:i|we) owe you (?:an?|our|my)<gap2> apology",
        0.9,
        "owes and gives an apology",
    ),
    cue(
        "apology",
        r"(?:my|our|please accept (?:my|our)|you have (?:my|our)|with (?:my|our))"
        r"(?: \S+){0,2} (?:apologies|apology)(?! if| but)",
        0.9,
        "offers an apology",
    ),
    cue("apology", r"apologies (?:for|that)(?! any) \S+<gap3>", 0.85, "apologises"),
    cue(
        "apology",
        r"(?:i|we) (?:am|are|feel)<adv> (?:ashamed|mortified|embarrassed|gutted"
        r"|horrified|appalled|sick|dreadful|terrible|awful|rotten) (?:of|about|by|that"
        r"|at|for|to)<gap5>",
        0.82,
        "is ashamed of what happened",
    ),
    cue(
        "apology",
        r"(?:please )?(?:forgive (?:me|us)|(?:i|we) (?:beg|ask)(?: for)? your"
        r" (?:pardon|forgiveness) for|pardon us for)(?! if)<gap5>",
        0.8,
        "asks to be forgiven",
        MOVE,
        r"forgive me (?:for (?:asking|saying)|but|if)",
    ),
    cue(
        "apology",
        r"(?:i|we)<adv> regret (?:that we|what we|what happened|how|the way|this"
        r"|having|keeping|leaving)<gap3>",
        0.75,
        "regrets what was done",
    ),
    cue(
        "apology",
        r"(?:you|your \S+) (?:deserve|are owed|should have had|are due) an"
        r"<gap1> apology(?: and)?",
        0.65,
        "says that an apology is due",
    ),
    cue(
        "apology",
        r"(?<!\S )(?:(?:oh|ah|no|yes|god|dear|right|okay|i am|gosh|my|goodness|,) )*sorry(?=$| ,| ;| mate$| love$| sir$| madam$)",
        0.6,
        "says sorry",
        MOVE | Guard.STATED,
        r"sorry (?:, )?(?:what|who|which|could|can|may|did|i (?:can not|did not|do not"
        r"|missed)|but|no|that is not|it is not|there is n|we do not|nothing|not"
        r"|your \S+ again)|" + _BUT_YOU,
    ),
    cue(
        "non_apology",
        r"(?:sorry|regret|apologise|apologies)<adv> (?:that )?(?:you (?:feel|felt|think"
        r"|thought|see it|saw it|took|take|find|found|are (?:upset|unhappy|not happy"
        r"|offended|angry|disappointed|not satisfied|dissatisfied|annoyed|so|having)"
        r"|were (?:upset|offended|unhappy|disappointed|not happy)|did not like"
        r"|misunderstood|got upset|had that impression|have that impression)"
        r"|your expectations|your feelings)<gap5>",
        0.93,
        "is sorry for the feeling, not for the failure",
        PLAIN,
    ),
    cue(
        "non_apology",
        r"(?:sorry|apologise|apologies|regret it) (?:if|in case|to anyone who|to anybody"
        r" who|should)(?! i (?:sound|seem|am asking)| that sounds| this is a)<gap5>",
        0.92,
        "is sorry only if something happened",
        PLAIN,
        r"sorry if (?:i am|this is|that is|it is)<gap1> (?:asking|repeating|personal"
        r"|a (?:silly|stupid|dumb))",
    ),
    cue(
        "non_apology",
        r"if (?:that|this|it|we|i|you|anything|anyone|something|my|our|there)<gap8> ,?"
        r" ?(?:then )?(?:i|we)<adv> (?:am|are|do|can only)?<adv>"
        r" ?(?:sorry|apologise)",
        0.9,
        "is sorry only if something happened",
        PLAIN,
    ),
    cue(
        "non_apology",
        r"(?:sorry|apologise|apologies|regret)<gap1> (?:for|about) any (?:\S+"
        r" )?(?:inconvenience|trouble|upset|offence|misunderstanding|confusion"
        r"|disappointment|distress|issues?|problems?|discomfort|hurt|harm|bother|delay)",
        0.72,
        "is sorry for 'any' trouble, as if there were none",
        PLAIN,
    ),
    cue("non_apology", _BUT_YOU, 0.8, "takes the sorry back with a 'but'", PLAIN),
    cue(
        "non_apology",
        r"(?:inconvenience|trouble|distress|upset) (?:that )?(?:this|it|we|which)?"
        r" ?(?:may|might) have (?:caused|been caused)",
        0.75,
        "is sorry for what 'may' have happened",
        PLAIN,
    ),
    cue(
        "non_apology",
        r"(?:mistakes (?:were|may have been|got) made|sorry not sorry|sorry you had to"
        r" (?:get|be) so|(?:i|we) (?:am|are) sorry but (?:i|we) (?:am|are) not"
        r" (?:going|apologising)|sorry for your (?:misunderstanding|confusion)"
        r"|(?:fine|okay|all right|alright|there|well) ,? ?(?:i am )?sorry ,?"
        r" ?(?:happy|satisfied|better|okay)(?: now)?|if it makes you (?:feel )?"
        r"(?:better|happy) ,? ?(?:i am )?sorry|what do you want ,? ?an apology)",
        0.88,
        "apology words that take nothing on",
        PLAIN,
    ),
    cue(
        "ownership",
        r"(?:(?:that|this|it|which|the (?:mistake|fault|error|blame|failure"
        r"|responsibility|mess|delay|mix up)) (?:is|was|were|has been|lies|sits|falls)"
        r"<adv>|entirely|completely|totally|all) (?:our|my|ours|mine|on us|on me|with"
        r" (?:us|me)|down to (?:us|me))(?: own)?(?: (?:fault|mistake|doing|error|mess"
        r"|failure|failing|responsibility|job|bad|slip|cock up|screw up|blunder"
        r"|oversight|problem to|to fix|to mend|to put|to own|to sort|and))?(?! department"
        r"| policy| job to| rules?| price| standard| only| best| last| final| first"
        r"| normal| usual| way| procedure)",
        0.88,
        "says that it is ours",
        MOVE,
        r"not (?:our|my|ours|mine|on us|on me)"
        r"|(?:drink|coffee|meal|dinner|dessert|tea|round|lunch|one)(?: \S+)? is on"
        r" (?:us|me)",
    ),
    cue(
        "ownership",
        r"(?:our|my)<gap1> (?:fault|mistake|error|mess|bad|doing|failing|blunder|slip"
        r"|oversight|cock up|screw up)",
        0.82,
        "admits the mistake",
        MOVE,
        r"not (?:our|my)(?: own)? (?:fault|mistake|mess)",
    ),
    cue(
        "ownership",
        r"(?:we|i)<adv>(?: (?:have|had))?<adv> <failed><gap3>",
        0.78,
        "admits what we did wrong",
        MOVE | Guard.STATED,
        r"(?:so|and|but)? ?(?:i|we) (?:sent|left|delivered|put|packed|charged) (?:you )?"
        r"(?:three|several|many|an?|the) (?:emails?|letters?|messages?|notes?|texts?"
        r"|reminders?)|i missed (?:that|what you|your name)|i lost you",
    ),
    cue(
        "ownership",
        r"(?:we|i)<adv> (?:should|ought to|could) (?:have|never have|not have)<adv>"
        r"(?: not| never| better)?<adv> \S+<gap3>",
        0.72,
        "says what we should have done",
        Guard.REPORTED | Guard.STATED,
    ),
    cue(
        "ownership",
        r"(?:we|i) (?:did not|never|failed to|have not|had not|forgot to|neglected"
        r" to)<adv> (?:tell|told|warn|warned|call|called|check|checked|clean|cleaned"
        r"|deliver|delivered|turn|turned|do|did|done|send|sent|listen|listened|keep|kept"
        r"|give|given|gave|answer|answered|read|write|written|wrote|ring|rang|rung|pack"
        r"|book|booked|save|saved|pass|passed|look|looked|come|came|show|showed|fix"
        r"|fixed|mend|get|got|have|put|update|updated|honour|live|meet|pick|picked"
        r"|let|spot|spotted|notice|noticed|catch|caught|label|sign|test|tested)<gap3>",
        0.7,
        "admits what we failed to do",
        Guard.REPORTED | Guard.STATED | Guard.HYPOTHETICAL,
        r"(?:did not|never) (?:tell|told) you (?:that|to)|i did not (?:get|catch|have"
        r"|do|give|call) (?:that|your|it|anything|you)|i never (?:said|told|got|did)",
    ),
    cue(
        "ownership",
        r"(?:i|we)<adv>(?: will| am| are)?<adv> (?:take|taking|accept|accepting|bear"
        r"|hold)<adv> (?:(?:full|all|complete|the|total|that|this)"
        r" )*(?:responsibility|blame|ownership|that on (?:me|myself)|this on (?:me"
        r"|myself)|it on (?:me|myself))",
        0.92,
        "takes responsibility",
    ),
    cue(
        "ownership",
        r"(?:i|we) (?:will )?(?:own|owning|am responsible|are responsible|am accountable"
        r"|are accountable|am to blame|are to blame|carry the can|hold (?:my|our) hands?"
        r" up|answer for)(?: (?:this|that|it|for|up))?",
        0.88,
        "takes responsibility",
        MOVE,
        r"not responsible|(?:i|we) own (?:the|a) (?:shop|store|place|business)",
    ),
    cue(
        "ownership",
        r"(?:the buck stops|no excuses?(?: for)?|there is no excuse|i make no excuses|we"
        r" have no excuse|hands up|(?:this|that|it) is (?:now )?(?:mine|my problem|ours"
        r" to|on my desk|my job now|my responsibility|on me)|blame (?:me|us)|i am not"
        r" (?:making|going to make) excuses|that is not good enough (?:of|from) us)",
        0.8,
        "takes it on without excuse",
        Guard.REPORTED,
    ),
    cue(
        "ownership",
        r"(?:i|we)<adv> <will><adv>(?: be)? (?:see(?:ing)? (?:this|it|you|that)"
        r" (?:through|right|done|out)|stay(?:ing)? (?:with you|on the (?:line|phone)"
        r"|on (?:this|it)|here|right here|on until|until|with (?:it|this)|put|late)"
        r"|stick(?:ing)? with (?:you|it|this)|(?:look(?:ing)? after|deal(?:ing)?"
        r" with|handl(?:e|ing)|tak(?:e|ing) care of|tak(?:e|ing) charge"
        r" of|oversee(?:ing)?|watch(?:ing)?|run(?:ning)?) (?:this|it|that|you|your"
        r" \S+)<gap1> (?:myself|personally|from start|from here|until|to the end"
        r"|start to finish)|personally|own|not (?:leave|let go|stop|rest|hang up|go home"
        r"|give up|drop|be going (?:anywhere|home))|not hand you|follow (?:this|it)"
        r" (?:all the way )?through|not pass you)<gap5>",
        0.84,
        "takes personal charge",
        Guard.REPORTED | Guard.HYPOTHETICAL,
    ),
    cue(
        "ownership",
        r"(?:i|we)<adv> (?:am|are)<adv> (?:staying|sticking|seeing|not (?:leaving"
        r"|going anywhere|hanging up|going home|letting|handing you|passing you|stopping)"
        r"|your (?:contact|person|one|point|man|woman)|taking (?:this|it|personal|charge"
        r"|over)|personally|the (?:one|person) (?:who is )?(?:responsible|dealing"
        r"|handling)|dealing with (?:this|it) (?:myself|personally)|handling (?:this|it)"
        r" (?:myself|personally)|in charge of (?:this|it|your)|owning)<gap3>",
        0.82,
        "takes personal charge",
        Guard.REPORTED | Guard.HYPOTHETICAL,
        r"staying open|taking over (?:from|for)|in charge of (?:the|this) (?:shop|store"
        r"|place)",
    ),
    cue(
        "ownership",
        r"(?:you (?:are|will be) (?:dealing with|talking to) (?:me|one person)|you have"
        r"(?: got)? me (?:now|until|for|on)|ask for me|(?:this|it|that) (?:stays|sits"
        r"|rests) with me|leave (?:it|this|that) (?:with|to) me|my name is on|you will"
        r" not (?:be passed|have to (?:explain|repeat|chase|call|ring|deal with"
        r" anyone))|until (?:it|this|that) (?:works|is (?:done|fixed|sorted|working"
        r"|solved))|one person ,? ?me|i have got (?:this|it|you)(?: now| covered)?$)",
        0.66,
        "takes personal charge",
        Guard.REPORTED | Guard.HYPOTHETICAL,
    ),
)
