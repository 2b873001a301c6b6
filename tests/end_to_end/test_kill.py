"""A sitting killed at random moments, again and again: nothing with a tick is lost, nothing is there twice.

``CARREL_KILLS`` sets the number of kills (30 unless told, 200 in a thorough run), ``CARREL_KILL_SEED`` the moments.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assessment.attempt.events import Responded
from assessment.attempt.states import State
from assessment.ids import AttemptId
from assessment.sync.log import LogEntry, to_event
from desktop.services.device import Device
from desktop.services.prove_log import prove_log
from desktop.services.push_log import apply_reply, collect, exchange
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after
from tests.builders import Desk, make_entry, make_ready_desk, make_sitting, resumed
from tests.fakes.server import FakeServer
from tests.thorough import times

KILLS = int(os.environ.get("CARREL_KILLS", times(200, 30)))
SEED = int(os.environ.get("CARREL_KILL_SEED", "1"))
EVENTS_A_SITTING = 160
ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.timeout(120 + KILLS),
]


@dataclass
class Told:
    """What one attempt's lives have said: the last tick and the last want of each thing."""

    values: list[tuple[str, str]] = field(default_factory=list)
    ticked: dict[str, str] = field(default_factory=dict)
    wanted: dict[str, str] = field(default_factory=dict)
    submitted: bool = False

    def hear(self, verb: str, words: list[str]) -> None:
        """Take in a want or a tick."""
        match words:
            case ["answer", item, value]:
                self._note(verb, f"answer {item}", value)
                if verb == "tick":
                    self.values.append((item, value))
            case ["visit", item]:
                self._note(verb, "current", item)
            case ["submit"]:
                self.submitted |= verb == "tick"

    def may_be(self, what: str) -> set[str]:
        """Return what may be found: what was last ticked, or what was wanted after it and not ticked any more."""
        return {self.ticked.get(what, ""), self.wanted.get(what, self.ticked.get(what, ""))}

    def settle(self, what: str, found: str) -> None:
        """Take what was found as the truth from now on: a commit whose tick was never said."""
        self.ticked[what] = found
        self.wanted.pop(what, None)

    def _note(self, verb: str, what: str, value: str) -> None:
        if verb == "want":
            self.wanted[what] = value
        else:
            self.settle(what, value)


@dataclass
class Campaign:
    """Everything that was heard in all lives."""

    told: dict[str, Told] = field(default_factory=lambda: defaultdict(Told))
    kills: int = 0
    resumes: int = 0
    before_first_tick: int = 0
    wrong: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A computer with a sitting of many candidates, the clock being the machine's own."""
    roster = tuple(make_entry(number) for number in range(1, 400))

    sitting = make_sitting(
        roster=roster, opens_at=datetime(2020, 1, 1, tzinfo=UTC), closes_at=datetime(2100, 1, 1, tzinfo=UTC)
    )
    return make_ready_desk(tmp_path_factory.mktemp("killed") / "home", sitting=sitting)


@pytest.fixture(scope="module")
def campaign(desk: Desk) -> Campaign:
    """All the kills, done once."""
    chance = random.Random(SEED)
    campaign = Campaign()
    zygote = subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.zygote", str(desk.paths.home)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    try:
        assert zygote.stdout is not None
        assert "ready\n" == zygote.stdout.readline()
        while campaign.kills < KILLS:
            one_life(zygote, campaign, chance)
    finally:
        assert zygote.stdin is not None
        zygote.stdin.close()
        zygote.wait(timeout=20)
        assert zygote.stdout is not None
        zygote.stdout.close()
    return campaign


@pytest.fixture
def device(desk: Desk, campaign: Campaign) -> Iterator[Device]:
    """The installation after the last kill."""
    assert campaign.kills
    with desk.opened() as device:
        yield device


def test_enough_kills_struck(campaign: Campaign) -> None:
    """The asked number of lives ended by SIGKILL: some before the first tick, most within an attempt."""
    assert campaign.kills >= KILLS
    assert campaign.before_first_tick
    assert campaign.resumes >= KILLS // 2


def test_every_life_found_what_the_last_had_ticked(campaign: Campaign) -> None:
    """After each kill the next life stood at the right item with every ticked answer."""
    assert [] == campaign.wrong


def test_every_ticked_answer_is_in_the_log_once(device: Device, campaign: Campaign) -> None:
    """Each answer that was ticked is one entry of the log; no answer is two."""
    logged = Counter(
        (entry.attempt_id, event.body.item_id, *event.body.response.values())
        for entry in all_entries(device)
        if isinstance((event := to_event(entry, device.device_id)).body, Responded)
    )
    ticked = [(attempt, *pair) for attempt, told in campaign.told.items() for pair in told.values]

    assert len(ticked) > KILLS
    assert [] == [answer for answer in ticked if logged[answer] != 1]
    assert {1} == set(logged.values())


def test_the_last_ticked_answer_is_in_force(device: Device, campaign: Campaign) -> None:
    """Folding each attempt gives the last ticked value of each item, or one committed after it without a tick."""
    for attempt_id, told in campaign.told.items():
        attempt = load_attempt(device, AttemptId(attempt_id))
        for item, response in attempt.responses.items():
            assert "".join(response.values()) in told.may_be(f"answer {item}"), (attempt_id, item)
        for what, value in told.ticked.items():
            if what.startswith("answer ") and value:
                assert attempt.responses[what.removeprefix("answer ")].answered  # type: ignore[index]  # an item id


