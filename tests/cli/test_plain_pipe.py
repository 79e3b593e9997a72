"""A talk whose replies come from a file."""

import json
import re
import subprocess
from pathlib import Path
from unicodedata import category

import pytest

from tests.cli.runs import COMMAND, ROOT, run, spawn
from tests.talks import shipped
from trainer.cli.plain import LONGEST_REPLY
from trainer.drill.codec import record_from_json
from trainer.paths import library

REPLIES = (ROOT / "tests/data/flight-replies.txt").read_bytes()
DRILL = ("drill", "--plain", "cancelled-flight")


def test_the_whole_talk_and_its_debrief_are_printed() -> None:
    done = run(*DRILL, stdin=REPLIES)
    assert (done.code, done.err) == (0, "")
    brief, talk, debrief = (
        done.out.index("You are judged by: The four strategies"),
        done.out.index("You: Three hours in those seats"),
        done.out.index("DEBRIEF: THE CANCELLED FLIGHT"),
    )
    assert brief < talk < debrief
    for reply in REPLIES.decode().splitlines()[:3]:
        assert f"You: {reply}\n" in done.out
    assert "(You say nothing.)" in done.out
    for head in ("WHAT TO CHANGE NEXT TIME", "YOUR BUDGET", "THE STORY THEY WILL TELL"):
        assert done.out.count(head) == 1


def test_a_seed_makes_it_the_same_byte_for_byte(tmp_path: Path) -> None:
    first, second = (
        spawn(*DRILL, "--seed", "7", "--record", str(tmp_path / name), stdin=REPLIES)
        for name in ("a.json", "b.json")
    )
    assert first.code == 0
    assert first == second
    a, b = (tmp_path / "a.json").read_bytes(), (tmp_path / "b.json").read_bytes()
    assert a == b
    other = run(*DRILL, "--seed", "8", stdin=REPLIES)
    assert other.out != first.out


