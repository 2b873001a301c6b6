"""What staff do by forms is done, and what they typed is never lost."""

import re
from datetime import UTC, datetime, timedelta

from sync_server.console.pages import PREFIX
from sync_server.services.edit_test import list_tests
from sync_server.services.import_roster import list_rosters
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.roles import Role
from sync_server.services.sign_in_staff import sign_out_staff, staff_of
from sync_server.storage.audit import recorded
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.events import answered, initiated, whole_attempt
from tests.sync_server.hall import PASSWORD, Hall
from tests.sync_server.services.test_decide_attempt import sat

FORM = {
    "active": "yes",
    "note": "",
    "category": "Academic",
    "difficulty": "hard",
    "target_band": "B2",
    "priority": "7",
    "tags": "a, b",
}


def a_test(hall: Hall) -> str:
    """Return the path of the one test."""
    (one,) = list_tests(hall.server, hall.organisation)
    return f"/registry/{one.pack_id}/{one.test_id}"


def test_a_test_is_edited_and_the_second_is_told(hall: Hall, clerk: Clerk) -> None:
    """Of two who edit one test the second is told, sees what is there beside what they typed, and may then decide."""
    hall.publish()
    path = a_test(hall)
    other = Clerk(hall.caller()).sign_in(Role.AUTHOR.value)
    clerk.go(path)
    seen = clerk.value("revision")
    other.go(path)
    other.send(path, **FORM | {"revision": seen, "category": "General"})

    reply = clerk.send(path, **FORM | {"revision": seen})

    assert 409 == reply.status_code
    assert "Academic" == clerk.value("category")
    assert "General" in clerk.words
    clerk.send(path, **FORM | {"revision": clerk.value("revision")})
    clerk.follow()
    assert "The test is saved." in clerk.words
    (one,) = list_tests(hall.server, hall.organisation)
    assert ("Academic", 7, ("a", "b"), False) == (one.category, one.priority, one.tags, one.featured)


def test_what_cannot_be_is_said_beside_what_was_typed(hall: Hall, clerk: Clerk) -> None:
    """A value that will not do leaves the form as it was filled, with the reason."""
    hall.publish()
    path = a_test(hall)
    for name, value in (("priority", "much"), ("priority", "5000"), ("target_band", "Z9"), ("tags", "a, a")):
        clerk.go(path)
        reply = clerk.send(path, **FORM | {"revision": clerk.value("revision"), name: value})
        assert (422, value) == (reply.status_code, clerk.value(name))
        assert f"Please correct this. {name.replace('_', ' ').capitalize()}: " in clerk.words


def test_a_session_that_ends_loses_nothing(hall: Hall, clerk: Clerk) -> None:
    """What was typed when a session had ended is shown, kept through signing in again, and done when sent."""
    hall.publish()
    path = a_test(hall)
    clerk.go(path)
    fields = FORM | {"revision": clerk.value("revision"), "category": 'Kept <b>&"this"'}
    sign_out_staff(hall.server, staff_of(hall.server, clerk.caller.cookies["carrel_session"]))

    reply = clerk.send(path, **fields)
    assert 401 == reply.status_code
    assert "Kept &lt;b&gt;&amp;&#34;this&#34;" in reply.text
    assert "category" in clerk.words

    clerk.sign_in(Role.ADMIN.value)
    clerk.page = None  # the page from before has no proof of this session
    reply = clerk.send(path, **fields)
    assert 403 == reply.status_code
    assert "Send what I had typed" in clerk.words
    clerk.send(path, **fields)
    clerk.follow()
    assert 'Kept <b>&"this"' == list_tests(hall.server, hall.organisation)[0].category


def test_a_password_is_never_shown_again(hall: Hall) -> None:
    """What is typed as a password stands on no page that keeps what was typed."""
    reply = Clerk(hall.caller()).send("/registry/setup", password="not to be seen", note="to be seen")
    assert "to be seen" in reply.text
    assert "not to be seen" not in reply.text


