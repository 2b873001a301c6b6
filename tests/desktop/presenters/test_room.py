"""The candidate's room: from sign-in to the result, and the ways in which it does not go straight."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from assessment.attempt.admitted import Admission
from assessment.attempt.policy import Feedback
from assessment.content.response import single
from assessment.errors import PackError, ReleaseCodeWrong, TrustInvalid
from assessment.pack.joining_code import fingerprint_of
from desktop.errors import (
    FileUnreadable,
    Offline,
    ServerRefused,
)
from desktop.presenters.check_facts import CheckKind, CheckStatus
from desktop.presenters.end_facts import EndCause
from desktop.presenters.facts import Screen, SignInRefusal, SignInRefused
from desktop.services.device import TOKEN, Device
from desktop.services.import_pack import import_pack
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.storage.engine import transaction
from desktop.storage.models import StoredResult
from tests.builders import (
    ISSUER,
    LIMIT_MS,
    MINUTE,
    Q1,
    Q4,
    Q5,
    SECRET,
    Desk,
    answers,
    make_desk,
    make_document,
    make_pack,
    make_policy,
    make_sitting,
    text,
)
from tests.desktop.presenters.helpers import Heard
from tests.desktop.presenters.in_room import Room
from tests.fakes.server import FakeServer

# ------------------------------------------------------------------------------------------- the straight way


def test_a_whole_sitting(desk: Desk, room: Room) -> None:
    """Sign-in, check, instructions, test, review, submitted, result, and the next candidate."""
    policy = make_policy(feedback=Feedback.AT_END, keys_withheld=False)
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    room.open()
    assert ["Morning"] == [card.title for card in room.presenter.sign_in.cards]
    room.to_test()
    attempt = room.presenter.attempt
    assert attempt is not None
    assert (True, True) == (room.lock.engaged, room.presenter.locked)
    assert ("Candidate 1", 5, LIMIT_MS) == (
        attempt.candidate.name,
        attempt.candidate.item_count,
        attempt.candidate.allowance_ms,
    )
    attempt.choose(Q1, single("A"))
    attempt.go_to(Q5)
    attempt.type(Q5, text("Ships."))
    attempt.review()
    assert room.shows(Screen.REVIEW)
    attempt.return_to(Q4)
    assert room.shows(Screen.TEST)
    attempt.review()
    attempt.submit()
    room.until(Screen.SUBMITTED)
    end = room.presenter.end.end
    assert end is not None
    assert (EndCause.SUBMITTED, 2, 5, True) == (end.cause, end.answered, end.item_count, end.result_expected)
    assert (False, False, None) == (room.lock.engaged, room.presenter.locked, room.presenter.attempt)
    room.qtbot.waitUntil(lambda: room.presenter.end.result is not None)
    room.presenter.end.show_result()
    assert room.shows(Screen.RESULT)
    result = room.presenter.end.result
    assert result is not None
    assert (("1", 1), ["Reading", "Writing"]) == (
        (result.score, result.pending),
        [section.title for section in result.sections],
    )
    room.presenter.end.finish()

    assert [
        Screen.SIGN_IN,
        Screen.IDENTITY,
        Screen.CHECK,
        Screen.INSTRUCTIONS,
        Screen.TEST,
        Screen.REVIEW,
        Screen.TEST,
        Screen.REVIEW,
        Screen.SUBMITTED,
        Screen.RESULT,
        Screen.SIGN_IN,
    ] == room.screens.words
    assert ([], ["submitted"]) == (room.problems.words, room.attempt_rows())
    room.settle()
    (row,) = list_attempts(room.device)
    kinds = [
        kind
        for (kind,) in room.device.log._raw.execute("SELECT kind FROM log_entries ORDER BY dseq DESC LIMIT 2")
    ]
    assert ["lockdown_released", "submitted"] == kinds
    assert {Q1: ("A",), Q5: ("Ships.",)} == answers(load_attempt(room.device, row.attempt_id))  # type: ignore[arg-type]  # there is an attempt
    room.to_test("C-2")


def test_a_result_from_the_server_is_shown_only_for_this_very_attempt(desk: Desk, room: Room) -> None:
    """A score whose digest is not that of the receipt is not this candidate's."""
    policy = make_policy(feedback=Feedback.AT_END)
    desk.holding(
        make_pack(2, keys_released=False), sittings=(make_sitting(revision=2, pack_version=2, policy=policy),)
    )
    room.open()
    room.to_test()
    assert room.presenter.attempt is not None
    attempt_id = room.presenter.attempt.attempt.attempt_id
    room.presenter.attempt.submit()
    room.until(Screen.SUBMITTED)
    end = room.presenter.end
    assert end.end is not None

    def come(digest: str) -> None:
        with transaction(room.device.engine) as session:
            session.merge(
                StoredResult(attempt_id=attempt_id, digest=digest, score="3", maximum="14", pending=0)
            )

    room.background.on_database(lambda: come("ab" * 32))
    end.look_for_result()
    room.settle()
    found = [end.result]
    digest = end.end.digest
    room.background.on_database(lambda: come(digest))
    end.look_for_result()
    room.qtbot.waitUntil(lambda: end.result is not None)
    found.append(end.result)

    assert [None, ("3", "14")] == [result and (result.score, result.maximum) for result in found]


