"""Practice without a database: tests to take, attempts that were made, and answers that are judged as told."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from assessment.ids import ItemId, PackId, TestId
from assessment.registry.entry import EntryKey
from assessment.registry.strategies import Strategy
from desktop.presenters.checking import CheckedFacts
from desktop.presenters.facts import HistoryRow, PracticeRow, PracticeStanding

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def practice_row(
    title: str,
    standing: PracticeStanding = PracticeStanding.READY,
    *,
    done: int = 0,
    best: tuple[str, str] | None = None,
    difficulty: str = "Intermediate",
    not_before: datetime | None = None,
) -> PracticeRow:
    """Return a practice test as the screen lists it."""
    known = standing is not PracticeStanding.NO_PACK
    return PracticeRow(
        key=EntryKey(PackId("pack"), TestId(title)),
        title=title,
        category="Academic Reading" if known else "",
        difficulty=difficulty if known else "",
        item_count=40 if known else 0,
        time_limit_ms=60 * 60_000,
        done=done,
        best=best,
        standing=standing,
        not_before=not_before,
    )


def many_tests() -> tuple[PracticeRow, ...]:
    """Return tests in every standing."""
    return (
        practice_row("Academic Reading, form A", done=3, best=("31", "40")),
        practice_row("Academic Reading, form B", PracticeStanding.GOES_ON, done=1, best=("27", "40")),
        practice_row("Academic Reading, form C"),
        practice_row(
            "Wissenschaftliches Lesen: Donaudampfschifffahrtsgesellschaftskapitänsmützen und ihre Geschichte",
            difficulty="Advanced",
            done=1,
        ),
        practice_row("Mixed questions", PracticeStanding.NEEDS_CODE, difficulty=""),
        practice_row("Listening, autumn", PracticeStanding.NO_PACK),
        practice_row("Writing, winter", PracticeStanding.TOO_EARLY, not_before=NOON + timedelta(days=12)),
        practice_row("Placement test", PracticeStanding.NO_ATTEMPTS_LEFT, done=2, best=("9.5", "12")),
    )


def past(number: int, score: str = "", *, passed: bool | None = None, pending: int = 0) -> HistoryRow:
    """Return a finished attempt, each ``number`` some days after the one before."""
    return HistoryRow(
        title=("Academic Reading, form A", "Academic Reading, form B")[number % 2],
        practice=True,
        ended_at=NOON - timedelta(days=60) + timedelta(days=5 * number, minutes=17 * number),
        worked_ms=(52 - number) * 60_000,
        score=score,
        maximum="40" if score else "",
        pending=pending,
        passed=passed,
        share=float(score) / 40 if score else None,
    )


def long_history() -> tuple[HistoryRow, ...]:
    """Return ten attempts that get better, one without a score and one with marks to come."""
    scores = ("14", "17", "16", "21", "", "24.5", "23", "29", "31", "33")
    return tuple(
        past(
            number,
            score,
            passed=float(score) >= 24 if score else None,
            pending=1 if number == 7 else 0,
        )
        for number, score in enumerate(scores)
    )


class FakePractice(QObject):
    """Keeps what was wished."""

    changed = Signal()
    busy_changed = Signal(bool)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[object, ...]] = []
        self.tests: tuple[PracticeRow, ...] = many_tests()
        self.history: tuple[HistoryRow, ...] = long_history()
        self.name = "Amina El-Sayed"
        self.loading = False
        self.strategy = Strategy.BALANCED

    def tell(self, tests: tuple[PracticeRow, ...], history: tuple[HistoryRow, ...] = ()) -> None:
        """Hold other tests and attempts."""
        self.tests, self.history = tests, history
        self.changed.emit()

    def use(self, strategy: Strategy) -> None:
        self.strategy = strategy
        self.calls.append(("use", strategy))

    def choose_for_me(self) -> None:
        self.calls.append(("choose_for_me",))

    def take(self, key: EntryKey) -> None:
        self.calls.append(("take", key))

    def show_history(self) -> None:
        self.calls.append(("show_history",))

    def show_tests(self) -> None:
        self.calls.append(("show_tests",))

    def sign_out(self) -> None:
        self.calls.append(("sign_out",))


class FakeChecking(QObject):
    """Judges as it was told to."""

    changed = Signal(object)
    refused = Signal(object, object)

    def __init__(self, verdicts: dict[ItemId, CheckedFacts]) -> None:
        super().__init__()
        self.verdicts = verdicts
        self.told: dict[ItemId, CheckedFacts] = {}
        self.under_way: set[ItemId] = set()
        self.unanswered: set[ItemId] = set()

    def offered(self, item_id: ItemId) -> bool:
        return item_id in self.verdicts

    def can_check(self, item_id: ItemId) -> bool:
        return self.offered(item_id) and item_id not in self.told and item_id not in self.unanswered

    def checking(self, item_id: ItemId) -> bool:
        return item_id in self.under_way

    def closed(self, item_id: ItemId) -> bool:
        told = self.told.get(item_id)
        return item_id in self.under_way or (told is not None and told.tries_left == 0)

    def facts(self, item_id: ItemId) -> CheckedFacts | None:
        return None if item_id in self.under_way else self.told.get(item_id)

    def check(self, item_id: ItemId) -> None:
        self.under_way.add(item_id)
        self.changed.emit(item_id)

    def answer(self, item_id: ItemId) -> None:
        """Tell the verdict."""
        self.under_way.discard(item_id)
        self.told[item_id] = self.verdicts[item_id]
        self.changed.emit(item_id)
