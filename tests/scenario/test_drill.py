"""A scenario file as a whole: what is read, and what each thing wrong is called."""

import hashlib

import pytest

from tests.scenario.sample import DRILL, changed, load, only, problems_of
from trainer.scenario.loader import load_drill
from trainer.scenario.model import EndingText, Money, Remedy, Scenario, Start


def scenario() -> Scenario:
    loaded = load(DRILL)
    assert loaded.problems == ()
    assert loaded.value is not None
    return loaded.value


def test_reads_every_part() -> None:
    drill = scenario()
    assert (drill.id, drill.difficulty, drill.channel) == ("late-parcel", 2, "chat")
    assert drill.teaches == ("empathy", "solution")
    assert drill.rubrics == ("four-strategies", "last")
    assert drill.brief.policy == ("Parcels are paid for in full if lost",)
    assert drill.brief.authority.budget == Money(50.0, "EUR")
    assert drill.brief.authority.may_not == ("promise a minute",)
    assert drill.customer.start == Start(5.0, 6.5, 3.0)
    assert drill.concerns[0].again == ("And tomorrow?", "He is six tomorrow.")
    assert drill.concerns[1].met_by == ("apology", "explanation")
    assert drill.facts[0].says == "A wooden train."
    assert drill.hot_buttons[0].heard_as == ("tracking number",)
    assert drill.wordings["inquiry"] == "When must it be there?"
    assert drill.examples[0].shows_not == ("apology",)
    assert drill.examples[0].mood == "worse"


def test_reads_a_remedy_with_its_defaults() -> None:
    first, second = scenario().remedies
    assert first.beyond is False
    assert second == Remedy(
        id="new-train",
        what="a second train",
        cost=80.5,
        worth=1.0,
        heard_as=("another train",),
        takes="",
        beyond=True,
    )


def test_keeps_only_the_endings_that_are_written() -> None:
    assert scenario().endings == {
        "won over": EndingText("Thank you.", "They brought it by night.", ""),
        "walked out": EndingText("Never again.", "", ""),
    }


def test_hash_and_source_are_of_the_text_whatever_its_line_ends() -> None:
    plain = scenario()
    assert plain.source == DRILL
    assert plain.hash == hashlib.sha256(DRILL.encode()).hexdigest()
    windows = load(b"\xef\xbb\xbf" + DRILL.replace("\n", "\r\n").encode())
    assert windows.value == plain


def test_what_may_be_left_out_may_be_left_out() -> None:
    short = DRILL[: DRILL.index("facts:")].replace(
        "met by: [courier]", "met by: inquiry"
    )
    loaded = load(short)
    assert {problem.level for problem in loaded.problems} == {"warning"}
    assert loaded.value is not None
    assert loaded.value.remedies == ()


@pytest.mark.parametrize(
    "words",
    [
        "[@click=app.quit]x[/]",
        "[bold",
        "🎂 6 ❤️",
        "مرحبا بالعالم",
        "שלום",
        "naïve – “so”",
    ],
)
def test_keeps_words_as_they_are(words: str) -> None:
    loaded = load(changed("My parcel was due on Monday.", f'"{words}"'))
    assert loaded.value is not None
    assert loaded.value.opening == words