# ----------------------------------------------------------------------------------------------- not straight


def test_a_fresh_machine_shows_the_welcome(tmp_path: Path, other: Callable[[Device], Room]) -> None:
    """Without a sitting there is the welcome; when one comes, the sign-in."""
    with make_desk(tmp_path / "fresh").enrolled().opened() as device:
        room = other(device)
        room.presenter.open()
        room.until(Screen.WELCOME)
        welcome, imported = room.presenter.welcome, Heard(room.presenter.welcome.imported)
        file = tmp_path / "ports.CARREL"
        file.write_bytes(make_pack())
        welcome.import_file(str(file))
        room.qtbot.waitUntil(lambda: imported.words == ["Ports 1"])
        sitting = tmp_path / "morning.carrelsitting"
        sitting.write_bytes(make_document())
        welcome.import_file(str(sitting))
        room.until(Screen.SIGN_IN)

        assert (True, "Example Board", True) == (
            welcome.enrolled,
            welcome.organisation,
            welcome.cards[0].pack_here,
        )


def test_a_file_that_cannot_be_used_is_told(room: Room, tmp_path: Path) -> None:
    """A wrong or missing file ends in a typed error and an idle screen."""
    room.open()
    busy = Heard(room.presenter.welcome.busy_changed)
    bad = tmp_path / "bad.carrel"
    bad.write_bytes(b"no pack")
    for path in (bad, tmp_path / "missing.carrel"):
        room.presenter.welcome.import_file(str(path))
        room.settle()

    assert [True, True] == [isinstance(error, PackError | FileUnreadable) for error in room.problems.words]
    assert [True, False, True, False] == busy.words


@pytest.mark.parametrize(
    ("code", "address", "expected"),
    [
        ("abc", "http://127.0.0.1:9", ServerRefused),
        ("ABCD-EFGH", "http:" + "//[bad", Offline),
        ("ABCD-EFGH", "", Offline),
    ],
)
def test_an_enrolment_that_cannot_work_is_told(
    room: Room, code: str, address: str, expected: type[Exception]
) -> None:
    """A mistyped code or address is a sentence on screen, not a crash."""
    room.open()
    room.presenter.welcome.enrol(code, address)
    room.qtbot.waitUntil(lambda: len(room.problems) == 1)

    assert isinstance(room.problems.words[0], expected)


