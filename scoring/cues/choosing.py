"""Giving the customer a choice."""

from scoring.cues.cue import PROMISE, Cue, Guard, cue

CHOOSING: tuple[Cue, ...] = (
    cue(
        "options",
        0.36,
        "leaves the choice to the customer",
        r"""
        (?:two|three|a couple of|a few|four) (?:options|choices|ways|things (?:i|we)
        can|possibilities|routes|ideas|alternatives) | your choice | you (?:can
        )?(?:choose|pick|decide) | take your pick | (?:it is )?(?:entirely |completely
        )?up to you | whichever (?:you|suits|one|is|works|helps) | which(?: one)?
        (?:would (?:you|be|suit|help)|do you|suits|works|of those|of the|sounds|is
        better|shall) | pick one | say which | what(?:ever)? (?:suits|works) (?:you
        )?(?:best|better) | option (?:a|one|1|two|b|2) | your call | you say which
        | dealer s choice
        """,
        PROMISE,
    ),
    cue(
        "options",
        0.62,
        "offers one thing or another",
        r"""
        (?:i|we) (?:can|could|will)(?: \S+){1,16}? (?:,|;|or)? ?(?:or|alternatively|
        otherwise|or else)(?: ,| if you (?:prefer|would rather|like))* (?:i|we|you|it|
        there|<act>|(?:an?|the|my|your|send|money|just) ) | (?:would you (?:like|prefer|
        rather)|do you (?:want|prefer)|shall (?:i|we)|you can (?:have|take|get|stay|
        keep)|either|want me to)(?: \S+){1,16}? or (?!not|so|anything|something|later|
        more|less|two|three|whatever|what|no|else)\S+
        """,
        PROMISE,
        r"""
        either you | either (?:move|step|calm|sit|stop|be quiet) | either(?: \S+){1,3}
        or (?:it|that) was | one way or the other | or the last | or (?:you can |just
        )?(?:wait|leave|go elsewhere|leave it|complain|go away|not|lump|forget)
        | yes or no | or two (?:minutes|hours)
        """,
    ),
    cue(
        "options",
        0.66,
        "offers another way",
        r"""
        alternatively | or if you (?:prefer|would rather|like|want) | if you (?:would
        rather|prefer|do not fancy|do not want)<gap8>(?:,|then)? ?(?:i|we) (?:can|could|
        will) | the other (?:option|way|choice|thing) (?:is|i|would) | or else (?:i|we)
        (?:can|could) | otherwise (?:i|we) (?:can|could|will) | or (?:i|we) (?:can|
        could|will|send|book|put|take|get|give|move)
        """,
        PROMISE,
        r"""
        or i will (?:call|hang|have|throw|ask you) | or we will have to
        """,
    ),
    cue(
        "options",
        0.4,
        "offers one thing or another",
        r"""
        (?:i|we|you) (?:can|could|may|will)(?: \S+){1,18}? (?:,|;)? ?or(?: (?:you|i|we|
        the|a|an|take|get|have|else|two|one|put|send|bring|try|come|keep|start|redo|
        go))+(?: \S+){1,6} | (?:what i have|there) (?:is|are)(?: \S+){2,16}? (?:,|;)?
        ?or (?:a|an|the|two|one)(?: \S+){1,5} | (?:both|either(?: one| way)?) (?:is|are|
        works?)(?: \S+)? (?:fine|okay|good|possible) | as you (?:like|prefer|wish)
        | you decide | tell me which | say the word | your pick | whatever (?:you feel|
        suits|works|is easier|helps) | which (?:one )?(?:is|would be|gets|suits|do
        you)(?: \S+){1,6}
        """,
        PROMISE & ~Guard.NEGATED,
        r"""
        or (?:you can )?(?:leave|cancel|wait|go elsewhere|walk|not|complain)
        | you can (?:wait|leave|cancel|complain|take it) | either you | that is all
        | or so | in or out | or later | or we will have | or walk
        """,
    ),
    cue(
        "options",
        0.45,
        "names an alternative",
        r"""
        (?:(?:i|we|you) (?:can|could|will)|shall (?:i|we)|there is)(?: \S+){2,22}? (?:,|
        ;)? ?or (?!not|so |anything|something|later|more|less|whatever|else|even|maybe|
        two minutes|call|email|ring|phone|text|else)\S+
        """,
        PROMISE & ~Guard.NEGATED,
        r"""
        or (?:you can )?(?:leave|cancel|wait|go elsewhere|walk|not|complain)
        | either you | yes or no | or i will have
        """,
    ),
)
