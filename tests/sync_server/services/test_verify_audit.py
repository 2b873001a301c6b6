"""The record of staff: nothing in it can be changed, put in or taken out without being found."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa

from assessment.errors import AuditStatementInvalid
from assessment.pack.audit_document import AuditStatement, sign_audit
from sync_server.services.verify_audit import AuditReport, list_audit, state_audit, verify_audit
from sync_server.storage.audit import AT_ONCE, record, whole_record
from sync_server.storage.audit_chain import head_after
from sync_server.storage.engine import Session
from sync_server.storage.models import AuditEntry, Organisation
from tests.assessment.pack.examples import STRANGER
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import running_postgresql


@pytest.fixture(scope="module")
def url() -> Iterator[Callable[[], str]]:
    """Give a maker of empty databases on PostgreSQL."""
    with running_postgresql() as server:
        yield server.database


def note(hall: Hall, count: int) -> None:
    """Record so many things."""

    def write(session: Session) -> None:
        for number in range(count):
            record(session, hall.organisation, actor="a", action="did", subject=str(number), now=number)

    hall.server.database.write(write)


def verify(hall: Hall, *statements: bytes) -> AuditReport:
    """Verify the record."""
    return verify_audit(hall.server, hall.organisation, statements)


def tamper(hall: Hall, *statements: sa.Executable) -> None:
    """Do to the tables what somebody with the database's password could."""

    def write(session: Session) -> None:
        for statement in statements:
            session.execute(statement)

    hall.server.database.write(write)


def entry(hall: Hall, place: int) -> sa.ColumnElement[bool]:
    """Return the condition that names an entry."""
    return sa.and_(AuditEntry.organisation_id == hall.organisation, AuditEntry.place == place)


def test_record_is_whole(hall: Hall) -> None:
    """What staff did stands there in its order, newest first, and follows entry by entry."""
    before = verify(hall).count
    note(hall, 3)
    hall.publish()

    assert (True, before + 4) == (verify(hall).holds, verify(hall).count)
    assert ["pack_published", "did", "did"] == [
        one.action for one in list_audit(hall.server, hall.organisation, limit=3)
    ]
    assert ["1"] == [one.subject for one in list_audit(hall.server, hall.organisation, subject="1")]


def test_many_at_once_make_one_chain(tmp_path: Path, url: Callable[[], str]) -> None:
    """Entries written at the same time by many on PostgreSQL stand in one chain without a gap."""
    with opened_hall(tmp_path / "pg", url()) as hall, ThreadPoolExecutor(16) as pool:
        before = verify(hall).count
        list(pool.map(lambda _: note(hall, 2), range(60)))

        assert (True, before + 120) == (verify(hall).holds, verify(hall).count)


def test_a_changed_entry_is_found(hall: Hall) -> None:
    """Other words in an entry, or other words with a hash that fits them, break the chain where they stand."""
    note(hall, 5)
    place = verify(hall).count - 2

    tamper(hall, sa.update(AuditEntry).where(entry(hall, place)).values(actor="b"))
    assert place == verify(hall).broken_at

    with hall.server.database.read() as session:
        rows = {one.place: one for one in whole_record(session, hall.organisation)}
    one = rows[place]
    head = head_after(rows[place - 1].head, place, one.at_ms, "b", one.action, one.subject, one.detail)
    tamper(hall, sa.update(AuditEntry).where(entry(hall, place)).values(head=head))
    assert place + 1 == verify(hall).broken_at


def test_a_missing_entry_is_found(hall: Hall) -> None:
    """An entry taken out of the middle or off the end is missed."""
    note(hall, 5)
    last = verify(hall).count

    tamper(hall, sa.delete(AuditEntry).where(entry(hall, last)))
    assert last == verify(hall).broken_at
    tamper(hall, sa.delete(AuditEntry).where(entry(hall, last - 3)))
    assert last - 3 == verify(hall).broken_at


def test_a_chain_written_anew_is_found_by_what_was_signed(hall: Hall) -> None:
    """Who cuts off the end and mends the count makes a chain that follows; a statement kept elsewhere contradicts it."""
    note(hall, 4)
    early = state_audit(hall.server, hall.organisation)
    note(hall, 2)
    late, count = state_audit(hall.server, hall.organisation), verify(hall).count
    assert verify(hall, early, late).holds

    with hall.server.database.read() as session:
        kept = next(one for one in whole_record(session, hall.organisation) if one.place == count - 1)
    tamper(
        hall,
        sa.delete(AuditEntry).where(entry(hall, count)),
        sa.update(Organisation).values(audit_count=count - 1, audit_head=kept.head),
    )

    assert verify(hall).holds
    assert (count,) == verify(hall, early, late).contradicted


def test_a_strangers_statement_is_refused(hall: Hall) -> None:
    """What somebody else signed, or what was signed for another organisation, proves nothing."""
    told = AuditStatement(hall.organisation, 0, "0" * 64, 0)
    with pytest.raises(AuditStatementInvalid) as refused:
        verify(hall, sign_audit(told, STRANGER))
    assert "issuer" == refused.value.place

    other = AuditStatement("another", 0, "0" * 64, 0)
    with pytest.raises(AuditStatementInvalid) as refused:
        verify(hall, sign_audit(other, hall.server.keys(hall.organisation).issuer))
    assert "organisation" == refused.value.place


@pytest.mark.parametrize("spoilt", [b"", b"{}", b"x" * 5_000])
def test_a_damaged_statement_is_refused(hall: Hall, spoilt: bytes) -> None:
    """What is no statement is refused by name."""
    with pytest.raises(AuditStatementInvalid):
        verify(hall, spoilt)


def test_a_long_record_is_read_in_parts(hall: Hall) -> None:
    """More entries than are read at once follow all the same."""
    note(hall, AT_ONCE + 1)

    assert verify(hall).holds
