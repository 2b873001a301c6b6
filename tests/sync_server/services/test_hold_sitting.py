"""A sitting for a roster: everybody who is meant can sign in, with what they were granted, and slips stay good."""

from datetime import timedelta

import pytest

from assessment.attempt.sitting import Sitting
from assessment.interchange.tables.rows import write_csv
from assessment.pack.sitting_document import unverified_sitting
from sync_server.errors import NotFound, SittingRefused
from sync_server.services.export_sitting import export_sitting
from sync_server.services.hold_sitting import Slip, hold_sitting, sign_in_slips
from sync_server.services.import_roster import import_roster
from sync_server.services.passwords import secret_fits
from sync_server.services.publish_sitting import SittingPlan
from sync_server.storage.audit import recorded
from tests.sync_server.events import NOON
from tests.sync_server.hall import Hall

TITLES = [
    "number",
    "name",
    "class",
    "room",
    "desk",
    "secret",
    "time percent",
    "extra minutes",
    "breaks",
    "text size",
]
AMINA = ["C 1", "Amina Haddad", "7a", "Hall", "12", "", "125", "10", "2", "150"]
BO = ["C 2", "Bo Li", "7b", "Hall", "13", "open sesame"]
CHI = ["C 3", "Chi Tran", "7a; choir", "Attic", ""]


@pytest.fixture
def own(hall: Hall) -> Hall:
    """A server with a pack."""
    hall.publish()
    return hall


def people(hall: Hall, *rows: list[str]) -> str:
    """Import a roster and return its id."""
    data = write_csv([TITLES, *rows])
    return import_roster(hall.server, hall.organisation, "7", data, actor="test").roster_id


def hold(
    hall: Hall, roster_id: str, *, sitting_id: str = "s1", groups: tuple[str, ...] = (), room: str = ""
) -> Sitting:
    """Hold a sitting and return it as it was signed."""
    plan = SittingPlan(
        title="Morning",
        pack_id="harbours",
        opens_at=NOON,
        closes_at=NOON + timedelta(hours=3),
        candidates=(),
        sitting_id=sitting_id,
    )
    facts = hold_sitting(
        hall.server, hall.organisation, plan, roster_id, actor="test", groups=groups, room=room
    )
    _, document = export_sitting(hall.server, hall.organisation, facts.sitting_id, actor="test")
    return unverified_sitting(document).sitting


def slips(hall: Hall, sitting_id: str = "s1") -> dict[str, Slip]:
    """Return the slips of a sitting by number."""
    return {
        one.number: one for one in sign_in_slips(hall.server, hall.organisation, sitting_id, actor="test")
    }


def test_everybody_signs_in_with_their_slip(own: Hall) -> None:
    """Each slip's secret is the one that the sitting knows: told by the roster, or drawn and unlike any other."""
    sitting = hold(own, people(own, AMINA, BO, CHI))

    told = slips(own)
    assert ["C 1", "C 2", "C 3"] == [entry.number for entry in sitting.roster]
    assert all(secret_fits(entry.secret_hash, told[entry.number].secret) for entry in sitting.roster)
    assert "open sesame" == told["C 2"].secret
    assert 3 == len({one.secret for one in told.values()})
    assert ("c1", "Amina Haddad", "12", 8) == (
        told["C 1"].candidate_id,
        told["C 1"].name,
        told["C 1"].desk,
        len(told["C 1"].secret),
    )


def test_what_was_granted_goes_with_them(own: Hall) -> None:
    """Time, breaks and the size of texts stand in the sitting as the roster says."""
    amina, bo = hold(own, people(own, AMINA, BO)).roster

    assert (125, 600_000, 2, 150) == (
        amina.time_factor_percent,
        amina.extra_ms,
        amina.accommodations.breaks,
        amina.accommodations.display.text_percent,
    )
    assert (100, 0, 0, 0) == (
        bo.time_factor_percent,
        bo.extra_ms,
        bo.accommodations.breaks,
        bo.accommodations.display.text_percent,
    )


def test_slips_stay_good_when_the_roster_changes(own: Hall) -> None:
    """In the next revision who was there keeps their secret, and who is new gets one."""
    hold(own, people(own, AMINA))
    before = slips(own)["C 1"].secret

    second = hold(own, people(own, AMINA, CHI))

    assert (2, before) == (second.revision, slips(own)["C 1"].secret)
    assert secret_fits(second.roster[0].secret_hash, before)
    assert {"C 1", "C 3"} == slips(own).keys()


@pytest.mark.parametrize(
    ("groups", "room", "numbers"),
    [(("7a",), "", ["C 1", "C 3"]), ((), "Hall", ["C 1", "C 2"]), (("choir", "7b"), "", ["C 2", "C 3"])],
)
def test_groups_and_rooms_part_a_roster(
    own: Hall, groups: tuple[str, ...], room: str, numbers: list[str]
) -> None:
    """A sitting may be for some groups, or one room, alone."""
    sitting = hold(own, people(own, AMINA, BO, CHI), groups=groups, room=room)

    assert numbers == [entry.number for entry in sitting.roster]


def test_nobody_is_no_sitting(own: Hall) -> None:
    """A roster that is not there, or of which nobody is meant, makes no sitting."""
    roster_id = people(own, AMINA)

    with pytest.raises(SittingRefused):
        hold(own, roster_id, groups=("9z",))
    with pytest.raises(NotFound):
        hold(own, "none")


def test_who_asked_for_slips_is_recorded(own: Hall) -> None:
    """Slips are told for sittings of rosters alone, and the record says who asked."""
    hold(own, people(own, AMINA))
    slips(own)

    with own.server.database.read() as session:
        assert "slips_told" == recorded(session, own.organisation)[0].action
    own.sitting()
    for unknown in ("none", "morning"):
        with pytest.raises(NotFound):
            slips(own, unknown)
    assert all(b"open sesame" not in file.read_bytes() for file in own.config.data.glob("carrel.db*"))
