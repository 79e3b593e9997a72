"""A small complete scenario, voice and rubric to change one thing in."""

from trainer.scenario.lint import Around
from trainer.scenario.loader import Loaded, load_drill
from trainer.scenario.model import ENDINGS, Scenario
from trainer.scenario.problems import Problem
from trainer.scenario.voice import CUES

DRILL = """\
format: 1
id: late-parcel
title: The late parcel
topic: logistics
difficulty: 2
channel: chat
minutes: 8
teaches: [empathy, solution]
rubric: [four-strategies, last]
brief:
  setting: A shop's chat, Friday. The parcel is nowhere.
  role: You answer the chat.
  know: [The van broke down, A courier can go today]
  policy: Parcels are paid for in full if lost
  authority: {budget: 50 EUR, may: [send a courier], may not: [promise a minute]}
customer:
  name: Ann Lee
  voice: wounded-quiet
  loss: outcome
  severity: high
  relationship: loyal
  start: {anger: 5, helplessness: 6.5, trust: 3}
  patience: 6
opening: My parcel was due on Monday.
concerns:
  - id: birthday
    about: the birthday
    says: It is a present for my son, for tomorrow.
    again: [And tomorrow?, He is six tomorrow.]
    met by: [courier]
    answer: A courier brings it to you by six tonight.
  - id: silence
    about: the silence
    says: Nobody wrote to me.
    met by: [apology, explanation]
    answer: I'm sorry that we left you without a word.
facts:
  - asked: [what is in it, what did you order]
    says: A wooden train.
remedies:
  - id: courier
    what: a courier this evening
    cost: 20 EUR
    worth: 0.9
    heard as: [send a courier, a courier tonight]
    takes: Tonight. Good.
  - id: new-train
    what: a second train
    cost: 80.50 EUR
    worth: 1
    heard as: another train
    beyond: true
hot buttons:
  - heard as: [tracking number]
    says: I have the number. It says nothing!
wordings:
  apology: I'm sorry that we left you waiting.
  ownership: We lost sight of it, and I will find it.
  empathy: A birthday without the present, that hurts.
  inquiry: When must it be there?
  solution: I am sending a courier now.
endings:
  won over: {says: Thank you., review: They brought it by night.}
  walked out: {says: Never again.}
examples:
  - reply: Please be patient.
    shows: [minimising]
    shows not: [apology]
    mood: worse
"""

_CUES = "\n".join(f"  {cue}: [Line for {cue}]" for cue in CUES if cue != "apology")
_ENDINGS = "\n".join(
    f"  {name}:\n    - {{says: Bye., review: It was so., friend: Hear this.}}"
    for name in ENDINGS
)
VOICE = f"""\
format: 1
id: calm-one
title: The calm one
about: Hard to read.
strength: 1
temper: {{quick: 0.8, slow to cool: 1.2}}
lines:
  apology:
    hot: ["Sorry, are you?"]
    warm: ["Thank you, {{name}} says."]
{_CUES}
endings:
{_ENDINGS}
"""

RUBRIC = """\
format: 1
id: two-things
version: 3
title: Two things
about: Say sorry and mend it.
source: A test
passes at: 60
criteria:
  - id: sorry
    title: Sorry
    asks: Did you say sorry?
    checks:
      - {asks: Early?, shows: apology, within: 2}
      - {asks: Before money?, shows: [apology], before: [redress]}
      - {asks: Fair?, that: budget fair}
    spoiled by: [non_apology]
    weight: 3
    minimum: 0.5
    blocker: true
    anchors: {good: Sorry., poor: Sorry if.}
    source: A test
"""

AROUND = Around(
    stem="late-parcel",
    folder="logistics",
    voices=frozenset({"wounded-quiet", "icy-professional"}),
    rubrics=frozenset({"four-strategies", "last"}),
)


def changed(old: str, new: str, text: str = DRILL) -> str:
    """The sample with one thing changed; it must be there once."""
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
    return text.replace(old, new)


def load(text: str | bytes) -> Loaded[Scenario]:
    """The sample's scenario in its place."""
    return load_drill(text, "late-parcel.yaml", AROUND)


def problems_of(text: str | bytes) -> tuple[Problem, ...]:
    """What is wrong with it."""
    return load(text).problems


def only(text: str | bytes) -> Problem:
    """The one problem that it has."""
    found = problems_of(text)
    assert len(found) == 1, [str(problem) for problem in found]
    return found[0]
