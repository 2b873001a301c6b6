"""The attempt's clock on the screen: what is left, warnings, ends, breaks, jumps of the wall clock, signs of life."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from assessment.attempt.attempt import Attempt
from assessment.attempt.scope_timing import scope_over
from desktop.clock import Clock, unix_ms
from desktop.presenters.course_facts import BreakFacts
from desktop.presenters.facts import (
    TimeFacts,
    TimeOf,
)
from desktop.presenters.time_left import WHOLE, break_facts, clocks, first_to_end, with_warning
from desktop.services.running_attempt import RunningAttempt

TICK_MS = 250
ALIVE_EVERY_MS = 5_000
JUMP_MS = 2_000


class ClockPresenter(QObject):
    """Judges by the monotonic clock alone; the wall clock is only watched.

    Each part, section and item with a time of its own has a clock and warnings as the whole test has; shown is the one
    that ends first. ``place_over`` tells the outermost whose time is over while the test goes on.
    """

    changed = Signal(object)
    warned = Signal(object)
    expired = Signal()
    place_over = Signal(object)
    break_changed = Signal(object)
    break_over = Signal()
    jumped = Signal(int)
    alive_due = Signal()

    def __init__(
        self, running: RunningAttempt, clock: Clock, attempt: Callable[[], Attempt], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._running = running
        self._clock = clock
        self._attempt = attempt
        self._thresholds = sorted(set(running.paper.sitting.policy.warnings_ms), reverse=True)
        self._passed: dict[str, int | None] = {}
        self._shown: tuple[object, ...] = ()
        self._alive_ms = self._offset_ms = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to tick. Warnings that were passed before are not given again."""
        self._alive_ms = self._clock.monotonic_ms()
        self._offset_ms = self._wall_offset()
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Stop ticking."""
        self._timer.stop()

    def facts(self) -> TimeFacts:
        """Return the clock now."""
        found = self._clocks()
        return self._warned(found, first_to_end(found))

    def break_facts(self) -> BreakFacts:
        """Return how it stands with breaks."""
        return break_facts(self._attempt(), self._running.paper.exam, self._running.clock.elapsed())

    def _clocks(self) -> Mapping[str, TimeFacts]:
        return clocks(self._attempt(), self._running.paper.exam.form, self._running.clock.elapsed())

    def _warned(self, found: Mapping[str, TimeFacts], key: str) -> TimeFacts:
        facts = found[key]
        return with_warning(facts, self._those_of(facts), self._passed.get(key))

    def _those_of(self, facts: TimeFacts) -> list[int]:
        """Return the warnings that mean something to a clock: those that come after its start."""
        given_back = self._attempt().given_back_ms if facts.of is TimeOf.TEST else 0
        return [ms for ms in self._thresholds if ms < (facts.total_ms or 0) - given_back]

    def _tick(self) -> None:
        found = self._clocks()
        self._watch_warnings(found)
        facts = self._warned(found, first_to_end(found))
        rest = self.break_facts()
        shown = (facts.of, facts.title, _seconds(facts.remaining_ms), _seconds(rest.remaining_ms))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit(facts)
            if rest.under_way:
                self.break_changed.emit(rest)
        self._watch_wall_clock()
        now = self._clock.monotonic_ms()
        if now - self._alive_ms >= ALIVE_EVERY_MS:
            self._alive_ms = now
            self.alive_due.emit()
        self._watch_ends(found[WHOLE], rest)

    def _watch_warnings(self, found: Mapping[str, TimeFacts]) -> None:
        for key, facts in found.items():
            left = facts.remaining_ms
            if left is None or facts.paused:
                continue
            lowest = min((ms for ms in self._those_of(facts) if ms >= left), default=None)
            known, before = key in self._passed, self._passed.get(key)
            self._passed[key] = lowest
            if known and lowest is not None and (before is None or lowest < before):
                self.warned.emit(self._warned(found, key))

    def _watch_ends(self, whole: TimeFacts, rest: BreakFacts) -> None:
        attempt, elapsed = self._attempt(), self._running.clock.elapsed()
        if rest.under_way:
            if rest.remaining_ms == 0:
                self.break_over.emit()
        elif whole.remaining_ms == 0 and not whole.late:
            self.expired.emit()
        elif attempt.paused_at_elapsed_ms is None and attempt.current_item is not None:
            around = self._running.paper.exam.form.around(attempt.current_item)
            over = [scope for scope in around if scope_over(attempt, scope, elapsed)]
            if over:
                self.place_over.emit(over[0])

    def _watch_wall_clock(self) -> None:
        offset = self._wall_offset()
        if abs(offset - self._offset_ms) > JUMP_MS:
            self.jumped.emit(offset - self._offset_ms)
        self._offset_ms = offset  # from tick to tick: slow drift is no jump

    def _wall_offset(self) -> int:
        return unix_ms(self._clock.now()) - self._clock.monotonic_ms()


def _seconds(ms: int | None) -> int | None:
    return None if ms is None else -(-ms // 1000)