@pytest.mark.parametrize(
    ("old", "new", "code", "says"),
    [
        ("difficulty: 2", "difficulty: ¦9", "E206", "from 1 to 5"),
        ("difficulty: 2", "difficulty: ¦2.5", "E203", "a whole number"),
        ("difficulty: 2", 'difficulty: ¦"2"', "E203", "without quotes"),
        ("difficulty: 2", "difficulty: ¦yes", "E203", "a whole number"),
        ("difficulty: 2", "difficulty: ¦012", "E203", "a figure from"),
        ("difficulty: 2", "difficulty:¦", "E205", "'difficulty' is empty"),
        ("worth: 0.9", "worth: ¦.nan", "E203", "a number"),
        ("patience: 6", "patience: ¦1:30", "E203", "a whole number"),
        ("channel: chat", "channel: ¦fax", "E207", "in person, phone"),
        ("channel: chat", "channel: ¦phon", "E207", "did you mean 'phone'?"),
        ("channel: chat", "channel: ¦[chat]", "E207", "it is a list"),
        ("format: 1", "format: ¦2", "E207", "must be 1"),
        ("format: 1", "format: ¦true", "E207", "must be 1"),
        ("title: The late parcel", "title: ¦no", "E204", 'quote it: "no"'),
        ("title: The late parcel", "title: ¦1:30", "E204", '"1:30"'),
        ("title: The late parcel", "title: ¦012", "E204", '"012"'),
        ("title: The late parcel", "title: ¦2026-11-22", "E204", "a date"),
        ("title: The late parcel", "title: ¦24", "E204", "a number"),
        ("title: The late parcel", "title: ¦''", "E205", "is empty"),
        ("title: The late parcel", "title: ¦{a: b}", "E203", "quoted"),
        ("title: The late parcel", "title: ¦[a]", "E203", "a list"),
        ("title: The late parcel", "title: ¦|\n  a\n  b", "E210", "one line"),
        ("title: The late parcel", f"title: ¦{'x' * 121}", "E210", "121 letters"),
        ("title: The", "title: x\n¦title: The", "E105", "on line 3 already"),
        ("format: 1", "¦titel: x\nformat: 1", "E202", "did you mean 'title'?"),
        ("    says: A wooden", "    ¦say: A wooden", "E202", "'says'?"),
        ("send a courier, a c", "send, ¦Send, a c", "W406", "on line"),
        ("[And tomorrow?, He", "[And, ¦tomorrow?, He", "W410", "comma"),
        ("[The van broke down, A", "[The van, ¦it broke, A", "W410", "quotes"),
        ("  voice: wounded-quiet", "  voice: ¦wounded", "E305", "quiet'?"),
        ("  voice: wounded-quiet", "  voice: ¦x", "E305", "there are: icy"),
        ("[four-strategies, last]", "[last, ¦lasst]", "E306", "'last'?"),
        ("id: late-parcel", "id: ¦late", "E301", "named 'late-parcel'"),
        ("id: late-parcel", "id: ¦Late Parcel", "E208", "lower case"),
        ("topic: logistics", "topic: ¦travel", "W407", "'logistics'"),
        ("[empathy, solution]", "[empathy, ¦solutions]", "E304", "'solution'?"),
        ("[empathy, solution]", "[empathy, ¦blame]", "E304", "is a fault"),
        ("shows: [minimising]", "shows: ¦minimizing", "E304", "minimising'?"),
        ("shows not: [apology]", "shows not: ¦minimising", "E309", "'shows'"),
        ("met by: [courier]", "met by: [¦courrier]", "E303", "'courier'?"),
        ("met by: [courier]", "met by: [¦blame]", "E304", "meets no concern"),
        ("met by: [courier]", "met by: ¦[]", "E205", "is empty"),
        ("met by: [courier]", "met by: ¦new-train", "W408", "beyond"),
        ("  - id: silence", "  - id: ¦birthday", "E302", "two concerns"),
        ("  - id: new-train", "  - id: ¦courier", "E302", "two remedies"),
        ("  - id: new-train", "  - id: ¦apology", "E302", "name of a move"),
        ("cost: 20 EUR", "cost: ¦20 USD", "E307", "the budget in EUR"),
        ("cost: 20 EUR", "cost: ¦60 EUR", "W401", "beyond: true"),
        ("cost: 20 EUR", "cost: ¦20", "E208", "'200 EUR'"),
        ("cost: 20 EUR", "cost: ¦20,5 EUR", "E208", "'20,5 EUR'"),
        ("cost: 20 EUR", "cost: ¦EUR 20", "E208", "a figure, a space"),
        ("cost: 20 EUR", "cost: ¦20 euro", "E208", "three capital"),
        ("budget: 50 EUR", "budget: ¦-5 EUR", "E208", "no amount"),
        ("    beyond: true", "    beyond: ¦maybe", "E203", "true or false"),
        ("  won over:", "  ¦won ovr:", "E202", "'won over'?"),
        ("  apology: I'm", "  ¦apologi: I'm", "E304", "'apology'?"),
        ("  apology: I'm", "  ¦blame: I'm", "E304", "is a fault"),
        ("    mood: worse", "    mood: ¦bad", "E207", "better, worse, same"),
        ("takes: Tonight. Good.", "takes: We are ¦#1", "W404", "quotes"),
        ("My parcel was due on Monday.", '¦"\\e[31mred"', "E209", "escape"),
        ("facts:\n", "facts: ¦none\nfact:\n", "E203", "must be a list"),
        ("  start: {anger: 5,", "  start: {anger: ¦11,", "E206", "0 to 10"),
    ],
)
def test_says_what_is_wrong_and_where(old: str, new: str, code: str, says: str) -> None:
    """The mark ¦ stands where the problem must be found."""
    marked = changed(old, new)
    before = marked[: marked.index("¦")].split("\n")
    place = (len(before), len(before[-1]) + 1, code)
    found = problems_of(marked.replace("¦", ""))
    told = [str(p) for p in found if (p.line, p.column, p.code) == place]
    assert any(says in line for line in told), [str(p) for p in found]


def test_says_what_is_missing_at_the_group_that_lacks_it() -> None:
    problem = only(changed("  role: You answer the chat.\n", ""))
    assert (problem.code, problem.line, problem.column) == ("E201", 11, 3)
    assert problem.message == "'role' is missing in 'brief'"
    assert "role: You are the gate agent." in problem.mend


def test_tells_everything_in_one_go_from_top_to_bottom() -> None:
    text = changed("difficulty: 2", "dificulty: 2")
    text = changed("  voice: wounded-quiet", "  voice: nobody", text)
    text = changed("met by: [courier]", "met by: [bike]", text)
    text = changed("cost: 20 EUR", "cost: free", text)
    text = changed("shows: [minimising]", "shows: [shouting]", text)
    found = problems_of(text)
    assert [p.code for p in found] == [
        "E201", "E202", "E305", "E303", "E208", "E304",
    ]  # fmt: skip
    assert [p.line for p in found] == [1, 5, 18, 30, 43, 67]
    assert load(text).value is None


def test_a_warning_leaves_the_scenario_playable() -> None:
    text = changed("    answer: A courier brings it to you by six tonight.\n", "")
    assert only(text).code == "W402"
    assert load(text).value is not None


def test_names_the_moves_without_a_wording() -> None:
    text = changed("  ownership: We lost sight of it, and I will find it.\n", "")
    text = changed("teaches: [empathy, solution]", "teaches: [empathy, valued]", text)
    assert only(text).message == "no model sentence for: ownership, valued"


def test_warns_where_nothing_proves_it_works() -> None:
    text = DRILL[: DRILL.index("examples:")]
    assert only(text).code == "W405"


def test_a_text_of_a_record_needs_no_place() -> None:
    loaded = load_drill(DRILL)
    assert loaded.problems == ()
    assert loaded.value is not None
