"""A database that a later version of Carrel wrote: named as such, and left as it is."""

import json

import pytest

from desktop.errors import DatabaseDamaged, DatabaseTooNew
from tests.builders import Desk
from tests.fakes.damage import PAGE, damage, put_aside, sat


@pytest.fixture
def later(desk: Desk) -> Desk:
    """A computer on which a later version was used."""
    sat(desk)
    with desk.opened() as device:
        device.log._raw.execute("UPDATE alembic_version SET version_num = '9999'")
    return desk


def test_a_later_version_is_named_and_nothing_is_touched(later: Desk) -> None:
    """A migration unknown here is an error of its own that says which, and not a byte is changed."""
    before = later.paths.database.read_bytes()
    with pytest.raises(DatabaseTooNew) as told:
        later.open()

    assert "9999" == told.value.detail
    assert not isinstance(told.value, DatabaseDamaged)
    assert (before, []) == (later.paths.database.read_bytes(), put_aside(later))
    assert not later.paths.recovering.exists()


def test_damage_to_a_later_version_is_left_to_that_version(later: Desk) -> None:
    """A damaged database of a later version is not recovered by one that does not know its tables."""
    size = later.paths.database.stat().st_size
    damage(later, (size * 3 // 4 // PAGE * PAGE + 10, 50))
    before = later.paths.database.read_bytes()
    with pytest.raises(DatabaseTooNew):
        later.open()

    assert (before, []) == (later.paths.database.read_bytes(), put_aside(later))


def test_a_recovery_that_a_later_version_began_is_left_to_it(later: Desk) -> None:
    """With a later version's database aside and the marker there, no database is made."""
    later.paths.recovering.write_text(json.dumps({"aside": "carrel-1.db"}))
    for _ in range(2):
        with pytest.raises(DatabaseTooNew):
            later.open()
        assert not later.paths.database.exists()
        assert later.paths.recovering.exists()


def test_the_same_version_opens_as_ever(later: Desk) -> None:
    """When the version that knows it is back, everything is there."""
    with pytest.raises(DatabaseTooNew):
        later.open()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.storage.upgrade.HEAD", "9999")
        with later.opened() as device:
            assert device.log.last > 300
