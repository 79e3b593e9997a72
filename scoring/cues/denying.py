"""Denying: the house is in order, the paper says so, nobody here did anything."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

_OWNED = r"""
    (?:on us|on me|ours|mine) | (?:our|my) (?:fault|mistake|failure) | (?:i|we) (?:was|
    were) wrong | sorry | apologise | ashamed | no excuse | you are right | from (?:now|
    today|tomorrow) | starting | any more | (?:is|was|are) not | yet | until | so that
"""

DENYING: tuple[Cue, ...] = (
    cue(
        "defensive",
        0.64,
        "says that all was in order here",
        r"""
        (?:says?|said|shows?) what (?:it|he|she|they|the \S+) (?:says?|said|shows?)
        | show me where (?:it|i|we) (?:says?|said|wrote|promised) | (?<!\S )prove (?:it|
        that)$ | where is (?:your|the) proof | can you prove | (?:can not|do not|will
        not|not going to|not)(?: \S+)? (?:pin|hang|dump|lay) (?:this|that|it|everything|
        the blame) (?:on|at) (?:me|us|my|our) | (?:i am|we are)(?: only|just)? an?
        (?!human|person)\S+(?: \S+)? ,? (?:and )?not (?:an?|your) \S+ | (?:it|that|this)
        is (?:just |meant |supposed )?(?:a style|a feature|intended|deliberate|by
        design|to (?:be|look|sound|smell|feel|taste) (?:that|this|like|so)|how (?:it|
        they|that|those) (?:should|is meant|is supposed|are meant|all))(?: \S+){0,3}
        | within (?:the |our |a )?(?:normal|usual|standard|agreed|allowed|legal|stated|
        expected) (?:window|range|times?|limits?|tolerance|period|frame) | within
        tolerance | (?:from|on) (?:our|my) (?:side|end) ,? ?(?:all|everything|it|that|
        this|there)(?: \S+){0,2} (?:is|was|went|has been|worked|looks)(?: \S+)? (?:done|
        fine|okay|right|correct|good|well|in order|smoothly) | as far as (?:we|i)
        (?:are|am) concerned | end of (?:story|discussion)
        """,
        PLAIN | Guard.STATED,
        _OWNED,
    ),
    cue(
        "defensive",
        0.62,
        "finds no fault at home",
        r"""
        there (?:is|was) no (?:fault|error|mistake|defect|failure|problem) (?:in|on|
        with|at|from|of|by) (?:our|my|the|us) | (?:i|we) (?:see|find|found|can see|could
        find|have found) no (?:fault|error|mistake|defect|problem|failure|damage)
        | (?:i|we) (?:can not|could not|do not) (?:see|find) (?:any(?:thing)?|a)
        (?:fault|error|mistake|defect|problem|failure|damage|wrong) | (?:nobody|no one|
        none of us|none of (?:my|our) \S+)(?: here| in here| at our end)? (?:has |have
        )?(?:did|done|touched|opened|changed|lost|broke|broken|took|taken|damaged)
        (?:anything|it|that|your|such|any|a)(?: \S+){0,4} | (?:every|each|all)(?:
        \S+){1,4}? (?:is|are|gets?|was|were) (?:always )?(?:checked|tested|inspected|
        weighed|washed|cleaned|counted|controlled|serviced)(?: \S+){0,4} | (?:our|my)
        (?:\S+ )?\S+ (?:always )?(?:scans?|checks?|tests?|wash(?:es)?|cleans?|inspects?|
        knocks?|rings?|counts?|weighs?) (?:every|each|all|at every|on every)(?:
        \S+){1,4} | in (?:<count>|all (?:my|our)|my|our)(?: \S+)? years(?: \S+){0,3}?
        (?:i|we)(?: \S+){0,2} (?:never|not)(?: \S+){1,5} | (?:never|not once|not a
        single)(?: \S+){1,4} in (?:<count>|all (?:my|our)|my|our)(?: \S+)? years
        | i (?:only|just) (?!do |say |know |see |want |need |have )\S+ what (?:i|they|
        he|she|is|comes|people|the)(?: \S+){1,4}
        """,
        PLAIN | Guard.STATED,
        _OWNED
        + r"""
        | i (?:will|am going to) | seen (?:such|anyone) | nobody should | if
        | (?:has|have) been (?:checked|tested)
        """,
    ),
)
