"""Staff, centres, candidates and learners by pages: what admins do is done, and of two who edit one thing the second is told."""

import re

import pytest

from sync_server.services.add_staff import list_staff
from sync_server.services.edit_centre import list_centres
from sync_server.services.find_candidates import view_candidate
from sync_server.services.import_roster import import_roster, list_members
from sync_server.services.learner_settings import learner_settings
from sync_server.services.roles import Role
from sync_server.services.shrink_photo import shrink_photo
from sync_server.services.staff_rules import roles_with_codes
from sync_server.storage.audit import recorded
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.hall import Hall
from tests.sync_server.photos import a_photo

ADA = {
    "number": "N-1",
    "name": "Ada Byron",
    "level": "B2",
    "time_percent": "125",
    "tools": "ruler, calculator",
}
PNG = a_photo("PNG")
OWN = "nobody-else-knows-it"


def handed(clerk: Clerk) -> str:
    """Return the password that the open page hands over."""
    assert clerk.page is not None
    found = re.search(r'class="mono code">([^<]+)<', clerk.page.text)
    assert found
    return found[1]


def test_staff_are_added_with_a_password_that_shows_once(hall: Hall, clerk: Clerk) -> None:
    """Whoever is added signs in with what was handed over, chooses their own, and has their role and centre; no page shows either."""
    hall.publish()
    hall.sitting(sitting_id="north", centre="North")
    clerk.go("/staff")
    reply = clerk.send("/staff", name="Wu/1", role="proctor", where="some")
    assert (422, "Wu/1") == (reply.status_code, clerk.value("name"))
    clerk.send("/staff", name="Wu/1", role="proctor", where="some", centre="North")
    password = handed(clerk)

    wu = Clerk(hall.caller())
    wu.go("/sign-in")
    wu.send("/sign-in", name="Wu/1", password=password, next="/console/sittings/north")
    token = wu.value("token")
    same = wu.send("/sign-in/password", token=token, new_password=password, next="/console/sittings/north")
    assert (422, token) == (same.status_code, wu.value("token"))
    assert "another than the one that was handed over" in wu.words
    chosen = wu.send("/sign-in/password", token=token, new_password=OWN, next="/console/sittings/north")
    assert (303, "/console/sittings/north") == (chosen.status_code, chosen.headers["location"])
    assert 200 == wu.go("/sittings/north").status_code
    assert 403 == wu.go("/staff").status_code
    assert 200 == clerk.go("/staff/one?name=Wu/1").status_code
    assert {password, OWN}.isdisjoint(clerk.words.split())
    clerk.send("/staff/password", name="Wu/1")
    assert password != handed(clerk)
    assert 303 == wu.go("/sittings").status_code


def test_an_account_is_changed_and_the_second_is_told(hall: Hall, clerk: Clerk) -> None:
    """Of two who change one account the second sees both and loses nothing; the last administrator stays one."""
    clerk.go("/staff/one?name=viewer")
    seen = clerk.value("revision")
    clerk.send("/staff/one", name="viewer", revision=seen, role="marker", where="")
    clerk.follow()
    reply = clerk.send("/staff/one", name="viewer", revision=seen, role="author", where="", left="yes")

    assert 409 == reply.status_code
    assert '<option value="author" selected>' in reply.text
    assert "Marker" in clerk.words
    clerk.go("/staff/one?name=admin")
    reply = clerk.send("/staff/one", name="admin", revision=clerk.value("revision"), role="viewer", where="")
    assert 409 == reply.status_code
    roles = {one.name: one.role for one in list_staff(hall.server, hall.organisation)}
    assert ("marker", "admin") == (roles["viewer"], roles["admin"])


def test_roles_that_need_codes_are_chosen_and_the_second_is_told(hall: Hall, clerk: Clerk) -> None:
    """Codes are wanted of the roles that are ticked; who saw others before is told, with their own ticks kept."""
    clerk.go("/staff")
    seen = clerk.value("seen")
    clerk.send("/staff/rules", seen=seen, totp=["proctor", "marker"])
    clerk.follow()
    reply = clerk.send("/staff/rules", seen=seen, totp=["viewer"])

    assert 409 == reply.status_code
    assert 'name="totp" value="viewer" checked' in reply.text
    assert (Role.MARKER, Role.PROCTOR) == roles_with_codes(hall.server, hall.organisation)
    clerk.send("/staff/codes", name="proctor")
    clerk.follow()
    assert "The codes are taken away." in clerk.words


def test_a_centre_is_entered_renamed_and_closed(hall: Hall, clerk: Clerk) -> None:
    """A centre that a sitting knows is entered, renamed everywhere, and closed once its sittings are over."""
    hall.publish()
    hall.sitting(sitting_id="north", centre="North")
    clerk.go("/centres")
    clerk.send("/centres", name="North")
    clerk.follow()
    path = f"/centres/{next(one.centre_id for one in list_centres(hall.server, hall.organisation))}"
    fields = {"name": "Harbour", "address": "Quay 1\r\nOslo", "rooms": "Hall = 30\nAttic"}
    seen = clerk.value("revision")
    clerk.send(path, **fields, revision=seen)
    clerk.follow()
    assert "new name everywhere" in clerk.words
    assert "Harbour" in clerk.go("/sittings/north").text
    clerk.go(path)
    reply = clerk.send(path, **fields | {"name": "Other"}, revision=seen)
    assert (409, "Other") == (reply.status_code, clerk.value("name"))

    reply = clerk.send(path, **fields, closed="yes", revision=clerk.value("revision"))
    assert 422 == reply.status_code
    assert "not over yet" in clerk.words
    hall.clock.now += 9 * 3_600_000
    clerk.send(path, **fields, closed="yes", revision=clerk.value("revision"))
    clerk.follow()
    (one,) = list_centres(hall.server, hall.organisation)
    assert (True, "Harbour", (30, None)) == (one.closed, one.name, (one.rooms[1].seats, one.rooms[0].seats))
    clerk.go("/devices")
    assert 422 == clerk.send("/devices/codes", centre="Harbour", days="7").status_code
    assert 200 == clerk.go("/devices?centre=Harbour").status_code


