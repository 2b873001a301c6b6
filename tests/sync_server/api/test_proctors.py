"""Proctors of a sitting over the API: named with PINs of their own, and what they did stands with the attempt."""

import pytest
from argon2 import PasswordHasher

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.events import Accommodated, Body, Started, SubmitMethod, Submitted
from assessment.attempt.irregularity import Irregularity
from assessment.attempt.panel_events import Launched, PanelClosed, PanelOpened
from assessment.attempt.sitting import MOST_PROCTORS
from assessment.ids import SittingId
from assessment.pack.sitting_document import read_sitting
from assessment.signing import key_id
from sync_server.services.read_sitting import sitting_in_force
from sync_server.storage import sittings
from tests.sync_server.events import initiated
from tests.sync_server.hall import Hall

BODY = {
    "title": "Evening",
    "pack_id": "harbours",
    "opens_at": "2030-05-06T18:00:00+02:00",
    "closes_at": "2030-05-06T20:00:00+02:00",
    "candidates": [{"number": "7", "name": "Chi", "secret": "a secret word"}],
}
PAT, KIM = {"name": "Pat Proctor", "pin": "pat 2580"}, {"id": "k", "name": "Kim Court", "pin": "kim 1470"}


def described(*proctors: dict[str, str], **policy: str) -> dict[str, object]:
    """Return the description of a sitting."""
    return BODY | {"policy": policy, "proctors": list(proctors)}


def test_proctors_are_published_with_hashes_alone(hall: Hall) -> None:
    """Each is in the signed sitting by name, with a hash of their PIN; the PIN is in no reply and no document."""
    hall.publish()
    reply = hall.staff()("POST", "/api/v1/sittings", json=described(PAT, KIM, leave_pin="4711"))

    assert 201 == reply.status_code
    sitting_id = SittingId(reply.json()["sitting_id"])
    sitting = sitting_in_force(hall.server, hall.organisation, sitting_id)
    assert sitting is not None
    pat, kim = sitting.proctors
    assert [("patproctor", "Pat Proctor"), ("k", "Kim Court")] == [(one.id, one.name) for one in (pat, kim)]
    assert PasswordHasher().verify(pat.pin_hash, "pat 2580")
    with hall.server.database.read() as session:
        row = sittings.sitting(session, hall.organisation, sitting_id)
    assert row is not None
    assert b"pat 2580" not in row.document
    issuer = hall.server.keys(hall.organisation).issuer
    assert sitting == read_sitting(row.document, {key_id(issuer.public): issuer.public})
    assert "2580" not in reply.text


@pytest.mark.parametrize(
    "body",
    [
        described(PAT, KIM | {"pin": PAT["pin"]}),
        described(PAT, leave_pin=PAT["pin"]),
        described(PAT, KIM | {"name": "PAT  proctor"}),
        described(PAT | {"name": "Proctor"}),
        described(PAT | {"pin": "123"}),
        described(PAT | {"name": ""}),
        described({"name": "Pat"}),
        described(PAT | {"role": "chief"}),
        described(*({"name": f"Proctor {n}", "pin": f"pin {n:04}"} for n in range(MOST_PROCTORS + 1))),
    ],
    ids=[
        "one PIN twice",
        "the common PIN",
        "one name twice",
        "nobody's name",
        "short",
        "no name",
        "no PIN",
        "unknown",
        "many",
    ],
)
def test_proctors_who_cannot_be_told_apart_are_refused(hall: Hall, body: dict[str, object]) -> None:
    """A PIN alone says who came, so nobody shares one, and what is wrong is refused without repeating it."""
    hall.publish()

    reply = hall.staff()("POST", "/api/v1/sittings", json=body)

    assert 422 == reply.status_code
    assert "2580" not in reply.text


def test_what_a_proctor_did_stands_with_the_attempt(hall: Hall) -> None:
    """Irregularities are listed and counted by reason and group, and every step at the panel is in the timeline."""
    facts = hall.publish()
    hall.sitting()
    desk = hall.desk()
    told: tuple[Body, ...] = (
        PanelOpened("Pat Proctor", "password"),
        Irregularity("candidate/unwell", "Was given water", "Pat Proctor"),
        Irregularity("environment/noise", "", "Pat Proctor"),
        Irregularity("environment/noise", "", "Pat Proctor"),
        PanelClosed("Pat Proctor", "closed"),
        Submitted(SubmitMethod.PROCTOR, by="Pat Proctor", why="Unwell"),
    )
    desk.write(hall.attempt(), initiated(), Started(), *told, pack_hash=facts.pack_hash)
    hall.accept(desk, desk.frames())

    view = hall.staff()("GET", f"/api/v1/attempts/{hall.attempt()}").json()

    assert ("submitted", True) == (view["state"], view["chain_verified"])
    assert ["candidate/unwell", "environment/noise", "environment/noise"] == [
        one["reason"] for one in view["irregularities"]
    ]
    assert ("Was given water", "Pat Proctor") == (
        view["irregularities"][0]["note"],
        view["irregularities"][0]["by"],
    )
    assert {
        "candidate": 1,
        "candidate/unwell": 1,
        "environment": 2,
        "environment/noise": 2,
    } == view["irregularity_counts"]
    steps = [(one["kind"], one["body"].get("by")) for one in view["timeline"][2:]]
    assert [
        ("panel_opened", "Pat Proctor"),
        *[("irregularity", "Pat Proctor")] * 3,
        ("panel_closed", "Pat Proctor"),
        ("submitted", "Pat Proctor"),
    ] == steps


def test_who_let_a_candidate_in_stands_with_the_attempt(hall: Hall) -> None:
    """A launch names its proctor, and what was agreed before the start stands there with the reason."""
    facts = hall.publish()
    hall.sitting()
    desk = hall.desk()
    granted = Accommodations(no_drag=True)
    told: tuple[Body, ...] = (
        Launched("Pat Proctor", "password"),
        Accommodated(granted, "Pat Proctor", "A broken arm"),
    )
    desk.write(hall.attempt(), initiated(), *told, Started(), pack_hash=facts.pack_hash)
    hall.accept(desk, desk.frames())

    view = hall.staff()("GET", f"/api/v1/attempts/{hall.attempt()}").json()

    assert ("Pat Proctor", True) == (view["launched_by"], view["accommodations"]["no_drag"])
    assert [("launched", "Pat Proctor", None), ("accommodated", "Pat Proctor", "A broken arm")] == [
        (one["kind"], one["body"]["by"], one["body"].get("reason")) for one in view["timeline"][1:3]
    ]
