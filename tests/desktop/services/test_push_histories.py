"""Any history of answers, pushes, lost requests and replies, restarts and restored servers ends well."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from assessment.sync.log import LogEntry
from desktop.errors import EnvironmentProblem
from desktop.services.device import Device
from desktop.services.open_device import close_device
from desktop.services.prove_log import prove_log
from desktop.services.push_log import apply_reply, collect, exchange
from desktop.services.running_attempt import RunningAttempt
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after
from tests.builders import Q3, make_ready_desk, responded, resumed, started
from tests.fakes.server import FakeServer, Fault
from tests.standing import unsent
from tests.thorough import times


class Histories(RuleBasedStateMachine):
    """One device and its server, with a network between them that loses things."""

    @initialize()
    def begin(self) -> None:
        """An attempt is under way and nothing was sent."""
        self.folder = Path(tempfile.mkdtemp(prefix="carrel-histories-"))
        self.desk = make_ready_desk(self.folder / "home")
        self.device: Device = self.desk.open()
        self.running: RunningAttempt = started(self.device)
        self.server = FakeServer(self.device.device_id, self.device.key.public)
        self.in_doubt = True
        self.count = 0
        self.doubts = 0
        self.restored = False

    @rule(times=st.integers(1, 20))
    def answer(self, times: int) -> None:
        """The candidate answers."""
        for _ in range(times):
            self.count += 1
            self.running.record(responded(Q3, f"{self.count}"))

    @rule(
        fault=st.sampled_from([None, None, None, *Fault]),
        frame_entries=st.sampled_from([1, 3, 64, 256]),
        meanwhile=st.integers(0, 3),
    )
    def push(self, fault: Fault | None, frame_entries: int, meanwhile: int) -> None:
        """A round of sending, which may fail anywhere, while answers go on."""
        outgoing = collect(self.device, in_doubt=self.in_doubt, frame_entries=frame_entries)
        asked, self.in_doubt = self.in_doubt, True
        self.server.faults.append(fault)
        try:
            reply = exchange(self.server.client(), outgoing)
        except EnvironmentProblem:
            if fault is None:
                raise
            self.doubts += 1
            return
        if meanwhile:
            self.answer(meanwhile)
        delivered = apply_reply(self.device, outgoing, reply)
        assert not delivered.forked
        assert not delivered.refused
        assert asked or not delivered.stuck or not outgoing.body
        self.in_doubt = False

    @rule()
    def restart(self) -> None:
        """The application is killed and opened again."""
        close_device(self.device)
        self.device = self.desk.open()
        self.running, _ = resumed(self.device)
        self.in_doubt = True

    @precondition(lambda self: self.server.log(self.device.epoch).entries)
    @rule(share=st.floats(0, 1))
    def restore_the_server(self, share: float) -> None:
        """The server comes back from an older backup."""
        log = self.server.log(self.device.epoch)
        kept = int(len(log.entries) * share)
        del log.entries[kept:], log.heads[kept:]
        self.in_doubt = self.restored = True

    @invariant()
    def the_server_holds_a_beginning_of_our_log(self) -> None:
        """What has arrived is ours, in order, without gap or repetition."""
        received = self.server.log(self.device.epoch).entries
        assert received == self.log()[: len(received)]

    @invariant()
    def nothing_travels_twice_without_doubt(self) -> None:
        """Entries received more than once are explained by doubts alone."""
        if not self.doubts and not self.restored:
            assert self.server.received_entries == len(self.server.log(self.device.epoch).entries)

    def teardown(self) -> None:
        """In the end everything is sent, and both logs are the same, each entry once."""
        if not hasattr(self, "device"):
            return
        self.server.faults.clear()
        for _ in range(10):
            outgoing = collect(self.device, in_doubt=self.in_doubt)
            apply_reply(self.device, outgoing, exchange(self.server.client(), outgoing))
            self.in_doubt = False
        received = self.server.log(self.device.epoch).entries
        assert self.log() == received
        assert 0 == unsent(self.device)
        assert len({(entry.attempt_id, entry.seq) for entry in received}) == len(received)
        assert prove_log(self.device).whole
        close_device(self.device)
        shutil.rmtree(self.folder)

    def log(self) -> list[LogEntry]:
        """Return the device's log."""
        with transaction(self.device.engine) as session:
            return entries_after(session, self.device.epoch, 0, 100_000)


@pytest.mark.timeout(300)
def test_histories() -> None:
    """Whatever happens in whatever order, the server ends with the device's log, once."""
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=times(25, 8),
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
