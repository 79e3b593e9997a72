"""How a library lies on disk: `drills/<topic>/`, `voices/`, `rubrics/`."""

import os
from collections.abc import Sequence
from pathlib import Path

from trainer.paths import library
from trainer.scenario.lint import Around

ENDINGS = (".yaml", ".yml")
MOST_FILES = 2000
"""Files read below one folder; a library is far smaller, a home folder is not."""


def yaml_files(folder: Path) -> tuple[Path, ...]:
    """The YAML files below a folder by path; hidden and linked folders are left out."""
    found: list[Path] = []
    for here, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        entries = [*names, *(name for name in inner if name.endswith(ENDINGS))]
        found += [Path(here, n) for n in sorted(entries) if n.endswith(ENDINGS)]
        if len(found) >= MOST_FILES:
            break
    return tuple(found[:MOST_FILES])


def drill_files(root: Path) -> tuple[Path, ...]:
    """The scenario files of a library: those in `drills/`, or all that lie loose."""
    if (root / "drills").is_dir():
        return yaml_files(root / "drills")
    apart = {root / "voices", root / "rubrics"}
    return tuple(f for f in yaml_files(root) if apart.isdisjoint(f.parents))


def ids_in(root: Path, kind: str) -> dict[str, Path]:
    """The voices or rubrics of a library by id, from the names of the files alone."""
    try:
        entries = sorted((root / kind).iterdir())
    except OSError:
        return {}
    return {entry.stem: entry for entry in entries if entry.suffix in ENDINGS}


def all_ids(roots: Sequence[Path], kind: str) -> frozenset[str]:
    """The ids of all voices or rubrics in these libraries."""
    return frozenset(id for root in roots for id in ids_in(root, kind))


def home_of(path: Path) -> Path | None:
    """The library that a file lies in, if it lies in one."""
    for folder in path.resolve().parents[:4]:
        if any((folder / kind).is_dir() for kind in ("drills", "voices", "rubrics")):
            return folder
    return None


def around(path: Path, voices: frozenset[str], rubrics: frozenset[str]) -> Around:
    """What is known of the place of a file."""
    here = path.resolve()
    topic = here.parent.name if here.parent.parent.name == "drills" else None
    return Around(here.stem, topic, voices, rubrics)


def names_around(path: Path, folders: Sequence[Path] = ()) -> Around:
    """The same for a file by itself, with the names of all libraries around it."""
    home = home_of(path)
    roots = [library(), *folders, *([home] if home else [])]
    return around(path, all_ids(roots, "voices"), all_ids(roots, "rubrics"))
