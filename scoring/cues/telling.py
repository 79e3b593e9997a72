"""Telling the cause, the next steps, and what is not certain."""

from scoring.cues.cue import MOVE, Cue, Guard, cue

TELLING: tuple[Cue, ...] = (
    cue(
        "explanation",
        0.62,
        "says what caused it",
        r"""
        (?:because|the reason (?:is|for|why|it|we|this|that|your|you|was)|here is
        (?:what (?:happened|went|i (?:know|see|found|can see))|why|how (?:it|this|that|
        we))|what (?:happened|went wrong|i (?:know|found|can see|see here)|we
        know)<gap2> (?:is|was|:|;|,)|the (?:cause|trouble|truth|snag|problem|fault|
        thing) (?:is|was|lies|turned out)(?! (?:ours|you|that you|with you|solved))|due
        to|caused by|thanks to a|(?:it )?turn(?:s|ed) out|it (?:looks|seems|appears)
        (?:like|that|as if)|that (?:is why|meant|means that)|which (?:meant|means|is
        why|made|sent|left|took|knocked)|as a result|that set|somewhere between)(?:
        \S+){2,14}
        """,
        MOVE,
        r"""
        because (?:i (?:say|said) so|of you|you (?:did|forgot|were|never|chose|gave|
        entered)|(?:it is|that is|of) (?:our )?(?:policy|the rules|rules)|i (?:said|can
        not|want|know|do not want)|we (?:are|were) (?:busy|short|understaffed|full))
        | short staffed | understaffed | busy night | reason (?:to|for you)
        | the problem is (?:you|your|that you) | what went wrong is what | what happened
        is (?:what|not) | just because | if it (?:turns|turned) out | know (?:what|why)
        | because you (?:matter|deserve|have) | (?:find out|understand|see|ask) (?:what|
        why)
        """,
    ),
    cue(
        "explanation",
        0.5,
        "says what went wrong",
        r"""
        (?:our|the|your|a|an|one|two|somebody|someone|both|my)(?: \S+){0,4}? (?:never
        (?:saved|sent|reached|arrived|registered|went|came|got|told|left|made)|froze|
        crashed|failed|broke(?: down)?|tripped|burst|snapped|jammed|leaked|expired|did
        not (?:save|send|sync|go through|register|reach|update|load|print|come|arrive|
        fit|match)|was (?:mislabelled|misfiled|read|scanned|put|typed|entered|sent|
        loaded|recorded|cancelled|delayed|held|double|overbooked|switched)|were
        (?:swapped|mixed|double|held|cancelled|put|sent|switched|sold)|(?:fell|dropped)
        (?:off|out|through)|timed out|ran out|got (?:stuck|mixed|swapped|held|lost|
        crossed|caught)|overslept|called in sick|is off sick|flooded|is (?:down|out|
        blocked|stuck|broken|closed))
        """,
        MOVE | Guard.STATED,
        r"""
        (?:you|so) (?:said|told|say|are saying) | (?<!\S )so | is that | right$
        | have (?:i|that) | system is down | because you | not (?:our|my) fault
        | nothing (?:i|we) | if (?:the|a|your|it)
        """,
    ),
    cue(
        "explanation",
        0.6,
        "says how the next steps run",
        r"""
        (?:first(?:ly)?|step one)(?: \S+){2,20}? (?:then|after that|next|second(?:ly)?|
        and once|step two) | (?:here is )?what (?:happens|will happen|comes) (?:next|
        now|from here) | (?:here is )?how (?:it|this|that|we) (?:works?|goes|will (?:go|
        work|run|do)) | the next (?:step|thing|steps) | (?:once|as soon as|when)
        (?:that|it|the \S+|he|she|i|we)(?: \S+){1,8}? ,? ?(?:then )?(?:i|we|you|it|the
        \S+) (?:will|can|get|goes|comes) | (?:it|that|this|which|the \S+|they) (?:will
        )?(?:usually |normally )?(?:takes?|lasts?|needs?|should take)(?: \S+){0,3}
        (?:<count>|an|a|half)(?: \S+){0,2} (?:minutes?|hours?|days?|seconds)
        | after that(?: \S+){0,2} (?:i|we|you|it|the)
        """,
        MOVE,
        r"""
        you (?:need|have) to (?:call|fill|submit|wait) | took | when you (?:call|fill)
        | first of all | first time | (?:minutes|hours) late | is that how | how it
        works is you | i am sorry it takes | why (?:it|that|this) takes
        """,
    ),
    cue(
        "explanation",
        0.62,
        "is honest about what is not certain",
        r"""
        (?:i|we) (?:do not|can not)(?: yet| honestly)* (?:yet )?(?:know|promise|say|tell
        you|be (?:sure|certain)|guarantee|swear)(?: yet| for sure| for
        certain| exactly)*(?: (?:what|why|how|when|where|whether|if|that|which|a|it|
        who))(?: \S+){2,14} | what i (?:do not|can not)(?: yet)? (?:know|promise|say)(?:
        \S+){1,12} | (?:to be|i will be|let me be) (?:honest|straight|frank|open|clear|
        upfront|plain)(?: with you)?(?: ,| :| ;| that)*(?: i| we| it| the| there)(?:
        \S+){2,12}
        """,
        Guard.REPORTED,
        r"""
        what you (?:want|expect|mean) | why you | who you | (?:honest|frank|straight)(?:
        with you)? ,? ?(?:you|that is|it is (?:your|not)|this is (?:your|not)|i (?:do
        not (?:care|see|think)|think you)) | do not know what (?:else )?to (?:do|say|
        tell) | how (?:you|to help) | i do not know (?:how|why) (?:you|people)
        | what to tell you | can not (?:tell|say|give)
        """,
    ),
    cue(
        "explanation",
        0.58,
        "says what caused it",
        r"""
        what (?:usually |normally |probably |actually |really )*(?:happens|happened|went
        on|i (?:know|see|found)|set)(?: \S+){0,4} (?:is|was|:)(?: \S+){2,12}
        | (?:i|we) (?:see|found|know|traced|checked)(?: \S+){0,3} (?:what (?:it is|
        happened|went)|it|why|the (?:cause|reason|fault))(?= ,|$| ;| :) | which is
        (?:what|why|how)(?: \S+){2,10} | that is (?:what|why|how)(?: \S+){2,10}
        | when (?:a|an|the|two|you|it|they|our|someone|one)(?: \S+){1,10}? ,? ?(?:it|
        the|they|our|then|that|this)(?: \S+){0,2} (?:goes|gets|sends?|fails?|blocks?|
        shows?|looks?|happens?|means|sets|triggers?|drops?|stops?|closes?|locks?|
        overheats?) | it (?:means|meant)(?: \S+){2,8}
        """,
        MOVE,
        r"""
        that is (?:what|why|how) (?:i|we|you|people|it is|it works$|they) | that is what
        (?:it says|it is for|they are for|you|people) | (?:why|what|how) (?:you|did)
        | means (?:a lot|so much|the world|something) | what happened is (?:not|that
        you) | nothing to do | not (?:my|our) (?:fault|problem) | i see what you
        | i (?:see|know) it$ | nothing is done
        """,
    ),
    cue(
        "explanation",
        0.52,
        "says what went wrong",
        r"""
        (?:the|a|an|our|two|both|somebody|someone|one|your|his|her|its|he|she|it)(?:
        (?!you|i|we|not|is|are|will|should|must|can)\S+){0,6}? (?:(?:was|were|had|
        got)(?: \S+)? (?:\S+ed|put|cut|sent|lost|set|shut|left|held|taken|done|sold|
        written|read|misread|run|broken|stuck|torn|frozen|switched|built|hit|made|
        given)|broke|came (?:in|off|loose|through|back|out)|went (?:down|out|off|to|
        through|round|wrong|missing|up)|fell|froze|stopped|failed|crashed|burst|seized|
        tripped|ran (?:out|under|over|one)|sits|sat|drops? off|closed|picked|cancelled|
        reads|differ|lets go|goes out|missed|typed|pressed|entered|swapped|mixed|caught|
        got (?:his|her|its|the|stuck|mixed)|writes|blocks|called in|fell ill|overslept|
        jammed|snapped|leaked|expired|melted|shrank|flooded|slipped|took the|has (?:no|
        a|been \S+ed))(?: \S+){1,14}
        """,
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"""
        you (?:should|said|told|did|never|always|gave|sent (?:me|us)|booked|ordered|
        signed|approved) | (?<!\S )so | (?<!\S )right , so | not (?:our|my) (?:fault|
        problem|mistake) | nothing (?:i|we|to do) | (?:i|we) (?:will|am|are|have|did|do|
        can|could|was)(?: \S+)? | let me | (?:is|are) (?:useless|hopeless|lazy|stupid|
        new) | again ,? i can not | says? (?:he|she|it|that|you) | always | fine
        | perfectly | according to | (?:our|my|the) (?:records|system|gps|tracking|log)
        (?:shows?|says?) | (?<!\S )(?:he|she) was | sorry | apologise | must(?: have)?
        (?:been|feel|be) | only | just | calm | if | in front of | worst | thank | girl
        | idiot | fired | whoever | deadline | window | period | policy | terms
        | contract | never listens | nothing i can | you will | late again | overslept
        again
        """,
    ),
    cue(
        "explanation",
        0.38,
        "says how the next steps run",
        r"""
        first(?:ly)?(?: ,)? (?:the|i|we|he|she|it|they|comes|you)(?: \S+){2,14}
        | (?:and )?(?:then|after that|only then|next)(?: ,)? (?:the|he|she|it|they|
        comes|can)(?: \S+){2,12} | (?:it|that|he|she|this|the \S+)(?: \S+){0,4}
        (?:takes?|needs?|lasts?|runs? for|take)(?: \S+){0,3} (?:minutes|hours?|days?|a
        day|a week|weeks?|seconds)
        """,
        MOVE,
        r"""
        (?:took|waited|sorry it) | first of all | first time | the first | takes?
        (?:two|three) of us
        """,
    ),
    cue(
        "explanation",
        0.54,
        "says what happened or what comes next",
        r"""
        (?:there (?:was|were|has been|had been|is|are)(?: \S+)? (?:a|an|some|two|no|
        problems?|trouble|one|only) (?: \S+){2,12}|we (?:had|have|have had|are having|
        were having|are seeing|got)(?: \S+)? (?:a|an|some|problems?|trouble|two|no)(?:
        \S+){2,12}|(?:what (?:that|it|this) means|that means|this means|it means|
        meaning)(?: \S+){2,12}|(?:that|this|it) (?:is|was) because(?: \S+){2,12}|
        (?:since|as) (?:the|our|a|it|there)(?: \S+){2,12}|(?:i|we) (?:am|are) (?:not
        (?:yet )?(?:sure|certain)|still (?:finding|waiting to|checking|looking|trying
        to))(?: \S+){1,10}|(?:it|that|this|there) (?:could|might|may) (?:be|take|
        also)(?: \S+){1,10}|(?:the )?(?:next|second|last|first) (?:step|thing|part|bit|
        stage) (?:is|will|would|that)(?: \S+){1,10}|(?:it|that|this|they|which|the
        \S+)(?: \S+){0,4} (?:takes?|lasts?|needs?) (?: \S+){0,2} (?:\d+|<count>|a|an|
        half)(?: \S+){0,2} (?:minutes?|hours?|days?|weeks?|seconds))
        """,
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"""
        there is (?:a|no|some|an) (?:quiet|way|spare|need|chance|reason|reason to|point|
        policy|form|rule|problem with you|new|room|excuse|seat|table|caf\S+|queue)
        | there are (?:no|some|two) (?:exceptions|options|refunds|excuses|other|seats|
        rooms) | because (?:you|of you) | not (?:my|our) (?:fault|problem) | (?:nothing|
        not much) (?:i|we) can | (?:sorry|apologise)(?: \S+){0,3} (?:that|it) (?:takes|
        took) | we have (?:a|an|no|some|two) (?:policy|rule|new|spare|free|record|other|
        seat|room|table|loaner|pair|solution|option|plan|idea|way|form|system)
        | it (?:could|might|may) be worse | could be (?:worse|anything|fun)
        | there (?:was|is) nothing | there was no need | (?:busy|short|understaffed)
        | means (?:a lot|so much|the world|something|nothing) | you (?:should|must)
        (?:have )? | we had (?:no|your|you) | what (?:do|did) you | no excuse
        | there is no | as (?:the|our|a) (?:manager|result|rule|policy|gesture|thank|
        customer|guest|small|token|apology)
        """,
    ),
    cue(
        "explanation",
        0.56,
        "says how the next steps run",
        r"""
        (?:first|to start|to begin|right now)(?: ,)? (?:i|we)(?: \S+){2,18}? (?:,|;|and|
        then)(?: and)? (?:then|after that|next|once|afterwards|when)(?: \S+){2,6}
        | (?:i|we) (?:will|am going to|are going to|am|are)(?: \S+){2,14}? (?:,|;|and)
        (?:then|after that|next|afterwards|once)(?: ,)? (?:i|we|you|it|the|he|she|
        they)(?: \S+){2,6} | (?:once|as soon as|when) (?:i|we|the|it|that|he|she|they|
        you)(?: \S+){1,8}? , (?:then )?(?:i|we|you|it|the)(?: \S+){0,3} (?:will|can|are|
        am|get|goes|is)
        """,
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"""
        as soon as possible | when you (?:call|fill|submit) | and then (?:we will see|i
        will see|you (?:have|must|need))
        """,
    ),
    cue(
        "explanation",
        0.58,
        "says how long it takes",
        r"""
        (?:it|that|this|they|which|the \S+|he|she|\S+)(?: \S+){0,4}? (?:takes?|needs?|
        lasts?|could be|can take|will take|may take|might take|could need)(?: \S+){0,3}?
        (?:\d\S*|<count>|an?|half an|a few|several)(?: \S+){0,3}? (?:minutes?|hours?|
        days?|weeks?)(?: \S+){0,6} | (?:lost|has lost|tripped|ran out of|is out of|came
        off|blew|is missing|is short of|got caught|broke down|is stuck|are stuck|is
        blocked|is held up|got held up|is down|went down)(?: \S+){0,6} (?:at|since|in|
        on|this|last|because|after|when|near|outside|around)(?: \S+){1,5} | (?:i|we)(?:
        honestly| really| simply| just)* (?:do not|can not) (?:know|say|tell)(?:
        \S+){0,3} (?:yet|for sure|for certain|exactly|if|whether|when|how long|what
        caused)(?: \S+){0,8} | (?:is|are|gets?|get) (?:reviewed|checked|processed|
        handled|assessed|released|updated|delivered|sent out|done)(?: \S+){0,3}
        (?:twice|once|daily|every|each|within|in|before|after|then)(?: \S+){0,5}
        """,
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"""
        (?:waited|it took|took (?:you|us)|sorry (?:it|that)) | give me | i need
        | (?:i|we) (?:am|are) out of | why (?:it|this) | you will (?:not )?need
        | nothing (?:i|we) can | i do not know what (?:you|to)
        """,
    ),
    cue(
        "explanation",
        0.52,
        "says what went wrong",
        r"""
        (?:a|an|the|our|one|two|both|\d+|<count>|all|some|most|many)(?: (?!you|i|we|not|
        is|are|will|should|must|can)\S+){0,5}? (?:(?:has|have) (?:gone|come|broken|
        fallen|failed|burst|crashed|been (?:\S+ed|shut|cut|hit|sent|lost|put))|(?:is|
        are) (?:shut|closed|blocked|flooded|jammed|frozen|stuck|grounded|snowed|iced)|
        (?:was|were) (?:exchanged|replaced|changed|moved|installed|counted|swapped|shut|
        closed|diverted|held|overbooked|sold|taken|given))(?: \S+){1,12}
        """,
        MOVE & ~Guard.NEGATED | Guard.STATED,
        r"""
        you (?:said|told|should|did) | not (?:our|my) (?:fault|problem|mistake)
        | nothing (?:i|we) | sorry | apologise | must have | (?:kitchen|bar|shop|office|
        desk|counter|line|lines|store|museum|deadline|window|period) (?:is|are|has been)
        closed | if | your (?:concern|feedback|complaint|message|ticket) | upgraded
        | refunded
        """,
    ),
)
