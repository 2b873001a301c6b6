"""Guessing passwords gains nothing from guessing many at once."""

import threading
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue

import pytest

from sync_server.errors import CredentialsWrong, PasswordsWaiting, Refused, TooManyTries
from sync_server.services import passwords, sign_in_staff
from sync_server.services.slow_guessing import PER_ADDRESS, PER_NAME
from tests.sync_server.hall import PASSWORD, Hall

TRIES = 15
PATIENCE = 20


def guess(hall: Hall, password: str = "wrong", name: str = "admin") -> None:
    """Try to sign in."""
    sign_in_staff.sign_in_staff(
        hall.server, hall.organisation, name=name, password=password, address="192.0.2.1"
    )


def test_parallel_guesses_are_counted_before_they_are_made(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of many wrong tries at once only as many are looked at as would be one after another."""
    ended, looked, go_on = SimpleQueue[type[Refused]](), Counter[str](), threading.Event()

    def wait(_hash: str | None, password: str) -> bool:
        looked[password] += 1
        assert go_on.wait(PATIENCE)
        return False

    def one() -> None:
        try:
            guess(hall)
        except Refused as refused:
            ended.put(type(refused))

    monkeypatch.setattr(sign_in_staff, "secret_fits", wait)
    with ThreadPoolExecutor(TRIES) as pool:
        for _ in range(TRIES):
            pool.submit(one)
        refused = [ended.get(timeout=PATIENCE) for _ in range(TRIES - PER_NAME.amount)]
        go_on.set()
    failed = [ended.get(timeout=PATIENCE) for _ in range(PER_NAME.amount)]

    assert {TooManyTries} == set(refused)
    assert {CredentialsWrong} == set(failed)
    assert {"wrong": PER_NAME.amount} == looked
    with pytest.raises(TooManyTries):
        guess(hall, PASSWORD)


def test_what_ends_well_is_not_counted(hall: Hall) -> None:
    """Signing in rightly any number of times from one address is no guessing."""
    for _ in range(PER_NAME.amount + 1):
        guess(hall, PASSWORD)

    with pytest.raises(CredentialsWrong):
        guess(hall)
    guess(hall, PASSWORD)


def test_an_address_is_counted_over_all_names(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trying one password at many names is slow too."""
    monkeypatch.setattr(sign_in_staff, "secret_fits", lambda *_: False)
    for number in range(PER_ADDRESS.amount):
        with pytest.raises(CredentialsWrong):
            guess(hall, name=f"name {number}")

    with pytest.raises(TooManyTries):
        guess(hall, PASSWORD, name="marker")


def test_only_so_many_passwords_are_looked_at_at_once(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond its share of memory the server answers with 429 and counts no failure."""
    inside, go_on = SimpleQueue[None](), threading.Event()

    class Slow:
        def verify(self, _hash: str, _secret: str) -> bool:
            inside.put(None)
            assert go_on.wait(PATIENCE)
            return True

    caller = hall.caller()
    monkeypatch.setattr(passwords, "_hasher", Slow())
    with ThreadPoolExecutor(passwords.MOST_AT_ONCE) as pool:
        held: list[Future[None]] = [pool.submit(guess, hall) for _ in range(passwords.MOST_AT_ONCE)]
        for _ in held:
            inside.get(timeout=PATIENCE)
        reply = caller("POST", "/api/v1/staff/session", json={"name": "marker", "password": "x"})
        with pytest.raises(PasswordsWaiting):
            guess(hall, name="marker")
        go_on.set()
        for future in held:
            future.result(PATIENCE)

    assert (429, "too_many_at_once", "1") == (
        reply.status_code,
        reply.json()["code"],
        reply.headers["Retry-After"],
    )
    guess(hall, name="marker")