def test_a_roster_is_looked_at_then_imported(hall: Hall, clerk: Clerk) -> None:
    """A file in any encoding is shown with its columns; what is wrong is told by line, and nothing is kept before all is right."""
    data = "Laufnummer;Vorname;Nachname\n1;Änne;Groß\n1;Bert;Klein\n;Carl;Ohne\n".encode("cp1252")
    clerk.go("/rosters")
    clerk.send("/rosters", files={"file": ("seven.csv", data, "text/csv")}, name="")
    assert "Say which column holds the number" in clerk.words
    assert "Änne" in clerk.words
    fields = {name: clerk.value(name) for name in ("data", "source", "name")}
    columns = {"column-0": "number", "column-1": "given", "column-2": "family"}

    reply = clerk.send("/rosters/import", **fields | columns)
    assert 422 == reply.status_code
    assert "Line 3: number is the same as in line 2." in clerk.words
    assert "Line 4: number has no number." in clerk.words or "Line 4: has no number." in clerk.words
    assert [] == list_rosters(hall.server, hall.organisation)

    good = data.replace(b"\n1;Bert", b"\n2;Bert").replace(b"\n;Carl", b"\n3;Carl")
    clerk.go("/rosters")
    clerk.send("/rosters", files={"file": ("seven.csv", good, "text/csv")}, name="")
    clerk.send(
        "/rosters/import", **{name: clerk.value(name) for name in ("data", "source", "name")} | columns
    )
    clerk.follow()
    assert "Änne Groß" in clerk.words
    assert ["seven"] == [one.name for one in list_rosters(hall.server, hall.organisation)]


def test_a_sitting_is_held_for_a_roster(hall: Hall, clerk: Clerk) -> None:
    """A sitting made by the form is published for the people of the roster; its slips are told to who may have them, and recorded."""
    hall.publish()
    clerk.go("/rosters")
    clerk.send("/rosters", files={"file": ("r.csv", b"number,name\n1,Ada\n2,Bo\n", "text/csv")}, name="R")
    clerk.send(
        "/rosters/import",
        **{name: clerk.value(name) for name in ("data", "source", "name")},
        **{"column-0": "number", "column-1": "name"},
    )
    (roster,) = list_rosters(hall.server, hall.organisation)
    fields = {
        "title": "Spring <exam>",
        "test": "harbours/t1",
        "roster": roster.roster_id,
        "opens_at": "2030-05-07T09:00",
        "closes_at": "2030-05-07T08:00",
        "minutes": "90",
    }
    clerk.go("/sittings/new")
    reply = clerk.send("/sittings/new", **fields)
    assert 422 == reply.status_code
    assert "Spring &lt;exam&gt;" in reply.text
    clerk.send("/sittings/new", **fields | {"closes_at": "2030-05-07T12:00"})
    clerk.follow()
    assert "Ada" in clerk.words
    (sitting,) = list_sittings(hall.server, hall.organisation)
    slips = clerk.go(f"/sittings/{sitting.sitting_id}/slips.csv")
    lines = slips.content.decode("utf-8-sig").splitlines()
    assert "number,name,desk,secret" == lines[0]
    assert ["1,Ada,", "2,Bo,"] == [line.rpartition(",")[0] for line in lines[1:]]
    with hall.server.database.read() as session:
        assert "slips_told" in {one.action for one in recorded(session, hall.organisation)}


def test_an_attempt_is_shown_with_its_proof_and_decided(hall: Hall, clerk: Clerk) -> None:
    """An attempt's page shows answers, every event and the proof of its logs; a decision made there is recorded with its reason."""
    hall.publish()
    hall.sitting()
    desk = hall.desk()
    sat(hall, desk, initiated("nobody-known"), *whole_attempt()[1:])
    clerk.go("/conflicts")
    assert "Not on the roster" in clerk.words
    path = f"/attempts/{hall.attempt()}"
    clerk.go(path)
    assert "every log that this attempt came in follows link by link" in clerk.words
    assert "Signed in to it" in clerk.words
    assert 422 == clerk.send(f"{path}/decisions", ruling="accept", reason="").status_code
    clerk.go(path)
    clerk.send(f"{path}/decisions", ruling="accept", reason="She was let in late by <the head>")
    clerk.follow()
    assert "She was let in late by <the head>" in clerk.words
    clerk.go("/conflicts")
    assert "Nothing waits for a decision." in clerk.words


def test_what_candidates_write_is_only_text(hall: Hall, clerk: Clerk) -> None:
    """Whatever an answer or a name holds, no mark of it reaches a page."""
    hall.publish()
    hall.sitting()
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'"
    sat(hall, hall.desk(), initiated(), whole_attempt()[1], answered("q3", evil))
    text = clerk.go(f"/attempts/{hall.attempt()}").text
    assert "&lt;script&gt;alert(1)" in text
    assert not re.search(r"<script>|<img", text)


