"""A sitting document comes back as it was signed, or not at all."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.lockdown import Level, Levels, LockdownPolicy, ProgramRule, Tier, UnlockWay
from assessment.attempt.policy import Feedback, SittingPolicy
from assessment.attempt.sitting import Proctor, RosterEntry, Sitting
from assessment.errors import SittingInvalid
from assessment.ids import CandidateId, OrganisationId, PackId, SittingId, TestId
from assessment.pack.canonical import canonical_json
from assessment.pack.schema import SittingFile
from assessment.pack.shape import parse
from assessment.pack.sitting_document import SIGNED_AS, read_sitting, sign_sitting
from assessment.signing import SigningKey, key_id
from tests.assessment.pack.examples import ISSUER, STRANGER, TRUSTED

UNLOCK_KEY = "5e" * 32
OBS = {"name": "obs", "path": "", "sha256": ""}
OPENS = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
SITTING = Sitting(
    SittingId("sitting-1"),
    OrganisationId("board"),
    2,
    "Morning sitting, Käthe's room",
    PackId("harbours"),
    3,
    TestId("t1"),
    "Centre 7",
    "Room 2",
    OPENS,
    OPENS + timedelta(hours=3),
    SittingPolicy(
        feedback=Feedback.AT_END,
        warnings_ms=(60_000,),
        leave_pin_hash="$argon2id$x",
        unlock_key=UNLOCK_KEY,
        lockdown=LockdownPolicy(
            required_tier=Tier.HARDENED,
            levels=Levels(keys=Level.LOCK),
            most_displays=2,
            denied=(ProgramRule("obs"), ProgramRule(path="/usr/bin/x11vnc", sha256="0" * 64)),
            exceptions=(ProgramRule("orca"),),
            unlock=(UnlockWay.CODE,),
            lock_stops_clock=True,
        ),
    ),
    (
        RosterEntry(CandidateId("c1"), "0001", "Ada Lovelace", "$argon2id$y", 125, 60_000, "A1"),
        RosterEntry(CandidateId("c2"), "0002", "王小明", "$argon2id$z"),
    ),
    3_600_000,
)


def resigned(document: bytes, issuer: SigningKey = ISSUER) -> bytes:
    """Return any document, well signed."""
    signature = issuer.sign(SIGNED_AS + document).hex()
    return canonical_json(
        {"document": document.decode(), "key": key_id(issuer.public), "signature": signature}
    )


def refused(data: bytes) -> SittingInvalid:
    """Return how a document is refused."""
    with pytest.raises(SittingInvalid) as caught:
        read_sitting(data, TRUSTED)
    return caught.value


def test_a_sitting_comes_back_equal() -> None:
    """Every field survives, and the same sitting gives the same bytes."""
    data = sign_sitting(SITTING, ISSUER)

    assert SITTING == read_sitting(data, TRUSTED)
    assert data == sign_sitting(read_sitting(data, TRUSTED), ISSUER)


@given(
    st.integers(0, 10**17),
    st.integers(1, 10**9),
    st.none() | st.integers(0, 10**9),
)
def test_any_window_comes_back_equal(since: int, microseconds: int, limit: int | None) -> None:
    """Times keep their microseconds, and no limit stays no limit."""
    opens = OPENS + timedelta(microseconds=since)
    closes = opens + timedelta(microseconds=microseconds)
    sitting = replace(SITTING, opens_at=opens, closes_at=closes, time_limit_ms=limit)

    assert sitting == read_sitting(sign_sitting(sitting, ISSUER), TRUSTED)


def test_any_changed_byte_is_refused() -> None:
    """Every byte, changed, taken out or doubled, and every cut make the document invalid."""
    data = sign_sitting(SITTING, ISSUER)

    for position in range(len(data)):
        for change in (1 << position % 8, 0xFF):
            refused(data[:position] + bytes([data[position] ^ change]) + data[position + 1 :])
        refused(data[:position] + data[position + 1 :])
        refused(data[:position] + data[position : position + 1] + data[position:])
        refused(data[:position])


def test_a_stranger_is_named() -> None:
    """A document by an organisation not trusted here is refused with its key id."""
    error = refused(sign_sitting(SITTING, STRANGER))

    assert error.place == "issuer"
    assert key_id(STRANGER.public) == error.detail


def test_a_later_format_says_so() -> None:
    """A signed document of a later format is refused as too new, not as damaged."""
    document = json.loads(json.loads(sign_sitting(SITTING, ISSUER))["document"])

    error = refused(resigned(canonical_json(document | {"format_version": 2, "more": 1})))

    assert error.place == "version"


@pytest.mark.parametrize(
    "change",
    [
        {"closes_at": "2026-05-04T08:30:00Z"},
        {"opens_at": "2026-02-30T08:30:00Z"},
        {"opens_at": "soon"},
        {"roster": [{"number": "1"}]},
        {"time_limit_ms": -1},
        {"policy": {}},
        {"unknown": 1},
        {"pack_version": "3"},
    ],
)
def test_a_signed_document_must_still_make_sense(change: dict[str, object]) -> None:
    """A signature does not excuse an impossible window, an unknown field or a number as text."""
    document = json.loads(json.loads(sign_sitting(SITTING, ISSUER))["document"])

    refused(resigned(canonical_json(document | change)))


@pytest.mark.parametrize("data", [b"", b"{}", b"null", b"\xff", b"<html>", b"[" * 10_000])
def test_what_is_no_document_is_refused(data: bytes) -> None:
    """Garbage, a web page and an empty file are invalid."""
    assert refused(data).place == "form"


@pytest.mark.parametrize("document", [b"", b"[]", b"{}", b"{"])
def test_a_signed_text_that_is_no_sitting_is_refused(document: bytes) -> None:
    """A trusted signature over something else is no sitting."""
    assert refused(resigned(document)).place == "sitting"


@pytest.mark.parametrize(
    ("change", "says"),
    [({"unlock": []}, "unlock"), ({"version": 2}, "version"), ({"exceptions": [OBS]}, "denied")],
)
def test_a_lockdown_without_a_way_out_is_refused(change: dict[str, object], says: str) -> None:
    """However well signed: a policy that could lock for good, is of a later version or contradicts itself is named."""
    document = json.loads(json.loads(sign_sitting(SITTING, ISSUER))["document"])
    document["policy"]["lockdown"] |= change
    error = refused(resigned(canonical_json(document)))

    assert error.place == "lockdown"
    assert says in error.detail


def test_a_lockdown_nobody_can_open_is_not_signed() -> None:
    """A sitting whose only way out is a password that is not set is refused before it is signed."""
    policy = SittingPolicy(lockdown=LockdownPolicy(unlock=(UnlockWay.PASSWORD,)))
    with pytest.raises(SittingInvalid, match="password"):
        sign_sitting(replace(SITTING, policy=policy), ISSUER)


def test_what_cannot_stand_in_a_document_is_not_signed() -> None:
    """A sitting that no reader would take is refused before it is signed."""
    for odd in (
        replace(SITTING, title="a\0b"),
        replace(SITTING, revision=-1),
        replace(SITTING, title="\ud800"),
    ):
        with pytest.raises(SittingInvalid):
            sign_sitting(odd, ISSUER)


def test_a_document_from_before_the_codes_is_read() -> None:
    """A sitting that was signed before there were unlock codes has none, and is read as ever."""
    document = json.loads(json.loads(sign_sitting(SITTING, ISSUER))["document"])
    del document["policy"]["unlock_key"]
    document["policy"]["lockdown"]["unlock"] = ["code", "password", "server"]

    policy = read_sitting(resigned(canonical_json(document)), TRUSTED).policy

    assert ("", True) == (policy.unlock_key, policy.wants_unlock_key)


@pytest.mark.parametrize("key", ["00", "5E" * 32, "x" * 64, None])
def test_a_key_for_codes_is_thirty_two_bytes(key: object) -> None:
    """Anything but 64 small hex digits is refused by name, and what stood there is not repeated."""
    document = json.loads(json.loads(sign_sitting(SITTING, ISSUER))["document"])
    document["policy"]["unlock_key"] = key

    error = refused(resigned(canonical_json(document)))

    assert "unlock_key" in error.detail
    assert "5E5E" not in error.detail


def test_the_key_for_codes_is_shown_nowhere() -> None:
    """Neither a sitting nor its shape tells the key when it is written into a log."""
    document = json.loads(sign_sitting(SITTING, ISSUER))["document"]

    assert UNLOCK_KEY in document
    assert UNLOCK_KEY not in repr(SITTING) + repr(parse(SittingFile, document))


def test_proctors_come_back_and_their_lack_is_not_mentioned() -> None:
    """Who is named comes back; a sitting without proctors has the bytes that it had before there were any."""
    named = replace(SITTING, proctors=(Proctor("p1", "Pat Proctor", "$argon2id$p"),))

    assert named == read_sitting(sign_sitting(named, ISSUER), TRUSTED)
    assert b"proctors" not in sign_sitting(SITTING, ISSUER)


def test_a_proctor_of_their_own_pin_is_a_way_out() -> None:
    """A lock that only a password opens needs no common PIN where proctors have their own; without either it is refused."""
    only_pins = replace(
        SITTING.policy, leave_pin_hash="", lockdown=LockdownPolicy(unlock=(UnlockWay.PASSWORD,))
    )
    named = replace(SITTING, policy=only_pins, proctors=(Proctor("p1", "Pat Proctor", "$argon2id$p"),))

    assert named == read_sitting(sign_sitting(named, ISSUER), TRUSTED)
    with pytest.raises(SittingInvalid):
        sign_sitting(replace(named, proctors=()), ISSUER)


def test_proctors_who_cannot_be_told_apart_are_refused_when_read() -> None:
    """A document, well signed, whose proctors share a name is none."""
    named = replace(
        SITTING, proctors=(Proctor("p1", "Pat", "$argon2id$p"), Proctor("p2", "Kim", "$argon2id$k"))
    )
    document = json.loads(json.loads(sign_sitting(named, ISSUER))["document"])
    document["proctors"][1]["name"] = "Pat"

    assert "sitting" in str(refused(resigned(canonical_json(document))))
