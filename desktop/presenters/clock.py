"""The attempt's clock on the screen: what is left, warnings, the end, jumps of the wall clock, signs of life."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from assessment.attempt.attempt import Attempt
from assessment.attempt.timing import deadline_ms, remaining_ms
from desktop.clock import Clock, unix_ms
from desktop.presenters.facts import TimeFacts
from desktop.services.running_attempt import RunningAttempt

TICK_MS = 250
ALIVE_EVERY_MS = 5_000
JUMP_MS = 2_000


class ClockPresenter(QObject):
    """Judges by the monotonic clock alone; the wall clock is only watched."""

    changed = Signal(object)
    warned = Signal(object)
    expired = Signal()
    jumped = Signal(int)
    alive_due = Signal()

    def __init__(
        self, running: RunningAttempt, clock: Clock, attempt: Callable[[], Attempt], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._running = running
        self._clock = clock
        self._attempt = attempt
        self._warnings = sorted(running.paper.sitting.policy.warnings_ms, reverse=True)
        self._warning_ms: int | None = None
        self._shown_second: int | None = None
        self._alive_ms = self._offset_ms = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to tick. Warnings that were passed before are not given again."""
        self._alive_ms = self._clock.monotonic_ms()
        self._offset_ms = self._wall_offset()
        left = self.facts().remaining_ms
        if left is not None:
            passed = [warning for warning in self._warnings if warning >= left]
            self._warning_ms = passed[-1] if passed else None
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Stop ticking."""
        self._timer.stop()

    def facts(self) -> TimeFacts:
        """Return the clock now."""
        attempt = self._attempt()
        return TimeFacts(
            remaining_ms=remaining_ms(attempt, self._running.clock.elapsed()),
            total_ms=deadline_ms(attempt),
            paused=attempt.paused_at_elapsed_ms is not None,
            warning_ms=self._warning_ms,
        )

    def _tick(self) -> None:
        facts = self.facts()
        second = None if facts.remaining_ms is None else -(-facts.remaining_ms // 1000)
        if second != self._shown_second or self._shown_second is None:
            self._shown_second = second
            self.changed.emit(facts)
        self._watch_warnings(facts)
        self._watch_wall_clock()
        now = self._clock.monotonic_ms()
        if now - self._alive_ms >= ALIVE_EVERY_MS:
            self._alive_ms = now
            self.alive_due.emit()
        if facts.remaining_ms == 0 and not facts.paused:
            self.expired.emit()

    def _watch_warnings(self, facts: TimeFacts) -> None:
        if facts.remaining_ms is None or facts.paused:
            return
        passed = [warning for warning in self._warnings if warning >= facts.remaining_ms]
        lowest = passed[-1] if passed else None
        if lowest is not None and (self._warning_ms is None or lowest < self._warning_ms):
            self._warning_ms = lowest
            self.warned.emit(self.facts())

    def _watch_wall_clock(self) -> None:
        offset = self._wall_offset()
        if abs(offset - self._offset_ms) > JUMP_MS:
            self.jumped.emit(offset - self._offset_ms)
        self._offset_ms = offset  # from tick to tick: slow drift is no jump

    def _wall_offset(self) -> int:
        return unix_ms(self._clock.now()) - self._clock.monotonic_ms()
