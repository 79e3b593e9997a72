"""The cue rules by label: constructions that carry a move or a fault, as data."""

from scoring.cues.arguing import ARGUING
from scoring.cues.asking import ASKING
from scoring.cues.belittling import BELITTLING
from scoring.cues.blaming import BLAMING
from scoring.cues.choosing import CHOOSING
from scoring.cues.contempt import CONTEMPT
from scoring.cues.cue import Cue
from scoring.cues.feeling import FEELING
from scoring.cues.giving import GIVING
from scoring.cues.mending import MENDING
from scoring.cues.owning import OWNING
from scoring.cues.preventing import PREVENTING
from scoring.cues.refusing import REFUSING
from scoring.cues.sorry import SORRY
from scoring.cues.telling import TELLING
from scoring.cues.timing import TIMING

CUES: tuple[Cue, ...] = (
    *SORRY,
    *OWNING,
    *FEELING,
    *ASKING,
    *MENDING,
    *CHOOSING,
    *TIMING,
    *GIVING,
    *TELLING,
    *PREVENTING,
    *ARGUING,
    *BLAMING,
    *REFUSING,
    *BELITTLING,
    *CONTEMPT,
)
"""Every cue, in the order in which ties are settled."""
