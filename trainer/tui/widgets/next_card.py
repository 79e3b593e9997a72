"""The card at the top of Home: the one obvious next step."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Button, Static

from trainer.tui.shelf import Shelf
from trainer.tui.widgets.library_list import dots
from trainer.tui.words import line, lines, words


class NextCard(Vertical):
    """An interrupted talk to go on with, else the suggested drill with its reason."""

    DEFAULT_CSS = """
    NextCard {
        height: auto;
        border: round $rule;
        border-title-color: $primary;
        border-title-style: bold;
        padding: 0 1;
        display: none;
        &.-shown { display: block; }
        &.-resume { border: round $warning; border-title-color: $warning; }
        #card-row { height: auto; }
        &.-shown #card-text { width: 1fr; height: auto; }
        Button { margin: 0 0 0 2; }
        #throw-away, #go-on { display: none; }
        &.-resume #open-next { display: none; }
        &.-resume #throw-away, &.-resume #go-on { display: block; }
    }
    """

    shelf: reactive[Shelf] = reactive(Shelf(), init=False)

    def compose(self) -> ComposeResult:
        """Text on the left, what to press on the right."""
        with Horizontal(id="card-row"):
            yield Static(id="card-text")
            yield Button("Open  N", id="open-next", classes="-primary")
            yield Button("Resume  R", id="go-on", classes="-primary")
            yield Button("Throw away  X", id="throw-away")

    def watch_shelf(self, shelf: Shelf) -> None:
        """Fill the card in, or hide it where there is nothing to say."""
        resume = bool(shelf.open_talks)
        text = _resume(shelf) if resume else _suggestion(shelf)
        self.set_class(resume, "-resume")
        self.set_class(text is not None, "-shown")
        self.border_title = Content(
            "You were in the middle of a talk" if resume else "Next for you"
        )
        if text is not None:
            self.query_one("#card-text", Static).update(text)


def _resume(shelf: Shelf) -> Content:
    talk = shelf.open_talks[0]
    scenario = shelf.scenario(talk.scenario)
    replies = "1 reply sent" if talk.replies == 1 else f"{talk.replies} replies sent"
    more = len(shelf.open_talks) - 1
    others = f" · {more} more after this one" if more else ""
    when = talk.last_at[:16].replace("T", " ")
    return lines(
        (scenario.title if scenario else talk.scenario, "bold"),
        (f"{replies} · {talk.mode} · left off {when}{others}", "$soft"),
    )


def _suggestion(shelf: Shelf) -> Content | None:
    if shelf.suggestion is None:
        return None
    scenario = shelf.scenario(shelf.suggestion.scenario)
    if scenario is None:
        return None
    size = f"   {dots(scenario.difficulty)} · {scenario.minutes} min"
    return lines(
        line((scenario.title, "bold"), (size, "$soft")), words(shelf.suggestion.reason)
    )
