"""What a person or a house has set: flag over environment over file over default."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from trainer.errors import UsageError
from trainer.paths import config_folder

Mode = Literal["practice", "assessed"]
MODES: tuple[Mode, ...] = ("practice", "assessed")
FILE = "settings.toml"
PREFIX = "BOUNCEBACK_"
_YES = frozenset({"1", "yes", "true", "on"})
_NO = frozenset({"0", "no", "false", "off"})


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, each with its default.

    store: a path or a database URL, '' for the file in the user's data folder.
    library: folders laid over the built-in scenarios, the last on top. person: the
    pseudonym that talks are kept under. typing_pause: whether the customer seems to
    type. theme: name of a colour theme, '' for the default. mode: how drills start.
    """

    store: str = ""
    library: tuple[Path, ...] = ()
    person: str = "me"
    typing_pause: bool = True
    theme: str = ""
    mode: Mode = "practice"


NAMES: tuple[str, ...] = tuple(field.name for field in fields(Settings))


def load_settings(
    flags: Mapping[str, object] | None = None,
    environ: Mapping[str, str] | None = None,
    file: Path | None = None,
) -> Settings:
    """The settings of this run; UsageError says which one cannot be understood.

    flags: by name, None where not given. file: by default the user's settings.toml,
    which need not exist.
    """
    path = file or config_folder() / FILE
    values = _from_file(path) | _from_environment(_environ(environ))
    given = {name: value for name, value in (flags or {}).items() if value is not None}
    return Settings(**(values | _parsed(given, "the command line")))


def library_folders(environ: Mapping[str, str] | None = None) -> tuple[Path, ...]:
    """The folders that the variable BOUNCEBACK_LIBRARY names."""
    found = _from_environment(_environ(environ)).get("library", ())
    return tuple(found)


def _environ(environ: Mapping[str, str] | None) -> Mapping[str, str]:
    return os.environ if environ is None else environ


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in NAMES:
        variable = PREFIX + name.upper()
        if text := environ.get(variable):
            raw = text.split(os.pathsep) if name == "library" else text
            values |= _parsed({name: raw}, f"the variable {variable}")
    return values


def _from_file(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise _wrong(str(path), f"cannot be read: {error}") from error
    try:
        return _parsed(tomllib.loads(text), str(path), path.parent)
    except tomllib.TOMLDecodeError as error:
        raise _wrong(str(path), f"is no valid TOML: {error}") from error


def _parsed(
    raw: Mapping[str, object], origin: str, base: Path | None = None
) -> dict[str, Any]:
    return {name: _value(name, value, origin, base) for name, value in raw.items()}


def _value(name: str, raw: object, origin: str, base: Path | None) -> object:
    if name not in NAMES:
        close = get_close_matches(name, NAMES, n=1)
        hint = f"did you mean '{close[0]}'?" if close else f"known: {', '.join(NAMES)}."
        raise _wrong(origin, f"has the unknown setting '{name}'; {hint}")
    if name == "library":
        return _folders(raw, origin, base)
    if name == "typing_pause":
        return _yes_or_no(name, raw, origin)
    return _text(name, raw, origin)


def _folders(raw: object, origin: str, base: Path | None) -> tuple[Path, ...]:
    entries = [raw] if isinstance(raw, str | Path) else raw
    if not isinstance(entries, list | tuple):
        raise _wrong(origin, "must give 'library' as a list of folders.")
    if not all(isinstance(entry, str | Path) for entry in entries):
        raise _wrong(origin, "must give 'library' as a list of folders, as texts.")
    paths = [Path(entry).expanduser() for entry in entries if str(entry)]
    return tuple(base / path if base else path for path in paths)


def _yes_or_no(name: str, raw: object, origin: str) -> bool:
    if isinstance(raw, bool):
        return raw
    word = raw.strip().lower() if isinstance(raw, str) else ""
    if word not in _YES | _NO:
        raise _wrong(origin, f"must set '{name}' to true or false, not {raw!r}.")
    return word in _YES


def _text(name: str, raw: object, origin: str) -> str:
    if not isinstance(raw, str) or not raw.isprintable():
        raise _wrong(origin, f"must set '{name}' to a text in quotes, not {raw!r}.")
    text = raw.strip()
    if name == "mode" and text not in MODES:
        raise _wrong(origin, f"must set 'mode' to practice or assessed, not {raw!r}.")
    if name == "person" and not text:
        raise _wrong(origin, "must not leave 'person' empty.")
    return text


def _wrong(origin: str, what: str) -> UsageError:
    head = origin[:1].upper() + origin[1:] if origin.startswith("the ") else origin
    return UsageError("A setting cannot be understood", f"{head} {what}")
