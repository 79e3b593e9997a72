"""The evaluation reads a folder of labelled replies and prints true figures."""

import json
from pathlib import Path

import pytest

from scoring.codebook import LABELS
from scoring.training import evaluate as evaluation
from scoring.training.baselines import KEYWORDS, by_keywords, by_length
from scoring.training.labelled import load

CONTEXT = {
    "id": "ticket-machine",
    "setting": "A station. The machine kept the customer's card.",
    "trainee_role": "You are on duty.",
    "facts": "The key is in the office.",
    "opening": "The machine ate my card and my train leaves in ten minutes!",
    "mid_so_far": [["trainee", "Which machine?"], ["customer", "That one."]],
    "mid_customer": "So what now?",
}
SORRY = "I'm so sorry. I'm opening it for you right now."
RUDE = "You should have read the sign."


def row(id: str, reply: str, labels: dict[str, str], quality: int) -> str:
    return json.dumps(
        {
            "id": id,
            "context": "ticket-machine",
            "moment": "mid" if id.startswith("m") else "opening",
            "reply": reply,
            "labels": labels,
            "quality": quality,
        }
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    good = {"apology": "I'm so sorry", "solution": "I'm opening it for you"}
    rows = [row(f"o{i}", SORRY, good, 4) for i in range(10)]
    rows += [row(f"m{i}", RUDE, {"blame": RUDE}, 1) for i in range(10)]
    rows += [row("o-poor", RUDE, {"blame": RUDE}, 1)]
    (tmp_path / "contexts.json").write_text(json.dumps([CONTEXT]), encoding="utf-8")
    (tmp_path / "dev.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return tmp_path


def test_a_folder_is_read_with_its_talk(folder: Path) -> None:
    cases = load(folder)
    assert len(cases) == 21
    assert cases[0].context.talk[-1].says == CONTEXT["opening"]
    assert [u.who for u in cases[10].context.talk] == [
        "customer",
        "trainee",
        "customer",
        "customer",
    ]
    assert cases[10].context.role == "You are on duty."


def test_the_figures_are_printed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evaluation.evaluate(folder)
    printed = capsys.readouterr().out
    assert "21 labelled replies" in printed
    assert "macro kappa 1.000" in printed
    assert "too few" in printed
    assert "better of two 1.00" in printed
    assert "evidence overlap 1.00" in printed


def test_kappas_are_kept_only_when_asked(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = tmp_path / "kappas.json"
    monkeypatch.setattr(evaluation, "STORED", stored)
    evaluation.evaluate(folder)
    assert not stored.exists()
    evaluation.evaluate(folder, write=True)
    kept = json.loads(stored.read_text(encoding="utf-8"))
    assert kept["n"] == 21
    assert kept["kappas"]["apology"] == 1
    assert kept["kappas"]["options"] is None
    assert set(kept["kappas"]) == set(LABELS)


def test_the_baselines_know_every_label() -> None:
    assert set(KEYWORDS) == set(LABELS)
    assert "apology" in by_keywords("I am NOT sorry")
    assert by_length("one two three") == 3