@pytest.mark.parametrize("rooms", ["Hall = many", "Hall = 99999", "Hall\nHall"])
def test_rooms_that_cannot_be_are_refused(hall: Hall, clerk: Clerk, rooms: str) -> None:
    """Seats that are no number, too many, or a room told twice leave the form as it was filled."""
    clerk.go("/centres")
    reply = clerk.send("/centres", name="North", rooms=rooms)
    assert 422 == reply.status_code
    assert rooms in reply.text
    assert [] == list_centres(hall.server, hall.organisation)


def test_a_candidate_is_entered_edited_and_given_a_photo(hall: Hall, clerk: Clerk) -> None:
    """Somebody entered by hand stands in the roster that was said; an edit, a photo and its erasure are done and recorded."""
    table = b"number,name\n1,Bo\n"
    roster = import_roster(hall.server, hall.organisation, "R", table, actor="test").roster_id
    clerk.go("/candidates/new")
    assert 422 == clerk.send("/candidates/new", **ADA | {"time_percent": "50"}).status_code
    assert "Ada Byron" == clerk.value("name")
    clerk.send("/candidates/new", **ADA, roster=roster)
    clerk.follow()
    assert ["Bo", "Ada Byron"] == [one.name for one in list_members(hall.server, hall.organisation, roster)]
    assert "n-1" == view_candidate(hall.server, hall.organisation, "n-1").candidate_id
    seen = clerk.value("revision")
    clerk.send("/candidates/n-1", **ADA | {"name": "Ada King"}, revision=seen)
    clerk.follow()
    reply = clerk.send("/candidates/n-1", **ADA | {"level": "C1"}, revision=seen)
    assert (409, "C1") == (reply.status_code, clerk.value("level"))
    assert "Ada King" in clerk.words

    clerk.send("/candidates/n-1/photo", files={"file": ("p.txt", b"none", "text/plain")})
    assert "neither JPEG nor PNG" in clerk.words
    clerk.send("/candidates/n-1/photo", files={"file": ("p.png", PNG, "image/png")})
    clerk.follow()
    assert shrink_photo(PNG, 30_000)[0] == clerk.go("/candidates/n-1/photo").content
    clerk.go("/candidates/n-1")
    clerk.send("/candidates/n-1/photo/erase")
    clerk.follow()
    assert 404 == clerk.go("/candidates/n-1/photo").status_code
    found = view_candidate(hall.server, hall.organisation, "n-1")
    assert (125, ("ruler", "calculator")) == (found.granted.time_percent, found.granted.tools)
    with hall.server.database.read() as session:
        actions = [row.action for row in recorded(session, hall.organisation)]
    assert {"candidate_added", "candidate_edited", "candidate_photo_dropped"} <= set(actions)


def test_a_number_is_one_candidates_alone(hall: Hall, clerk: Clerk) -> None:
    """A second candidate of one number is refused, with what was typed; an unknown roster enters nobody."""
    clerk.go("/candidates/new")
    clerk.send("/candidates/new", **ADA)
    clerk.go("/candidates/new")
    assert 409 == clerk.send("/candidates/new", **ADA | {"number": " n-1"}).status_code
    assert 404 == clerk.send("/candidates/new", **ADA | {"number": "N-2"}, roster="none").status_code
    assert "N-2" not in clerk.go("/candidates").text


def test_what_is_shown_of_learners_is_chosen(hall: Hall, clerk: Clerk) -> None:
    """An admin turns on what is shown, with achievements of their own; the second of two is told, and keeps their ticks."""
    clerk.go("/learners/settings")
    seen = clerk.value("revision")
    own = {"id": ["mine", ""], "title": ["Mine", ""], "kind": ["taken", "passed"], "count": ["2", "1"]}
    clerk.send("/learners/settings", revision=seen, progress="yes", leaderboard="yes", **own)
    clerk.follow()
    assert "It is saved what is shown of learners." in clerk.words
    choice = learner_settings(hall.server, hall.organisation)
    assert (True, False, True, ["mine"]) == (
        choice.progress,
        choice.achievements,
        choice.leaderboard,
        [rule.id for rule in choice.rules],
    )
    reply = clerk.send("/learners/settings", revision=seen, achievements="yes", **own)
    assert 409 == reply.status_code
    assert 'name="achievements" value="yes" checked' in reply.text
    reply = clerk.send("/learners/settings", revision=clerk.value("revision"), **own | {"count": ["x", "1"]})
    assert 422 == reply.status_code