def test_the_record_holds_the_talk_that_was_printed(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    done = run(*DRILL, "--seed", "7", "--record", str(path), stdin=REPLIES)
    record = record_from_json(path.read_text(encoding="utf-8"))
    (attempt,) = record.attempts
    assert [t.reply for t in attempt.turns] == [
        line or None for line in REPLIES.decode().splitlines()[: len(attempt.turns)]
    ]
    for turn in attempt.turns:
        assert turn.says in done.out
        assert turn.seconds is None
        for finding in turn.reading.findings:
            assert turn.reply is not None
            assert turn.reply[finding.start : finding.end] == finding.evidence
    assert (record.started_at, record.finished_at) == ("", "")
    schema = json.loads(run("schema", "record").out)
    assert set(json.loads(path.read_text(encoding="utf-8"))) == set(schema["required"])


def test_no_replies_at_all_still_end_in_a_debrief() -> None:
    done = run(*DRILL, stdin=b"")
    assert done.code == 0
    assert "DEBRIEF: THE CANCELLED FLIGHT" in done.out
    assert "Their last words:" in done.out


@pytest.mark.parametrize("id", [scenario.id for scenario in shipped().scenarios])
def test_every_drill_can_be_played(id: str) -> None:
    replies = "I'm so sorry. What happened?\n\nI'll see to it now.\nCalm down.\n" * 4
    done = run("drill", "--plain", id, "--seed", "3", stdin=replies)
    assert (done.code, done.err) == (0, "")
    assert "THE STORY THEY WILL TELL" in done.out
    assert "{" not in done.out


def test_without_a_terminal_it_is_plain_unasked() -> None:
    done = run("drill", "cancelled-flight", "--seed", "7", stdin=REPLIES)
    assert done == run(*DRILL, "--seed", "7", stdin=REPLIES)


def test_nothing_is_kept_unless_asked(own_home: Path) -> None:
    run(*DRILL, stdin=REPLIES)
    assert list(own_home.iterdir()) == []
    run(*DRILL, "--keep", stdin=REPLIES)
    assert "The cancelled flight" in run("replay").out


def test_a_backslash_goes_on_in_the_next_line(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    run(*DRILL, "--record", str(path), stdin="I am sorry.\\\nTruly.\nlast\\")
    record = record_from_json(path.read_text(encoding="utf-8"))
    replies = [turn.reply for turn in record.attempts[0].turns]
    assert replies == ["I am sorry.\nTruly.", "last\n"]


HOSTILE = {
    "markup": b"[/] [@click=app.quit]x[/]",
    "escape codes": b"\x1b[2J\x1b]0;title\x07\x9b31m",
    "nul": b"before\x00after",
    "right to left": "\u202eevil\u2066 \u05e9\u05dc\u05d5\u05dd".encode(),
    "half a pair": b"\xed\xa0\x80 half",
    "no utf-8": b"\xff\xfe\x80",
    "carriage return": b"good\rgone",
    "line separators": "a\u2028b\u2029c\x85d".encode(),
    "sql": b"'); DROP TABLE events; --",
    "option": b"--help; $(reboot) `x` %s {0}",
}


@pytest.mark.parametrize("line", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_lines_are_shown_and_steer_nothing(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "r.json"
    done = run(*DRILL, "--keep", "--record", str(path), stdin=line + b"\nNext.\n")
    assert done.code == 0
    steering = {c for c in done.out + done.err if category(c) in ("Cc", "Cf", "Cs")}
    assert steering <= {"\n"}
    assert "You: Next." in done.out
    assert record_from_json(path.read_text(encoding="utf-8"))


def test_letters_of_every_script_stay() -> None:
    for text in ("שלום עליכם", "नमस्ते", "می‌خواهم", "👩‍👧 ☕ 𝒳", "naïve Ångström ½"):
        assert f"You: {text}\n" in run(*DRILL, stdin=text).out


@pytest.mark.parametrize("line", [b"   ", b"\t", "\u00a0\u3000".encode(), b"\x00\x1b"])
def test_a_line_of_nothing_is_a_silence(line: bytes) -> None:
    done = run(*DRILL, stdin=line + b"\n")
    assert "(You say nothing.)" in done.out
    assert "You: " not in done.out


def test_a_very_long_line_is_cut_and_says_so() -> None:
    done = run(*DRILL, stdin=b"word " * 200_000)
    assert done.code == 0
    assert f"1000000 characters; the first {LONGEST_REPLY} are heard" in done.err
    assert len(done.out) < 4 * LONGEST_REPLY + 10_000


def test_a_file_can_be_played_with_its_own_voice(tmp_path: Path) -> None:
    for kind in ("drills/travel", "voices"):
        (tmp_path / kind).mkdir(parents=True)
    source = (library() / "drills/travel/cancelled-flight.yaml").read_text("utf-8")
    voice = (library() / "voices/exhausted-parent.yaml").read_text("utf-8")
    (tmp_path / "voices/my-own.yaml").write_text(
        voice.replace("id: exhausted-parent", "id: my-own"), "utf-8"
    )
    path = tmp_path / "drills/travel/cancelled-flight.yaml"
    path.write_text(source.replace("voice: exhausted-parent", "voice: my-own"), "utf-8")
    done = run("drill", "--plain", str(path), stdin=b"Hello.")
    assert (done.code, done.err) == (0, "")
    assert "DEBRIEF" in done.out


def test_a_broken_file_tells_every_problem(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("format: 1\nid: other\ntitle: 7\ndifficulty: 99\n", "utf-8")
    done = run("drill", "--plain", str(path))
    assert (done.code, done.out) == (3, "")
    head, *told = done.err.splitlines()
    assert head == f"{path} cannot be played:"
    assert len(told) > 5
    for line in told:
        assert re.match(rf"{re.escape(str(path))}:\d+:\d+: [EW]\d\d\d ", line)


def test_an_unknown_scenario_is_not_found() -> None:
    done = run("drill", "--plain", "cancelled-fligth")
    assert (done.code, done.out) == (5, "")
    assert "did you mean 'cancelled-flight'?" in done.err
    assert run("drill", "--plain", "no/such.yaml").code == 5


def test_hostile_names_steer_nothing_in_the_answer() -> None:
    done = run("drill", "--plain", "\x1b[31m\u202e")
    assert done.code == 5
    assert done.err.isascii()
    assert "\x1b" not in done.err


def test_an_unusable_store_is_named(tmp_path: Path) -> None:
    garbage = tmp_path / "notes.txt"
    garbage.write_text("dear diary" * 999)
    for place in (tmp_path, garbage):
        done = run("--store", str(place), *DRILL, "--keep", stdin=REPLIES)
        assert (done.code, done.out) == (4, "")
        assert str(place) in done.err
        assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "words",
    [
        ("drill", "--plain"),
        ("drill", "--plan"),
        (*DRILL, "--keep", "--seed", "7"),
        (*DRILL, "--resume", "x"),
        ("drill", "--resume", "x", "--seed", "1"),
        (*DRILL, "--mode", "exam"),
        (*DRILL, "--record", "/no/such/folder/r.json"),
        ("--person", "\x00", *DRILL),
        ("--store", "postgresql://x", *DRILL, "--keep"),
    ],
)
def test_words_that_do_not_fit_are_a_usage_error(words: tuple[str, ...]) -> None:
    done = run(*words)
    assert (done.code, done.out) == (2, "")
    assert done.err


def test_a_record_that_cannot_be_written_costs_no_debrief(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_words: object, **_more: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    done = run(*DRILL, "--record", str(tmp_path / "r.json"), stdin=REPLIES)
    assert done.code == 2
    assert "DEBRIEF" in done.out
    assert "No space left on device" in done.err


def test_a_reader_that_goes_away_is_no_complaint() -> None:
    done = subprocess.run(
        [
            "bash",
            "-c",
            '"$@" | head -1; echo "${PIPESTATUS[0]}"',
            "-",
            *COMMAND,
            *DRILL,
        ],
        input=REPLIES,
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stdout == b"THE CANCELLED FLIGHT\n0\n"
    assert done.stderr == b""


def test_a_closed_input_is_an_empty_one() -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" <&-', "sh", *COMMAND, *DRILL],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"DEBRIEF" in done.stdout


def test_any_locale_can_show_it() -> None:
    done = spawn(
        *DRILL, stdin="“Sorry” – ½\n".encode(), LC_ALL="C", PYTHONIOENCODING="ascii"
    )
    assert (done.code, done.err) == (0, "")
    assert "You: “Sorry” – ½" in done.out
