"""Checking an answer: saved and recorded first, then told; and told again after an interruption."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.rules import tries_left
from assessment.content.meta import PackMeta
from assessment.content.response import single
from assessment.content.test import SessionControl
from assessment.errors import ItemClosed
from assessment.ids import RESPONSE, PackId
from assessment.pack.build import build_pack
from assessment.scoring.judge import Verdict
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.checking import AnswerChecker
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.services.resume_attempt import resume_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import practice_places
from desktop.services.unlock_pack import unlock_pack
from tests.builders import ISSUER, Q1, Q2, Q3, Q5, Desk, make_keys, make_pool, seal_key, text
from tests.desktop.presenters.helpers import CANDIDATE, BrokenDisk, Heard
from tests.practice import begin, holding_practice, offered, practice_sitting, practising

Present = Callable[[RunningAttempt], AttemptPresenter]


@pytest.fixture
def practice(desk: Desk, device: Device, background: Background) -> RunningAttempt:
    """A practice attempt that has just begun."""
    holding_practice(desk, "ports")
    return background.on_database(lambda: begin(device, offered(device, practising(device), "ports")))


@pytest.fixture
def present(background: Background, desk: Desk, settled: Callable[[], None]) -> Iterator[Present]:
    """Makes presenters of attempts, each at its first item with all told."""
    made: list[AttemptPresenter] = []

    def make(running: RunningAttempt) -> AttemptPresenter:
        made.append(AttemptPresenter(running, background, desk.clock, CANDIDATE))
        made[-1].begin()
        settled()
        return made[-1]

    yield make
    for presenter in made:
        presenter.stop()
        presenter.give_up()


def checking_of(presenter: AttemptPresenter) -> AnswerChecker:
    """Return what checks an attempt's answers."""
    assert presenter.checking is not None
    return presenter.checking


def test_what_is_typed_is_saved_before_it_is_judged(
    practice: RunningAttempt, present: Present, settled: Callable[[], None]
) -> None:
    """Checking takes what stands in the field, typed a moment ago, and judges just that."""
    attempt = present(practice)
    checking = checking_of(attempt)
    attempt.type(Q3, text("A sailor."))
    assert checking.can_check(Q3)

    checking.check(Q3)
    settled()

    facts = checking.facts(Q3)
    assert facts is not None
    assert (Verdict.RIGHT, "1", "1", 0) == (facts.verdict, facts.score, facts.maximum, facts.tries_left)
    assert text("A sailor.") == attempt.attempt.checked[Q3].response


def test_while_it_is_checked_and_after_the_item_takes_nothing(
    practice: RunningAttempt, present: Present, settled: Callable[[], None], device: Device
) -> None:
    """From the press on the item is closed; a change that comes all the same is refused and the answer stays."""
    attempt = present(practice)
    checking, refused = checking_of(attempt), Heard(attempt.response_refused)
    attempt.choose(Q1, single("B"))
    checking.check(Q1)
    closed_at_once = checking.closed(Q1)
    settled()

    attempt.choose(Q1, single("A"))
    settled()

    assert (True, True, False) == (closed_at_once, checking.closed(Q1), checking.can_check(Q1))
    assert [ItemClosed] == [type(error) for _, error in refused.words]
    assert single("B") == load_attempt(device, attempt.attempt.attempt_id).response(Q1)


def test_nothing_is_offered_for_an_empty_answer_or_a_persons_mark(
    practice: RunningAttempt, present: Present
) -> None:
    """Without an answer there is nothing to check; what a person marks is never offered."""
    attempt = present(practice)
    checking = checking_of(attempt)
    attempt.type(Q5, text("Ships."))

    assert (True, False) == (checking.offered(Q1), checking.can_check(Q1))
    assert (False, False) == (checking.offered(Q5), checking.can_check(Q5))


def test_an_exam_has_no_checking(attempt: AttemptPresenter) -> None:
    """In an exam there is nothing that checks."""
    assert attempt.checking is None


