"""Staff have passwords, one-time codes and sessions of their own, and admins look after their accounts."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from sync_server.services.one_time_codes import STEP_SECONDS, code_at
from sync_server.services.roles import Role
from sync_server.storage.models import AuditEntry
from sync_server.storage.staff_models import StaffRecovery, StaffTotp
from tests.sync_server.caller import Caller
from tests.sync_server.hall import PASSWORD, Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql

STAFF, OWN, ACCOUNTS = "/api/v1/staff", "/api/v1/staff/own", "/api/v1/staff/accounts"
NEW, HANDED = "another long password", "drawn and read out"
STEP_MS = STEP_SECONDS * 1000


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def board(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server with staff, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        yield hall


def signed_in(hall: Hall, name: str, password: str = PASSWORD) -> tuple[Caller, httpx.Response]:
    """Try to sign in with a browser of its own; return it with the answer."""
    caller = hall.caller()
    reply = caller("POST", f"{STAFF}/session", json={"name": name, "password": password})
    if reply.status_code == 200:
        caller.headers["X-CSRF-Token"] = reply.json()["csrf"]
    return caller, reply


def with_codes(hall: Hall, name: str = "marker") -> tuple[str, tuple[str, ...]]:
    """Let somebody set up one-time codes; return what they are made of, and those on paper."""
    caller, _ = signed_in(hall, name)
    secret = caller("POST", f"{OWN}/codes", json={"password": PASSWORD}).json()["secret"]
    told = caller("PUT", f"{OWN}/codes", json={"code": code_at(secret, hall.clock.now)})
    assert 200 == told.status_code, told.text
    hall.clock.now += 2 * STEP_MS
    return secret, tuple(told.json()["paper"])


def second(caller: Caller, first: httpx.Response, code: str) -> httpx.Response:
    """Try the second step."""
    return caller("POST", f"{STAFF}/session/second", json={"token": first.json()["token"], "code": code})


def is_in(caller: Caller) -> bool:
    """Say whether a browser is signed in."""
    return caller("GET", f"{STAFF}/session").status_code == 200


def actions(hall: Hall, subject: str) -> list[str]:
    """Return what the record says of somebody."""
    with hall.server.database.read() as session:
        found = sa.select(AuditEntry.action).where(AuditEntry.subject == subject).order_by(AuditEntry.place)
        return list(session.scalars(found))


def test_a_password_is_changed_by_the_old_one(board: Hall) -> None:
    """The old password is asked for, the other sessions end, and from then on the new one alone is good."""
    here, elsewhere = signed_in(board, "marker")[0], signed_in(board, "marker")[0]

    assert 401 == here("PUT", f"{OWN}/password", json={"old": "wrong", "new": NEW}).status_code
    assert 422 == here("PUT", f"{OWN}/password", json={"old": PASSWORD, "new": "short"}).status_code
    assert is_in(elsewhere)
    assert 204 == here("PUT", f"{OWN}/password", json={"old": PASSWORD, "new": NEW}).status_code

    assert (True, False) == (is_in(here), is_in(elsewhere))
    assert (401, 200) == tuple(signed_in(board, "marker", word)[1].status_code for word in (PASSWORD, NEW))
    assert "password_changed" in actions(board, "marker")


def test_guessing_the_old_password_is_slow(board: Hall) -> None:
    """A session that somebody left open is no way to try passwords fast."""
    caller, _ = signed_in(board, "marker")
    tries = [
        caller("PUT", f"{OWN}/password", json={"old": f"{n}", "new": NEW}).status_code for n in range(11)
    ]

    assert [401] * 10 + [429] == tries


def test_signing_in_anew_ends_what_the_browser_had(board: Hall) -> None:
    """Each sign-in has a token of its own, and the one that the browser had before is over."""
    caller, _ = signed_in(board, "marker")
    before = caller.cookies["carrel_session"]
    caller("POST", f"{STAFF}/session", json={"name": "marker", "password": PASSWORD})

    assert before != caller.cookies["carrel_session"]
    assert is_in(caller)
    stale = board.caller()
    stale.cookies.set("carrel_session", before)
    assert not is_in(stale)


def test_sessions_are_listed_and_ended(board: Hall) -> None:
    """Somebody sees where they are signed in, ends one or all others, and nobody else's."""
    here, there, third = (signed_in(board, "marker")[0] for _ in range(3))
    stranger, _ = signed_in(board, "author")
    listed = here("GET", f"{OWN}/sessions").json()

    assert [True] == [one["current"] for one in listed if one["current"]]
    assert 3 == len(listed)
    (own,) = (one["session_id"] for one in there("GET", f"{OWN}/sessions").json() if one["current"])
    assert 404 == stranger("DELETE", f"{OWN}/sessions/{own}").status_code
    assert 204 == here("DELETE", f"{OWN}/sessions/{own}").status_code
    assert (True, False, True) == tuple(map(is_in, (here, there, third)))
    assert 204 == here("DELETE", f"{OWN}/sessions").status_code
    assert (True, False, True) == tuple(map(is_in, (here, third, stranger)))


