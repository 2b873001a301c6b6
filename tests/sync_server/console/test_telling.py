"""Notifications by pages, and what is left of sittings: tests assigned, paper, another version, codes for hubs."""

import re
from dataclasses import replace

from sync_server.services.import_roster import import_roster
from sync_server.services.list_deliveries import list_deliveries
from sync_server.services.list_hubs import list_hubs
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.subscribe import list_subscriptions
from sync_server.services.try_subscription import try_subscription
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.hall import Hall
from tests.sync_server.listeners import deliver_due

HOOK = {
    "kind": "webhook",
    "target": "http://127.0.0.1:9/hook",
    "event": ["attempt.started", "sitting.ending"],
}


def test_a_web_hook_is_made_tried_and_removed(hall: Hall, clerk: Clerk) -> None:
    """Its secret shows once; a test tells what became of it and is sent again; removed it is told nothing."""
    hall.server.config = replace(hall.server.config, hooks_to_private=True)
    clerk.go("/notifications")
    reply = clerk.send("/notifications", **HOOK | {"target": "http://elsewhere.example/"})
    assert (422, "http://elsewhere.example/") == (reply.status_code, clerk.value("target"))
    clerk.send("/notifications", **HOOK)
    assert "whsec_" in clerk.words
    (one,) = list_subscriptions(hall.server, hall.organisation)
    path = f"/notifications/{one.subscription_id}"
    assert "whsec_" not in clerk.go(path).text

    clerk.send(f"{path}/test")
    for _ in range(10):
        deliver_due(hall.server, hall.organisation)
        hall.clock.now += 26 * 3_600_000
    clerk.sign_in("admin")
    clerk.go(path)
    assert "given up" in clerk.words
    assert "A test of the way there" in clerk.words
    (told,) = list_deliveries(hall.server, hall.organisation)
    clerk.send("/notifications/again", notice_id=told.notice_id, subscription_id=told.subscription_id)
    clerk.follow()
    assert ["waiting"] == [row.state for row in list_deliveries(hall.server, hall.organisation)]
    clerk.send(f"{path}/remove")
    clerk.follow()
    assert [] == list_subscriptions(hall.server, hall.organisation)


def test_a_subscription_is_changed_and_the_second_is_told(hall: Hall, clerk: Clerk) -> None:
    """Of two who change a subscription the second sees what is there; one that rests is sent no test."""
    hall.server.config = replace(hall.server.config, hooks_to_private=True)
    clerk.go("/notifications")
    clerk.send("/notifications", **HOOK)
    (one,) = list_subscriptions(hall.server, hall.organisation)
    path = f"/notifications/{one.subscription_id}"
    clerk.go(path)
    clerk.send(path, revision="1", event="result.released")
    clerk.follow()
    assert "at rest" in clerk.words
    reply = clerk.send(path, revision="1", active="yes", event="attempt.incident")
    assert 409 == reply.status_code
    assert 'value="attempt.incident" checked' in reply.text
    assert "A result may be told" in clerk.words
    assert 422 == clerk.send(f"{path}/test").status_code


def test_deliveries_are_paged(hall: Hall, clerk: Clerk) -> None:
    """Each delivery stands on one page alone, the latest first."""
    hall.server.config = replace(hall.server.config, hooks_to_private=True)
    clerk.go("/notifications")
    clerk.send("/notifications", **HOOK)
    (one,) = list_subscriptions(hall.server, hall.organisation)
    for turn in range(60):
        hall.clock.now += turn % 2
        try_subscription(hall.server, hall.organisation, one.subscription_id, actor="test")
    first = clerk.go("/notifications?state=waiting").text
    (after,) = re.findall(r'href="\?after=([^&"]+)', first)
    second = clerk.go(f"/notifications?state=waiting&after={after}").text
    assert (50, 10) == (first.count("A test of the way there"), second.count("A test of the way there"))


