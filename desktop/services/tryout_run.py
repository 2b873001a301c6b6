"""An attempt for trying out: it runs by the same rules and clock as any other, and nothing of it is stored."""

from dataclasses import replace

from assessment.attempt.attempt import Attempt, apply, blank
from assessment.attempt.events import Body, Initiated, Started, Terms
from assessment.attempt.rules import Exam, Moment, decide
from assessment.content.form import build_form
from assessment.content.pool import ContentPool
from assessment.content.test import Test
from assessment.ids import AttemptId
from desktop.clock import AttemptClock, unix_ms
from desktop.services.device import Device
from desktop.services.running_attempt import Paper, RunningAttempt
from desktop.services.sign_in import SignedIn

TRYOUT = AttemptId("tryout")


class TryoutRun(RunningAttempt):
    """Keeps its events in memory: it has no way to the log."""

    def record(self, *wishes: Body, moment: Moment | None = None) -> Attempt:
        """Grant the wishes in order; return the attempt after them.

        Raises:
            AttemptError: the rules refuse; wishes before it hold.
        """
        for wish in wishes:
            event = decide(
                self.attempt,
                wish,
                exam=self.paper.exam,
                moment=moment or self.moment(),
                device_id=self.device.device_id,
            )
            self.attempt = apply(self.attempt, event)
        return self.attempt

    def mark_alive(self) -> None:
        """Leave no sign of life: there is nothing to take up again."""


def begin_tryout(device: Device, signed_in: SignedIn, test: Test, content: ContentPool) -> TryoutRun:
    """Return an attempt at a test of our own, begun and untimed, for a candidate with what they were granted."""
    form = build_form(test, content.items, b"")
    exam = Exam(form, content.items, "", accommodations=signed_in.entry.accommodations)
    sitting = replace(signed_in.sitting, time_limit_ms=None)
    clock = AttemptClock(device.clock, 0, device.clock.monotonic_ms())
    run = TryoutRun(device, Paper(sitting, signed_in.entry, test, content, exam), blank(TRYOUT), clock)
    about = Initiated(test.id, signed_in.entry.candidate_id, sitting.id, "", Terms())
    run.record(about, Started(), moment=Moment(unix_ms(device.clock.now()), 0))
    return run