def test_who_cannot_show_the_key_in_the_code_is_told(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """What answers and does not hold the key that the code names is a sentence on screen, and nothing of it is kept."""
    room.open()
    token, busy = room.device.secrets.get(TOKEN), Heard(room.presenter.welcome.busy_changed)
    server = FakeServer(room.device.device_id, room.device.key.public)
    monkeypatch.setattr("desktop.presenters.welcome.ServerClient", lambda *_, **__: server.client())
    room.presenter.welcome.enrol(f"ABCD-EFGH.{fingerprint_of(ISSUER.public)}", "https://hub.test")
    room.qtbot.waitUntil(lambda: len(room.problems) == 1)

    assert isinstance(room.problems.words[0], TrustInvalid)
    assert [True, False] == busy.words
    assert token == room.device.secrets.get(TOKEN)


@pytest.mark.parametrize(
    ("number", "secret", "refusal"),
    [
        ("C-9", SECRET, SignInRefusal.UNKNOWN_CANDIDATE),
        ("C-1", "wrong", SignInRefusal.WRONG_SECRET),
    ],
)
def test_a_refused_sign_in_stays_on_the_screen(
    room: Room, number: str, secret: str, refusal: SignInRefusal
) -> None:
    """A refusal says why; after too many it says how long to wait."""
    room.open()
    refused = Heard(room.presenter.sign_in.refused)
    for _ in range(4):
        room.presenter.sign_in.sign_in(number, secret)
        room.settle()

    assert [
        SignInRefused(refusal),
        SignInRefused(refusal),
        SignInRefused(refusal, 5),
        SignInRefused(SignInRefusal.TOO_MANY_TRIES, 5),
    ] == refused.words
    assert room.shows(Screen.SIGN_IN)


def test_who_may_not_begin_is_told_when(desk: Desk, room: Room) -> None:
    """Too early names the opening."""
    desk.clock.advance(-2 * 60 * MINUTE)
    room.open()
    refused = Heard(room.presenter.sign_in.refused)
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.settle()

    assert [SignInRefused(Admission.TOO_EARLY, not_before=make_sitting().opens_at)] == refused.words


def test_the_check_looks_at_everything(room: Room) -> None:
    """Pack, storage, keys, lock, machine, screen, clock and server each have their row, and warnings stop nobody."""
    room.open()
    room.to_check()
    rows = {row.kind: row for row in room.presenter.check.rows}

    assert {
        CheckKind.PACK: CheckStatus.OK,
        CheckKind.STORAGE: CheckStatus.OK,
        CheckKind.KEY_STORE: CheckStatus.WARNING,
        CheckKind.LOCKDOWN: CheckStatus.OK,
        CheckKind.REMOTE_SESSION: CheckStatus.OK,
        CheckKind.INTEGRITY: CheckStatus.OK,
        CheckKind.AWAKE: CheckStatus.OK,
        CheckKind.CLOCK: CheckStatus.OK,
        CheckKind.SERVER: CheckStatus.WARNING,
    } == {kind: row.status for kind, row in rows.items()}
    assert ("Ports 1", "B") == (rows[CheckKind.PACK].detail, rows[CheckKind.LOCKDOWN].detail)


def test_a_damaged_pack_fails_its_own_row(room: Room) -> None:
    """The pack is verified again before a test; damage stops the way on and is named where it is."""
    (file,) = room.device.paths.packs.iterdir()
    file.write_bytes(b"garbage")
    room.open()
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.confirm()
    room.settle()
    status = {row.kind: row.status for row in room.presenter.check.rows}
    assert (CheckStatus.FAILED, CheckStatus.OK) == (status[CheckKind.PACK], status[CheckKind.STORAGE])
    assert (False, False) == (room.presenter.check.can_go_on, room.presenter.check.needs_code)
    room.presenter.check.go_on()
    assert room.shows(Screen.CHECK)
    room.background.on_database(lambda: import_pack(room.device, make_pack()))
    room.presenter.check.check_again()
    room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_pack_that_comes_late_is_found(desk: Desk, room: Room, by_hand: bool) -> None:
    """Whoever signed in before the pack was here need not sign in again, nor press anything where the server brings it."""
    desk.holding(sittings=(make_sitting(revision=2, pack_version=2),))
    room.open()
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.confirm()
    room.settle()
    assert (False, False) == (room.presenter.check.can_go_on, room.presenter.check.needs_code)
    room.background.on_database(lambda: import_pack(room.device, make_pack(2)))
    if by_hand:
        room.presenter.check.check_again()
    else:
        room.presenter.sending.brought.emit()
    room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)
    room.presenter.check.go_on()
    room.presenter.start.start()
    room.until(Screen.TEST)


