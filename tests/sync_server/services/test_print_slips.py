"""What is handed out on paper, and what stands in the calendar."""

import json
import re
import zlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assessment.content.meta import PackMeta
from assessment.ids import PackId
from assessment.pack.build import build_pack
from assessment.pack.code import ReleaseCode
from sync_server.__main__ import app
from sync_server.errors import BodyInvalid, NotFound
from sync_server.paper import sheet
from sync_server.services.hold_sitting import Slip, hold_sitting
from sync_server.services.import_roster import import_roster
from sync_server.services.print_slips import slips_pdf
from sync_server.services.publish_pack import list_packs
from sync_server.services.publish_sitting import SittingPlan
from sync_server.services.release_code import keep_release_code, release_slip
from sync_server.services.schedule import Scheduled, schedule
from sync_server.storage.audit import recorded
from tests.assessment.pack.examples import keys, pool
from tests.sync_server.events import HOUR_MS, NOON, NOON_MS, whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.signed_log import seal_of

CODE = "correct-horse-battery"


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """A server on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        yield hall


def coded(hall: Hall, code: str = CODE) -> None:
    """Publish a pack that a code opens."""
    own = hall.server.keys(hall.organisation)
    hall.publish(
        build_pack(
            pool(),
            keys(),
            PackMeta(PackId("harbours"), 1, "Harbours"),
            issuer=own.issuer,
            content_identity=seal_of(1_001),
            keys_identity=seal_of(2_001),
            organisation_recipient=own.identity.recipient,
            release_code=ReleaseCode(code, bytes(16)),
        )
    )


def of_roster(hall: Hall) -> None:
    """Hold a sitting for two people of a roster."""
    data = "number,name,desk\r\nC-1,Amina Haddad,12\r\nC-2,Trần Chí,13\r\n".encode()
    roster = import_roster(hall.server, hall.organisation, "7", data, actor="test").roster_id
    plan = SittingPlan(
        "Morning",
        "harbours",
        NOON,
        NOON + timedelta(hours=3),
        (),
        sitting_id="morning",
        centre="North",
        room="Hall",
    )
    hold_sitting(hall.server, hall.organisation, plan, roster, actor="test")


def pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    return len(re.findall(rb"/Type /Page\b", pdf))


def many(count: int, name: str = "Bo") -> list[Slip]:
    """Return so many slips."""
    return [Slip(f"c-{n}", f"C-{n}", name, "", "23456789") for n in range(count)]


@pytest.mark.parametrize(("count", "expected"), [(0, 1), (1, 1), (12, 1), (13, 2), (300, 25)])
def test_twelve_slips_stand_on_a_page(count: int, expected: int) -> None:
    """As many pages come as are needed, and one where there is nobody."""
    pdf = slips_pdf("Morning", "Hall", many(count), NOON_MS)

    assert (b"%PDF-", expected) == (pdf[:5], pages(pdf))


@pytest.mark.parametrize(
    "name", ["أمينة حداد", "李博", "अमीना", "Trần Chí", "A\nB\0", "x" * 200, "\U0010ffff"]
)
def test_any_name_is_printed(name: str) -> None:
    """Whatever script a name is in, however long it is and whatever stands in it, its slip is made."""
    assert 1 == pages(slips_pdf(name, name, many(2, name), NOON_MS))


def test_without_any_font_it_is_printed_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has no font that is known, what every reader brings is written, and the secret is readable."""
    monkeypatch.setattr(sheet, "typefaces", tuple)
    pdf = slips_pdf("Morning", "", many(1, "李 Bo"), NOON_MS)

    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    text = b"".join(zlib.decompress(one) for one in streams if one[:1] == b"x")
    assert b"23456789" in text
    assert b"(?)" in text
    assert b"( Bo)" in text


def test_the_code_is_kept_only_where_it_opens_the_pack(own: Hall) -> None:
    """A code that does not fit is refused; the right one is told for the sitting, and who asked is recorded."""
    coded(own)
    own.sitting(centre="North")
    with pytest.raises(BodyInvalid):
        keep_release_code(own.server, own.organisation, "harbours", 1, "wrong", actor="Ada")
    with pytest.raises(NotFound):
        release_slip(own.server, own.organisation, "morning", actor="Ada")
    keep_release_code(own.server, own.organisation, "harbours", 1, CODE, actor="Ada")

    slip = release_slip(own.server, own.organisation, "morning", actor="Bo")

    assert (CODE, "North", "Morning") == (slip.code, slip.centre, slip.title)
    assert CODE not in repr(slip)
    with own.server.database.read() as session:
        told = recorded(session, own.organisation, subject="morning")
    assert ("Bo", "release_code_told") == (told[0].actor, told[0].action)
    assert all(CODE not in f"{one.subject} {one.detail}" for one in told)


