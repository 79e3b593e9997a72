"""The small parts: cleaning, rows, the keeper, the shelf."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from tests.tui.world import Clock, MemoryStore, World
from trainer.drill.events import Noted
from trainer.errors import StorageUnavailable
from trainer.tui.clock import SystemClock, stamp
from trainer.tui.keeper import Keeper
from trainer.tui.rows import Rows, item
from trainer.tui.shelf import Sieve
from trainer.tui.typed import LIMIT, clean, shown
from trainer.tui.widgets.status import bar, spark, time_left
from trainer.tui.words import fit, line, lines, words


@given(st.text())
def test_what_is_sent_has_no_control_character_and_is_never_empty(typed: str) -> None:
    draft = clean(typed)
    assert bool(draft.text) != bool(draft.refused)
    assert not any(ord(char) < 32 and char not in "\n\t" for char in draft.text)
    assert len(draft.text) <= LIMIT
    assert clean(draft.text).text == draft.text


@given(st.text())
def test_what_is_shown_has_no_control_character(text: str) -> None:
    assert not set(shown(text)) & set("\x00\x07\x08\x1b\x7f\x9b\u202e\r")
    shown(text).encode("utf-8")


def test_windows_line_ends_are_no_control_characters() -> None:
    assert clean("a\r\nb") == clean("a\nb")
    assert not clean("a\r\nb").cleaned


@given(st.text(max_size=60), st.integers(1, 40))
def test_fit_takes_exactly_the_cells_it_was_given(text: str, width: int) -> None:
    assert Content(fit(text, width)).cell_length == width


def test_words_are_never_markup() -> None:
    assert words("[b]x[/]").plain == "[b]x[/]"
    assert line("[/]", ("[@click=a]", "bold")).plain == "[/][@click=a]"
    assert lines("a", "[/]").plain == "a\n[/]"


def test_a_long_row_hangs_under_its_own_text() -> None:
    rows = Rows([item("· ", "one two three"), "plain"])
    assert rows.get_height({}, 9) == 3
    assert rows.get_height({}, 1) > 3
    assert rows.get_optimal_width({}, 80) == len("· one two three")
    assert rows.plain == "· one two three\nplain"


def test_a_failed_write_stays_first_in_line() -> None:
    store = MemoryStore(broken=True)
    keeper = Keeper(lambda: store)
    keeper.event("s", Noted("one", ""))
    with pytest.raises(StorageUnavailable):
        keeper.flush()
    keeper.event("s", Noted("two", ""))
    assert keeper.waiting == 2
    store.broken = False
    keeper.flush()
    assert store.log["s"] == [Noted("one", ""), Noted("two", "")]
    assert keeper.waiting == 0


def test_asking_writes_first_and_closing_lets_go() -> None:
    store = MemoryStore()
    keeper = Keeper(lambda: store)
    keeper.event("s", Noted("one", ""))
    assert keeper.ask(lambda opened: opened.events("s")) == (Noted("one", ""),)
    keeper.event("s", Noted("two", ""))
    keeper.close()
    assert len(store.log["s"]) == 2
    assert store.closed


def test_closing_a_store_that_was_never_opened_opens_none() -> None:
    def never() -> MemoryStore:
        raise AssertionError("opened")

    Keeper(never).close()


def test_a_search_needs_every_word_and_looks_at_skills(world: World) -> None:
    drills = [
        replace(d, brief=replace(d.brief, setting="Here.", role="You serve."))
        for d in world.library.scenarios
    ]
    assert [d.id for d in drills if Sieve("flight dana").passes(d)] == [
        "cancelled-flight"
    ]
    assert [d.id for d in drills if Sieve("FOLLOW up").passes(d)] == ["lost-parcel"]
    assert [d.id for d in drills if Sieve("flight soup").passes(d)] == []
    assert [d.id for d in drills if Sieve(topic="food").passes(d)] == ["cold-soup"]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (600, "10:00 left"),
        (59.9, "0:59 left"),
        (0, "0:00 left"),
        (-75, "over time by 1:15"),
    ],
)
def test_time_is_told_in_minutes(seconds: float, text: str) -> None:
    assert time_left(seconds) == text


def test_bars_keep_their_width_and_sparks_their_ends() -> None:
    assert [len(bar(share, 10)) for share in (-1, 0, 0.5, 1, 2)] == [10] * 5
    assert spark((0.0, 5.0, 10.0)) == "▁▅█"
    assert len(spark((5.0,) * 20)) == 8


def test_the_clocks_tell_utc_and_only_go_forward() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() is not None
    assert clock.monotonic() <= clock.monotonic()
    assert stamp(Clock()) == "2026-11-22T12:00:00+00:00"
