"""``carrel-server audit``: the record is listed, signed, and held against what was signed."""

from pathlib import Path

import sqlalchemy as sa

from sync_server.storage.models import AuditEntry
from tests.sync_server.cli.test_commands import run, told
from tests.sync_server.hall import opened_hall


def test_the_record_is_held_against_what_was_signed(tmp_path: Path) -> None:
    """A record that is whole and fits what was signed ends with 0; one that was changed ends with 1 and says where."""
    folder, signed = tmp_path / "data", tmp_path / "record.json"
    with opened_hall(folder) as hall:
        hall.publish()
    assert "pack_published" == told("audit", "list", data=folder)[0]["action"]
    assert 0 == run("audit", "sign", "-o", str(signed), data=folder).exit_code
    whole = run("audit", "verify", str(signed), data=folder)
    assert (0, True) == (whole.exit_code, "statements that fit: 1" in whole.output)

    with opened_hall(folder) as hall:
        hall.server.database.write(
            lambda session: session.execute(
                sa.update(AuditEntry).where(AuditEntry.place == 2).values(actor="nobody")
            )
        )

    changed = run("audit", "verify", str(signed), data=folder)
    assert (1, True) == (changed.exit_code, "entry 2 does not follow" in changed.output)
