"""The table of messages: complete, and written as the house asks."""

from datetime import UTC, datetime

import pytest

from assessment import errors as rules
from assessment.attempt.admitted import Admission
from desktop import errors as machine
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.end_facts import EndCause
from desktop.presenters.facts import (
    ResumeCause,
    ResumeFacts,
    SaveFacts,
    SaveState,
    SendFacts,
    SendState,
    SignInRefusal,
    SignInRefused,
)
from desktop.ui import messages, sentences
from desktop.ui.check_sentences import CHECK_REASONS
from desktop.ui.sync_sentences import SEND_DETAILS

ERROR_TYPES = [
    kind
    for module in (rules, machine)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Exception) and kind.__module__ == module.__name__
]
NOON = datetime(2026, 11, 21, 12, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize("kind", ERROR_TYPES, ids=lambda kind: kind.__name__)
def test_every_error_has_a_message_of_its_own(kind: type[Exception]) -> None:
    """Every error class of the rules and of the machine has its own entry, with a title and a sentence."""
    message = sentences.ERRORS[kind]

    assert message.title
    assert message.sentence


def test_a_new_subclass_speaks_with_its_parents_words() -> None:
    """An error without an entry is told by the nearest class above it."""

    class PackMouldy(rules.PackCorrupt):
        pass

    assert messages.of_error(PackMouldy()) == messages.of_error(rules.PackCorrupt())


def test_an_unknown_error_is_still_told() -> None:
    """An error of no known kind says so and never shows its own text."""
    message = messages.of_error(ZeroDivisionError("division by zero"))

    assert message.title
    assert "division" not in message.title + message.sentence + message.remedy


@pytest.mark.parametrize("refusal", [*SignInRefusal, *Admission])
def test_every_refusal_has_a_message(refusal: SignInRefusal | Admission) -> None:
    """Every reason not to sign somebody in has a message."""
    assert messages.of_refusal(SignInRefused(refusal)).title


def test_a_wait_is_told_in_words() -> None:
    """A refusal with a wait says how long it is."""
    told = messages.of_refusal(SignInRefused(SignInRefusal.TOO_MANY_TRIES, 90))

    assert "1 minute 30 seconds" in told.remedy


@pytest.mark.parametrize("kind", list(CheckKind))
@pytest.mark.parametrize("status", list(CheckStatus))
def test_every_check_has_a_message(kind: CheckKind, status: CheckStatus) -> None:
    """Every row of the system check has words for every way it can come out; what is wrong says how to mend it."""
    message = messages.of_check(CheckRow(kind, status))

    assert messages.check_name(kind)
    assert message.title
    well = status in (CheckStatus.OK, CheckStatus.RUNNING)
    assert well or (message.sentence and message.remedy)


@pytest.mark.parametrize(("kind", "reason"), list(CHECK_REASONS))
def test_every_reason_of_a_check_has_a_remedy(kind: CheckKind, reason: str) -> None:
    """Where a row can come out like this for several reasons, each says what is true and how to mend it."""
    message = messages.of_check(CheckRow(kind, CheckStatus.FAILED, reason=reason))

    assert message != messages.of_check(CheckRow(kind, CheckStatus.FAILED))
    assert message.sentence
    assert message.remedy


def test_what_was_raised_is_told_in_its_own_words() -> None:
    """A damaged test file is told as such, not only as one that cannot be used."""
    row = CheckRow(CheckKind.PACK, CheckStatus.FAILED, cause=rules.PackCorrupt("x"))

    assert messages.of_error(rules.PackCorrupt("x")) == messages.of_check(row)


@pytest.mark.parametrize("state", list(SaveState))
def test_every_save_state_is_told(state: SaveState) -> None:
    """Every save state has words."""
    assert messages.of_save(SaveFacts(state, NOON))


@pytest.mark.parametrize("state", list(SendState))
def test_every_send_state_is_told(state: SendState) -> None:
    """Every send state has words; where something is not sent, they say that nothing is lost."""
    told = messages.of_send(SendFacts(state, 3, NOON))

    assert told
    assert "Nothing is lost" in told or state not in (SendState.NO_NETWORK, SendState.REFUSED)


@pytest.mark.parametrize(("state", "detail"), SEND_DETAILS)
def test_every_detail_of_sending_is_told(state: SendState, detail: str) -> None:
    """What is known of why has words of its own, and what has arrived is never called unsent."""
    told = messages.of_send(SendFacts(state, 0, NOON, detail))

    assert told.startswith(SEND_DETAILS[state, detail])
    assert told != messages.of_send(SendFacts(state, 0, NOON))
    assert told.startswith("Sent") is (state is SendState.SENT)


def test_only_a_saved_answer_is_called_saved() -> None:
    """The word for a durable answer appears in no other state."""
    saved = messages.of_save(SaveFacts(SaveState.SAVED, NOON))

    assert saved.startswith("Saved on this computer")
    assert not any(
        messages.of_save(SaveFacts(s)).startswith("Saved") for s in SaveState if s is not SaveState.SAVED
    )


@pytest.mark.parametrize("cause", list(ResumeCause))
def test_every_resume_is_told(cause: ResumeCause) -> None:
    """A resume says how many answers are here and whether the break counts."""
    free = messages.of_resume(ResumeFacts(cause, 93_000, 93_000, 8))
    counted = messages.of_resume(ResumeFacts(cause, 93_000, 0, 1))

    assert "8 answers are here" in free.remedy
    assert "was given back" in free.sentence
    assert "counts as test time" in counted.sentence


@pytest.mark.parametrize("cause", list(EndCause))
def test_every_end_is_told(cause: EndCause) -> None:
    """Every way a test can end has words."""
    assert messages.of_end(cause).sentence


@pytest.mark.parametrize("reason", ["refused", "timeout", "name", "tls", "broken"])
def test_offline_says_why(reason: str) -> None:
    """Each reason for being offline has its own sentence."""
    assert (
        messages.of_error(machine.Offline(reason)).sentence
        != messages.of_error(machine.Offline("x")).sentence
    )


@pytest.mark.parametrize("reason", ["name", "refused", "something else"])
def test_setting_up_does_not_go_on_without_a_server(reason: str) -> None:
    """Who enrols a computer is told to look at the address; nothing is said of work that goes on."""
    message = messages.of_setup_error(machine.Offline(reason))

    assert "goes on" not in message.sentence
    assert "address" in message.remedy


def test_a_server_code_is_shown_when_it_has_no_words() -> None:
    """A stable code without words of its own is shown as it is, for the organiser."""
    assert "teapot" in messages.of_error(machine.ServerRefused("teapot")).sentence


def test_prose_is_calm() -> None:
    """No message shouts, blames or speaks jargon."""
    for text in messages.source_texts():
        assert "!" not in text
        assert not any(
            word in text.lower() for word in ("you failed", "illegal", "fatal", "exception", "invalid")
        )
        assert len(text) <= 160


@pytest.mark.parametrize("state", [SendState.SENT, SendState.REFUSED])
def test_what_only_staff_can_mend_is_not_told_to_a_candidate(state: SendState) -> None:
    """That a program has to be updated is said to staff; a candidate reads whether the work was sent."""
    facts = SendFacts(state, 0, NOON, "update_needed_device")

    assert "update" in messages.of_send(facts)
    assert messages.of_send(SendFacts(state, 0, NOON)) == messages.of_send(facts, to_candidate=True)
