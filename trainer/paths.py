"""Where things lie: the library that ships with the package, the user's own folders."""

import os
from pathlib import Path

APP = "bounceback"


def library() -> Path:
    """The folder with `drills/`, `rubrics/` and `voices/` that ships with the package.

    A wheel carries it inside `trainer`; a checkout has it beside `trainer`.
    """
    packed = Path(__file__).parent / "library"
    return packed if packed.is_dir() else Path(__file__).parent.parent / "scenarios"


def data_folder() -> Path:
    """The user's data folder; `BOUNCEBACK_HOME` moves it."""
    home = os.environ.get("BOUNCEBACK_HOME")
    if home:
        return Path(home)
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False)


def config_folder() -> Path:
    """The user's settings folder; `BOUNCEBACK_HOME` moves it."""
    home = os.environ.get("BOUNCEBACK_HOME")
    if home:
        return Path(home)
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False)
