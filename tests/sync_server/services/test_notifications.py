"""Notifications: each thing told once to each who listens, until it was taken or given up, whoever is killed meanwhile."""

import json
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
import structlog

from assessment.attempt import events as e
from assessment.attempt.policy import Feedback
from sync_server.app import open_server
from sync_server.config import Smtp
from sync_server.errors import BodyInvalid, EditedMeanwhile, NotFound
from sync_server.outgoing.hook import headers_of, secret_of
from sync_server.services.courier import Courier
from sync_server.services.deliver import (
    CLAIM_MS,
    LONGEST_WAIT_MS,
    MOST_TRIES,
    claim_due,
    deliver,
    wait_ms,
)
from sync_server.services.list_deliveries import DeliveryFacts, deliver_again, list_deliveries
from sync_server.services.note_endings import WARN_MS, note_endings
from sync_server.services.notice import Event, Happened, note
from sync_server.services.project_attempt import project_attempt
from sync_server.services.rebuild_projections import rebuild_projections
from sync_server.services.subscribe import (
    Subscribed,
    Way,
    edit_subscription,
    list_subscriptions,
    subscribe,
    unsubscribe,
)
from sync_server.storage.audit import recorded
from tests.sync_server.events import HOUR_MS, initiated, whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.listeners import Told, deliver_due, listening_hook, listening_smtp
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_decide_attempt import sat
from tests.sync_server.services.test_results import WITHOUT_ESSAY


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server with a pack and a sitting on each kind of database, which may call hooks of this machine."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.server.config = replace(hall.server.config, hooks_to_private=True)
        hall.publish()
        hall.sitting()
        yield hall


@pytest.fixture
def hook() -> Iterator[Told]:
    """Give a web hook on this machine."""
    with listening_hook() as told:
        yield told


def hooked(hall: Hall, hook: Told, *events: Event, centre: str = "") -> Subscribed:
    """Let the hook be told of these events, or of all."""
    return subscribe(
        hall.server,
        hall.organisation,
        Way.HOOK,
        hook.url,
        events or tuple(Event),
        actor="admin",
        centre=centre,
    )


def all_deliveries(hall: Hall, state: str = "") -> list[DeliveryFacts]:
    """Return every delivery."""
    return list_deliveries(hall.server, hall.organisation, state=state)


def happen(hall: Hall, key: str = "a", sitting_id: str = "morning") -> bool:
    """Let something happen; say whether it was new."""
    what = Happened(Event.STARTED, key, sitting_id, {"attempt_id": key})
    return hall.server.database.write(lambda s: note(s, hall.organisation, what, hall.clock.now))


def test_an_attempt_is_told_of_from_start_to_result(either: Hall, hook: Told) -> None:
    """Started, handed in, and its result: each once, signed, by ids and never by names, however often it is read again."""
    made = hooked(either, hook)

    sat(either, either.desk(), initiated(), *WITHOUT_ESSAY)
    for _ in range(2):
        project_attempt(either.server, either.organisation, either.attempt())
    rebuild_projections(either.server, either.organisation)
    deliver_due(either.server, either.organisation)

    assert ["attempt.started", "attempt.submitted", "result.released"] == sorted(
        json.loads(body)["type"] for _, body in hook.calls
    )
    for headers, body in hook.calls:
        expected = headers_of(
            secret_of(made.secret), headers["webhook-id"], int(headers["webhook-timestamp"]), body
        )
        assert expected["webhook-signature"] == headers["webhook-signature"]
        told = json.loads(body)["data"]
        assert (either.attempt(), "morning", "candidate-1") == (
            told["attempt_id"],
            told["sitting_id"],
            told["candidate_id"],
        )
        assert b"Amina" not in body
    assert ["sent"] * 3 == [one.state for one in all_deliveries(either)]
    assert [] == deliver_due(either.server, either.organisation)


def test_incidents_are_told_and_what_waits_is_not_released(either: Hall, hook: Told) -> None:
    """An incident is told with how many there are by now; while an essay waits no result is released."""
    hooked(either, hook)
    begun, *rest = whole_attempt()

    sat(either, either.desk(), begun, rest[0], e.Incident("focus_lost", ""), *rest[1:])
    deliver_due(either.server, either.organisation)

    told = {json.loads(body)["type"]: json.loads(body)["data"] for _, body in hook.calls}
    assert {"attempt.started", "attempt.submitted", "attempt.incident"} == set(told)
    assert 1 == told["attempt.incident"]["incidents"]


def test_what_was_before_is_not_told(either: Hall, hook: Told) -> None:
    """Who begins to listen hears of what happens from then on, also where all is read again from its frames."""
    sat(either, either.desk(), initiated(), *WITHOUT_ESSAY)
    hooked(either, hook)

    rebuild_projections(either.server, either.organisation)

    assert [] == all_deliveries(either)


