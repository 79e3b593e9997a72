"""What every command needs: settings, library, store, the time."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from trainer.errors import UsageError
from trainer.paths import data_folder
from trainer.settings import Settings, load_settings

if TYPE_CHECKING:
    from trainer.scenario.catalogue import Library
    from trainer.store.contract import Store

DATABASE = "bounceback.sqlite3"


def now() -> str:
    """The time as ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def settings(ctx: click.Context) -> Settings:
    """The settings of this run."""
    return load_settings(ctx.find_root().obj)


def library(chosen: Settings) -> "Library":
    """The built-in library and the user's folders over it; a broken file is named."""
    from trainer.scenario.catalogue import load_library

    return load_library(chosen.library)


def store_path(chosen: Settings) -> Path:
    """The file that talks are kept in."""
    if "://" in chosen.store:
        raise UsageError(
            "This store is not known here",
            f"'{chosen.store.split('://', 1)[0]}' is no store that this version can "
            "use; give a file.",
        )
    if chosen.store:
        return Path(chosen.store).expanduser()
    return data_folder() / DATABASE


def open_store(chosen: Settings) -> "Store":
    """The store of this run, opened (SQLAlchemy is loaded only here)."""
    from trainer.store.sql import SqlStore

    return SqlStore.open(store_path(chosen))
