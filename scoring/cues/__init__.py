"""The cue rules by label: constructions that carry a move or a fault, as data."""

from scoring.cues.accounting import ACCOUNTING
from scoring.cues.accusing import ACCUSING
from scoring.cues.arguing import ARGUING
from scoring.cues.asking import ASKING
from scoring.cues.belittling import BELITTLING
from scoring.cues.blaming import BLAMING
from scoring.cues.choosing import CHOOSING
from scoring.cues.contempt import CONTEMPT
from scoring.cues.cue import Cue
from scoring.cues.denying import DENYING
from scoring.cues.feeling import FEELING
from scoring.cues.giving import GIVING
from scoring.cues.mending import MENDING
from scoring.cues.owning import OWNING
from scoring.cues.preventing import PREVENTING
from scoring.cues.refusing import REFUSING
from scoring.cues.scorn import SCORN
from scoring.cues.sorry import SORRY
from scoring.cues.telling import TELLING
from scoring.cues.timing import TIMING
from scoring.cues.vowing import VOWING

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
    *ACCOUNTING,
    *PREVENTING,
    *ARGUING,
    *DENYING,
    *BLAMING,
    *ACCUSING,
    *REFUSING,
    *BELITTLING,
    *CONTEMPT,
    *SCORN,
    *VOWING,
)
"""Every cue, in the order in which ties are settled."""
