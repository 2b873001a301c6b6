"""An attempt while it runs: what the rules know of it, its clock, and the one door by which it changes.

``record`` lets the rules decide and appends the event durably; the new attempt it returns is on the disk.
Lives on the database thread, but for the clock and the immutable facts.
"""

from dataclasses import dataclass

from assessment.attempt.attempt import Attempt, apply
from assessment.attempt.events import Body
from assessment.attempt.rules import Exam, Moment, decide
from assessment.attempt.sitting import RosterEntry, Sitting
from assessment.content.pool import ContentPool
from assessment.content.test import Test
from desktop.clock import AttemptClock, unix_ms
from desktop.services.device import Device
from desktop.storage.log import Alive


@dataclass(frozen=True, slots=True)
class Paper:
    """Who sits what: fixed for the whole attempt."""

    sitting: Sitting
    entry: RosterEntry
    test: Test
    content: ContentPool
    exam: Exam


class RunningAttempt:
    """One attempt, its paper and its clock."""

    def __init__(self, device: Device, paper: Paper, attempt: Attempt, clock: AttemptClock) -> None:
        self.paper = paper
        self.clock = clock
        self.attempt = attempt
        self.device = device

    def moment(self) -> Moment:
        return Moment(unix_ms(self.device.clock.now()), self.clock.elapsed())

    def record(self, *wishes: Body, moment: Moment | None = None) -> Attempt:
        """Grant the wishes in order, each durable before the next; return the attempt after them.

        Raises:
            AttemptError: the rules refuse; wishes before it hold, nothing of it is stored.
            DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: it could not be made durable.
        """
        for wish in wishes:
            event = decide(
                self.attempt,
                wish,
                exam=self.paper.exam,
                moment=moment or self.moment(),
                device_id=self.device.device_id,
            )
            after = apply(self.attempt, event)
            changed = after.state is not self.attempt.state
            self.device.log.append(event, after.state.value if changed else None)
            self.attempt = after
        return self.attempt

    def mark_alive(self) -> None:
        """Store a sign of life, so that a gap after a crash can be measured."""
        device = self.device
        device.log.mark_alive(
            self.attempt.attempt_id,
            Alive(
                boot_id=device.clock.boot_id(),
                monotonic_ms=device.clock.monotonic_ms(),
                at_ms=unix_ms(device.clock.now()),
                elapsed_ms=self.clock.elapsed(),
            ),
        )
