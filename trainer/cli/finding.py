"""What a person means by SCENARIO: an id of the library, or a file of their own."""

import os
from dataclasses import replace
from pathlib import Path

from trainer.errors import InvalidScenario, NotFound
from trainer.scenario.catalogue import Library, load_library
from trainer.scenario.folders import ENDINGS, home_of, names_around
from trainer.scenario.loader import load_drill
from trainer.scenario.model import Scenario


def is_file_name(name: str) -> bool:
    """Whether the name is meant as a file, by its ending or a folder in it."""
    return name.endswith(ENDINGS) or os.sep in name


def find_scenario(library: Library, name: str) -> tuple[Library, Scenario]:
    """The scenario of this id or in this file, with a library that holds it.

    Raises NotFound with a near name, InvalidScenario with every problem of the file.
    """
    if not is_file_name(name):
        return library, library.scenario(name)
    path = Path(name)
    if not path.exists():
        raise NotFound("No such file", f"There is no file {name}.")
    around = _with_its_own(library, path)
    loaded = load_drill(path, around=names_around(path, around.folders))
    if loaded.value is None:
        found = "\n".join(map(str, loaded.problems))
        raise InvalidScenario(f"{name} cannot be played", found)
    others = [s for s in around.scenarios if s.id != loaded.value.id]
    return replace(around, scenarios=(*others, loaded.value)), loaded.value


def _with_its_own(library: Library, path: Path) -> Library:
    """The library, and over it the one that the file lies in."""
    home = home_of(path)
    known = [folder.resolve() for folder in library.folders]
    if home is None or home in known:
        return library
    return load_library((*library.folders[1:], home))
