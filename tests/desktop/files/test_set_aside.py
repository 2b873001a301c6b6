"""Moving a database aside in steps of which any may be the last."""

from pathlib import Path

import pytest

from desktop.errors import FileUnreadable
from desktop.files.set_aside import announce, announced, clear, forget, move, put_in_place
from desktop.paths import Paths
from tests.fakes.clock import NOON

FILES = {"": b"pages", "-wal": b"journal", "-shm": b"index"}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A folder with a database that was not closed."""
    paths = Paths(tmp_path)
    paths.make()
    for suffix, data in FILES.items():
        (tmp_path / f"carrel.db{suffix}").write_bytes(data)
    return paths


@pytest.mark.parametrize("moves", [0, 1, 2, 3])
def test_a_move_cut_short_is_ended_by_the_next(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    """However many of the files were moved when the process died, all of them are together at last."""
    aside = announce(paths, NOON)
    rename, left = Path.rename, iter(range(moves))

    def dying(source: Path, target: Path) -> Path:
        if next(left, None) is None:
            raise KeyboardInterrupt
        return rename(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", dying)
        if moves < len(FILES):
            with pytest.raises(KeyboardInterrupt):
                move(paths.database, aside)
            assert paths.database.exists()
        else:
            move(paths.database, aside)

    assert aside == announced(paths)
    move(paths.database, aside)
    assert FILES == {suffix: Path(f"{aside}{suffix}").read_bytes() for suffix in FILES}
    assert [] == list(paths.home.glob("carrel.db*"))


def test_nothing_to_move_is_said(paths: Paths) -> None:
    """A database that is neither in its place nor aside is named."""
    aside = announce(paths, NOON)
    paths.database.unlink()
    with pytest.raises(FileUnreadable):
        move(paths.database, aside)


def test_each_gets_a_name_of_its_own(paths: Paths) -> None:
    """A name that a database or a journal of one has is not given again, at the same time on the same clock."""
    first = announce(paths, NOON)
    Path(f"{first}-wal").touch()
    second = announce(paths, NOON)

    assert first != second
    assert second == announced(paths)
    assert first.name.startswith(paths.database.stem)


def test_what_is_new_takes_the_place(paths: Paths) -> None:
    """Left-overs of a new database are cleared; a whole one takes its place, and the marker goes."""
    aside = announce(paths, NOON)
    move(paths.database, aside)
    new = paths.home / "carrel.db.new"
    for suffix in FILES:
        Path(f"{new}{suffix}").touch()
    clear(new)
    assert [] == list(paths.home.glob("*.new*"))

    new.write_bytes(b"whole")
    put_in_place(new, paths.database)
    forget(paths)
    forget(paths)
    assert b"whole" == paths.database.read_bytes()
    assert announced(paths) is None
    assert b"pages" == aside.read_bytes()