def test_the_log_has_no_gap(device: Device) -> None:
    """Numbers over the log and over each attempt are contiguous, and the chain holds over all of it."""
    entries = all_entries(device)
    seqs: dict[str, list[int]] = defaultdict(list)
    for entry in entries:
        seqs[entry.attempt_id].append(entry.seq)

    assert list(range(1, len(entries) + 1)) == [entry.dseq for entry in entries]
    assert all(list(range(1, len(seq) + 1)) == seq for seq in seqs.values())
    proof = prove_log(device)
    assert (True, len(entries)) == (proof.whole, proof.entries)


def test_no_candidate_has_two_attempts(device: Device) -> None:
    """A kill during the start leaves one attempt or none."""
    sat = Counter(row.candidate_id for row in list_attempts(device))

    assert {1} == set(sat.values())


def test_every_attempt_is_submitted_or_resumable(device: Device, campaign: Campaign) -> None:
    """What was submitted is over; the one that was not goes on at its item; the record agrees with the log."""
    open_rows = []
    for row in list_attempts(device):
        attempt = load_attempt(device, AttemptId(row.attempt_id))
        assert row.state == attempt.state.value
        assert () == attempt.anomalies
        assert not campaign.told[row.attempt_id].submitted or attempt.state is State.SUBMITTED
        if attempt.state is not State.SUBMITTED:
            open_rows.append((row.attempt_id, attempt.current_item))
    assert len(open_rows) <= 1

    for attempt_id, item in open_rows:
        running, _ = resumed(device)
        assert (attempt_id, item) == (running.attempt.attempt_id, running.attempt.current_item)
        assert "unclean_end" == running.attempt.incidents[-1].kind


def test_the_server_gets_the_whole_log_once(device: Device) -> None:
    """What was written through all the kills arrives at the server as the same log."""
    server = FakeServer(device.device_id, device.key.public)
    client = server.client()
    for in_doubt in (True, False, False):
        outgoing = collect(device, in_doubt=in_doubt)
        apply_reply(device, outgoing, exchange(client, outgoing))

    assert all_entries(device) == server.log(device.epoch).entries
    assert device.log.last == server.received_entries


# ------------------------------------------------------------------------------------------------- helpers


def one_life(zygote: subprocess.Popen[str], campaign: Campaign, chance: random.Random) -> None:
    """Let one child live and kill it after a random number of ticks and a random moment more."""
    assert zygote.stdin is not None
    assert zygote.stdout is not None
    zygote.stdin.write(f"{chance.getrandbits(32)} {EVENTS_A_SITTING}\n")
    zygote.stdin.flush()
    verb, pid = zygote.stdout.readline().split()
    assert "child" == verb
    ticks = 0 if chance.random() < 0.15 else chance.randint(1, 12)
    pause = chance.random() * (0.02 if ticks == 0 else 0.0009)
    heard = ticks
    killed = False
    if ticks == 0:
        wait(pause)
        killed = kill(int(pid))
    while (line := zygote.stdout.readline()).split()[0] != "dead":
        hear(line.rstrip("\n"), campaign)
        if line.startswith("tick"):
            heard -= 1
            if heard == 0 and not killed:
                wait(pause)
                killed = kill(int(pid))
    status = int(line.split()[1])
    assert status in {0, -signal.SIGKILL}, status
    campaign.kills += status == -signal.SIGKILL
    campaign.before_first_tick += status == -signal.SIGKILL and ticks == 0


def hear(line: str, campaign: Campaign) -> None:
    """Take in one line of a child."""
    verb, *words = line.split(" ")
    if verb in ("want", "tick"):
        campaign.told[words[0]].hear(verb, words[1:])
    elif verb == "begun":
        assert words[0] not in campaign.told
        campaign.told[words[0]].ticked["current"] = ""
    elif verb == "resumed":
        campaign.resumes += 1
        compare(words[0], json.loads(words[1]), campaign)
    else:
        assert "finished" != verb, "more candidates are needed"


def compare(attempt_id: str, found: dict[str, object], campaign: Campaign) -> None:
    """Hold what a life found against what the lives before it had said."""
    told = campaign.told[attempt_id]
    answers = found["answers"]
    assert isinstance(answers, dict)
    state = {f"answer {item}": "".join(values) for item, values in answers.items()}
    state["current"] = str(found["current"] or "")
    for what in {*state, *told.ticked, *told.wanted}:
        if state.get(what, "") not in told.may_be(what):
            campaign.wrong.append(f"{attempt_id} {what}: {state.get(what)!r} of {told.may_be(what)}")
        told.settle(what, state.get(what, ""))


def kill(pid: int) -> bool:
    """Kill a child of the zygote that we were told of."""
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def wait(seconds: float) -> None:
    """Let a fraction of a millisecond pass without giving up the processor."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


def all_entries(device: Device) -> list[LogEntry]:
    """Return the device's whole log."""
    with transaction(device.engine) as session:
        return entries_after(session, device.epoch, 0, 1_000_000)


def test_entries_of_each_attempt_are_all_found(device: Device) -> None:
    """Reading attempt by attempt finds every entry of the log."""
    found = sum(len(attempt_entries(device, AttemptId(row.attempt_id))) for row in list_attempts(device))

    assert len(all_entries(device)) == found