def test_checks_are_told_again_after_an_interruption(
    practice: RunningAttempt,
    present: Present,
    settled: Callable[[], None],
    device: Device,
    background: Background,
) -> None:
    """Who leaves and goes on finds each verdict where it was, and the item closed."""
    attempt = present(practice)
    attempt.choose(Q2, single("A"))
    checking_of(attempt).check(Q2)
    settled()
    before = checking_of(attempt).facts(Q2)
    attempt.leave()
    settled()

    def go_on() -> RunningAttempt:
        (place,) = practice_places(device, practising(device))
        return resume_attempt(device, place, unlock_pack(device, place.pack_hash), None)[0]

    again = present(background.on_database(go_on))

    assert before is not None
    assert Verdict.PARTLY is before.verdict
    assert before == checking_of(again).facts(Q2)
    assert checking_of(again).closed(Q2)


def test_a_disk_that_refuses_holds_the_verdict_back(
    practice: RunningAttempt, present: Present, settled: Callable[[], None], device: Device, qtbot: QtBot
) -> None:
    """No verdict is shown before the check is on the disk; it comes when the disk takes it."""
    attempt = present(practice)
    checking = checking_of(attempt)
    attempt.choose(Q1, single("A"))
    settled()
    disk = BrokenDisk(device)
    checking.check(Q1)
    settled()
    told_before = (checking.checking(Q1), checking.facts(Q1))

    disk.broken = False
    qtbot.waitUntil(lambda: checking.facts(Q1) is not None, timeout=10_000)

    assert (True, None) == told_before
    assert (False, 1) == (checking.checking(Q1), attempt.attempt.checked[Q1].tries)


def test_a_changed_answer_has_no_verdict_yet(
    desk: Desk,
    device: Device,
    background: Background,
    present: Present,
    settled: Callable[[], None],
) -> None:
    """With more tries the verdict goes as the answer changes, and the next check brings the next."""
    running = _with_tries(desk, device, background, 2)
    attempt = present(running)
    checking = checking_of(attempt)
    attempt.choose(Q1, single("B"))
    checking.check(Q1)
    settled()
    first = checking.facts(Q1)
    attempt.choose(Q1, single("A"))
    settled()
    between = (checking.facts(Q1), checking.can_check(Q1))
    checking.check(Q1)
    settled()

    second = checking.facts(Q1)
    assert first is not None
    assert second is not None
    assert (Verdict.WRONG, 1, ()) == (first.verdict, first.tries_left, first.right)
    assert (None, True) == between
    assert (Verdict.RIGHT, 0) == (second.verdict, second.tries_left)
    assert 0 == tries_left(attempt.attempt, running.paper.exam, Q1)


@pytest.mark.parametrize(("shows", "right"), [(True, ((RESPONSE, ("A",)),)), (None, ()), (False, ())])
def test_the_right_answer_is_told_only_where_the_test_shows_solutions(
    desk: Desk,
    device: Device,
    background: Background,
    present: Present,
    settled: Callable[[], None],
    shows: bool | None,
    right: tuple[Any, ...],
) -> None:
    """A wrong answer that stands is followed by the right one where the test says so, else not."""
    attempt = present(_with_tries(desk, device, background, 1, shows))
    attempt.choose(Q1, single("B"))
    checking_of(attempt).check(Q1)
    settled()

    facts = checking_of(attempt).facts(Q1)

    assert facts is not None
    assert right == facts.right


def _with_tries(
    desk: Desk, device: Device, background: Background, tries: int, shows: bool | None = None
) -> RunningAttempt:
    """Return a practice attempt at a pack whose part allows so many tries."""
    pool = make_pool()
    (test,) = pool.tests.values()
    session = SessionControl(max_attempts=tries, show_solution=shows)
    parts = tuple(replace(part, session=session) for part in test.parts)
    pack = build_pack(
        replace(pool, tests={test.id: replace(test, parts=parts)}),
        make_keys(),
        PackMeta(PackId("tries"), 1, "Tries"),
        issuer=ISSUER,
        content_identity=seal_key("content of tries"),
        keys_identity=seal_key("keys of tries"),
        organisation_recipient=seal_key("organisation").recipient,
        device_recipients={"desk": seal_key("desk").recipient},
        keys_released=True,
    )
    desk.holding(pack, sittings=(practice_sitting("tries"),))
    return background.on_database(lambda: begin(device, offered(device, practising(device), "tries")))
