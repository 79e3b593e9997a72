"""The library: layers, broken files, what is read when, and how fast."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.scenario.sample import RUBRIC, VOICE, changed
from trainer.errors import InvalidScenario, NotFound
from trainer.paths import library
from trainer.scenario.catalogue import Library, load_library

BUILT_IN = load_library()
OWN = changed("[four-strategies, last]", "two-things").replace(
    "wounded-quiet", "calm-one"
)


def put(root: Path, where: str, text: str) -> Path:
    path = root / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A whole library of one's own."""
    put(tmp_path, "drills/logistics/late-parcel.yaml", OWN)
    put(tmp_path, "voices/calm-one.yaml", VOICE)
    put(tmp_path, "rubrics/two-things.yaml", RUBRIC)
    return tmp_path


def ids(found: Library) -> set[str]:
    return {scenario.id for scenario in found.scenarios}


def test_what_ships_is_sound_and_ordered_by_title() -> None:
    assert [str(problem) for problem in BUILT_IN.problems] == []
    assert len(BUILT_IN.scenarios) >= 10
    titles = [scenario.title.casefold() for scenario in BUILT_IN.scenarios]
    assert titles == sorted(titles)


def test_every_shipped_scenario_finds_its_voice_and_its_rubrics() -> None:
    for scenario in BUILT_IN.scenarios:
        assert BUILT_IN.voice(scenario.customer.voice).id == scenario.customer.voice
        for rubric in scenario.rubrics:
            assert BUILT_IN.rubric(rubric).id == rubric


def test_a_folder_of_ones_own_is_laid_over(root: Path) -> None:
    found = load_library([root])
    assert ids(found) == ids(BUILT_IN) | {"late-parcel"}
    assert found.folders == (library(), root)
    assert found.voice("calm-one").title == "The calm one"
    assert found.rubric("two-things").version == 3
    assert found.scenario("late-parcel").topic == "logistics"


def test_a_scenario_takes_the_place_of_one_with_its_id(root: Path) -> None:
    id = BUILT_IN.scenarios[0].id
    put(root, f"drills/logistics/{id}.yaml", changed("id: late-parcel", f"id: {id}"))
    found = load_library([root])
    assert found.problems == ()
    assert found.scenario(id).title == "The late parcel"
    assert len(found.scenarios) == len(BUILT_IN.scenarios) + 1


def test_a_voice_takes_the_place_of_one_with_its_id(root: Path) -> None:
    text = changed("id: calm-one", "id: wounded-quiet", VOICE)
    put(root, "voices/wounded-quiet.yaml", text)
    assert load_library([root]).voice("wounded-quiet").title == "The calm one"
    assert BUILT_IN.voice("wounded-quiet").title != "The calm one"


def test_a_broken_file_leaves_the_others_playable(root: Path) -> None:
    put(root, "drills/logistics/broken.yaml", "[" * 50_000)
    put(root, "drills/logistics/latin.yaml", "x")
    (root / "drills/logistics/folder.yaml").mkdir()
    (root / "drills/logistics/latin.yaml").write_bytes(b"title: caf\xe9")
    found = load_library([root])
    assert ids(found) == ids(BUILT_IN) | {"late-parcel"}
    codes = {(Path(p.file).name, p.code) for p in found.problems}
    assert codes == {
        ("broken.yaml", "E102"),
        ("latin.yaml", "E003"),
        ("folder.yaml", "E001"),
    }


def test_a_broken_scenario_does_not_take_anothers_place(root: Path) -> None:
    id = BUILT_IN.scenarios[0].id
    put(root, f"drills/logistics/{id}.yaml", f"id: {id}\n")
    found = load_library([root])
    assert found.problems
    assert found.scenario(id) == BUILT_IN.scenarios[0]


def test_warnings_are_not_among_the_problems(root: Path) -> None:
    text = OWN.replace("answer: A courier brings it to you by six tonight.", "")
    path = put(root, "drills/logistics/late-parcel.yaml", text)
    assert load_library([root]).problems == ()
    assert path.exists()


def test_two_files_of_one_folder_cannot_share_an_id(root: Path) -> None:
    put(root, "drills/travel/late-parcel.yaml", OWN.replace(": logistics", ": travel"))
    found = load_library([root])
    assert [problem.code for problem in found.problems] == ["E302"]
    assert found.scenario("late-parcel").topic == "logistics"


def test_loose_files_are_found_too(tmp_path: Path) -> None:
    put(tmp_path, "late-parcel.yml", OWN)
    put(tmp_path, "voices/calm-one.yaml", VOICE)
    put(tmp_path, "rubrics/two-things.yaml", RUBRIC)
    put(tmp_path, ".git/hidden.yaml", "x")
    found = load_library([tmp_path])
    assert found.problems == ()
    assert "late-parcel" in ids(found)


def test_the_environment_names_folders(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOUNCEBACK_LIBRARY", str(root))
    assert "late-parcel" in ids(load_library())


def test_a_missing_folder_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    found = load_library([tmp_path / "none"])
    assert [problem.code for problem in found.problems] == ["E001"]
    assert ids(found) == ids(BUILT_IN)


def test_what_is_not_there_names_what_is_near() -> None:
    id = BUILT_IN.scenarios[0].id
    with pytest.raises(NotFound, match=f"did you mean '{id}'"):
        BUILT_IN.scenario(id + "s")
    with pytest.raises(NotFound, match="did you mean 'four-strategies'"):
        BUILT_IN.rubric("four-strategy")
    with pytest.raises(NotFound, match="There are: "):
        BUILT_IN.voice("../../etc/passwd")


def test_a_broken_voice_tells_all_its_problems(root: Path) -> None:
    text = changed("strength: 1", "strength: 9", VOICE)
    put(root, "voices/calm-one.yaml", changed("  canned: [", "  caned: [", text))
    with pytest.raises(InvalidScenario) as caught:
        load_library([root]).voice("calm-one")
    assert "E206" in caught.value.message
    assert "E310" in caught.value.message
    assert "E201" not in caught.value.message


def test_a_rubric_is_read_once_and_only_when_asked_for(root: Path) -> None:
    found = load_library([root])
    path = put(
        root, "rubrics/two-things.yaml", RUBRIC.replace("version: 3", "version: 4")
    )
    first = found.rubric("two-things")
    assert first.version == 4
    path.unlink()
    assert found.rubric("two-things") is first


def test_the_library_is_read_fast() -> None:
    taken = []
    for _ in range(5):
        start = time.process_time()
        load_library()
        taken.append(time.process_time() - start)
    assert min(taken) < 0.15


def test_reading_it_needs_no_heavy_library() -> None:
    heavy = "{'pydantic', 'textual', 'sqlalchemy', 'click', 'rich', 'platformdirs'}"
    program = (
        "import sys; from trainer.scenario.catalogue import load_library;"
        f"load_library(); print(sorted({heavy} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