def test_sittings_that_end_are_told_once(either: Hall, hook: Told) -> None:
    """A quarter of an hour before a sitting ends it is told, once, and again only where it was put off."""
    hooked(either, hook, Event.ENDING)
    ends = either.clock.now + 8 * HOUR_MS

    assert 0 == note_endings(either.server, either.organisation)
    either.clock.now = ends - WARN_MS
    assert [1, 0] == [note_endings(either.server, either.organisation) for _ in range(2)]
    deliver_due(either.server, either.organisation)
    either.clock.now = ends
    assert 0 == note_endings(either.server, either.organisation)

    ((_, body),) = hook.calls
    assert 15 == json.loads(body)["data"]["minutes"]


def test_who_listens_hears_what_they_asked_for(either: Hall, hook: Told) -> None:
    """A subscription is told of its own events, and one of a centre of that centre's sittings alone."""
    either.sitting(sitting_id="north", centre="North")
    every = hooked(either, hook, Event.STARTED).subscription.subscription_id
    other = hooked(either, hook, Event.INCIDENT).subscription.subscription_id
    north = hooked(either, hook, Event.STARTED, centre="North").subscription.subscription_id

    assert happen(either, "a", "morning")
    assert happen(either, "b", "north")
    assert not happen(either, "b", "north")

    heard = Counter(one.subscription_id for one in all_deliveries(either))
    assert (2, 1, 0) == (heard[every], heard[north], heard[other])


def test_a_failure_is_tried_again_under_the_same_id(either: Hall, hook: Told) -> None:
    """A hook that fails is called again after a wait that grows, with the same id and body, and then no more."""
    hooked(either, hook)
    happen(either)
    hook.answers += [500, 503]

    states = []
    for _ in range(3):
        (done,) = deliver_due(either.server, either.organisation)
        states.append((done.state, done.said))
        assert [] == deliver_due(either.server, either.organisation)
        either.clock.now = max(one.due_ms for one in all_deliveries(either))

    assert [("waiting", "status_500"), ("waiting", "status_503"), ("sent", "")] == states
    assert 1 == len({headers["webhook-id"] for headers, _ in hook.calls})
    assert 1 == len({body for _, body in hook.calls})
    assert 3 == all_deliveries(either)[0].tries


def test_waits_grow_and_end() -> None:
    """Each wait is four times the one before, up to a day and a fifth by chance."""
    waits = [wait_ms(tries, b"\0\0") for tries in range(1, MOST_TRIES)]

    assert [5_000, 20_000, 80_000] == waits[:3]
    assert LONGEST_WAIT_MS == waits[-1]
    assert all(wait_ms(n, b"\xff\xff") <= wait_ms(n, b"\0\0") * 1.2 for n in range(1, MOST_TRIES))


def test_what_is_given_up_may_begin_anew(either: Hall, hook: Told) -> None:
    """After the last try it is given up and told to staff, who may begin it anew; that is recorded."""
    hooked(either, hook)
    happen(either)
    hook.answers += [500] * MOST_TRIES
    for _ in range(MOST_TRIES):
        either.clock.now = max(one.due_ms for one in all_deliveries(either))
        deliver_due(either.server, either.organisation)
    (one,) = all_deliveries(either, "given_up")
    assert MOST_TRIES == one.tries

    deliver_again(either.server, either.organisation, one.notice_id, one.subscription_id, actor="admin")
    deliver_due(either.server, either.organisation)

    assert ["sent"] == [one.state for one in all_deliveries(either)]
    with pytest.raises(NotFound):
        deliver_again(either.server, either.organisation, one.notice_id, one.subscription_id, actor="admin")
    with either.server.database.read() as session:
        assert "delivery_begun_anew" == recorded(session, either.organisation, limit=1)[0].action


def test_who_is_gone_is_told_no_more(either: Hall, hook: Told) -> None:
    """A hook that answers that it is gone is put to rest, and what waits for it is given up."""
    hooked(either, hook)
    for key in ("a", "b"):
        happen(either, key)
    hook.answers.append(410)

    deliver_due(either.server, either.organisation)

    (row,) = list_subscriptions(either.server, either.organisation)
    assert not row.active
    assert "status_410" in {one.said for one in all_deliveries(either, "given_up")}
    assert not happen(either, "c")


def test_a_process_that_dies_leaves_its_delivery_to_others(either: Hall, hook: Told) -> None:
    """What a process had claimed when it was killed is nobody's until the claim is over, and is then made by another."""
    hooked(either, hook)
    happen(either)

    (lost,) = claim_due(either.server, either.organisation, 10)
    assert [] == deliver_due(either.server, either.organisation)
    either.clock.now += CLAIM_MS
    (done,) = deliver_due(either.server, either.organisation)
    assert ("sent", 1) == (done.state, len(hook.calls))

    hook.answers.append(500)  # the first comes back to life, and fails: what was sent stays sent
    deliver(either.server, either.organisation, lost)
    assert ["sent"] == [one.state for one in all_deliveries(either)]


