"""Staff describe what machines are to hold: what is left out is as usual, what cannot be is refused by name."""

import pytest

from assessment.attempt.lockdown import Level, LockdownPolicy, ProgramRule, Tier
from sync_server.api.sittings import SittingBody, plan_of
from tests.sync_server.hall import Hall

BODY = {
    "title": "Evening",
    "pack_id": "harbours",
    "opens_at": "2030-05-06T18:00:00+02:00",
    "closes_at": "2030-05-06T20:00:00+02:00",
    "candidates": [],
}


def described(**policy: object) -> LockdownPolicy:
    """Return the lockdown of a sitting described so."""
    return plan_of(SittingBody.model_validate(BODY | {"policy": policy})).policy.lockdown


def test_what_is_left_out_is_as_usual() -> None:
    """What is said of nothing is as usual; one control that is said leaves the others as they are."""
    said = described(
        lockdown={"required_tier": "B", "levels": {"keys": "warn"}, "denied": [{"name": "obs"}]},
    )

    assert LockdownPolicy() == described() == described(practice=True)
    assert (Tier.HARDENED, Level.WARN, LockdownPolicy().levels.displays, (ProgramRule("obs"),)) == (
        said.required_tier,
        said.levels.keys,
        said.levels.displays,
        said.denied,
    )


@pytest.mark.parametrize(
    ("lockdown", "says"),
    [
        ({"unlock": []}, "unlock"),
        ({"levels": {"webcam": "lock"}}, "webcam"),
        ({"denied": [{"name": "obs"}], "allowed": [{"name": "obs"}]}, "denied"),
        ({"denied": [{}]}, "program"),
    ],
)
def test_what_cannot_be_is_refused(hall: Hall, lockdown: dict[str, object], says: str) -> None:
    """A lock without a way out, an unknown control, a contradiction: the reply names it, and nothing is published."""
    hall.publish()
    reply = hall.staff()("POST", "/api/v1/sittings", json=BODY | {"policy": {"lockdown": lockdown}})

    assert (422, "lockdown_invalid") == (reply.status_code, reply.json()["code"])
    assert says in reply.json()["detail"]


def test_a_password_alone_must_be_set(hall: Hall) -> None:
    """Where only the proctor's password unlocks, a sitting without one is refused, and one with it is taken."""
    hall.publish()
    only = {"lockdown": {"unlock": ["password"]}}
    without = hall.staff()("POST", "/api/v1/sittings", json=BODY | {"policy": only})
    with_one = hall.staff()("POST", "/api/v1/sittings", json=BODY | {"policy": only | {"leave_pin": "4711"}})

    assert (422, 201) == (without.status_code, with_one.status_code)
    assert "password" in without.json()["detail"]
