"""A command is declared once: key, footer, tooltip, palette and help come from it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol, runtime_checkable

from textual.binding import Binding, BindingType


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can ask for.

    id: also the action's name, with dashes for underscores. keys: comma-separated, the
    first is the one shown; '' for a command of the palette alone. label: a word or two
    for the footer. says: one sentence for tooltip, palette and help. shown: it stands
    in the footer. always: it works whatever has the focus.
    """

    id: str
    keys: str
    label: str
    says: str
    shown: bool = True
    always: bool = False

    @property
    def action(self) -> str:
        """The name of the method that does it, without `action_`."""
        return self.id.replace("-", "_")

    @property
    def key_words(self) -> str:
        """The keys as a person reads them: 'F2 or Ctrl+N'."""
        return " or ".join(_key_word(key) for key in self.keys.split(",") if key)

    def bindings(self) -> list[Binding]:
        """The same as Textual wants it; only the first key may stand in the footer."""
        first, *others = (key for key in self.keys.split(",") if key)
        shown = Binding(
            first,
            self.action,
            self.label,
            show=self.shown,
            key_display=_key_word(first),
            priority=self.always,
            tooltip=self.says,
            id=self.id,
        )
        return [
            shown,
            *(
                replace(shown, key=key, show=False, id=f"{self.id}-{key}")
                for key in others
            ),
        ]


@runtime_checkable
class HasCommands(Protocol):
    """A screen or an app that says what can be asked of it."""

    ASKS: ClassVar[tuple[Command, ...]]


_SPOKEN = {
    "question_mark": "?",
    "slash": "/",
    "delete": "Del",
    "escape": "Esc",
    "enter": "Enter",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "up": "↑",
    "down": "↓",
}


def bindings(asks: Iterable[Command]) -> list[BindingType]:
    """The bindings of these commands."""
    return [
        binding for command in asks if command.keys for binding in command.bindings()
    ]


def _key_word(key: str) -> str:
    parts = key.strip().split("+")
    named = [_SPOKEN.get(part, part.capitalize()) for part in parts]
    return "+".join(named)
