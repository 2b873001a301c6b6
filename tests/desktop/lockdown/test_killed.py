"""The exam's processes killed, stopped and thrown off the screen at random moments of a sitting.

``CARREL_KILLS_ON_SCREEN`` sets how often each (1 unless told), ``CARREL_KILL_SEED`` the moments.
"""

import os
import random
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assessment.ids import AttemptId
from desktop.paths import Paths
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import list_attempts, load_attempt
from tests.builders import Q1, Desk, answers
from tests.desktop.lockdown.rig.attacker import Attacker, now, pause
from tests.desktop.lockdown.rig.machine import MANAGERS, Machine, a_machine, lacking
from tests.desktop.lockdown.rig.room import until
from tests.desktop.lockdown.rig.sampler import Sampler
from tests.desktop.lockdown.rig.sitting import EXAM, GUARD, SUPERVISOR, SittingUnderAttack, a_sitting
from tests.thorough import one_in

KILLS = int(os.environ.get("CARREL_KILLS_ON_SCREEN", "1"))
EVERY = bool(os.environ.get("CARREL_EVERY_MANAGER"))
SEED = int(os.environ.get("CARREL_KILL_SEED", "1"))
RED = bytes((255, 0, 0))
COVERED_MS = 1_000

pytestmark = [
    pytest.mark.skipif(bool(lacking()), reason=f"the rig lacks {', '.join(lacking())}"),
    pytest.mark.timeout(120 + 60 * KILLS),  # a machine that does much else takes its time
]


@pytest.fixture(scope="module", params=MANAGERS if EVERY else MANAGERS[:1])
def machine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """A machine with each window manager in turn; in the ordinary run with the first of them alone."""
    with a_machine(request.param, tmp_path_factory.mktemp(request.param)) as made:
        yield made


@pytest.fixture
def behind(machine: Machine) -> Iterator[Attacker]:
    """What lies behind the exam and must not be seen: another program's red window."""
    made = Attacker(machine.name)
    made.open(override=True)
    yield made
    made.close()


def by(what: signal.Signals) -> Callable[[SittingUnderAttack, Attacker, str], None]:
    """Return the attack that sends a signal."""
    return lambda sitting, _, module: (sitting.send(module, what), None)[1]


def thrown_off(sitting: SittingUnderAttack, attacker: Attacker, module: str) -> None:
    """Have the X server end the connection of whoever owns windows in this process."""
    attacker.kill_client_of(lambda: sitting.pid(module))


def without_window(sitting: SittingUnderAttack, attacker: Attacker, module: str) -> None:
    """Destroy the window that is in front."""
    attacker.destroy_window_of(lambda: sitting.pid(module))


ATTACKS = {
    "exam killed": (EXAM, by(signal.SIGKILL)),
    "exam stopped": (EXAM, by(signal.SIGSTOP)),
    "exam thrown off": (EXAM, thrown_off),
    "exam without window": (EXAM, without_window),
    "guard killed": (GUARD, by(signal.SIGKILL)),
    "guard stopped": (GUARD, by(signal.SIGSTOP)),
    "supervisor killed": (SUPERVISOR, by(signal.SIGKILL)),
    "supervisor stopped": (SUPERVISOR, by(signal.SIGSTOP)),
    "supervisor thrown off": (SUPERVISOR, thrown_off),
}
LEAVES_NO_TRACE = {"supervisor thrown off"}
"""It opens another connection, and nothing was lost."""


@pytest.mark.parametrize("attack", one_in(4, ATTACKS))
def test_covered_locked_and_nothing_lost(
    machine: Machine, behind: Attacker, tmp_path: Path, attack: str
) -> None:
    """Each time the screen is covered within a second, a proctor is needed, and every ticked answer is there."""
    module, strike = ATTACKS[attack]
    moments = random.Random(f"{SEED} {attack}")
    with a_sitting(machine, tmp_path) as sitting:
        for kills in range(1, KILLS + 1):
            screen = Sampler(machine.name, foreign=RED)
            screen.start()
            pause(moments.uniform(0, 0.5))
            before = len(sitting.told("tick"))
            strike(sitting, behind, module)
            if attack not in LEAVES_NO_TRACE:
                sitting.wait_for("locked", kills)
            sitting.wait_for("tick", before + 3)
            sitting.reap()
            assert COVERED_MS >= screen.stop().longest_ms
    stands(sitting, tmp_path, 0 if attack in LEAVES_NO_TRACE else KILLS)


def test_one_that_does_not_answer_is_covered(machine: Machine, behind: Attacker, tmp_path: Path) -> None:
    """An exam that hangs is covered, uncovered when it answers, and locked where it hung for long; it lives on."""
    with a_sitting(machine, tmp_path) as sitting:
        exam = sitting.pid(EXAM)
        supervisor = sitting.pid(SUPERVISOR)
        assert exam == behind.owner_in_front()
        sitting.send(EXAM, signal.SIGUSR1)
        begun = now()
        until(lambda: behind.owner_in_front() == supervisor, "the curtain")
        took = now() - begun
        sitting.wait_for("locked", 1)

        assert not EVERY or took * 1000 <= COVERED_MS
        assert ["no_answer"] == sitting.told("locked")
        until(lambda: behind.owner_in_front() == exam, "the exam in front again")
        assert exam == sitting.pid(EXAM)


def stands(sitting: SittingUnderAttack, home: Path, locks: int) -> None:
    """Assert that the log is whole, holds the last ticked answer or the one wanted after it, and so many locks."""
    with Desk(Paths(home)).opened() as device:
        (row,) = list_attempts(device)
        attempt = load_attempt(device, AttemptId(row.attempt_id))
        assert prove_log(device).whole
        given = answers(attempt)[Q1]
    assert given in [(sitting.told("tick")[-1],), (sitting.told("want")[-1],)]
    assert locks == len(sitting.told("locked"))
    lasting = {"unclean_end", "stopped", "no_answer", "guard_lost", "supervisor_lost"}
    assert locks <= len([one for one in attempt.incidents if one.kind in lasting]), sitting.told("locked")
