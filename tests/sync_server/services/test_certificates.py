"""Certificates: for results that are released, the same again, and checked by anybody."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assessment.attempt.award import award_text
from assessment.attempt.decision import Ruling
from assessment.attempt.policy import Feedback
from assessment.attempt.receipt import receipt_text
from assessment.errors import ReceiptUnreadable
from sync_server.errors import NotFound, NotReleased
from sync_server.services.check_code import CodeKind, check_code
from sync_server.services.give_certificate import (
    GivenCertificate,
    award_of,
    give_certificate,
    withdraw_certificate,
)
from sync_server.services.project_attempt import read_attempt
from sync_server.services.view_attempt import view_attempt
from sync_server.services.walk_outcomes import one_outcome
from sync_server.storage.audit import recorded
from tests.sync_server.events import initiated, whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_decide_attempt import decide, sat
from tests.sync_server.services.test_results import WITHOUT_ESSAY


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server with an attempt that is scored whole, on each kind of database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.publish()
        hall.sitting()
        sat(hall, hall.desk(), initiated(), *WITHOUT_ESSAY)
        yield hall


def given(hall: Hall) -> GivenCertificate:
    """Return the certificate of the attempt."""
    return give_certificate(hall.server, hall.organisation, hall.attempt(), actor="admin")


def told(hall: Hall, code: str) -> str:
    """Return what the QR code of the attempt's certificate says."""
    outcome = one_outcome(hall.server, hall.organisation, hall.attempt())
    return award_text(award_of(outcome, code))


def valid(hall: Hall, text: str) -> bool:
    """Say whether a code holds."""
    return check_code(hall.server, hall.organisation, text).valid


def test_a_certificate_is_given_and_holds(either: Hall) -> None:
    """Asked for twice it is the same sheet under the same code; its QR code and its short code hold; it is recorded."""
    first = given(either)
    either.clock.now += 1_000_000
    second = given(either)

    assert (first.code, first.issued_ms, first.pdf) == (second.code, second.issued_ms, second.pdf)
    assert "" == first.unprinted
    checked = check_code(either.server, either.organisation, told(either, first.code))
    assert (CodeKind.CERTIFICATE, True) == (checked.kind, checked.valid)
    assert checked.says is not None
    assert ("Amina", "C-1") == (checked.says.name, checked.says.number)
    short = check_code(either.server, either.organisation, first.code.lower().replace("-", " "))
    assert (CodeKind.CERTIFICATE, True, None) == (short.kind, short.valid, short.says)
    with either.server.database.read() as session:
        last = recorded(session, either.organisation, limit=1)[0]
    assert ("certificate_given", first.code) == (last.action, last.detail)


def test_what_was_changed_on_the_sheet_does_not_hold(either: Hall) -> None:
    """A QR code that says another name under a good code is no good, nor is a code that nobody gave."""
    code = given(either).code
    outcome = one_outcome(either.server, either.organisation, either.attempt())
    award = award_of(outcome, code)

    assert not valid(either, award_text(replace(award, name="Mallory")))
    for other in ("AAAA-AAAA-AAAA-AAAA", "", "\x00", "no code"):
        assert not valid(either, award_text(replace(award, code=other)))
    unknown = check_code(either.server, either.organisation, "AAAA-AAAA-AAAA-AAAA")
    assert (CodeKind.UNKNOWN, False) == (unknown.kind, unknown.valid)
    with pytest.raises(ReceiptUnreadable):
        check_code(either.server, either.organisation, "no code")


def test_a_result_that_changed_takes_its_certificate_with_it(either: Hall) -> None:
    """Once an attempt is rejected its certificate holds no more; withdrawn it holds no more, and a new one may be given."""
    code = given(either).code
    assert 1 == withdraw_certificate(either.server, either.organisation, either.attempt(), actor="admin")
    assert 0 == withdraw_certificate(either.server, either.organisation, either.attempt(), actor="admin")
    assert not valid(either, code)

    again = given(either).code
    assert code != again
    assert valid(either, again)
    decide(either, Ruling.REJECT)
    assert not valid(either, again)
    with pytest.raises(NotReleased):
        given(either)


def test_receipts_are_checked_openly(either: Hall) -> None:
    """A receipt's QR code and its short code hold while the answers are those, and tell nothing but themselves."""
    reading = read_attempt(either.server, either.organisation, either.attempt())
    assert reading is not None
    text = receipt_text(reading.attempt)
    view = view_attempt(either.server, either.organisation, either.attempt())

    checked = check_code(either.server, either.organisation, text)
    assert (CodeKind.RECEIPT, True, reading.attempt.ended_at_ms) == (
        checked.kind,
        checked.valid,
        checked.ended_ms,
    )
    assert CodeKind.RECEIPT is check_code(either.server, either.organisation, view.receipt).kind
    assert not valid(either, text[:-1] + ("1" if text[-1] == "0" else "0"))
    assert not valid(either, text.replace(either.attempt().upper(), either.attempt(9).upper()))


def test_nothing_is_certified_before_it_may_be_told(hall: Hall) -> None:
    """While an essay waits, and where a sitting tells nothing, there is no certificate; nor of what is not there."""
    hall.publish()
    hall.sitting()
    hall.sitting(sitting_id="silent", feedback=Feedback.NONE)
    sat(hall, hall.desk(), *whole_attempt())
    sat(hall, hall.desk(), initiated(sitting="silent"), *WITHOUT_ESSAY, attempt_id=hall.attempt(2))

    for number in (1, 2):
        with pytest.raises(NotReleased):
            give_certificate(hall.server, hall.organisation, hall.attempt(number), actor="a")
    with pytest.raises(NotFound):
        give_certificate(hall.server, hall.organisation, "none", actor="a")


def test_anybody_may_check_a_hundred_times_a_minute(hall: Hall) -> None:
    """The open route answers whoever asks, and puts off who asks without end."""
    hall.publish()
    hall.sitting()
    sat(hall, hall.desk(), initiated(), *WITHOUT_ESSAY)
    reply = hall.staff()("POST", f"/api/v1/results/attempts/{hall.attempt()}/certificate")
    code = reply.headers["Content-Disposition"].split("certificate-")[1][:19]
    assert (200, b"%PDF-") == (reply.status_code, reply.content[:5])
    nobody = hall.caller()

    told: list[Any] = []
    while not told or (told[-1].status_code != 429 and len(told) <= 200):  # the minute may turn meanwhile
        told.append(nobody("POST", "/api/v1/results/check", json={"text": code}))

    assert {"kind": "certificate", "valid": True, "says": None, "ended_ms": None} == told[0].json()
    assert (True, 429) == (len(told) > 100, told[-1].status_code)


def test_what_is_no_code_is_refused(hall: Hall) -> None:
    """Over HTTP as well a text that is no code is refused by name."""
    reply = hall.caller()("POST", "/api/v1/results/check", json={"text": "no code"})

    assert (422, "code_unreadable") == (reply.status_code, reply.json()["code"])
