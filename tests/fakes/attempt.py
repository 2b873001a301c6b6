"""An attempt that obeys the contract of desktop/ui/attempt_contract.py without a database."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Signal

from assessment.content.completeness import partly_answered
from assessment.content.item import Item
from assessment.content.response import Response, single
from assessment.content.test import Stimulus, Test
from assessment.ids import ItemId, StimulusId
from desktop.presenters.commands import StaffMessage
from desktop.presenters.course_facts import BreakFacts, HoldFacts
from desktop.presenters.facts import (
    AnswerFacts,
    Barred,
    CandidateFacts,
    ItemMark,
    NavigatorItem,
    NavigatorSection,
    PageFacts,
    ResumeFacts,
    SaveFacts,
    SaveState,
    TimeFacts,
)
from desktop.presenters.tryout import NothingSent
from desktop.presenters.tryout_paper import tryout_paper
from desktop.presenters.typed import Typing, told
from desktop.ui.language import SOURCE, language_in_use
from tests.fakes.attachments import FakeFiles, FakeSound
from tests.fakes.calls import Calls
from tests.fakes.exam_paper import form_of, reading_test
from tests.fakes.marks import FakeMarks
from tests.fakes.practice import FakeChecking
from tests.fakes.tools import FakeTools

NOW = datetime(2026, 11, 21, 10, 42, 7, tzinfo=UTC)
CANDIDATE = CandidateFacts(
    name="Amina El-Sayed",
    number="004 217",
    desk="14",
    centre="North Centre",
    room="Room 2",
    test_title="Academic Reading, form A",
    sitting_title="Academic Reading, autumn",
    instructions=reading_test()[0].instructions,
    item_count=40,
    allowance_ms=75 * 60_000,
    time_factor_percent=125,
    continues=False,
)


class FakeAttempt(Calls):
    """Keeps answers in memory and moves freely."""

    page_changed = Signal(object)
    current_changed = Signal(object)
    navigator_changed = Signal(object)
    time_changed = Signal(object)
    time_warning = Signal(object)
    save_changed = Signal(object)
    resumed = Signal(object)
    response_refused = Signal(object, object)
    paused_changed = Signal(bool)
    input_changed = Signal(bool)
    time_told = Signal(object)
    break_changed = Signal(object)
    held_back = Signal(object)
    warned = Signal(object)
    said = Signal(object)
    reviewed = Signal()
    returned = Signal()
    submitted = Signal()

    def __init__(
        self,
        paper: tuple[Test, Mapping[ItemId, Item], Mapping[StimulusId, Stimulus]] | None = None,
        candidate: CandidateFacts = CANDIDATE,
    ) -> None:
        super().__init__()
        self.test, self.items, self.stimuli = paper or reading_test()
        self.language = (
            "" if language_in_use() == SOURCE else self.test.language
        )  # else it runs as its window
        self.form = form_of(self.test, self.items)
        self.candidate = candidate
        self.current = self.form.entries[0].item_id
        self.answers: dict[ItemId, Response] = {}
        self.flags: set[ItemId] = set()
        self.seen = {self.current}
        self.time = TimeFacts(38 * 60_000 + 14_000, 60 * 60_000, paused=False)
        self.save = SaveFacts(SaveState.NOTHING_YET)
        self.resume_facts: ResumeFacts | None = None
        self.may_pause = False
        self.opens_clipboard = False
        self.no_drag = False
        self.keyboard_only = False
        self.paused = False
        self.breaks = BreakFacts()
        self.held = False
        self.may_submit = True
        self.barred: dict[ItemId, Barred] = {}
        self.files, self.sound = FakeFiles(), FakeSound()
        self.checking: FakeChecking | None = None
        self.tools = FakeTools()
        self.marks = FakeMarks()
        self.takes_input = True

    @property
    def page(self) -> PageFacts:
        return self.page_at(self.form.entry(self.current).page)

    @property
    def page_count(self) -> int:
        return len(self.form.pages)

    def page_at(self, index: int) -> PageFacts:
        page = self.form.pages[index]
        return PageFacts(
            page,
            self.stimuli[page.stimulus] if page.stimulus else None,
            tuple(self.items[id] for id in page.item_ids),
            tuple(self.form.entry(id).number for id in page.item_ids),
            self.form.seed,
            language=self.language,
        )

    @property
    def navigator(self) -> tuple[NavigatorSection, ...]:
        return tuple(
            NavigatorSection(section.title, tuple(self._square(id) for id in section.item_ids))
            for section in self.form.sections
        )

    def answer(self, item_id: ItemId) -> AnswerFacts:
        return AnswerFacts(item_id, self.answers.get(item_id, Response()), item_id in self.flags)

    def choose(self, item_id: ItemId, response: Response) -> None:
        self.called("choose", item_id, response)
        self._keep(item_id, response)

    def type(self, item_id: ItemId, typing: Typing) -> None:
        self.called("type", item_id, told(typing))
        self._keep(item_id, told(typing))

    def flush(self) -> None:
        self.called("flush")

    def flag(self, item_id: ItemId, flagged: bool) -> None:
        self.called("flag", item_id, flagged)
        (self.flags.add if flagged else self.flags.discard)(item_id)
        self.navigator_changed.emit(self.navigator)

    def go_to(self, item_id: ItemId) -> None:
        if item_id == self.current:
            return
        self.called("go_to", item_id)
        before = self.form.entry(self.current).page
        self.current = item_id
        self.seen.add(item_id)
        if self.form.entry(item_id).page != before:
            self.page_changed.emit(self.page)
        self.current_changed.emit(item_id)
        self.navigator_changed.emit(self.navigator)

    def next(self) -> None:
        self._step(1)

    def back(self) -> None:
        self._step(-1)

    def next_unanswered(self) -> None:
        self.called("next_unanswered")
        target = self._unanswered()
        if target is not None:
            self.return_to(target)

    @property
    def can_next_unanswered(self) -> bool:
        return self._unanswered() is not None

    @property
    def can_next(self) -> bool:
        return not self.is_last

    @property
    def can_back(self) -> bool:
        return self.form.entry(self.current).place > 1

    @property
    def is_last(self) -> bool:
        return self.form.entry(self.current).place == len(self.form.entries)

    def review(self) -> None:
        self.called("review")
        self.reviewed.emit()

    def return_to(self, item_id: ItemId | None) -> None:
        self.called("return_to", item_id)
        if item_id is not None:
            self.go_to(item_id)
        self.returned.emit()

    def submit(self) -> None:
        self.called("submit")
        if not self.may_submit:
            self.held_back.emit(HoldFacts(1, submitting=True))
            return
        self.submitted.emit()

    def pause(self) -> None:
        self._pause(True)

    def take_break(self) -> None:
        self.called("take_break")
        length = self.breaks.length_ms
        self.breaks = replace(
            self.breaks, left=self.breaks.left - 1, under_way=True, remaining_ms=length or None
        )
        self._pause(True)

    def resume(self) -> None:
        self.breaks = replace(self.breaks, under_way=False, remaining_ms=None)
        self._pause(False)

    def bar(self, items: Iterable[ItemId], barred: Barred) -> None:
        """Close some items."""
        self.barred |= dict.fromkeys(items, barred)
        self.navigator_changed.emit(self.navigator)

    def message_shown(self, message: StaffMessage) -> None:
        self.called("message_shown", message)

    def focus_lost(self, detail: str) -> None:
        self.called("focus_lost", detail)

    def focus_regained(self) -> None:
        self.called("focus_regained")

    def take_input(self, takes: bool) -> None:
        """Take answers from now on, or no more."""
        self.input_changed.emit(takes)
        self.takes_input = takes

    def fill(self, answered: int, flagged: tuple[int, ...] = ()) -> None:
        """Answer the first so many items in some way and flag some numbers."""
        for entry in self.form.entries[:answered]:
            if entry.number is None:
                self.seen.add(entry.item_id)
                continue
            asked = self.items[entry.item_id].interactions[0]
            picks = getattr(asked, "choices", ())
            value = picks[min(1, len(picks) - 1)].id if picks else "wet"
            self.answers[entry.item_id] = single(value)
            self.seen.add(entry.item_id)
        self.flags |= {self.form.entries[number - 1].item_id for number in flagged}
        self.save = SaveFacts(SaveState.SAVED, NOW)

    def _keep(self, item_id: ItemId, response: Response) -> None:
        self.answers[item_id] = response
        self.save = SaveFacts(SaveState.SAVED, NOW)
        self.save_changed.emit(self.save)
        self.navigator_changed.emit(self.navigator)

    def _pause(self, paused: bool) -> None:
        self.paused = paused
        self.time = replace(self.time, paused=paused)
        self.take_input(not paused)
        self.paused_changed.emit(paused)

    def _step(self, step: int) -> None:
        index = self.form.entry(self.current).place - 1 + step
        if 0 <= index < len(self.form.entries):
            self.go_to(self.form.entries[index].item_id)

    def _square(self, item_id: ItemId) -> NavigatorItem:
        asks = self.items[item_id].asks
        mark = ItemMark.UNSEEN if item_id not in self.seen else ItemMark.SEEN if asks else ItemMark.READ
        response = self.answer(item_id).response
        if response.answered:
            partly = partly_answered(self.items[item_id], response)
            mark = ItemMark.PARTLY if partly else ItemMark.ANSWERED
        number = self.form.entry(item_id).number
        barred = self.barred.get(item_id)
        return NavigatorItem(
            number, item_id, mark, item_id in self.flags, item_id == self.current, barred is None, barred
        )

    def _unanswered(self) -> ItemId | None:
        place = self.form.entry(self.current).place
        entries = (*self.form.entries[place:], *self.form.entries[: place - 1])
        return next((e.item_id for e in entries if e.number and e.item_id not in self.answers), None)


class FakeTryout(FakeAttempt):
    """An attempt for trying out."""

    review_wished = Signal()
    return_wished = Signal()

    def __init__(self) -> None:
        test, content = tryout_paper(())
        about = replace(CANDIDATE, test_title=test.title)
        super().__init__((test, content.items, content.stimuli), about)
        self.time = TimeFacts(None, None, paused=False)
        self.save = SaveFacts(SaveState.NOT_KEPT)
        self.sending = NothingSent(self)
        self.reviewed.connect(self.review_wished)
        self.returned.connect(self.return_wished)

    def finish(self) -> None:
        self.called("finish")

    def fill(self, answered: int, flagged: tuple[int, ...] = ()) -> None:
        super().fill(answered, flagged)
        self.save = SaveFacts(SaveState.NOT_KEPT)

    def _keep(self, item_id: ItemId, response: Response) -> None:
        self.answers[item_id] = response
        self.navigator_changed.emit(self.navigator)