def test_codes_are_set_up_and_asked_for(board: Hall) -> None:
    """With codes set up the password alone opens nothing; with a code the session begins."""
    secret, _ = with_codes(board)

    caller, first = signed_in(board, "marker")
    assert (202, "code") == (first.status_code, first.json()["kind"])
    assert not is_in(caller)
    assert 401 == second(caller, first, "000000").status_code
    assert 200 == second(caller, first, code_at(secret, board.clock.now)).status_code
    assert is_in(caller)
    assert 401 == second(board.caller(), first, code_at(secret, board.clock.now)).status_code


def test_each_code_is_good_once(board: Hall) -> None:
    """A code that was seen over a shoulder opens nothing a second time, nor does one of a step before it."""
    secret, _ = with_codes(board)
    now = board.clock.now
    caller, first = signed_in(board, "marker")
    assert 200 == second(caller, first, code_at(secret, now)).status_code

    for ms in (now, now - STEP_MS):
        again, first = signed_in(board, "marker")
        assert 401 == second(again, first, code_at(secret, ms)).status_code
    third, first = signed_in(board, "marker")
    assert 200 == second(third, first, code_at(secret, now + STEP_MS)).status_code


def test_a_code_on_paper_is_good_once(board: Hall) -> None:
    """Each code on paper opens one session, whatever way it is typed."""
    _, paper = with_codes(board)
    caller, first = signed_in(board, "marker")

    assert 10 == len(paper)
    assert 200 == second(caller, first, paper[3].lower().replace("-", " - ", 1)).status_code
    again, first = signed_in(board, "marker")
    assert 401 == second(again, first, paper[3]).status_code
    assert 200 == second(again, first, paper[4]).status_code
    assert 2 == actions(board, "marker").count("paper_code_used")


def test_codes_lie_sealed_and_hashed(board: Hall) -> None:
    """Neither what codes are made of nor a code on paper stands in the database as it is."""
    secret, paper = with_codes(board)

    with board.server.database.read() as session:
        row = session.scalars(sa.select(StaffTotp)).one()
        hashes = list(session.scalars(sa.select(StaffRecovery.code_hash)))
    assert row.sealed is not None
    assert secret.encode() not in row.sealed
    assert all(one.startswith("$argon2id$") for one in hashes)
    assert not [code for code in paper for one in hashes if code in one]


def test_guessing_codes_is_slow(board: Hall) -> None:
    """After five wrong codes the password is asked for again, and after ten even the right ones must wait."""
    secret, _ = with_codes(board)
    caller, first = signed_in(board, "marker")
    tries = [second(caller, first, f"{n:06}").status_code for n in range(5)]
    over = second(caller, first, code_at(secret, board.clock.now))

    assert [401] * 5 == tries
    assert (401, "not_signed_in") == (over.status_code, over.json()["code"])
    caller, first = signed_in(board, "marker")
    assert [401] * 5 == [second(caller, first, f"{n:06}").status_code for n in range(5)]
    assert 429 == signed_in(board, "marker")[1].status_code


