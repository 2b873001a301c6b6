"""Which sentence tells an error, a refusal or a state, filled in and translated.

``source_texts`` lists every sentence for translators (context ``messages``).
"""

from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QCoreApplication

from desktop import errors as machine
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.end_facts import EndCause
from desktop.presenters.facts import (
    HeldFacts,
    PracticeRow,
    ResumeFacts,
    SaveFacts,
    SaveState,
    SendFacts,
    SendState,
    SignInRefused,
)
from desktop.presenters.machine_rows import KIND_OF
from desktop.ui.check_sentences import ALL_THE_SAME, CHECK_NAMES, CHECK_REASONS, CHECKS
from desktop.ui.evidence_words import evidence_words
from desktop.ui.mirrored import isolate_ltr
from desktop.ui.practice_sentences import STANDINGS
from desktop.ui.sentences import (
    ENDS,
    ERRORS,
    HELD_ANSWERS,
    HELD_MEANWHILE,
    HELD_RECORD,
    HELD_REMEDIES,
    OFFLINE_REASONS,
    OTHER,
    PHRASES,
    RECEIPT_NOT_SAVED,
    RECEIPT_SAVED,
    REFUSALS,
    RESUMES,
    SAVES,
    SENDS,
    SERVER_CODES,
    SETUP_OFFLINE,
    Message,
)
from desktop.ui.sync_sentences import FOR_STAFF, SEND_DETAILS
from desktop.ui.time_words import given_back_words
from desktop.ui.words import counted, day_and_time, dotted, duration, listed, rounded_duration, time_of_day


def of_error(error: Exception) -> Message:
    """Return what a person is told of an error; the most specific entry of its class wins."""
    if isinstance(error, machine.MachineUnfit) and error.control in KIND_OF:
        kind = KIND_OF[error.control]
        return of_check(CheckRow(kind, CheckStatus.FAILED, reason=error.kind, found=error.found))
    found = next((ERRORS[kind] for kind in type(error).__mro__ if kind in ERRORS), OTHER)
    message = _translated(found)
    if isinstance(error, machine.Offline) and error.detail in OFFLINE_REASONS:
        return Message(
            message.title, f"{_tr(OFFLINE_REASONS[error.detail])} {message.sentence}", message.remedy
        )
    if isinstance(error, machine.ServerRefused) and not isinstance(error, machine.UpdateNeeded):
        reason = SERVER_CODES.get(error.code)
        told = _tr(reason) if reason else _tr(PHRASES["reason"]).format(reason=error.code or error.status)
        return Message(message.title, f"{told} {message.sentence}", "" if reason else message.remedy)
    return message


def of_setup_error(error: Exception) -> Message:
    """Return the same for somebody who sets a computer up: nothing goes on without the server yet."""
    message = of_error(error)
    if isinstance(error, machine.Offline):
        reason = _tr(OFFLINE_REASONS[error.detail]) if error.detail in OFFLINE_REASONS else ""
        return Message(message.title, reason, _tr(SETUP_OFFLINE))
    return message


def in_a_line(error: Exception | None) -> str:
    """Return what a command line says of an error: the same words, with the evidence after the title."""
    message = of_error(error) if error else _translated(OTHER)
    evidence = f" ({error.detail})" if isinstance(error, machine.EnvironmentProblem) and error.detail else ""
    return " ".join(
        part for part in (f"{message.title}{evidence}.", message.sentence, message.remedy) if part
    )


def of_refusal(refused: SignInRefused) -> Message:
    """Return why nobody was signed in, and when to try again."""
    message = _translated(REFUSALS[refused.refusal])
    remedy = message.remedy
    if refused.wait_seconds:
        remedy = _tr(PHRASES["wait"]).format(time=duration(refused.wait_seconds * 1000))
    elif refused.not_before is not None:
        opens = _tr(PHRASES["opens"]).format(day=day_and_time(refused.not_before))
        remedy = f"{opens} {remedy}".strip()
    return Message(message.title, message.sentence, remedy)


def of_check(row: CheckRow) -> Message:
    """Return what a row of the system check found, and how it is mended."""
    if row.cause is not None and row.status is CheckStatus.FAILED:
        return of_error(row.cause)
    found = CHECK_REASONS.get((row.kind, row.reason)) if row.reason else None
    message = _translated(found or CHECKS[row.kind, row.status])
    if not row.found:
        return message
    told = message.sentence.format(found=listed(evidence_words(one) for one in row.found))
    warns = row.status is CheckStatus.WARNING
    return Message(message.title, told, f"{message.remedy} {_tr(ALL_THE_SAME)}" if warns else message.remedy)


def check_name(kind: CheckKind) -> str:
    """Return what the system check calls one of its rows."""
    return _tr(CHECK_NAMES[kind])