def test_tests_are_assigned_by_a_strategy(hall: Hall, clerk: Clerk) -> None:
    """Each of a roster is given a test and a sitting is held; asked again nobody gets a second; what is wrong stays typed."""
    hall.publish()
    table = b"number,name\n1,Ada\n2,Bo\n"
    roster = import_roster(hall.server, hall.organisation, "R", table, actor="test").roster_id
    told = {
        "name": "Spring",
        "title": "Spring exam",
        "roster": roster,
        "strategy": "balanced",
        "opens_at": "2030-05-07T09:00",
        "closes_at": "2030-05-07T12:00",
        "attempts": "2",
        "feedback": "at_end",
        "practice": "yes",
    }
    clerk.go("/sittings/assign")
    reply = clerk.send("/sittings/assign", **told | {"strategy": "experiment"})
    assert (422, "Spring") == (reply.status_code, clerk.value("name"))
    clerk.send("/sittings/assign", **told)
    assert "2 candidates were given a test now" in clerk.words
    clerk.go("/sittings/assign")
    clerk.send("/sittings/assign", **told)
    assert "0 candidates were given a test now, 2 had theirs already" in clerk.words
    (sitting,) = list_sittings(hall.server, hall.organisation)
    held = sitting_in_force(hall.server, hall.organisation, sitting.sitting_id)
    assert held is not None
    assert (2, True) == (held.policy.attempts_allowed, held.policy.practice)


def test_a_sitting_is_put_on_paper_and_on_another_version(hall: Hall, clerk: Clerk) -> None:
    """Slips come as PDF; before anybody has begun the sitting goes to a newer version of its pack, by its page."""
    hall.publish()
    table = b"number,name\n1,Ada\n"
    roster = import_roster(hall.server, hall.organisation, "R", table, actor="test").roster_id
    clerk.go("/sittings/new")
    window = {"opens_at": "2030-05-07T09:00", "closes_at": "2030-05-07T12:00"}
    clerk.send("/sittings/new", title="Spring", test="harbours/t1", roster=roster, **window)
    clerk.follow()
    (sitting,) = list_sittings(hall.server, hall.organisation)
    path = f"/sittings/{sitting.sitting_id}"
    assert clerk.go(f"{path}/slips.pdf").content.startswith(b"%PDF")
    assert 404 == clerk.go(f"{path}/code.pdf").status_code
    hall.publish(hall.pack(2))
    clerk.go(path)
    clerk.send(f"{path}/pack", version="2")
    clerk.follow()
    assert "harbours 2" in clerk.words


def test_codes_for_hubs_are_made_and_hubs_shut_out(hall: Hall, clerk: Clerk) -> None:
    """A code for a hub shows once, and a hub that has joined is shut out by its page."""
    clerk.go("/devices")
    assert 422 == clerk.send("/devices/hubs/codes", days="400").status_code
    clerk.go("/devices")
    clerk.send("/devices/hubs/codes", days="30", centre="")
    assert "A code for one hub" in clerk.words
    hall.as_hub()
    (hub,) = list_hubs(hall.server, hall.organisation)
    clerk.go("/devices")
    clerk.send(f"/devices/hubs/{hub.hub_id}/revoke")
    clerk.follow()
    assert [True] == [one.revoked for one in list_hubs(hall.server, hall.organisation)]


def test_what_a_pack_needs_is_told_by_its_page(hall: Hall, clerk: Clerk) -> None:
    """A code that opens nothing is refused, an issuer is trusted by its key alone, and a pack is pushed with its time."""
    clerk.go("/packs")
    file = {"file": ("p.carrel", hall.pack(), "application/octet-stream")}
    clerk.send("/packs", files=file, opens_at="2030-05-07T09:00")
    clerk.follow()
    assert "2030-05-07 09:00" in clerk.words
    assert 422 == clerk.send("/packs/harbours/1/code", code="0000-0000-0000-0000").status_code
    clerk.go("/packs")
    assert 422 == clerk.send("/packs/issuers", public="ab").status_code
    clerk.go("/packs")
    clerk.send("/packs/issuers", public="ab" * 32)
    clerk.follow()
    assert "Packs of this issuer are taken" in clerk.words