def test_guessing_codes_from_many_addresses_is_slow_too(board: Hall) -> None:
    """Whoever knows a password and comes from ever other addresses tries no more codes than from one."""
    with_codes(board)
    board.server.config = replace(board.config, proxies=1)
    told = []
    for number in range(4):
        caller, first = signed_in(board, "marker")
        caller.headers["X-Forwarded-For"] = f"192.0.2.{number}"
        told += [second(caller, first, f"{number}{n:05}").status_code for n in range(3)]

    assert [401] * 10 + [429] * 2 == told


def test_a_first_step_is_good_for_ten_minutes(board: Hall) -> None:
    """Whoever takes longer begins again."""
    secret, _ = with_codes(board)
    caller, first = signed_in(board, "marker")
    board.clock.now += 10 * 60_000

    assert 401 == second(caller, first, code_at(secret, board.clock.now)).status_code


def test_codes_are_wanted_of_roles(board: Hall) -> None:
    """Whoever's role needs codes and has none is signed out, and sets them up before any session begins."""
    admin = board.staff()
    marker, author = signed_in(board, "marker")[0], signed_in(board, "author")[0]
    wanted = admin("PUT", f"{ACCOUNTS}/rules", json={"totp_roles": ["marker"]})

    assert {"totp_roles": ["marker"]} == wanted.json() == admin("GET", f"{ACCOUNTS}/rules").json()
    assert (False, True) == (is_in(marker), is_in(author))
    caller, first = signed_in(board, "marker")
    assert (202, "enrol") == (first.status_code, first.json()["kind"])
    told = caller("POST", f"{STAFF}/session/codes", json={"token": first.json()["token"]}).json()
    assert told["uri"].startswith("otpauth://totp/")
    begun = second(caller, first, code_at(told["secret"], board.clock.now))
    assert (200, 10) == (begun.status_code, len(begun.json()["paper"]))
    assert is_in(caller)
    assert "code" == signed_in(board, "marker")[1].json()["kind"]


def test_a_first_step_that_needs_a_code_sets_up_none(board: Hall) -> None:
    """Whoever knows a password and not the codes cannot put other codes in their place."""
    with_codes(board)
    caller, first = signed_in(board, "marker")

    asked = caller("POST", f"{STAFF}/session/codes", json={"token": first.json()["token"]})

    assert 401 == asked.status_code


def test_a_first_step_from_before_the_codes_sets_up_no_others(board: Hall) -> None:
    """Whoever knew the password before codes were set up cannot put others in their place afterwards."""
    board.staff()("PUT", f"{ACCOUNTS}/rules", json={"totp_roles": ["marker"]})
    (early, first), (owner, own) = signed_in(board, "marker"), signed_in(board, "marker")
    secret = owner("POST", f"{STAFF}/session/codes", json={"token": own.json()["token"]}).json()["secret"]
    assert 200 == second(owner, own, code_at(secret, board.clock.now)).status_code

    asked = early("POST", f"{STAFF}/session/codes", json={"token": first.json()["token"]})
    assert (401, False) == (asked.status_code, "secret" in asked.text)
    board.clock.now += STEP_MS
    assert 401 == second(early, first, code_at(secret, board.clock.now)).status_code
    late, again = signed_in(board, "marker")
    assert 200 == second(late, again, code_at(secret, board.clock.now)).status_code


