"""A small world for the app's tests: one library, one person, frozen time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from string import Template
from typing import Any

from scoring.reading import Context, Finding, Reading
from trainer.drill.events import Event, Finished, Replied, Started
from trainer.drill.record import SessionRecord
from trainer.drill.schedule import Result
from trainer.errors import NotFound, StorageUnavailable
from trainer.scenario.catalogue import Library
from trainer.scenario.loader import load_drill
from trainer.scenario.model import ENDINGS, Scenario
from trainer.scenario.voice import CUES
from trainer.settings import Settings
from trainer.store.contract import OpenTalk
from trainer.tui.app import BounceBackApp, Start

HERE = Path(__file__).parent
DRILL = Template((HERE / "drill.yaml.template").read_text(encoding="utf-8"))
RUBRIC = (HERE / "rubric.yaml").read_text(encoding="utf-8")

SIGNS = {
    "apology": ("i am sorry", "i'm sorry"),
    "ownership": ("we let you down",),
    "empathy": ("worn out", "must be"),
    "solution": ("19:05", "hotel"),
    "explanation": ("because",),
    "urgency": ("now",),
    "minimising": ("calm down",),
    "rudeness": ("go away",),
}

GOOD = (
    "I am sorry we left you here. We let you down.",
    "You must be worn out. I am putting you on the 19:05 now, because it has seats.",
    "I am sorry. Nobody told you because the desk was not staffed until now.",
)


class SignDetector:
    """Finds a label by a literal sign; enough to move a talk."""

    version = "signs-1"
    kappas: dict[str, float | None] = {
        "apology": 0.82, "ownership": 0.7, "solution": 0.55, "options": 0.2,
    }  # fmt: skip

    def read(self, reply: str, context: Context) -> Reading:
        """One finding a label, by its first sign."""
        found = []
        for label, signs in SIGNS.items():
            for sign in signs:
                at = reply.lower().find(sign)
                if at >= 0:
                    said = reply[at : at + len(sign)]
                    end = at + len(sign)
                    found.append(Finding(label, 0.9, at, end, said, "the words say so"))
                    break
        return Reading(tuple(found), 3.0 + 0.2 * len(found))


class Clock:
    """Stands still until told otherwise."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> datetime:
        """Noon of a Sunday, and what has passed since."""
        start = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
        return start + timedelta(seconds=self.seconds - 1000)

    def monotonic(self) -> float:
        """Seconds since 1000."""
        return self.seconds


@dataclass
class MemoryStore:
    """Keeps everything in lists; `broken` makes every call fail."""

    log: dict[str, list[Event]] = field(default_factory=dict)
    records: dict[str, SessionRecord] = field(default_factory=dict)
    broken: bool = False
    closed: bool = False

    def _check(self) -> None:
        if self.broken:
            raise StorageUnavailable("The disk is full", "Nothing could be written.")

    def append(self, session: str, event: Event) -> None:
        self._check()
        self.log.setdefault(session, []).append(event)

    def events(self, session: str) -> tuple[Event, ...]:
        self._check()
        if session not in self.log:
            raise NotFound("No such talk", f"There is no talk {session}.")
        return tuple(self.log[session])

    def open_talks(self, person: str) -> tuple[OpenTalk, ...]:
        self._check()
        talks = []
        for session, events in self.log.items():
            start = events[0]
            assert isinstance(start, Started)
            if start.person == person and not isinstance(events[-1], Finished):
                replies = sum(isinstance(event, Replied) for event in events)
                last = events[-1].at
                talks.append(
                    OpenTalk(
                        session, start.scenario, start.mode, start.at, last, replies
                    )
                )
        return tuple(reversed(talks))

    def finish(self, record: SessionRecord) -> None:
        self._check()
        self.records[record.session] = record

    def record(self, session: str) -> SessionRecord:
        self._check()
        if session not in self.records:
            raise NotFound("No such talk", f"There is no talk {session}.")
        return self.records[session]

    def results(self, person: str) -> tuple[Result, ...]:
        self._check()
        mine = [r for r in self.records.values() if r.person == person]
        return tuple(result_of(record) for record in reversed(mine))

    def drop(self, session: str) -> None:
        self._check()
        self.log.pop(session, None)

    def close(self) -> None:
        self.closed = True


def result_of(record: SessionRecord) -> Result:
    """The record in brief."""
    verdict = record.measured.verdict
    return Result(
        record.session, record.scenario, record.scenario_title, record.mode,
        record.finished_at, verdict.score, verdict.passed, record.measured.ending,
        (), len(record.attempts),
    )  # fmt: skip


def voice_text() -> str:
    """A voice with six lines for everything, each telling its cue."""
    numbers = ("One", "Two", "Three", "Four", "Five", "Six")
    lines = "".join(
        f"  {cue}: [{', '.join(f'{word} for {cue}.' for word in numbers)}]\n"
        for cue in CUES
    )
    endings = "".join(
        f"  {name}:\n    - {{says: So it is {name}., review: It was {name}., "
        f"friend: They left me {name}.}}\n"
        for name in ENDINGS
    )
    return (
        "format: 1\nid: plain\ntitle: The plain speaker\nabout: For the app's tests.\n"
        f"strength: 1\nlines:\n{lines}endings:\n{endings}"
    )


def drill_text(id: str, title: str, topic: str = "travel", **more: object) -> str:
    """A scenario file; `more` fills difficulty, teaches and patience."""
    values = {"difficulty": 3, "teaches": "[empathy, solution]", "patience": 7} | more
    return DRILL.substitute(id=id, title=title, topic=topic, **values)


def make_library(root: Path, texts: Sequence[str] = ()) -> Library:
    """A library of its own in `root`: nothing of what the package ships with."""
    for folder, name, text in (
        ("voices", "plain", voice_text()),
        ("rubrics", "plain", RUBRIC),
    ):
        (root / folder).mkdir(exist_ok=True)
        (root / folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    drills = texts or (
        drill_text("cancelled-flight", "The cancelled flight"),
        drill_text("cold-soup", "The cold soup", "food", difficulty=1,
                   teaches="[apology, redress]"),
        drill_text("lost-parcel", "The lost parcel", "logistics", difficulty=5,
                   teaches="[ownership, follow_up]", patience=2),
    )  # fmt: skip
    return Library((root,), tuple(map(_drill, drills)), ())


def _drill(text: str) -> Scenario:
    loaded = load_drill(text, "drill.yaml")
    assert loaded.value is not None, "\n".join(map(str, loaded.problems))
    return loaded.value


@dataclass
class World:
    """Everything that an app is made of, at hand for the test."""

    library: Library
    store: MemoryStore = field(default_factory=MemoryStore)
    clock: Clock = field(default_factory=Clock)
    settings: Settings = field(
        default_factory=lambda: Settings(person="me", typing_pause=False)
    )

    def app(
        self,
        start: Start | None = None,
        store_factory: Callable[[], MemoryStore] | None = None,
        **settings: Any,
    ) -> BounceBackApp:
        """An app in this world."""
        return BounceBackApp(
            lambda: self.library,
            store_factory or (lambda: self.store),
            replace(self.settings, **settings),
            self.clock,
            start,
            detector_loader=SignDetector,
            seeds=lambda: 7,
        )
