"""Before and after the test: who sits here, what the machine lacks, the statement, tryout, receipt and grade."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.events import SubmitMethod, Submitted
from assessment.attempt.policy import Feedback
from assessment.content.interaction import AudioRecording
from assessment.content.item import Item
from assessment.content.response import single
from assessment.content.test import Grade
from assessment.ids import AttemptId
from desktop.background import Background
from desktop.errors import StorageFailed
from desktop.presenters.check_facts import CheckKind, CheckStatus
from desktop.presenters.end import EndPresenter
from desktop.presenters.facts import SaveState, Screen, SendState, SignInRefusal, SignInRefused
from desktop.presenters.identity import decoded
from desktop.presenters.result import result_of_device
from desktop.presenters.tryout_paper import CHOOSE, TYPE
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.services.running_attempt import Paper, RunningAttempt
from desktop.services.show_result import local_result
from tests.builders import (
    PIN,
    Q1,
    Q2,
    SECRET,
    Desk,
    make_entry,
    make_policy,
    make_sitting,
    responded,
    started,
    text,
    visited,
)
from tests.desktop.presenters.helpers import CANDIDATE, Heard, wait
from tests.desktop.presenters.in_room import Room

STATEMENT = "I work alone."


@pytest.fixture
def room(device: Device, background: Background, qtbot: QtBot) -> Iterator[Room]:
    """A room, not yet opened."""
    room = Room(device, background, qtbot)
    yield room
    room.presenter.close()


# -------------------------------------------------------------------------------------------------- identity


def test_who_signed_in_is_shown_before_anything_else(desk: Desk, room: Room) -> None:
    """After sign-in the roster's name, number, desk and photo are shown; only "this is me" leads to the check."""
    entry = replace(make_entry(1), photo=b64encode(b"a picture").decode())
    desk.holding(sittings=(make_sitting(revision=2, roster=(entry,)),))
    room.open()
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.until(Screen.IDENTITY)
    identity = room.presenter.identity

    assert identity.candidate is not None
    assert ("Candidate 1", "C-1", "1") == (
        identity.candidate.name,
        identity.candidate.number,
        identity.candidate.desk,
    )
    assert b"a picture" == identity.photo
    assert () == room.presenter.check.rows
    identity.confirm()
    assert room.shows(Screen.CHECK)


def test_somebody_else_goes_back_and_is_told_to_tell(room: Room) -> None:
    """To say that this is somebody else leads back to the sign-in, which says so; nothing of the candidate is left behind."""
    room.open()
    refused = Heard(room.presenter.sign_in.refused)
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.until(Screen.IDENTITY)

    room.presenter.identity.deny()

    assert room.shows(Screen.SIGN_IN)
    assert [SignInRefused(SignInRefusal.ANOTHER_PERSON)] == refused.words
    assert not room.presenter.leave.pin_set
    room.presenter.identity.confirm()
    assert room.shows(Screen.SIGN_IN)


@pytest.mark.parametrize("photo", ["", "%%%", "QQ", "QUI=\n", "Ä"])
def test_a_photo_that_is_no_base64_is_none(photo: str) -> None:
    """Whatever a roster says, reading its photo gives bytes or none."""
    assert b"" == decoded(photo)


# ----------------------------------------------------------------------------------------------- the checks


def test_the_screen_is_judged(room: Room) -> None:
    """A small screen, or more than one, is a warning with its reason; the window tells them."""
    room.open()
    room.to_check()
    check = room.presenter.check
    found = []
    for size in ((1366, 768, 1), (800, 600, 1), (1366, 768, 2)):
        check.tell_screen(*size)
        check.check_again()
        room.settle()
        found.append(next((r.status, r.reason) for r in check.rows if r.kind is CheckKind.DISPLAY))

    warning = CheckStatus.WARNING
    assert [(CheckStatus.OK, ""), (warning, ""), (warning, "several")] == found
    assert check.can_go_on


def test_a_server_that_refuses_is_told_apart(room: Room) -> None:
    """Not connected, refused and never set up are different things to mend."""
    room.open()
    room.to_check()
    told = []
    for state in (SendState.NO_NETWORK, SendState.REFUSED, SendState.SENT):
        room.presenter.check.sending_changed(replace(room.presenter.sending.facts, state=state))
        told.append(next(r.reason for r in room.presenter.check.rows if r.kind is CheckKind.SERVER))

    assert ["no_network", "refused", ""] == told