def test_new_codes_need_the_password_and_a_code(board: Hall) -> None:
    """Codes in force stay so until a code of the new ones is shown."""
    secret, _ = with_codes(board)
    caller, first = signed_in(board, "marker")
    begun = second(caller, first, code_at(secret, board.clock.now))
    caller.headers["X-CSRF-Token"] = begun.json()["csrf"]
    board.clock.now += STEP_MS

    assert 401 == caller("POST", f"{OWN}/codes", json={"password": "wrong"}).status_code
    fresh = caller("POST", f"{OWN}/codes", json={"password": PASSWORD}).json()["secret"]
    assert 401 == caller("PUT", f"{OWN}/codes", json={"code": "000000"}).status_code
    other, first = signed_in(board, "marker")
    assert 200 == second(other, first, code_at(secret, board.clock.now)).status_code
    assert 200 == caller("PUT", f"{OWN}/codes", json={"code": code_at(fresh, board.clock.now)}).status_code
    assert (True, False) == (is_in(caller), is_in(other))
    board.clock.now += STEP_MS
    last, first = signed_in(board, "marker")
    assert 401 == second(last, first, code_at(secret, board.clock.now)).status_code
    assert 200 == second(last, first, code_at(fresh, board.clock.now)).status_code


def test_an_admin_resets_lost_codes(board: Hall) -> None:
    """Somebody whose codes are lost is signed out, signs in by the password alone, and the record says who did it."""
    secret, _ = with_codes(board)
    caller, first = signed_in(board, "marker")
    second(caller, first, code_at(secret, board.clock.now))

    assert 204 == board.staff()("DELETE", f"{ACCOUNTS}/marker/codes").status_code

    assert not is_in(caller)
    assert 200 == signed_in(board, "marker")[1].status_code
    assert "totp_reset" in actions(board, "marker")
    assert 404 == board.staff()("DELETE", f"{ACCOUNTS}/nobody/codes").status_code


def one(hall: Hall, name: str) -> dict[str, Any]:
    """Return a member of staff as admins see them."""
    return next(row for row in hall.staff()("GET", ACCOUNTS).json() if row["name"] == name)


def test_staff_are_added_and_changed(board: Hall) -> None:
    """An admin adds a member of staff, changes what they may do and where, and each time they sign in anew."""
    admin = board.staff()
    body = {"name": "Ana", "role": "proctor", "password": PASSWORD, "centres": ["North"]}

    assert 201 == admin("POST", ACCOUNTS, json=body).status_code
    assert 409 == admin("POST", ACCOUNTS, json=body).status_code
    caller, _ = signed_in(board, "Ana")
    edit = {"revision": 1, "role": "viewer", "centres": []}
    changed = admin("PATCH", f"{ACCOUNTS}/Ana", json=edit)
    assert ("viewer", [], 2) == tuple(changed.json()[name] for name in ("role", "centres", "revision"))
    assert not is_in(caller)
    assert ("viewer", False) == (one(board, "Ana")["role"], one(board, "Ana")["totp"])
    assert ["staff_added", "signed_in", "staff_changed"] == actions(board, "Ana")


def test_of_two_who_change_one_the_second_is_told(board: Hall) -> None:
    """An edit names the revision that was seen; one that is behind changes nothing."""
    admin = board.staff()
    assert 200 == admin("PATCH", f"{ACCOUNTS}/viewer", json={"revision": 1, "role": "marker"}).status_code

    late = admin("PATCH", f"{ACCOUNTS}/viewer", json={"revision": 1, "role": "author"})

    assert (409, "edited_meanwhile") == (late.status_code, late.json()["code"])
    assert "marker" == one(board, "viewer")["role"]


def test_who_has_left_signs_in_no_more(board: Hall) -> None:
    """Leaving ends every session and every way in; coming back needs an admin."""
    admin = board.staff()
    caller, _ = signed_in(board, "marker")
    assert 200 == admin("PATCH", f"{ACCOUNTS}/marker", json={"revision": 1, "left": True}).status_code

    assert not is_in(caller)
    assert 401 == signed_in(board, "marker")[1].status_code
    assert 200 == admin("PATCH", f"{ACCOUNTS}/marker", json={"revision": 2, "left": False}).status_code
    assert 200 == signed_in(board, "marker")[1].status_code


