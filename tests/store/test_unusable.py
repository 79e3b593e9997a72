"""A place where no talk can be kept is named, with what to do; never a traceback."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.scenes import every_event, record, started
from trainer.drill.events import Noted
from trainer.errors import StorageUnavailable
from trainer.store.sql import SqlStore

NOBODY = 65534


def _refusal(path: Path) -> str:
    with pytest.raises(StorageUnavailable) as caught:
        SqlStore.open(path)
    assert caught.value.exit_code == 4
    return f"{caught.value.title}: {caught.value.message}"


def test_a_folder(tmp_path: Path) -> None:
    refusal = _refusal(tmp_path)
    assert str(tmp_path) in refusal
    assert "it is a folder" in refusal


@pytest.mark.parametrize(
    "content",
    [b"dear diary\n" * 99, b"\x00" * 5000, b"SQLite format 3\x00" + b"\xff" * 9000],
)
def test_a_file_that_is_no_database_is_left_as_it_is(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "diary.txt"
    path.write_bytes(content)
    refusal = _refusal(path)
    assert str(path) in refusal
    assert "--store" in refusal
    assert path.read_bytes() == content


def test_a_file_where_a_folder_must_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "file" in _refusal(tmp_path / "file" / "t.sqlite3")


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    assert "null" in _refusal(tmp_path / "a\x00b")
    _refusal(tmp_path / ("x" * 400))
    _refusal(tmp_path / ("y" * 400) / "t.sqlite3")
    _refusal(tmp_path / "half\ud800.sqlite3")


AS_NOBODY = """
import os, sys
from pathlib import Path
from trainer.errors import StorageUnavailable
from trainer.store.sql import SqlStore
SqlStore.open(Path(sys.argv[3])).close()  # loads all that nobody may not read
if os.getuid() == 0:
    os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))
try:
    SqlStore.open(Path(sys.argv[1]))
except StorageUnavailable as error:
    print(error.title, error.message)
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter, as tmp_path is not."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="needs POSIX permissions")
@pytest.mark.parametrize("there", [False, True], ids=["new file", "old file"])
def test_a_folder_that_may_only_be_read(open_folder: Path, there: bool) -> None:
    house = open_folder / "house"
    path = house / "t.sqlite3"
    if there:
        SqlStore.open(path).close()
        path.chmod(0o444)
    house.mkdir(exist_ok=True)
    house.chmod(0o555)
    arguments = (str(path), str(NOBODY), str(open_folder / "warm.sqlite3"))
    told = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    house.chmod(0o755)
    assert told.stderr == ""
    assert str(path) in told.stdout
    assert "--store" in told.stdout


def test_a_damaged_database(tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite3"
    store = SqlStore.open(path)
    for event in every_event():
        store.append("s", event)
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    assert "malformed" in _refusal(path)


def test_a_database_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite3"
    SqlStore.open(path).close()
    path.write_bytes(path.read_bytes()[:5000])
    assert str(path) in _refusal(path)


def test_a_folder_that_goes_away(tmp_path: Path) -> None:
    store = SqlStore.open(tmp_path / "sub" / "t.sqlite3")
    store.close()
    shutil.rmtree(tmp_path / "sub")
    with pytest.raises(StorageUnavailable):
        store.append("s", started("s"))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("content", "{not json"),
        ("content", '{"text": 1}'),
        ("content", "[" * 5000),
        ("kind", "Danced"),
        ("content", b"\xff\xfe"),
    ],
    ids=["no json", "wrong keys", "deep", "unknown kind", "no utf-8"],
)
def test_a_damaged_event_is_named_and_other_talks_go_on(
    tmp_path: Path, column: str, value: object
) -> None:
    path = tmp_path / "t.sqlite3"
    store = SqlStore.open(path)
    for session in ("good", "bad"):
        store.append(session, started(session))
        store.append(session, Noted("n", ""))
    with sqlite3.connect(path) as raw:
        raw.execute(
            f"UPDATE events SET {column} = CAST(? AS TEXT) "
            "WHERE session = 'bad' AND seq = 2",
            (value,),
        )
    raw.close()
    with pytest.raises(StorageUnavailable) as caught:
        store.events("bad")
    assert caught.value.exit_code == 4
    assert store.events("good") == (started("good"), Noted("n", ""))
    store.close()


def test_a_record_of_a_later_version_is_named(tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite3"
    store = SqlStore.open(path)
    store.append("s", started("s"))
    store.finish(record("s"))
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE records SET content = json_remove(content, '$.attempts')")
    raw.close()
    with pytest.raises(StorageUnavailable, match="later version"):
        store.record("s")
    assert len(store.results("me")) == 1
    store.close()
