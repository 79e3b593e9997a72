"""The cue rules by label: constructions that carry a move or a fault, as data."""

from scoring.cues.acting import ACTING
from scoring.cues.amends import AMENDS
from scoring.cues.belittling import BELITTLING
from scoring.cues.cue import Cue
from scoring.cues.giving import GIVING
from scoring.cues.hearing import HEARING
from scoring.cues.more import MORE
from scoring.cues.refusing import REFUSING

CUES: tuple[Cue, ...] = (
    *AMENDS,
    *HEARING,
    *ACTING,
    *GIVING,
    *REFUSING,
    *BELITTLING,
    *MORE,
)
"""Every cue, in the order in which ties are settled."""
