"""Putting it on somebody else."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

BLAMING: tuple[Cue, ...] = (
    cue(
        "blame",
        0.78,
        "puts it on the customer",
        r"""
        you<adv> (?:should|could|ought to|might)(?: really| probably)? have<adv> (?!to
        |been (?:told|given|called|offered|warned|met|looked|treated|seated|moved|
        helped)|had (?:to|a|this|your|the|better)|heard|got|received|arrived|stood|
        waited|gone through|a )\S+ | if you had(?: \S+)? (?!to |not had )\S+
        """,
        PLAIN,
        r"""
        you should (?:never|not) have (?:had|been|to|needed|got|received|found|heard|
        gone|spent|lost|sat|stood|waited) | if you could have | that you (?:could|
        should) have | you should have (?:been|had|got|heard|received|found|seen (?:a|
        us|someone|it)|landed|slept|eaten|walked|enjoyed)
        """,
    ),
    cue(
        "blame",
        0.8,
        "puts it on the customer",
        r"""
        (?:that|this|it) (?:is|was|sounds like|looks like|would be)<adv> (?:your(?:
        own)? (?:fault|mistake|error|problem|responsibility|doing|job|side|end|choice|
        decision)|on you|user error|a user error|because (?:you|of you)) | your (?:own
        )?(?:fault|mistake) | you (?:must|might|may|probably)(?: have)?(?: \S+)?
        (?:misread|misheard|misunderstood|forgotten|clicked|entered|pressed|chosen|
        ordered the wrong|made a mistake|put the wrong|given the wrong|got the wrong|
        done something|missed the|overlooked|ignored|typed|dropped|damaged|broken)
        | (?:you|since you|because you)<adv> (?:forgot|ignored|misread|misunderstood|
        clicked|chose|signed(?= (?:it|that|this|for|off|the|your|up|,)|$)|picked|typed|
        gave (?:me|us) the wrong|entered|put (?:in )?the wrong|did not (?:read|check|
        tell|follow|say|mention|book|bring|give|ask|listen|set|answer|pick up|confirm|
        order|update|keep|plan|register)|never (?:told|said|asked|mentioned|read|
        checked|called)) | you (?:failed|neglected) to | people who do not read
        | next time (?:you |just |please |maybe )*(?:read|check|book|come|tell|plan|
        call|order|make sure|try|listen|bring|leave)
        """,
        PLAIN,
        r"""
        (?:not|never|is not|was not) your(?: own)? (?:fault|mistake|job|problem|doing|
        responsibility) | none of (?:this|that|it) is your | did you | you did not
        (?:ask for|deserve|do anything|cause) | (?:so|said|told me) you (?:signed|chose|
        clicked|picked|entered|did not) | (?:the|a) \S+ you (?:signed|chose|picked|
        typed|entered) | you (?:chose|picked) (?:us|this place) | why you (?:chose|
        picked) | you did not (?:get|say|hear)
        """,
    ),
    cue(
        "blame",
        0.64,
        "puts it on somebody else",
        r"""
        (?:the|our|my|that|those|these|some|a|new|this|whichever|whoever)(?: (?!not
        )\S+){0,2}? <other>(?: (?:over|in|at|from|on)(?: [^\s,;]+){1,2})?<adv>
        (?:messed|mess|screwed|forgot|forgets|always|never (?:look|check|listen|read|
        tell|bother|do|get|answer)\S*|did not|does not|do not|should have|should|lost|
        loses|got it wrong|got (?:this|that|the|your) (?:\S+ )?wrong|is (?:useless|
        hopeless|rubbish|to blame|at fault|responsible|incompetent|the problem|always|
        new|slow|terrible|a joke|lazy|so slow)|are (?:useless|hopeless|rubbish|to blame|
        at fault|responsible|incompetent|the problem|always|slow|terrible|a joke|lazy)|
        was (?:meant|supposed) to|were (?:meant|supposed) to|can not|could not|keeps?|
        made (?:a|the|this)|dropped|sent|put|packed|gave|ignored|let (?:us|me|you)|
        failed|botched|tells?|told (?:you|me|us)|fault|s fault|s mistake|s problem|s
        job|s responsibility|s end|s side)
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:is|are|that is|it is|this is)(?: \S+){0,3} (?:ours|mine|on us|on me|our
        (?:fault|mistake|responsibility|job|problem)) | we (?:own|should have|are
        responsible) | i am (?:sorry|responsible) | (?:so|you said|you told) (?:the|our|
        your) | (?<!\S )so | if the | our (?:fault|mistake|responsibility) | my
        (?:fault|mistake|responsibility) | our (?:team|office|kitchen|warehouse|driver|
        system) (?:sent|put|packed|gave|dropped|made|did not|failed|lost|forgot) (?:you|
        it|the|your|a|to) | have i | is that right
        """,
    ),
    cue(
        "blame",
        0.66,
        "puts it on somebody else",
        r"""
        blame (?:the|them|him|her|my|our|it on|that on) | (?:it|that|this) (?:is|
        was)<adv> (?:the |a |an |all |down to the |because of the |up to the |down to
        )?(?:<other>|their|his|her|they|other|third party)(?: s)? ?(?:fault|mistake|
        error|problem|job|responsibility|doing|mess|department|issue|who|that|side|end)
        | (?:their|his|her|the <other> s) (?:fault|mistake|mess|doing|error|problem|job)
        | (?:someone|somebody|whoever|one of (?:the|our|my) \S+|some \S+)(?: (?:in|at|
        from|on|else)(?: \S+){1,3})? (?:messed|screwed|forgot|did not|dropped the|should
        have|got it wrong|is going to (?:pay|hear|answer)|will (?:pay|answer|hear))
        | (?:they|he|she) (?:always|never|messed|screwed|forgot|should have|did not|
        keeps?|is (?:useless|hopeless|new|lazy)|are (?:useless|hopeless|lazy|always))(?!
        (?:have to|been told))
        """,
        PLAIN | Guard.STATED,
        r"""
        not (?:their|his|her) | (?:that|it|this) is (?:on us|ours|our|mine|my)
        | sorry (?:they|he|she) | (?<!\S )so | you said | should not have to
        | i am responsible | we (?:own|are responsible) | (?:your|my) (?:son|daughter|
        mother|husband|wife|dad|father) | if (?:they|he|she)
        """,
    ),
    cue(
        "blame",
        0.76,
        "threatens a colleague or runs them down",
        r"""
        (?:he|she|they|somebody|someone|the \S+|that \S+|heads?) (?:will|is going to|are
        going to|should|ought to|has to|have to|needs to) (?:be )?(?:fired|sacked|
        disciplined|punished|written up|hear (?:about|from)|roll|get (?:a|an) (?:earful|
        telling|written|warning)|lose (?:his|her|their)|regret|pay for|answer for|
        suspended|reprimanded|out (?:of|the|on)) | (?:i|we) (?:will|am going to|are
        going to) (?:have (?:(?:his|her|their) (?:head|job|badge|neck|hide|guts)|a word
        with (?:him|her|them|that|the \S+ who))|fire|sack|discipline|deal with (?:him|
        her|them|that|whoever)|write (?:him|her|them|that|whoever)<gap2> up|give (?:him|
        her|them) (?:hell|a piece|an earful)|make (?:sure )?(?:him|her|them|he|she|they)
        (?:pay|is|are|gets?)) | incompetent | idiots? (?:in|at|over|who)
        """,
        PLAIN,
        r"""
        not (?:going to|be) (?:fire|fired|sack|sacked)
        """,
    ),
    cue(
        "blame",
        0.62,
        "puts it on somebody else",
        r"""
        (?:you|he|she|your \S+|they|people|customers|guests|parents|\S+ owners)(?: \S+)?
        (?:must|probably|clearly|obviously|surely) ?(?:have)?(?: \S+)? (?:given|gave|
        left|done|did|put|missed|misread|typed|thrown|broken|lost|forgotten|used|been
        (?:like|using|holding)) | people (?:never|always|forget|do not|your age)
        | (?:comes|came|is|happens) (?:from|because) (?:people|you|customers|tenants|
        guests|parents) | you (?:left|wandered|gave|approved|clicked|booked|came|were)
        (?:\S+ )?(?:something on|off|us the wrong|me the wrong|the proof|it that way|
        late|too late|not (?:home|there|at home)) | (?:your|her|his) (?:daughter|son|
        child|kid|dog|wife|husband)(?: \S+)? (?:wandered|ran|did not|would not|pulled|
        must|should|was told|broke|dropped) | was like that (?:when|before)
        | you (?:are|were) wrong to \S+ | you should have been (?:on time|here (?:at|by|
        on|earlier|before|when)|there (?:at|by|on|earlier|when)|earlier|quicker|faster|
        more \S+|at the \S+) | you always (?:come|do|say|complain|want|leave)
        | (?:who|whoever)(?: \S+){0,4} (?:will (?:hear|pay|answer)|had no idea|is going
        to) | (?:it|that|this) (?:is|was) (?:the|that|those|these|a|some)(?: \S+){0,2}
        (?:girl|lad|boy|guy|guys|temp|trainee|system|agency|driver|kitchen|supplier|
        courier|intern|student|contractor|software|computer|machine|printer|warehouse|
        lot) | (?:the|these|those|our|that|this|my|\S+)(?: \S+){0,2} (?:is|are) (?:a
        (?:disaster|joke|mess|nightmare)|hopeless|useless|new and|to blame|idiots|
        rubbish|lazy|incompetent|slow again|terrible) | (?:he|she|they) (?:do|does|did|
        can|could|never|always) ?(?:not)? (?:know what|read|listen|listens|check|checks|
        care|look|looks|think|thinks|tell|speak|count|bother|bothers|pay attention)
        | (?:always|keep|keeps) (?:sends?|sending|losing|loses?|forgets?|forgetting|
        late|messing|mixing|breaking|send stuff|look|looks|check|checks|listens?)
        | overslept again | (?:stupid|bloody|damn|useless|awful) (?:system|computer|
        machine|driver|courier|software|supplier|app|printer) | (?:the )?(?:kitchen|
        warehouse|driver|depot|factory|office|sales|accounts|reception|courier|supplier|
        head office|night shift|other shift|front desk) did (?:that|it|this)
        | if you had(?: \S+){1,6} | (?:the )?(?:mistake|fault|error|problem) is
        (?:yours|theirs|his|hers|with you|on your) | you should (?:check|read|open|have|
        bring|look|learn|know) | did you (?:eat|drop|open|leave|use|press|wash|get it
        wet|let) | miss \S+ was responsible | (?:mr|mrs|miss|ms) \S+ (?:was|is)
        (?:responsible|to blame|supposed)
        """,
        PLAIN,
        r"""
        not (?:your|his|her|their) (?:fault|mistake) | (?:useless|hopeless|terrible)
        (?:to|for) you | (?:that|this|it) is (?:terrible|rubbish|a (?:nightmare|
        disaster|mess|joke)) | you should (?:not|never) | you should have (?:been(?! on
        time| here| there| earlier| quicker| faster| more| at the)|had|got|heard|
        received|found|landed|slept|eaten|walked|enjoyed|seen|it) | if you had (?:not|
        to|a|your|any|the chance|trusted) | you should (?:know (?:that|what|how)|have
        (?:it|them|your|a|the)) | did you (?:eat|drop|open|leave|use|press|wash|let)(?:
        \S+){0,10} (?:before|how|when|or) | (?:your|her|his) (?:daughter|son|child|dog|
        wife|husband)(?: \S+){0,4} (?:must (?:be|have been) (?:so|very|scared|
        frightened|terrified|hungry|tired|cold|upset|miserable)) | (?<!\S )(?:so|right ,
        so) | you must have (?:been|felt|had|waited|thought|gone) | that is (?:ours|
        mine|our|my|on us|on me) | (?:i|we) (?:am|are) (?:ashamed|sorry) | you were not
        told | people (?:who )?(?:like you )?(?:trust|stay|keep) | (?:is|are) a
        nightmare(?: \S+){0,2} (?:for|to) | probably have (?:been|had) | waiting
        | at your (?:door|house|home|place) (?:by|in|at|tonight|within|before|and|now|
        this|today)
        """,
    ),
    cue(
        "blame",
        0.6,
        "puts it on somebody else",
        r"""
        (?:is|was|are|were|gets?|got) (?:done|run|made|handled|written|managed|owned|
        organised|operated|packed|cooked|printed|cleaned) by (?:an?|the|our|some|
        another|outside) | (?:they|he|she|(?:the|our|that) <other>)(?: \S+){0,8}? (?:and
        (?:did nothing|they have not|he has not|she has not|nothing happened|never did|
        did not)|as usual|every time|all the time|again and again|whatever they like|
        without (?:telling|asking) (?:us|me)) | (?:they|he|she) (?:promised|assured|
        told|swore|guaranteed) (?:us|me) | (?:they|he|she|it) (?:is|are|was|were)
        (?:supposed|meant) to | (?:the|that is|those|it is|our|my)(?: \S+){0,2} (?:lot|
        guys|people|clowns|crowd|bunch|geniuses|amateurs|cowboys) (?:in|at|from|over|
        upstairs|down|who) | (?:up|down) (?:here|there) (?:just|only) get | (?:not|
        nothing to do with) (?:us|me) ,? ?(?:it is|that is|blame|talk to|go to)
        | that is (?:the|another|a different|some) (?:other )?(?:client|company|firm|
        department|team|shift|supplier|airline|guest|customer|driver|contractor|
        landlord|council|agency|office|side) | (?:you|your \S+) (?:obviously|clearly|
        simply|just|probably|definitely)(?: \S+){0,2} (?:did not|forgot|misunderstood|
        missed|failed|entered|put|pressed|overlooked|ignored|skipped|wrote|typed|
        ordered|booked|chose|read it|got it) | you (?:were|are) (?:already|too|late|not
        (?:at home|there|in|home|paying|listening|registered|on time)|the one who
        (?!has|had|is|was|sat|stood|waited|paid)) | why did (?:not you|you not|you
        (?:wait|leave|book|order|sign|buy|choose|come|not)) | (?:as|because|since) you
        (?:did|were|had|booked|ordered|came|signed|chose|failed|waited|insisted|wanted|
        refused|changed|never|did not) | (?:had you|if you (?:had|would have|only)) (?:
        \S+){0,3} (?:read|told|called|checked|asked|booked|come|ordered|waited|listened|
        said|kept|packed|arrived|confirmed|mentioned|followed|registered|paid|brought)
        | (?:the|a) (?:new|young|other) (?:girl|lad|boy|guy|trainee|temp|kid|woman|man|
        one|starter|hire) | (?:third party|outside company|external (?:company|firm|
        provider|contractor))
        """,
        PLAIN | Guard.STATED,
        r"""
        not (?:your|his|her|their) (?:fault|mistake) | (?:that is|it is|this is|is)
        (?:ours|mine|our|my|on us|on me)(?: (?:fault|mistake|responsibility|job|
        problem))? | (?:i|we) (?:am|are|take|own|should) (?:responsib\S+|that|it|have)
        | (?:so|said|told me) you (?:were|are|booked|ordered|came|waited) | because you
        (?:matter|are|deserve|trusted|trust|have) | since you (?:are|have|came|booked|
        were|had) | as you (?:like|wish|prefer|said|say|can|know|were promised|had been)
        | you are (?:too|already|not) (?:kind|patient|being|alone|paying|going|the)
        | you were (?:already|not) (?:told|waiting|promised|even|given|sitting|standing|
        late because) | by (?:the|an?) (?:time|way|hour|minute|engineer|expert|
        specialist|person|doctor|human) | sorry | new one | other one | (?:he|she|they)
        promised you | you were the one
        """,
    ),
    cue(
        "blame",
        0.6,
        "names the culprit",
        r"""
        (?:that|it|this) is (?:\S+ )?(?:my (?:nephew|cousin|son|brother|colleague|
        assistant|boss|predecessor)|gary|dave|kevin|steve|the new (?:one|guy|girl))
        | (?:was|were|is|are) (?:supposed|meant|paid|told) to (?:check|do|clean|tell|
        call|bring|fix|send|pack|look|lock|watch|make|turn|put|order|deliver|inform)
        | (?:could not|can not) be bothered | (?:has not|have not) a clue | (?:does not|
        did not|do not) (?:have a clue|know what|care|give a) | (?:i am|i was|we are)
        always telling (?:him|her|them) | (?:i|we) (?:told|keep telling|have told)
        (?:him|her|them) | the fault of | (?:it was|it is|that was|was all) (?:him|her|
        them|the \S+ who) | asleep (?:at|on) the (?:job|wheel) | (?:typical|classic)
        (?:of|for) (?:him|her|them|the) | not for the first time | that (?:lot|bunch|
        crowd|shower)(?: \S+){0,3}
        """,
        PLAIN | Guard.STATED,
        r"""
        (?:i|we) (?:was|were|am|are) (?:supposed|meant) to | (?:i|we) (?:do|did) not
        (?:care|know what) | you were (?:supposed|meant|told) | (?:is|are) told to
        | on us | on me | (?:ours|mine)(?= |$) | (?:i|we) have told (?:him|her|them)
        (?:to|that|you)
        """,
    ),
)