@pytest.mark.parametrize("edit", [{"left": True}, {"role": "viewer"}, {"centres": ["North"]}])
def test_the_last_admin_stays(board: Hall, edit: dict[str, Any]) -> None:
    """An organisation is never without somebody who may do everything."""
    admin = board.staff()

    refused = admin("PATCH", f"{ACCOUNTS}/admin", json={"revision": 1, **edit})

    assert (409, "last_admin") == (refused.status_code, refused.json()["code"])
    assert is_in(admin)
    assert 200 == admin("PATCH", f"{ACCOUNTS}/viewer", json={"revision": 1, "role": "admin"}).status_code
    assert 200 == admin("PATCH", f"{ACCOUNTS}/admin", json={"revision": 1, **edit}).status_code


def test_an_admin_gives_another_password(board: Hall) -> None:
    """Somebody who forgot theirs is signed out and signs in by what the admin gave."""
    caller, _ = signed_in(board, "marker")

    assert 204 == board.staff()("PUT", f"{ACCOUNTS}/marker/password", json={"password": NEW}).status_code

    assert not is_in(caller)
    assert (401, 200) == tuple(signed_in(board, "marker", word)[1].status_code for word in (PASSWORD, NEW))


def handed_over(hall: Hall, name: str = "marker") -> tuple[Caller, httpx.Response]:
    """Let an admin hand a password over, and somebody type it."""
    told = hall.staff()("PUT", f"{ACCOUNTS}/{name}/password", json={"password": HANDED, "handed_over": True})
    assert 204 == told.status_code, told.text
    return signed_in(hall, name, HANDED)


def choose(caller: Caller, first: httpx.Response, new: str) -> httpx.Response:
    """Try to choose a password."""
    body = {"token": first.json()["token"], "password": new}
    return caller("POST", f"{STAFF}/session/password", json=body)


def test_what_was_handed_over_opens_nothing(board: Hall) -> None:
    """Who types it chooses a password of their own, and is in; from then on that alone is good, and no token twice."""
    caller, first = handed_over(board)
    assert (202, "password", False) == (first.status_code, first.json()["kind"], is_in(caller))
    assert 401 == second(caller, first, "123456").status_code
    assert 401 == caller("POST", f"{STAFF}/session/codes", json={"token": first.json()["token"]}).status_code
    assert [422, 422] == [choose(caller, first, word).status_code for word in ("short", HANDED)]
    assert not is_in(caller)
    assert 200 == choose(caller, first, NEW).status_code
    assert is_in(caller)
    assert 401 == choose(board.caller(), first, "yet another password").status_code
    assert (401, 200) == tuple(signed_in(board, "marker", word)[1].status_code for word in (HANDED, NEW))
    assert "password_changed" in actions(board, "marker")


def test_codes_are_asked_for_after_the_choice(board: Hall) -> None:
    """Whoever has one-time codes types one as well: choosing a password is no way around them."""
    secret, _ = with_codes(board)
    caller, first = handed_over(board)
    then = choose(caller, first, NEW)

    assert (202, "code", False) == (then.status_code, then.json()["kind"], is_in(caller))
    assert 200 == second(caller, then, code_at(secret, board.clock.now)).status_code
    assert is_in(caller)


def test_a_choice_is_over_when_another_password_is_drawn(board: Hall) -> None:
    """Who knows the password before the last chooses nothing any more, nor after ten minutes."""
    caller, first = handed_over(board)
    again = handed_over(board)[1]
    assert 401 == choose(caller, first, NEW).status_code

    board.clock.now += 10 * 60_000
    assert 401 == choose(caller, again, NEW).status_code
    assert 202 == signed_in(board, "marker", HANDED)[1].status_code


@pytest.mark.parametrize("role", Role)
def test_no_answer_tells_a_secret(hall: Hall, role: Role) -> None:
    """Lists of staff and of sessions hold no hash, no token and nothing codes are made of."""
    with_codes(hall, role.value)
    admin = hall.staff()
    text = admin("GET", ACCOUNTS).text + admin("GET", f"{OWN}/sessions").text

    assert not [word for word in ("argon2", "hash", "sealed", "token", "password") if word in text]
