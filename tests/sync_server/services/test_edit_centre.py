"""Centres are rows, and their names are what everything knows them by."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sync_server.__main__ import app
from sync_server.errors import BodyInvalid, EditedMeanwhile, NameTaken, NotFound
from sync_server.services.edit_centre import (
    CentreEdit,
    CentreFacts,
    RoomFacts,
    add_centre,
    edit_centre,
    list_centres,
)
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.roles import Role
from sync_server.storage.audit import recorded
from sync_server.storage.centres import NAMED, names_in_use
from sync_server.storage.models import Base
from tests.sync_server.events import HOUR_MS
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """A server with a pack, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        hall.publish()
        yield hall


def add(hall: Hall, name: str = "North", *rooms: RoomFacts) -> CentreFacts:
    """Enter a centre."""
    return add_centre(hall.server, hall.organisation, name, actor="Ada", with_rooms=rooms)


def edit(hall: Hall, before: CentreFacts, told: CentreEdit) -> CentreFacts:
    """Change a centre as it was seen."""
    return edit_centre(hall.server, hall.organisation, before.centre_id, before.revision, told, actor="Ada")


def test_rooms_are_those_that_are_told(own: Hall) -> None:
    """A centre has its rooms with their seats; told anew they are others, and what is not told stays."""
    made = add(own, "North", RoomFacts("Hall", 30), RoomFacts("Attic"))
    changed = edit(
        own, made, CentreEdit(address="1 Quay", rooms=(RoomFacts("Hall", 28), RoomFacts("Cellar", 0)))
    )
    again = edit(own, changed, CentreEdit())

    assert (RoomFacts("Attic"), RoomFacts("Hall", 30)) == made.rooms
    assert (RoomFacts("Cellar", 0), RoomFacts("Hall", 28)) == changed.rooms
    assert ("1 Quay", 2) == (changed.address, changed.revision)
    assert changed == again
    assert [changed] == list_centres(own.server, own.organisation)


def test_a_new_name_is_one_everywhere(own: Hall) -> None:
    """Devices, codes, hubs, sittings, changes and staff know the renamed centre by its new name, and no other."""
    made = add(own)
    own.sitting(centre="North")
    own.sitting(sitting_id="south", centre="South")
    desk = own.desk("North")
    own.code("North")
    own.as_hub("North")
    proctor = own.staff_of("North", Role.PROCTOR)
    changed = edit(own, made, CentreEdit(name="Harbour"))

    assert ("Harbour", 1, 1) == (changed.name, changed.devices, changed.sittings)
    with own.server.database.read() as session:
        assert {"Harbour", "South"} == names_in_use(session, own.organisation)
        entry = recorded(session, own.organisation, subject=made.centre_id)[0]
    assert ("Ada", "centre_edited", "name from North") == (entry.actor, entry.action, entry.detail)
    assert [desk.name.device_id] == [one["device_id"] for one in proctor("GET", "/api/v1/devices").json()]
    assert ["morning"] == [one["sitting_id"] for one in proctor("GET", "/api/v1/sittings").json()]


def test_what_counts_still_is_signed_anew_and_told(own: Hall) -> None:
    """A sitting that is not over is signed with the new name and its devices hear of it; one that is over stays as it was."""
    made = add(own)
    own.sitting(centre="North")
    device = own.as_device(own.desk("North"))
    cursor = device("GET", "/api/v1/changes").json()["cursor"]
    changed = edit(own, made, CentreEdit(name="Harbour"))
    told = device("GET", f"/api/v1/changes?cursor={cursor}").json()["changes"]
    first = sitting_in_force(own.server, own.organisation, "morning")
    own.clock.now += 9 * HOUR_MS
    edit(own, changed, CentreEdit(name="Quay"))
    second = sitting_in_force(own.server, own.organisation, "morning")

    assert ["sitting"] == [one["kind"] for one in told]
    assert first is not None
    assert ("Harbour", 2) == (first.centre, first.revision)
    assert first == second


