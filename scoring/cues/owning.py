"""Owning the failure and the outcome."""

from scoring.cues.cue import MOVE, Cue, Guard, cue

OWNING: tuple[Cue, ...] = (
    cue(
        "ownership",
        0.88,
        "says that it is ours",
        r"""
        (?:(?:that|this|it|which|the (?:mistake|fault|error|blame|failure|
        responsibility|mess|delay|mix up)) (?:is|was|were|has been|lies|sits|
        falls)<adv>|entirely|completely|totally|all) (?:(?:ours|mine|on us|on me|with
        (?:us|me)|down to (?:us|me))|(?:our|my)(?: own)?<gap1> (?:fault|mistake|doing|
        error|mess|failure|failing|responsibility|job to|bad|slip|cock up|screw up|
        blunder|oversight|problem to|duty))
        """,
        MOVE,
        r"""
        not (?:our|my|ours|mine|on us|on me) | then it is | how is (?:that|this|it)
        | you (?:think|say|claim) | (?:drink|coffee|meal|dinner|dessert|tea|round|lunch|
        one)(?: \S+)? is on (?:us|me)
        """,
    ),
    cue(
        "ownership",
        0.82,
        "admits the mistake",
        r"""
        (?:our|my)<gap1> (?:fault|mistake|error|mess|bad|doing|failing|blunder|slip|
        oversight|cock up|screw up)
        """,
        MOVE,
        r"""
        not (?:our|my)(?: own)? (?:fault|mistake|mess)
        """,
    ),
    cue(
        "ownership",
        0.78,
        "admits what we did wrong",
        r"""
        (?:we|i)<adv>(?: (?:have|had))?<adv> <failed>
        """,
        MOVE | Guard.STATED,
        r"""
        (?:so|and|but)? ?(?:i|we) (?:sent|left|delivered|put|packed|charged) (?:you
        )?(?:three|several|many|an?|the) (?:emails?|letters?|messages?|notes?|texts?|
        reminders?) | i missed (?:that|what you|your name) | i lost you
        """,
    ),
    cue(
        "ownership",
        0.72,
        "says what we should have done",
        r"""
        (?:we|i)<adv> (?:should|ought to) (?:have|never have|not have)<adv>(?:
        not| never| better)?<adv> \S+
        """,
        Guard.REPORTED | Guard.STATED,
    ),
    cue(
        "ownership",
        0.64,
        "says what the customer should have had from us",
        r"""
        you (?:should|ought to) (?:never |not )?have (?:had|been|got|heard|received|
        seen) (?:\S+ ){0,7}(?:from|by) (?:us|me|our \S+)
        """,
        Guard.REPORTED | Guard.STATED,
    ),
    cue(
        "ownership",
        0.7,
        "admits what we failed to do",
        r"""
        (?:we|i) (?:did not|never|failed to|have not(?! got| done)|had not|forgot to|
        neglected to)<adv> (?:tell|told|warn|warned|call|called|check|checked|clean|
        cleaned|deliver|delivered|turn|turned|do|did|done|send|sent|listen|listened|
        keep|kept|give|given|gave|answer|answered|read|write|written|wrote|ring|rang|
        rung|pack|book|booked|save|saved|pass|passed|look|looked|come|came|show|showed|
        fix|fixed|mend|get|got|have|put|update|updated|honour|live|meet|pick|picked|let|
        spot|spotted|notice|noticed|catch|caught|label|sign|test|tested)
        """,
        Guard.REPORTED | Guard.STATED | Guard.HYPOTHETICAL,
        r"""
        (?:did not|never) (?:tell|told) you (?:that|to) | (?:anything|anywhere|anyone|
        any such|nothing)  | i did not (?:get|catch|have|do|give|call) (?:that|your|it|
        anything|you) | i never (?:said|told|got|did)
        """,
    ),
    cue(
        "ownership",
        0.92,
        "takes responsibility",
        r"""
        (?:i|we)<adv>(?: will| am| are)?<adv> (?:take|taking|accept|accepting|bear|
        hold)<adv> (?:(?:full|all|complete|the|total|that|this) )*(?:responsibility|
        blame|ownership|that on (?:me|myself)|this on (?:me|myself)|it on (?:me|myself))
        """,
    ),
    cue(
        "ownership",
        0.88,
        "takes responsibility",
        r"""
        (?:i|we) (?:will )?(?:own|owning|am responsible|are responsible|am accountable|
        are accountable|am to blame|are to blame|carry the can|hold (?:my|our) hands?
        up|answer for)(?: (?:this|that|it|for|up))?
        """,
        MOVE,
        r"""
        not responsible | (?:i|we) own (?:the|a) (?:shop|store|place|business)
        """,
    ),
    cue(
        "ownership",
        0.8,
        "takes it on without excuse",
        r"""
        the buck stops | no excuses?(?: for)? | there is no excuse | i make no excuses
        | we have no excuse | hands up | (?:this|that|it) is (?:now )?(?:mine|my
        problem|ours to|on my desk|my job now|my responsibility|on me) | blame (?:me|us)
        | i am not (?:making|going to make) excuses | that is not good enough (?:of|
        from) us
        """,
        Guard.REPORTED,
    ),
    cue(
        "ownership",
        0.84,
        "takes personal charge",
        r"""
        (?:i|we)<adv> <will><adv>(?: be)? (?:see(?:ing)? (?:this|it|you|that)
        (?:through|right|done|out)|stay(?:ing)? (?:with you|on the (?:line|phone)|on
        (?:this|it)|here|right here|on until|until|with (?:it|this)|put|late)|
        stick(?:ing)? with (?:you|it|this)|(?:look(?:ing)? after|deal(?:ing)? with|
        handl(?:e|ing)|tak(?:e|ing) care of|tak(?:e|ing) charge of|oversee(?:ing)?|
        watch(?:ing)?|run(?:ning)?) (?:this|it|that|you|your \S+)<gap1> (?:myself|
        personally|from start|from here|until|to the end|start to finish)|personally|
        own|not (?:leave|let go|stop|rest|hang up|go home|give up|drop|be going
        (?:anywhere|home))|not hand you|follow (?:this|it) (?:all the way )?through|not
        pass you)
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL,
    ),
    cue(
        "ownership",
        0.82,
        "takes personal charge",
        r"""
        (?:i|we)<adv> (?:am|are)<adv> (?:staying|sticking|seeing|not (?:leaving|going
        anywhere|hanging up|going home|letting|handing you|passing you|stopping)|your
        (?:contact|person|one|point|man|woman)|taking (?:this on|it on|personal|charge|
        over)|personally|the (?:one|person) (?:who is )?(?:responsible|dealing|
        handling)|dealing with (?:this|it) (?:myself|personally)|handling (?:this|it)
        (?:myself|personally)|in charge of (?:this|it|your)|owning)
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL,
        r"""
        staying open | taking over (?:from|for) | in charge of (?:the|this) (?:shop|
        store|place)
        """,
    ),
    cue(
        "ownership",
        0.66,
        "takes personal charge",
        r"""
        you (?:are|will be) (?:dealing with|talking to) (?:me|one person) | you have(?:
        got)? me (?:now|until|for|on) | ask for me | (?:this|it|that) (?:stays|sits|
        rests) with me | leave (?:it|this|that) (?:with|to) me | my name is on
        | you will not (?:be passed|have to (?:explain|repeat|chase|call|ring|deal with
        anyone)) | until (?:it|this|that) (?:works|is (?:done|fixed|sorted|working|
        solved)) | one person ,? ?me | i have got (?:this|it|you)(?: now| covered)?$
        """,
        Guard.REPORTED | Guard.HYPOTHETICAL,
    ),
    cue(
        "ownership",
        0.66,
        "admits what we did wrong",
        r"""
        (?:i|we)(?: have| had| just| all| then| simply| went and)* (?:took|taken|gave|
        given|sent|told|passed|closed|charged|moved|cut|cooked|burnt|washed|packed|
        wrote|written|printed|put|left|sold|booked|promised|kept|made|let|did|done|
        handed|delivered|pushed|shipped|billed|counted|read|typed|entered|scanned|
        fitted|built|mixed|swapped|served|shut|cancelled|turned|said|hung|dropped|lost|
        broke|spilled|damaged|treated|rushed|posted|listed|hid|went|tested|labelled|
        stored|switched|set)(?: \S+){0,8}? (?:wrong(?:ly)?|by mistake|without (?:asking|
        telling|warning|checking|a word|so much|saying|looking|you)|no right|twice|too
        (?:early|late|soon|long|short|much|little|few|many|hot|high|low|tight|thin|
        fast)|instead of|like a (?:parcel|number|child|thief|criminal)|anyway|for
        nothing|in the dark|away|stand(?:ing)?|waiting|hanging|out there|alone|behind|to
        the wrong|the wrong|a wrong|home|short|carelessly|badly)
        """,
        Guard.REPORTED | Guard.STATED | Guard.HYPOTHETICAL,
        r"""
        (?:sorry|apologise)(?: \S+){0,2} (?:i|we) (?:left|kept) | you (?:told|gave|sent|
        said) | i went (?:home|away) | nothing wrong | anything wrong | (?:i|we)
        (?:will|can)
        """,
    ),
    cue(
        "ownership",
        0.62,
        "takes it on",
        r"""
        (?:the|this|that|your)(?: \S+){0,2} (?:is|are|stays|sits) (?:all )?(?:mine|with
        me)(?: now| from)? | (?:we|i) (?:did|caused|broke|started) (?:that|this|it)(?:
        ,| to you|$) | (?:at|on|from) (?:our|my) (?:end|side|part|watch) | under my own
        name | (?:in|on) my (?:house|shop|kitchen|watch|name|shift|desk) | you (?:have
        )?(?:did|done) (?:nothing wrong|everything right) | (?:none of (?:this|that|it)|
        (?:that|this|it)) is (?:not )?your fault | nobody(?: here| from us| of us)?
        (?:told|warned|called|rang|came out|wrote|let) (?:you|to tell you|out to)
        | one name ,? ?mine | it (?:was|is) (?:us|me) (?:who|that) | that was (?:me|
        us)(?=$| ,| ;) | (?:i|we) (?:made|caused|created) (?:this|that) (?:mess|problem)
        | you (?:trusted|relied on|counted on) (?:us|me)
        """,
        Guard.REPORTED | Guard.STATED | Guard.HYPOTHETICAL,
        r"""
        that is your fault | it is your fault | (?:was|is|are) on our (?:side|part) of
        """,
    ),
    cue(
        "ownership",
        0.72,
        "admits what we did wrong",
        r"""
        (?:i|we)<adv> (?:ought to have|rushed|messed|fell asleep|overcooked|misjudged|
        mislaid|mistyped|mislabelled|miscalculated|underestimated|underbooked|oversold|
        misinformed|mishandled|mistreated|misfiled|misplaced|skipped|cut corners|took
        (?:too|our eye)|let (?:this|it|that) (?:slip|slide|happen|drag|get)|lost track|
        lost sight)
        """,
        Guard.REPORTED | Guard.STATED | Guard.HYPOTHETICAL,
    ),
    cue(
        "ownership",
        0.62,
        "takes it on",
        r"""
        (?:that|this|it) (?:was|is) (?:just |plain |simply |very |so )*(?:wrong|poor|
        bad|sloppy|careless|shabby|rotten|unacceptable|not good enough)(?: \S+)? (?:of|
        from|by) (?:us|me) | (?:i|we) (?:really )? owe (?:you|him|her|them|it to you)
        (?:(?:all )?(?:better|more|an|a|the|that)) | (?:i|we)(?: \S+){0,2} (?:mean|
        intend|want|am going|are going|have|will|need) to (?:make (?:it|this|that)
        (?:good|right|up)|put (?:it|this|that|things) right|set (?:it|this|that|things)
        right|fix what we) | (?:this|that|it) one(?: on)? (?:personally|is mine|myself)
        | take (?:this|that|it)(?: one)? (?:on )?(?:personally|on myself|upon myself)
        | taking (?:this|that|it)(?: one)? (?:on )?(?:personally|myself) | (?:own up|
        hold my hands up|hands up|fess up|guilty as charged|mea culpa) | we (?:broke|did
        not keep|have not kept) (?:our|a|the|that|my) (?:promise|word) | (?:it|that|
        this) (?:was|is) (?:all |only |just )?(?:us|me)(?=$| ,| ;|not you) | not you ,?
        ?(?:but |it (?:was|is) |that (?:was|is) )?(?:us|me)(?=$| ,| ;) | (?:i|we)
        (?:was|were|am|are|have been) (?:very |so |just |simply |plain |completely
        |totally |clearly |quite |both )*(?:(?:in the )?wrong(?! (?:footed|number|
        person|department|address|side|door))|at fault) | (?:not|nothing) (?:you|your)
        (?:did|fault|doing) ,? ?(?:it is|it was|that is|that was|all)? ?(?:us|ours|mine|
        me)
        """,
        Guard.REPORTED | Guard.STATED | Guard.HYPOTHETICAL,
        r"""
        not (?:my|our) | owe you (?:nothing|money|an explanation for) | not (?:us|
        me)(?=$| ,| ;) | (?:was|is) (?:it )?(?:us|me) or | or (?:it (?:was|is) )?(?:us|
        me) | if | just us (?:here|two|today) | to (?:think|say|trust|believe)
        | (?:i|we) (?:was|were|am|are) not | you should have (?:read|checked|called|
        asked|told)
        """,
    ),
    cue(
        "ownership",
        0.64,
        "says that it was us",
        r"""
        (?:that|this|it) (?:is|was) (?:all |just )?(?:me|us)$ | it (?:was|is) our
        (?!policy|rule)\S+ (?:who|that|which) | (?:is|was) (?:our|my) (?:miss|failing|
        lapse|blunder) | (?:i|we) (?:was|were) (?:blind|asleep|careless|sloppy|too slow|
        late|wrong)(?= ,|$)
        """,
        Guard.REPORTED | Guard.STATED | Guard.HYPOTHETICAL | Guard.NEGATED,
    ),
)
