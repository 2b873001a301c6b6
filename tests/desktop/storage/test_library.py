"""The versions of the database library."""

import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.library import library
from tests.builders import Desk


def test_versions_are_of_the_library_that_keeps_the_answers(desk: Desk) -> None:
    """What is told is what a device's own database says of itself."""
    with desk.opened() as device, device.engine.connect() as connection:
        sqlite = connection.exec_driver_sql("SELECT sqlite_version()").scalar()
        cipher = connection.exec_driver_sql("PRAGMA cipher_version").scalar()

    assert (sqlite, cipher) == (library().sqlite, library().cipher)
    assert sqlcipher.sqlite_version == library().sqlite
    assert library().cipher[0].isdigit()