def of_save(save: SaveFacts) -> str:
    """Return what is true of the last answer on this computer."""
    told = _tr(SAVES[save.state])
    return listed([told, time_of_day(save.at)]) if save.state is SaveState.SAVED and save.at else told


def of_held(held: HeldFacts) -> Message:
    """Return what keeps a proctor from leaving, why, what goes on meanwhile, and what can be done."""
    kinds = type(held.error).__mro__ if held.error is not None else (Exception,)
    remedy = next(_tr(HELD_REMEDIES[kind]) for kind in kinds if kind in HELD_REMEDIES)
    why = f"{of_error(held.error).title}." if held.error is not None else ""
    record = _translated(HELD_RECORD)
    title, what = record.title, record.sentence
    if held.answers:
        title, what = counted(held.answers, *HELD_ANSWERS), ""
    return Message(title, " ".join(part for part in (what, why, _tr(HELD_MEANWHILE)) if part), remedy)


def of_loss(held: HeldFacts) -> str:
    """Return what leaving costs while the disk refuses."""
    if not held.answers:
        return _tr(HELD_RECORD.remedy)
    lost = counted(held.answers, "answer", "answers")
    return _tr(PHRASES["loss"]).format(lost=lost)


def of_send(send: SendFacts, *, saved: bool = True, to_candidate: bool = False) -> str:
    """Return what is true of sending. ``saved``: all is on the disk, and so nothing is lost by not being sent.

    ``to_candidate``: what only staff can mend is left out.
    """
    detail = "" if to_candidate and send.detail in FOR_STAFF else send.detail
    told = _tr(SEND_DETAILS.get((send.state, detail), SENDS[send.state]))
    if send.state is SendState.SENT and send.at:
        return (dotted if detail else listed)([told, time_of_day(send.at)])
    waits = send.state in (SendState.NO_NETWORK, SendState.BUSY, SendState.REFUSED)
    return f"{told} {_tr(PHRASES['nothing_lost'])}" if waits and saved else told


def of_resume(resume: ResumeFacts) -> Message:
    """Return what a candidate is told when an attempt goes on: how long it rested, what that costs, what is left."""
    message = _translated(RESUMES[resume.cause])
    told = message.sentence.format(gap=rounded_duration(resume.gap_ms))
    kept = counted(resume.answered, "answer is here.", "answers are here.")
    time = given_back_words(resume.gap_ms, resume.given_back_ms, resume.time)
    return Message(message.title, f"{told} {time}".strip(), kept)


def of_standing(row: PracticeRow) -> str:
    """Return what keeps a practice test from being begun, or what makes it another thing to do; empty for nothing."""
    told = STANDINGS[row.standing]
    if row.not_before is not None and not row.standing.can_be_taken:
        return _tr(PHRASES["opens_at"]).format(when=day_and_time(row.not_before))
    return _tr(told) if told else ""


def of_end(cause: EndCause) -> Message:
    """Return how an attempt ended."""
    return _translated(ENDS[cause])


def of_saved_receipt(path: str) -> Message:
    """Return where a receipt lies."""
    message = _translated(RECEIPT_SAVED)
    return Message(message.title, message.sentence.format(path=isolate_ltr(path)), message.remedy)


def of_unsaved_receipt() -> Message:
    """Return what is told where a receipt could not be written."""
    return _translated(RECEIPT_NOT_SAVED)


def source_texts() -> Iterator[str]:
    """Yield every English text of the tables, for translators."""
    tables: tuple[dict[Enum, Message], ...] = (REFUSALS, RESUMES, ENDS)  # type: ignore[assignment]  # each is keyed by an Enum of its own
    rows = (OTHER, *CHECKS.values(), *CHECK_REASONS.values())
    for message in (*ERRORS.values(), *rows, *(m for table in tables for m in table.values())):
        yield from (text for text in (message.title, message.sentence, message.remedy) if text)
    for message in (RECEIPT_SAVED, RECEIPT_NOT_SAVED):
        yield from (message.title, message.sentence, message.remedy)
    yield from (HELD_RECORD.title, HELD_RECORD.sentence, HELD_RECORD.remedy, HELD_MEANWHILE)
    yield from PHRASES.values()
    yield from HELD_REMEDIES.values()
    yield from OFFLINE_REASONS.values()
    yield from SERVER_CODES.values()
    yield SETUP_OFFLINE
    yield ALL_THE_SAME
    yield from CHECK_NAMES.values()
    yield from SAVES.values()
    yield from (*SENDS.values(), *SEND_DETAILS.values())
    yield from (text for text in STANDINGS.values() if text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("messages", text)


def _translated(message: Message) -> Message:
    return Message(*(_tr(part) if part else "" for part in (message.title, message.sentence, message.remedy)))
