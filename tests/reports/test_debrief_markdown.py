"""A debrief as Markdown: everybody's words are shown, none is obeyed."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.reports.scenes import HOSTILE, finished, hostile
from trainer.reports.debrief_markdown import escape, render
from trainer.reports.visible import one_line, visible

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PLACES = ("{}", "- {}", "> **You:** {}", "# {}", "| a | b |\n| --- | --- |\n| {} | x |")
TEXTS = st.text(
    st.sampled_from("\\`*_{}[]<>()#+-!|~&=$^.:/@1w \t\n\"'xé漢\x00\x1b\u202e\ud800")
    | st.characters(exclude_categories=()),
    max_size=60,
)
OURS = {
    "heading", "paragraph", "blockquote", "bullet_list", "list_item", "table", "thead",
    "tbody", "tr", "th", "td", "strong",
}  # fmt: skip
"""The marks that a debrief is made of."""


def _all(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or [])


def _kinds(page: str) -> set[str]:
    """The kinds of marks in a page, text itself left out."""
    kinds = {re.sub("_(open|close)$", "", t.type) for t in _all(MARKDOWN.parse(page))}
    return kinds - {"inline", "text"}


def _shown(page: str) -> str:
    """What a reader sees."""
    return "".join(t.content for t in _all(MARKDOWN.parse(page)) if t.type == "text")


@pytest.mark.parametrize("place", PLACES)
@given(text=TEXTS)
@example(text="1. x")
@example(text="1) x")
@example(text="- x")
@example(text="---")
@example(text="a  \nb\\")
@example(text="    code")
@example(text="<b>bold</b> &amp; &#35; <!-- x -->")
@example(text="[x](javascript:alert(1)) ![y](z) [r]: u")
@example(text="a | b | c")
@example(text="**a** __b__ ~~c~~ `d` $e$")
def test_any_text_is_shown_as_it_stands(place: str, text: str) -> None:
    page = place.format(escape(text))
    assert _kinds(page) == _kinds(place.format("x")) or not one_line(text)
    assert _shown(page).strip() == _shown(place).replace("{}", one_line(text)).strip()


@given(text=TEXTS)
def test_no_mark_goes_unescaped(text: str) -> None:
    written = re.sub(r"\\[!-/:-@\[-`{-~]", "", escape(text))
    assert not re.search(r"[\\`*_{}\[\]<>()#+!|~&=$^-]", written)
    assert written.isprintable() or not text.isprintable()


@pytest.mark.parametrize(
    "address", ["https://x.example/a", "HTTP://x", "www.x.example", "see ftp://x"]
)
def test_an_address_becomes_no_link_even_where_bare_ones_do(address: str) -> None:
    written = escape(address)
    assert not re.search(r"\w://|www\.", written)
    assert _shown(written) == address


def test_a_whole_debrief_is_made_of_our_marks_alone() -> None:
    page = render(finished())
    assert _kinds(page) == OURS


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_in_every_place_change_no_mark(text: str) -> None:
    sound, page = render(hostile("harmless")), render(hostile(text))
    assert _kinds(page) == OURS
    count = one_line(text)
    assert _shown(page).count(count) >= _shown(sound).count("harmless") > 8
    tags = [t.type for t in _all(MARKDOWN.parse(page)) if t.type != "text"]
    assert tags == [t.type for t in _all(MARKDOWN.parse(sound)) if t.type != "text"]
    assert visible(page, keep="\n") == page


def test_every_section_is_there_in_order() -> None:
    heads = re.findall(r"^#+ (.+)$", render(finished()), re.MULTILINE)
    assert heads == [
        "Debrief: The cancelled flight",
        "What to change next time",
        "What went well",
        "The four strategies",
        "The customer's mood",
        "Your budget",
        "The story they will tell",
        "Your attempts",
        "The talk",
        "Your notes",
        "How far to trust this",
    ]


def test_each_attempt_has_a_debrief_of_its_own() -> None:
    first, second = render(finished(), 1), render(finished(), 2)
    assert "Attempt: 1 of 2, the measured one" in _shown(first)
    assert "Attempt: 2 of 2, a retry, not measured" in _shown(second)
    with pytest.raises(IndexError):
        render(finished(), 3)


def test_without_notes_there_is_no_empty_heading() -> None:
    assert "Your notes" not in render(replace(finished(), notes=()))