@pytest.mark.parametrize(
    ("counts", "expected"),
    [((1, 1), [CheckStatus.OK] * 2), ((1, 0), [CheckStatus.OK, CheckStatus.WARNING])],
)
def test_sound_is_looked_for_where_the_test_needs_it(
    room: Room, counts: tuple[int, int], expected: list[CheckStatus]
) -> None:
    """A test with spoken answers has rows for loudspeaker and microphone; a missing one warns and stops nobody."""
    check = room.presenter.check
    check._devices = lambda: counts
    opened = Heard(check.opened_changed)
    room.open()
    room.to_check()
    assert not any(row.kind is CheckKind.MICROPHONE for row in check.rows)
    pack = opened.words[0]
    items = {**pack.content.items, Q1: Item(Q1, "<p>Speak.</p>", (AudioRecording(),))}

    check._open(replace(pack, content=replace(pack.content, items=items)))

    def found() -> list[CheckStatus]:
        sound = (CheckKind.LOUDSPEAKER, CheckKind.MICROPHONE)
        return [row.status for row in check.rows if row.kind in sound]

    room.qtbot.waitUntil(lambda: found() == expected)
    assert check.can_go_on


# -------------------------------------------------------------------------------------------- the statement


def test_nobody_starts_without_agreeing(desk: Desk, room: Room) -> None:
    """With a statement, Start does nothing until it is agreed to; then the attempt keeps which one it was."""
    policy = make_policy(honour_statement=f"\n{STATEMENT}  ")
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    room.open()
    room.to_instructions()
    start = room.presenter.start
    assert start.candidate is not None
    assert STATEMENT == start.candidate.honour_statement
    start.start()
    room.settle()
    assert (Screen.INSTRUCTIONS, [], []) == (room.screen, room.lock.turns, room.attempt_rows())
    start.agree(True)
    start.agree(False)
    assert not start.may_start
    start.agree(True)
    start.start()
    room.until(Screen.TEST)
    room.settle()

    (row,) = list_attempts(room.device)
    attempt = load_attempt(room.device, AttemptId(row.attempt_id))
    assert policy.statement_hash == attempt.agreed_to
    assert [] == room.problems.words


def test_without_a_statement_there_is_nothing_to_agree_to(room: Room) -> None:
    """A sitting without a statement starts at once, and its attempts hold no agreement."""
    room.open()
    room.to_test()

    (row,) = list_attempts(room.device)
    assert "" == load_attempt(room.device, AttemptId(row.attempt_id)).agreed_to


# ------------------------------------------------------------------------------------------------- tryout


def test_practising_claims_and_keeps_nothing(room: Room) -> None:
    """What is tried out is shown as answered and never as saved; back at the instructions, nothing was recorded."""
    room.open()
    room.to_instructions()
    room.settle()
    ahead = room.presenter.ahead
    room.presenter.start.try_out()
    tryout = room.presenter.tryout
    assert tryout is not None
    assert room.shows(Screen.TRYOUT)
    told = Heard(tryout.save_changed)
    tryout.choose(CHOOSE, single("B"))
    tryout.type(TYPE, text("harbour"))
    tryout.flag(TYPE, True)
    tryout.review()
    room.settle()
    assert single("B") == tryout.answer(CHOOSE).response
    assert (2, True) == (tryout.navigator[0].answered, tryout.answer(TYPE).flagged)
    assert ([], SaveState.NOT_KEPT) == (told.words, tryout.save.state)
    assert SendState.NOT_MEANT is tryout.sending.facts.state
    tryout.submit()

    assert (Screen.INSTRUCTIONS, None) == (room.screen, room.presenter.tryout)
    assert ahead is room.presenter.ahead is not None
    assert (0, []) == (room.presenter.sending.facts.unsent, room.attempt_rows())
    room.presenter.start.start()
    room.until(Screen.TEST)
    room.settle()
    assert room.presenter.attempt is not None
    assert frozenset() == room.presenter.attempt.attempt.answered