def test_a_release_code_is_asked_for_and_wrong_ones_told(
    tmp_path: Path, other: Callable[[Device], Room]
) -> None:
    """A sealed pack asks for its code; a wrong one says so; the right one opens the way."""
    code = "7K2M-9QXD-4HTR-0VWB"
    desk = make_desk(tmp_path / "coded").enrolled()
    desk.holding(make_pack(1, for_device=False, code=code, keys_released=False), sittings=(make_sitting(),))
    with desk.opened() as device:
        room = other(device)
        room.open()
        room.to_check()
        check = room.presenter.check
        assert (True, False) == (check.needs_code, check.can_go_on)
        check.enter_code("0000-0000-0000-0000")
        assert check.code_busy
        room.qtbot.waitUntil(lambda: check.code_error is not None, timeout=20_000)
        errors = [check.code_error]
        check.enter_code(code)
        room.qtbot.waitUntil(lambda: check.can_go_on, timeout=20_000)
        errors.append(check.code_error)

        assert [ReleaseCodeWrong, type(None)] == [type(error) for error in errors]
        assert not check.needs_code


def test_a_pack_opened_for_one_candidate_is_not_given_to_the_next(desk: Desk, room: Room) -> None:
    """What was asked for by somebody who has gone changes nothing for who came after."""
    room.open()
    room.to_check()
    check = room.presenter.check
    opened = Heard(check.opened_changed)
    check._signed_in = None
    check.check_again()
    room.settle()

    assert 0 == len(opened)


def test_back_from_check_and_instructions(room: Room) -> None:
    """Until the start everything can be left."""
    room.open()
    room.to_check()
    room.presenter.check.back()
    assert room.shows(Screen.SIGN_IN)
    room.to_instructions("C-2")
    room.presenter.start.back()

    assert (Screen.SIGN_IN, [], []) == (room.screen, room.lock.turns, room.attempt_rows())


def test_a_result_is_pending_while_keys_are_withheld(desk: Desk, room: Room) -> None:
    """With the keys withheld the end promises a result and shows none, until the server's own is here."""
    policy = make_policy(feedback=Feedback.AT_END, keys_withheld=True)
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    room.open()
    room.to_test()
    attempt = room.presenter.attempt
    assert attempt is not None
    attempt.choose(Q1, single("A"))
    attempt.review()
    attempt.submit()
    room.until(Screen.SUBMITTED)
    room.settle()
    end = room.presenter.end
    assert end.end is not None
    assert (True, None) == (end.end.result_expected, end.result)
    digest = end.end.digest
    (row,) = list_attempts(room.device)

    def arrive() -> None:
        with transaction(room.device.engine) as session:
            stored = StoredResult(
                attempt_id=row.attempt_id, digest=digest, score="3", maximum="14", pending=0
            )
            session.add(stored)

    room.background.on_database(arrive)
    room.settle()
    end.look_for_result()
    room.qtbot.waitUntil(lambda: end.result is not None)

    assert end.result is not None
    assert ("3", "14", 0) == (end.result.score, end.result.maximum, end.result.pending)


def test_a_released_result_goes_before_another(desk: Desk, room: Room) -> None:
    """What staff released is shown with its grade, in place of a score that had nothing to wait for."""
    policy = make_policy(feedback=Feedback.AT_END, keys_withheld=True)
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    room.open()
    room.to_test()
    attempt = room.presenter.attempt
    assert attempt is not None
    attempt.choose(Q1, single("A"))
    attempt.review()
    attempt.submit()
    room.until(Screen.SUBMITTED)
    room.settle()
    end = room.presenter.end
    assert end.end is not None
    digest = end.end.digest
    (row,) = list_attempts(room.device)
    seen = []

    def arrive(**what: Any) -> None:
        with transaction(room.device.engine) as session:
            session.merge(
                StoredResult(attempt_id=row.attempt_id, digest=digest, maximum="14", pending=0, **what)
            )

    for what in ({"score": "3"}, {"score": "9.5", "released": True, "grade": "Very good"}):
        room.background.on_database(partial(arrive, **what))
        room.settle()
        end.look_for_result()
        room.qtbot.waitUntil(lambda: end.result is not None and end.result.score not in seen)
        assert end.result is not None
        seen.append(end.result.score)

    assert end.result is not None
    assert ["3", "9.5"] == seen
    assert ("Very good", True, True) == (end.result.grade, end.result.graded, end.result.released)