def test_processes_share_the_work(postgresql: Postgresql, tmp_path: Path, hook: Told) -> None:
    """Several server processes on one database claim each delivery once, however many there are."""
    with opened_hall(tmp_path / "first", postgresql.database()) as hall:
        hall.server.config = replace(hall.server.config, hooks_to_private=True)
        hall.publish()
        hall.sitting()
        hooked(hall, hook)
        for number in range(40):
            happen(hall, str(number))
        others = [open_server(hall.config, clock=hall.clock, draw=hall.draw) for _ in range(3)]
        together = threading.Barrier(4)

        def work(number: int) -> list[str]:
            server = [hall.server, *others][number]
            together.wait()
            return [
                one.notice.notice_id for _ in range(8) for one in claim_due(server, hall.organisation, 10)
            ]

        with ThreadPoolExecutor(4) as hands:
            claimed = Counter(id for some in hands.map(work, range(4)) for id in some)
        for other in others:
            other.close()

    assert (40, {1}) == (len(claimed), set(claimed.values()))


def test_mail_is_sent(either: Hall) -> None:
    """A mail says what happened by ids, and its log line holds neither address nor name."""
    with listening_smtp() as server:
        either.server.config = replace(
            either.server.config,
            smtp=Smtp("127.0.0.1", server.port, tls=False, here=True, sender="carrel@example.org"),
        )
        subscribe(
            either.server,
            either.organisation,
            Way.MAIL,
            "head@example.org",
            (Event.STARTED, Event.SUBMITTED),
            actor="admin",
        )
        with structlog.testing.capture_logs() as logs:
            sat(either, either.desk(), initiated(), *WITHOUT_ESSAY)
            deliver_due(either.server, either.organisation)

        assert {("<carrel@example.org>", "<head@example.org>")} == {
            (sender, *to) for sender, to, _ in server.letters
        }
        text = "\n".join(letter for _, _, letter in server.letters)
    assert either.attempt() in text
    assert "Amina" not in text
    assert "example.org" not in str(logs)
    assert 2 == len([one for one in logs if one["event"] == "delivery"])


def test_the_courier_works_in_the_background(hall: Hall, hook: Told) -> None:
    """Started with the server it makes what waits, and ends when it is told to."""
    hall.server.config = replace(hall.server.config, hooks_to_private=True)
    hooked(hall, hook)
    happen(hall)
    courier = Courier(hall.server)
    courier.start()
    assert hook.came.wait(20)
    courier.stop()

    assert ["sent"] == [one.state for one in all_deliveries(hall)]


def test_subscriptions_are_staffs(hall: Hall, hook: Told) -> None:
    """Over HTTP they are made, changed by revision and removed; the secret shows once; each change is recorded."""
    hall.server.config = replace(hall.server.config, hooks_to_private=True)
    admin = hall.staff()
    base = "/api/v1/notifications/subscriptions"
    wish = {"kind": "webhook", "target": hook.url, "events": ["attempt.started"]}

    made = admin("POST", base, json=wish)
    id = made.json()["subscription"]["subscription_id"]

    assert 201 == made.status_code
    assert made.json()["secret"].startswith("whsec_")
    assert "secret" not in admin("GET", base).text
    assert 200 == admin("PATCH", f"{base}/{id}", json={"revision": 1, "active": False}).status_code
    assert 409 == admin("PATCH", f"{base}/{id}", json={"revision": 1, "active": True}).status_code
    for wrong in (
        {**wish, "target": "https://user:word@example.org/"},
        {**wish, "events": []},
        {**wish, "events": ["nothing"]},
        {**wish, "kind": "mail", "target": "a@example.org"},
    ):
        assert 422 == admin("POST", base, json=wrong).status_code
    assert 200 == admin("GET", "/api/v1/notifications/deliveries?state=waiting").status_code
    assert 204 == admin("DELETE", f"{base}/{id}").status_code
    assert 404 == admin("DELETE", f"{base}/{id}").status_code
    with hall.server.database.read() as session:
        told = [one.action for one in recorded(session, hall.organisation, limit=3)]
    assert ["subscription_removed", "subscription_edited", "subscription_made"] == told


def test_two_who_edit_are_told(hall: Hall, hook: Told) -> None:
    """Of two who change one subscription the second is refused, and what will not do is refused by name."""
    hall.server.config = replace(hall.server.config, hooks_to_private=True)
    id = hooked(hall, hook).subscription.subscription_id
    changed = edit_subscription(hall.server, hall.organisation, id, 1, actor="a", events=(Event.RELEASED,))

    assert (("result.released",), 2) == (changed.events, changed.revision)
    with pytest.raises(EditedMeanwhile):
        edit_subscription(hall.server, hall.organisation, id, 1, actor="b", active=False)
    with pytest.raises(BodyInvalid):
        edit_subscription(hall.server, hall.organisation, id, 2, actor="b", events=())
    with pytest.raises(NotFound):
        unsubscribe(hall.server, hall.organisation, "none", actor="b")


def test_where_nothing_is_told_no_result_is_released(hall: Hall, hook: Told) -> None:
    """A sitting that shows candidates nothing releases nothing."""
    hall.server.config = replace(hall.server.config, hooks_to_private=True)
    hall.publish()
    hall.sitting(feedback=Feedback.NONE)
    hooked(hall, hook, Event.RELEASED)

    sat(hall, hall.desk(), initiated(), *WITHOUT_ESSAY)

    assert [] == all_deliveries(hall)