def test_a_proctor_ends_a_practice_too(room: Room) -> None:
    """Whoever leaves from the tryout page with the PIN comes to the sign-in, and nothing goes on behind it."""
    room.open()
    room.to_instructions()
    room.presenter.start.try_out()
    tryout = room.presenter.tryout
    assert tryout is not None

    room.presenter.leave.try_pin(PIN)
    room.until(Screen.SIGN_IN)

    assert room.presenter.tryout is None
    assert not tryout.takes_input
    assert [] == room.attempt_rows()


# -------------------------------------------------------------------------------------------------- the end


def with_test(running: RunningAttempt, **changes: object) -> Paper:
    """Return an attempt's paper with another test tree."""
    test = replace(running.paper.test, **changes)  # type: ignore[arg-type]  # names are the caller's
    return replace(running.paper, test=test)


def finish(desk: Desk, device: Device, feedback: Feedback) -> RunningAttempt:
    """Sit a test in which two questions took 5 s and 7 s, and hand it in."""
    policy = make_policy(feedback=feedback, keys_withheld=False)
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    running = started(device)
    running.record(visited(Q1))
    desk.clock.advance(5_000)
    running.record(responded(Q1, "A"), visited(Q2))
    desk.clock.advance(7_000)
    running.record(responded(Q2, "A", "B"))
    running.record(Submitted(SubmitMethod.CANDIDATE))
    return running


@pytest.mark.parametrize("feedback", [Feedback.AT_END, Feedback.PER_ITEM])
def test_a_result_has_grade_pass_mark_and_times(desk: Desk, feedback: Feedback) -> None:
    """The grade is the one that the score reaches, time is told question by question, texts only where policy says."""
    with desk.opened() as device:
        running = finish(desk, device, feedback)
        grades = (Grade("Pass", Decimal(3)), Grade("Merit", Decimal("3.5")))
        paper = with_test(running, grades=grades, pass_mark=Decimal(4))
        local = local_result(device, paper, running.attempt)
        assert local is not None

        result = result_of_device(paper, running.attempt, local)

    assert ("3", "14", 0) == (result.score, result.maximum, result.pending)
    assert (True, "Pass", "4", False) == (result.graded, result.grade, result.pass_mark, result.passed)
    assert [(1, 5_000), (2, 7_000), (3, 0)] == [(i.number, i.spent_ms) for i in result.times[0].items]
    assert 12_000 == result.times[0].spent_ms
    assert (5 if feedback is Feedback.PER_ITEM else 0) == len(result.items)


def test_a_receipt_is_saved_where_it_was_wished(
    desk: Desk, device: Device, background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    """The document is written under the receipt's code; a folder that is gone is told and loses nothing."""
    end = EndPresenter(device, background)
    running = background.on_database(lambda: started(device))
    end.show(running.paper, running.attempt, CANDIDATE)
    assert end.end is not None
    saved, refused = Heard(end.receipt_saved), Heard(end.receipt_refused)

    wait(qtbot, end.receipt_saved, lambda: end.save_receipt(str(tmp_path), b"%PDF"))
    wait(qtbot, end.receipt_refused, lambda: end.save_receipt(str(tmp_path / "gone"), b"%PDF"))

    path = tmp_path / f"carrel-{end.end.receipt_code}.pdf"
    assert ([str(path)], b"%PDF") == (saved.words, path.read_bytes())
    assert [StorageFailed] == [type(error) for error in refused.words]


def test_a_locked_window_asks_for_the_pin_of_the_sitting(
    device: Device, background: Background, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    """The PIN that opens the way out also lets a proctor save a receipt; another one does not."""
    end = EndPresenter(device, background)
    running = background.on_database(lambda: started(device))
    end.show(running.paper, running.attempt, CANDIDATE)
    settled()
    accepted, refused = Heard(end.pin.accepted), Heard(end.pin.refused)

    end.pin.try_pin("0000")
    qtbot.waitUntil(lambda: len(refused) == 1)
    assert not accepted.words
    wait(qtbot, end.pin.accepted, lambda: end.pin.try_pin(PIN))
    assert end.pin.pin_set
