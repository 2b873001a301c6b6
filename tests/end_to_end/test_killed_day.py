"""A day at a centre in which the server above, the hub or a device is killed again and again: the ledger and the server agree.

``CARREL_KILLS`` sets how often each is killed (a few times unless told, then one day for each of them),
``CARREL_KILL_SEED`` the moments.
"""

import os
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.end_to_end.account import settled
from tests.end_to_end.centre import Centre, Desk, Server, opened_centre
from tests.thorough import times
from tests.waiting import waited

KILLS = int(os.environ.get("CARREL_KILLS", times(40, 2)))
SEED = int(os.environ.get("CARREL_KILL_SEED", "1"))
WHOM = ("server", "hub", "device")
DAYS = [(one,) for one in WHOM] if KILLS >= 20 else [WHOM]
LONGEST_SECONDS = 0.5
"""Between two kills, beside what it takes to start again."""

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.timeout(300 + 12 * KILLS),
]


def victims(centre: Centre, whom: str) -> Sequence[Server | Desk]:
    """Return what may be killed under a name."""
    return centre.desks if whom == "device" else [centre.above if whom == "server" else centre.hub]


@pytest.mark.parametrize("whom", DAYS, ids="-".join)
def test_a_day_of_kills(tmp_path: Path, whom: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever is killed, and whenever: all that was ticked is above in the end, once, in order, and signed for."""
    chance, began = random.Random(f"{SEED} {whom}"), time.monotonic()
    with opened_centre(tmp_path) as centre:
        desks = [centre.desk(f"desk-{n}", f"C-{n}", straight=n == 3) for n in (1, 2, 3)]
        for desk in desks:
            desk.start()
        waited(lambda: all(desk.lines("tick") for desk in desks), "everybody answers")
        for one in [one for one in whom for _ in range(KILLS)]:
            time.sleep(chance.random() * LONGEST_SECONDS)  # the moment is what the test is about
            victim = chance.choice(victims(centre, one))
            victim.kill()
            victim.start(wait=chance.random() < 0.8)  # else it is killed while it starts
        for server in (centre.above, centre.hub):
            server.answers()
        killed = time.monotonic() - began
        for desk in desks:
            desk.submit()
        for desk in desks:
            desk.send()

        account = settled(centre)
        status = centre.hub.status()
        attempts = centre.above.ask("attempts", "list")
        assert (0, 0, 0) == (status["waiting"], status["files"], status["quarantined"])
        assert account.attempts == len(attempts)
        assert {"submitted"} == {one["state"] for one in attempts}
        assert [] == [one for one in attempts if one["flags"] or one["anomalies"]]
        assert account.ticked > 10 * KILLS
        assert account.unticked <= KILLS * ("device" in whom)
        told = f"{KILLS} kills of each of {whom}: {killed:.0f} s, with everything {time.monotonic() - began:.0f} s"
        with capsys.disabled():
            sys.stdout.write(f"\n{told}; {account}\n")