def test_no_page_has_words_of_its_own_in_a_script_or_style(hall: Hall, clerk: Clerk) -> None:
    """No page carries a script or a style within, so that the rule of the header can forbid them."""
    hall.publish()
    hall.sitting()
    for path in (
        "/",
        "/registry",
        "/packs",
        "/sittings",
        "/sittings/morning/room",
        "/devices",
        "/audit",
        "/health",
    ):
        text = clerk.go(path).text
        assert not re.search(r"<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=", text), path
        assert f'src="{PREFIX}/static/console.js"' in text


def test_signing_out_ends_the_session(hall: Hall, clerk: Clerk) -> None:
    """After signing out the old cookie opens nothing, and a wrong password opens nothing either."""
    clerk.go("/")
    token = clerk.caller.cookies["carrel_session"]
    clerk.send("/sign-out")
    clerk.caller.cookies.set("carrel_session", token, domain="testserver")
    assert 303 == clerk.go("/health").status_code
    other = Clerk(hall.caller())
    other.go("/sign-in")
    reply = other.send("/sign-in", name=Role.ADMIN.value, password=PASSWORD[::-1])
    assert 401 == reply.status_code
    assert "do not fit" in other.words


def test_a_password_is_changed_and_the_others_are_signed_out(hall: Hall, clerk: Clerk) -> None:
    """Whoever changes their password proves the old one; wherever else they were signed in, they are no more."""
    other = Clerk(hall.caller()).sign_in(Role.ADMIN.value)
    clerk.go("/account")
    reply = clerk.send(
        "/account/password", password="wrong wrong wrong", new_password="another long password"
    )
    assert 422 == reply.status_code
    assert "does not fit" in clerk.words
    clerk.send("/account/password", password=PASSWORD, new_password="another long password")
    clerk.follow()
    assert "The password is changed." in clerk.words
    assert 303 == other.go("/health").status_code
    assert (
        200
        == Clerk(hall.caller()).sign_in(Role.ADMIN.value, "another long password").go("/health").status_code
    )


def test_whoever_has_ended_may_sit_again(hall: Hall, clerk: Clerk) -> None:
    """From the attempt's page somebody gets a sitting of their own; the page leads to it from then on, and offers no second."""
    hall.publish()
    hall.sitting()
    path = f"/attempts/{hall.attempt()}"
    sat(hall, hall.desk(), *whole_attempt())
    clerk.go(path)
    assert "Let them sit again" in clerk.words

    clerk.send(
        f"{path}/reopening",
        opens_at="2030-05-07T09:00",
        closes_at="2030-05-07T12:00",
        time="all",
        why="The power failed.",
        reject="yes",
    )
    clerk.follow()

    assert "They may sit again" in clerk.words
    clerk.go(path)
    assert "In a sitting of their own" in clerk.words
    assert "Let them sit again" not in clerk.words
    assert 2 == len(list_sittings(hall.server, hall.organisation))


def test_a_sitting_is_put_off_and_the_second_is_told(hall: Hall, clerk: Clerk) -> None:
    """An hour later with one field; of two who move it the second sees what holds now and keeps what they typed."""
    hall.publish()
    hall.sitting()
    path = "/sittings/morning/move"
    clerk.go(path)
    seen = {name: clerk.value(name) for name in ("revision", "title", "room", "opens_at", "closes_at")}
    opens = datetime.fromisoformat(seen["opens_at"])
    moved = seen | {"opens_at": f"{opens + timedelta(hours=1):%Y-%m-%dT%H:%M}"}

    clerk.send(path, **moved)
    clerk.follow()
    assert "It is so now." in clerk.words
    second = clerk.send(path, **seen | {"room": "Annex"})

    assert (409, "Annex", "2") == (second.status_code, clerk.value("room"), clerk.value("revision"))
    assert "What you typed is below" in clerk.words
    assert 422 == clerk.send(path, **moved | {"revision": "2", "closes_at": moved["opens_at"]}).status_code
    (one,) = list_sittings(hall.server, hall.organisation)
    assert (2, round(opens.replace(tzinfo=UTC).timestamp() * 1000) + 3_600_000) == (
        one.revision,
        one.opens_ms,
    )