def test_a_device_misses_nothing_by_a_new_name(own: Hall) -> None:
    """What a device had not read before the name changed it reads afterwards, also where nothing was signed anew."""
    made = add(own)
    device = own.as_device(own.desk("North"))
    cursor = device("GET", "/api/v1/changes").json()["cursor"]
    device("GET", f"/api/v1/changes?cursor={cursor}")  # the server knows now how far it is
    own.sitting(centre="North")
    device("GET", f"/api/v1/changes?cursor={cursor}")
    own.clock.now += 9 * HOUR_MS  # it is over: only its row is renamed
    edit(own, made, CentreEdit(name="Harbour"))

    told = device("GET", f"/api/v1/changes?cursor={cursor}").json()["changes"]
    assert ["sitting"] == [one["kind"] for one in told]


def test_of_two_who_edit_the_second_is_told(own: Hall) -> None:
    """Whoever has seen an earlier revision changes nothing."""
    made = add(own)
    edit(own, made, CentreEdit(address="1 Quay"))

    with pytest.raises(EditedMeanwhile, match="revision 2"):
        edit(own, made, CentreEdit(address="2 Quay"))


def test_a_name_is_one_centres(own: Hall) -> None:
    """Neither a second centre of a name nor one renamed to what another, entered or not, is known by."""
    made = add(own)
    add(own, "South")
    own.sitting(centre="East")
    for taken in ("South", "East"):
        with pytest.raises(NameTaken):
            edit(own, made, CentreEdit(name=taken))
    with pytest.raises(NameTaken):
        add(own)
    add(own, "East")  # entered late, it is the one that is known
    assert [1, 0, 0] == [one.sittings for one in list_centres(own.server, own.organisation)]


@pytest.mark.parametrize(
    "wrong",
    [
        CentreEdit(name=""),
        CentreEdit(name=" North"),
        CentreEdit(name="x" * 501),
        CentreEdit(address="x" * 2_001),
        CentreEdit(rooms=(RoomFacts("Hall"), RoomFacts("Hall"))),
        CentreEdit(rooms=(RoomFacts(" "),)),
        CentreEdit(rooms=(RoomFacts("Hall", -1),)),
    ],
)
def test_what_will_not_do_is_refused(hall: Hall, wrong: CentreEdit) -> None:
    """A name, an address or a room that cannot be is refused, and nothing changes."""
    made = add(hall)
    with pytest.raises(BodyInvalid):
        edit(hall, made, wrong)
    with pytest.raises(NotFound):
        edit_centre(hall.server, hall.organisation, "none", 1, CentreEdit(), actor="Ada")
    assert [made] == list_centres(hall.server, hall.organisation)


def test_no_table_that_knows_a_centre_is_forgotten() -> None:
    """Every table with a column for a centre's name is renamed."""
    known = {table.__tablename__ for table in NAMED}

    assert known == {name for name, table in Base.metadata.tables.items() if "centre" in table.columns}


def test_by_the_api_and_by_the_command(hall: Hall) -> None:
    """Admins of the organisation enter and change them; staff of a centre see theirs."""
    words = ["--data", str(hall.config.data)]
    made = hall.staff()(
        "POST", "/api/v1/centres", json={"name": "North", "rooms": [{"name": "Hall", "seats": 30}]}
    )
    assert 201 == made.status_code, made.text
    path = f"/api/v1/centres/{made.json()['centre_id']}"
    changed = hall.staff()("PATCH", path, json={"revision": 1, "name": "Harbour"})
    again = hall.staff()("PATCH", path, json={"revision": 1, "name": "Quay"})
    said = CliRunner().invoke(
        app, ["centres", "add", "South", "--room", "Hall=20", "--room", "Attic", *words]
    )
    renamed = CliRunner().invoke(app, ["centres", "edit", "South", "--new-name", "Cape", *words])
    listed = json.loads(CliRunner().invoke(app, ["centres", "list", "--json", *words]).output)

    assert (200, 409) == (changed.status_code, again.status_code)
    assert (0, 0) == (said.exit_code, renamed.exit_code), said.output + renamed.output
    assert ["Cape", "Harbour"] == [one["name"] for one in listed]
    assert ["Cape"] == [one["name"] for one in hall.staff_of("Cape")("GET", "/api/v1/centres").json()]