def test_a_pack_without_a_code_has_none_to_keep(own: Hall) -> None:
    """A pack that no code opens takes none, and one that is not there is said so."""
    own.publish()
    with pytest.raises(BodyInvalid):
        keep_release_code(own.server, own.organisation, "harbours", 1, CODE, actor="Ada")
    with pytest.raises(NotFound):
        keep_release_code(own.server, own.organisation, "harbours", 2, CODE, actor="Ada")


def test_slips_and_code_by_api_and_command(hall: Hall, tmp_path: Path) -> None:
    """As JSON and as PDF, for admins of the centre alone; as a file with the same contents by the command."""
    coded(hall)
    of_roster(hall)
    ours, theirs = hall.staff_of("North"), hall.staff_of("South")
    told = hall.staff()("PUT", "/api/v1/packs/harbours/1/code", json={"code": CODE})
    assert 204 == told.status_code, told.text

    for what in ("slips", "code"):
        path = f"/api/v1/sittings/morning/{what}"
        assert 403 == theirs("GET", path).status_code
        pdf = ours("GET", f"{path}?form=pdf")
        assert ("application/pdf", b"%PDF-") == (pdf.headers["content-type"], pdf.content[:5])
        assert "no-store" == ours("GET", path).headers["cache-control"]
    secrets = {one["secret"] for one in ours("GET", "/api/v1/sittings/morning/slips").json()}
    assert CODE == ours("GET", "/api/v1/sittings/morning/code").json()["code"]
    for name, command in (
        ("s.json", "slips"),
        ("s.pdf", "slips"),
        ("s.csv", "slips"),
        ("c.pdf", "release-code"),
    ):
        words = ["sittings", command, "morning", "-o", str(tmp_path / name), "--data", str(hall.config.data)]
        said = CliRunner().invoke(app, words)
        assert 0 == said.exit_code, said.output
    assert secrets == {one["secret"] for one in json.loads((tmp_path / "s.json").read_text())}
    assert b"%PDF-" == (tmp_path / "s.pdf").read_bytes()[:5] == (tmp_path / "c.pdf").read_bytes()[:5]
    assert all(secret in (tmp_path / "s.csv").read_text() for secret in secrets)
    kept = CliRunner().invoke(
        app, ["packs", "code", "harbours", "1", "--data", str(hall.config.data)], input=CODE
    )
    assert 0 == kept.exit_code, kept.output


def test_the_calendar(own: Hall) -> None:
    """What overlaps the stretch stands in it by when it opens, with how many sit and how far they are."""
    own.publish()
    own.sitting(centre="North")
    own.sitting(sitting_id="all")
    desk = own.desk("North")
    (facts,) = list_packs(own.server, own.organisation)
    desk.write(own.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    desk.write(own.attempt(1, step=2_000), *whole_attempt()[:2], pack_hash=facts.pack_hash, step=2_000)
    own.accept(desk, desk.frames())
    own.staff()("GET", "/api/v1/attempts")  # they are read

    def found(start: int, end: int, centre: str | None = None) -> list[Scheduled]:
        return schedule(own.server, own.organisation, from_ms=start, to_ms=end, centre=centre)

    both = found(NOON_MS, NOON_MS + 1)
    assert ["all", "morning"] == [one.sitting_id for one in both]
    assert ("harbours", 1, "t1", 2, 2, 1) == tuple(
        getattr(both[1], name)
        for name in ("pack_id", "pack_version", "test_id", "candidates", "begun", "ended")
    )
    assert ["morning"] == [one.sitting_id for one in found(NOON_MS, NOON_MS + 1, "North")]
    assert [] == found(NOON_MS + 8 * HOUR_MS, NOON_MS + 9 * HOUR_MS)
    assert [] == found(NOON_MS - 9 * HOUR_MS, NOON_MS - HOUR_MS)


def test_the_calendar_shows_staff_of_a_centre_theirs(hall: Hall) -> None:
    """By the API and the command; a stretch that is none is refused."""
    hall.publish()
    hall.sitting(centre="North")
    hall.sitting(sitting_id="other", centre="South")
    path = f"/api/v1/sittings/schedule?from_ms={NOON_MS}&to_ms={NOON_MS + HOUR_MS}"

    assert ["morning"] == [one["sitting_id"] for one in hall.staff_of("North")("GET", path).json()]
    assert 2 == len(hall.staff()("GET", path).json())
    assert 422 == hall.staff()("GET", f"/api/v1/sittings/schedule?from_ms={NOON_MS}&to_ms=1").status_code
    words = [
        "sittings",
        "schedule",
        "--from",
        "2030-05-06T12:00:00Z",
        "--json",
        "--data",
        str(hall.config.data),
    ]
    said = CliRunner().invoke(app, words)
    assert 2 == len(json.loads(said.output)), said.output
