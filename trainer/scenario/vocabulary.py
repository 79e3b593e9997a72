"""The names and kinds that several files have in common."""

from scoring.codebook import CODEBOOK, Kind
from trainer.scenario.groups import Many
from trainer.scenario.kinds import Id, Text

MOVES = tuple(label.id for label in CODEBOOK if label.kind is Kind.MOVE)
FAULTS = tuple(label.id for label in CODEBOOK if label.kind is Kind.FAULT)
LABELS = tuple(label.id for label in CODEBOOK)
TEXT, LINE, ID = Text(), Text(120, line=True), Id()
TEXTS, SOME_TEXTS = Many(TEXT), Many(TEXT, least=1)
