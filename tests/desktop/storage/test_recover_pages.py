"""Entries are found on the pages they stand on, whatever has become of the way there."""

import base64
import json

import pytest

from desktop.services.device import DATABASE_KEY
from desktop.storage.recover_pages import created_by, entries_on_pages
from tests.builders import Desk
from tests.fakes.damage import PAGE, damage, sat

ON_A_PAGE = 30
"""More entries than one page costs: those that stand on it, and those that reach over onto it."""


@pytest.mark.parametrize("tenth", range(10))
def test_a_lost_page_hides_no_other(desk: Desk, tenth: int) -> None:
    """Whichever page is lost, in the middle of the tree too, the entries on all others are found as they were."""
    log = sat(desk)
    with desk.opened() as device:
        statement = created_by(device.engine)
    pages = desk.paths.database.stat().st_size // PAGE
    if tenth:
        damage(desk, (pages * tenth // 10 * PAGE + 10, 50))
    key = base64.b64decode(json.loads(desk.paths.key_file.read_text())[DATABASE_KEY])
    rows = list(entries_on_pages(desk.paths.database, key, statement, desk.paths.home / "stand-in"))

    found = {(row["dseq"], row["attempt_id"], row["seq"], row["payload"]) for row in rows}
    whole = {(entry.dseq, entry.attempt_id, entry.seq, entry.payload) for entry in log.values()}
    assert found <= whole
    assert len(whole - found) < (ON_A_PAGE if tenth else 1)
