"""Settings: flag over environment over file over default, and clear words if wrong."""

import os
from pathlib import Path

import pytest

from trainer.errors import UsageError
from trainer.settings import Settings, library_folders, load_settings


def settings_file(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_defaults_need_no_file(tmp_path: Path) -> None:
    found = load_settings({}, {}, tmp_path / "none.toml")
    assert found == Settings()
    assert (found.person, found.mode, found.typing_pause) == ("me", "practice", True)


def test_each_layer_covers_the_one_below(tmp_path: Path) -> None:
    file = settings_file(
        tmp_path, 'person = "file"\nmode = "assessed"\ntheme = "nord"\nstore = "a.db"\n'
    )
    environ = {"BOUNCEBACK_PERSON": "env", "BOUNCEBACK_MODE": "practice"}
    found = load_settings({"person": "flag", "store": None}, environ, file)
    assert found == Settings(person="flag", mode="practice", theme="nord", store="a.db")


def test_the_users_file_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOUNCEBACK_HOME", str(tmp_path))
    settings_file(tmp_path, "typing_pause = false\n")
    assert load_settings(environ={}).typing_pause is False


def test_library_is_a_list_of_folders(tmp_path: Path) -> None:
    file = settings_file(tmp_path, 'library = ["ours", "/srv/drills"]\n')
    assert load_settings({}, {}, file).library == (
        tmp_path / "ours",
        Path("/srv/drills"),
    )
    environ = {"BOUNCEBACK_LIBRARY": f"/a{os.pathsep}/b{os.pathsep}"}
    assert load_settings({}, environ, file).library == (Path("/a"), Path("/b"))
    assert load_settings({"library": (Path("c"),)}, environ, file).library == (
        Path("c"),
    )
    assert library_folders(environ) == (Path("/a"), Path("/b"))
    assert library_folders({}) == ()


@pytest.mark.parametrize(
    ("word", "means"), [("0", False), ("off", False), ("No", False), ("true", True)]
)
def test_the_environment_says_yes_and_no_in_words(word: str, means: bool) -> None:
    found = load_settings({}, {"BOUNCEBACK_TYPING_PAUSE": word}, Path("none.toml"))
    assert found.typing_pause is means


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("mode = 'exam'", "practice or assessed, not 'exam'"),
        ("persn = 'x'", "did you mean 'person'?"),
        ("colour = 'x'", "known: store, library, person"),
        ("person = 3", "a text in quotes, not 3"),
        ("person = ' '", "must not leave 'person' empty"),
        ('person = "a\\u001b[31m"', "a text in quotes"),
        ("typing_pause = 'perhaps'", "true or false, not 'perhaps'"),
        ("library = 3", "a list of folders"),
        ("library = [3]", "a list of folders, as texts"),
        ("person = ", "is no valid TOML"),
    ],
)
def test_says_which_file_and_what_is_wrong(
    tmp_path: Path, text: str, says: str
) -> None:
    file = settings_file(tmp_path, text)
    with pytest.raises(UsageError) as caught:
        load_settings({}, {}, file)
    assert caught.value.message.startswith(str(file))
    assert says in caught.value.message


def test_names_the_variable_that_is_wrong() -> None:
    with pytest.raises(UsageError, match="The variable BOUNCEBACK_MODE must set"):
        load_settings({}, {"BOUNCEBACK_MODE": "exam"}, Path("none.toml"))


def test_a_file_of_another_encoding_is_named(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"person = 'Zo\xeb'")
    with pytest.raises(UsageError, match="cannot be read"):
        load_settings({}, {}, file)
