"""The one place where errors, refusals and states become sentences: what is true, and what happens next.

English is the source text; ``source_texts`` lists it for translators (context ``messages``).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from assessment import errors as rules
from assessment.attempt.admitted import Admission
from desktop import errors as machine
from desktop.presenters.facts import (
    CheckKind,
    CheckRow,
    CheckStatus,
    EndCause,
    ResumeCause,
    ResumeFacts,
    SaveFacts,
    SaveState,
    SendFacts,
    SendState,
    SignInRefusal,
    SignInRefused,
)
from desktop.ui.words import counted, day_and_time, duration, time_of_day


@dataclass(frozen=True, slots=True)
class Message:
    """A title, one or two short sentences, and what to do; the last two may be empty."""

    title: str
    sentence: str = ""
    remedy: str = ""


_CALL = "Tell the proctor."
_PACK = "Ask the organiser for a new copy of the file."
_KEPT = "Your answers are kept on this computer."

ERRORS: dict[type[Exception], Message] = {
    rules.AssessmentError: Message("This cannot be done", "The test's rules do not allow it.", _CALL),
    rules.ContentError: Message(
        "A question cannot be shown", "The test holds something that is not well formed.", _PACK
    ),
    rules.PackError: Message("The test file cannot be used", "It could not be read or trusted.", _PACK),
    rules.PackCorrupt: Message(
        "The test file is damaged", "Parts are missing or changed, or it is not a test file.", _PACK
    ),
    rules.PackSignatureInvalid: Message(
        "The test file was changed", "Its signature does not match its content.", _PACK
    ),
    rules.PackIssuerUnknown: Message(
        "The issuer is not known here",
        "The file is signed by somebody this computer does not trust yet.",
        "Enrol this computer with the organisation that issued the file.",
    ),
    rules.PackTooNew: Message(
        "The test file needs a newer version", "It was made for a later version of Carrel.", "Update Carrel."
    ),
    rules.PackTooLarge: Message(
        "The test file is too large", "A part of it is larger than it says or than is allowed.", _PACK
    ),
    rules.PackPathUnsafe: Message(
        "The test file is not safe", "A part of it tries to leave its folder. Nothing was unpacked.", _PACK
    ),
    rules.ReleaseCodeWrong: Message(
        "This code does not open the test",
        "Nothing has been lost.",
        "Check each letter and digit, then enter the code again.",
    ),
    rules.ReleaseMissing: Message(
        "The test cannot be opened this way",
        "The file holds no key of this kind.",
        "Ask the proctor how this test is released.",
    ),
    rules.SittingInvalid: Message(
        "The sitting cannot be used",
        "Its document could not be read or trusted.",
        "Ask the organiser to send the sitting again.",
    ),
    rules.AttemptError: Message("This cannot be done now", "Nothing has changed.", ""),
    rules.IllegalMove: Message(
        "This cannot be done now", "The test is not in a state that allows it. Nothing has changed.", ""
    ),
    rules.TimeOver: Message("The time is over", "What was answered before is kept.", ""),
    rules.NavigationRefused: Message(
        "This question cannot be opened from here", "The test is answered in order.", "Use Next to go on."
    ),
    rules.ResponseInvalid: Message(
        "This answer could not be taken", "It does not fit the question. The answer before it is kept.", _CALL
    ),
    rules.LogError: Message(
        "The record does not fit", "It is kept as it is, for a person to look at.", _CALL
    ),
    rules.FrameCorrupt: Message("A part of the record cannot be read", "It is kept as it is.", _CALL),
    rules.FrameTooLarge: Message("A part of the record is too large", "It is kept as it is.", _CALL),
    rules.FrameForeign: Message(
        "A part of the record belongs to another computer", "It is kept as it is.", _CALL
    ),
    rules.ChainBroken: Message(
        "The record has a gap", "It is kept as it is, for a person to look at.", _CALL
    ),
    rules.SignatureInvalid: Message(
        "The record's signature does not hold", "It is kept as it is, for a person to look at.", _CALL
    ),
    rules.ScoringError: Message(
        "The score cannot be worked out here", "The answers are complete and will be scored later.", ""
    ),
    machine.EnvironmentProblem: Message("This computer needs attention", _KEPT, _CALL),
    machine.DiskFull: Message(
        "The disk is full",
        "New answers cannot be saved. Those with a tick are safe.",
        "Tell the proctor now: some room must be made on the disk.",
    ),
    machine.DatabaseLocked: Message(
        "Another program holds the answers",
        "New answers cannot be saved until it lets go. Carrel keeps trying.",
        "Close other programs, or tell the proctor.",
    ),
    machine.DatabaseDamaged: Message(
        "The stored answers cannot be read",
        "The file was put aside, not deleted. What can be read will be recovered.",
        "Tell the proctor. Do not go on with this computer.",
    ),
    machine.StorageFailed: Message(
        "The disk refused to save",
        "The last answer is not saved. Carrel keeps trying.",
        "Tell the proctor now.",
    ),
    machine.KeyringUnavailable: Message(
        "No key store on this computer",
        "Keys are kept in a file that only this user can read.",
        "The test can be taken. An administrator can set up a key store later.",
    ),
    machine.KeyMissing: Message(
        "The key to the stored answers is missing",
        "The answers are here, but cannot be opened without it.",
        "Sign in to this computer as the user who took the test, or tell the proctor.",
    ),
    machine.FileUnreadable: Message(
        "This file cannot be read",
        "It may have been moved, or the drive was removed.",
        "Check the file and choose it again.",
    ),
    machine.AlreadyRunning: Message(
        "Carrel is already open",
        "Only one can run on this computer at a time.",
        "Use the window that is open.",
    ),
    machine.LockdownUnavailable: Message(
        "This computer cannot be locked as the test asks",
        "The test was not started and nothing was changed.",
        "Use another computer, or tell the proctor.",
    ),
    machine.Offline: Message(
        "No connection to the server",
        "The work goes on without it. Nothing is lost.",
        "Check the network cable or the wireless network.",
    ),
    machine.ServerRefused: Message(
        "The server did not accept this",
        "Nothing is lost on this computer.",
        "Show the reason to the organiser.",
    ),
    machine.ServerUnreadable: Message(
        "Something else answered for the server",
        "A network sign-in page or a proxy may stand in between. Nothing is lost.",
        "Check the server's address, or sign in to the network first.",
    ),
    machine.SignedOut: Message(
        "The server no longer knows this computer",
        "Everything is kept here until it is enrolled again.",
        "Ask the organiser for a new enrolment code.",
    ),
}

OFFLINE_REASONS: dict[str, str] = {
    "refused": "The server's address was found, but nothing answered there.",
    "timeout": "The server did not answer in time.",
    "name": "The server's address is not known on this network.",
    "tls": "The connection is not secure: the server's certificate does not fit.",
    "broken": "The connection broke off.",
}

SERVER_CODES: dict[str, str] = {
    "enrolment_code_invalid": "This enrolment code is not known, was used before, or has run out.",
    "enrolment_code_unknown": "This enrolment code is not known.",
    "enrolment_code_used": "This enrolment code was used before.",
    "enrolment_code_expired": "This enrolment code has run out.",
    "too_many_requests": "The server asks us to wait a little.",
    "rate_limited": "The server asks us to wait a little.",
    "unavailable": "The server is not ready. Carrel tries again by itself.",
    "app_too_old": "This version of Carrel is too old for the server.",
}

REFUSALS: dict[SignInRefusal | Admission, Message] = {
    SignInRefusal.UNKNOWN_CANDIDATE: Message(
        "This number is not on the list",
        "No sitting on this computer has a candidate with this number.",
        "Check the number on your invitation.",
    ),
    SignInRefusal.WRONG_SECRET: Message(
        "Number and password do not fit together",
        "",
        "Check both and try again. Capital letters count.",
    ),
    SignInRefusal.TOO_MANY_TRIES: Message("Too many tries", "Signing in is closed for a moment.", ""),
    SignInRefusal.NO_SITTING: Message(
        "No sitting on this computer", "There is nothing to sign in to yet.", "Tell the proctor."
    ),
    Admission.BEGIN: Message("You may begin"),
    Admission.CONTINUE: Message("You may go on"),
    Admission.TOO_EARLY: Message("The sitting has not opened yet", "", "Please wait."),
    Admission.TOO_LATE: Message(
        "The sitting has closed", "A test can no longer be started.", "Speak to the proctor."
    ),
    Admission.NO_ATTEMPTS_LEFT: Message(
        "You have taken this test", "No further attempt is allowed in this sitting.", "Speak to the proctor."
    ),
    Admission.COOLING_DOWN: Message("The next attempt must wait", "", "Please come back then."),
}

CHECK_NAMES: dict[CheckKind, str] = {
    CheckKind.PACK: "Test file",
    CheckKind.STORAGE: "Saving answers",
    CheckKind.KEY_STORE: "Key store",
    CheckKind.DISPLAY: "Screen",
    CheckKind.LOCKDOWN: "Locked screen",
    CheckKind.CLOCK: "Clock",
    CheckKind.SERVER: "Server",
}

CHECKS: dict[tuple[CheckKind, CheckStatus], Message] = {
    (CheckKind.PACK, CheckStatus.OK): Message("Complete and signed"),
    (CheckKind.PACK, CheckStatus.WARNING): Message(
        "Sealed", "It opens with the release code.", "Enter the code when it is read out."
    ),
    (CheckKind.PACK, CheckStatus.FAILED): Message(
        "Cannot be used", "The test file is missing, damaged or not trusted.", _PACK
    ),
    (CheckKind.STORAGE, CheckStatus.OK): Message("Works, with room to spare"),
    (CheckKind.STORAGE, CheckStatus.WARNING): Message(
        "Little room left", "There is enough for this test.", "Free some space after it."
    ),
    (CheckKind.STORAGE, CheckStatus.FAILED): Message(
        "Does not work", "A test write to the disk failed.", "Free some space or use another computer."
    ),
    (CheckKind.KEY_STORE, CheckStatus.OK): Message("Keys are kept by the system"),
    (CheckKind.KEY_STORE, CheckStatus.WARNING): Message(
        "Keys are kept in a file", "This system has no usable key store. Only this user can read the file."
    ),
    (CheckKind.KEY_STORE, CheckStatus.FAILED): Message(
        "Not usable", "Keys can be kept neither by the system nor in a file.", _CALL
    ),
    (CheckKind.DISPLAY, CheckStatus.OK): Message("Large enough"),
    (CheckKind.DISPLAY, CheckStatus.WARNING): Message(
        "Small or more than one", "The test can be taken.", "Unplug further screens if the proctor asks."
    ),
    (CheckKind.DISPLAY, CheckStatus.FAILED): Message(
        "Not usable", "The screen is too small for the test.", "Choose a larger resolution."
    ),
    (CheckKind.LOCKDOWN, CheckStatus.OK): Message("The screen will be locked for the test"),
    (CheckKind.LOCKDOWN, CheckStatus.WARNING): Message(
        "Locked only in part", "Leaving the window is not always prevented. It is recorded."
    ),
    (CheckKind.LOCKDOWN, CheckStatus.FAILED): Message(
        "Cannot be locked", "The test asks for more than this computer can do.", "Use another computer."
    ),
    (CheckKind.CLOCK, CheckStatus.OK): Message("Set"),
    (CheckKind.CLOCK, CheckStatus.WARNING): Message(
        "Differs from the server", "The test's time is measured apart from it and stays fair."
    ),
    (CheckKind.CLOCK, CheckStatus.FAILED): Message(
        "Wrong", "The date or time is outside the sitting.", "Set the clock, then check again."
    ),
    (CheckKind.SERVER, CheckStatus.OK): Message("Connected"),
    (CheckKind.SERVER, CheckStatus.WARNING): Message(
        "Not connected", "The test works without it. Answers are sent later."
    ),
    (CheckKind.SERVER, CheckStatus.FAILED): Message(
        "Refused", "The server does not accept this computer. Answers are kept here.", _CALL
    ),
    **{(kind, CheckStatus.RUNNING): Message("Checking…") for kind in CheckKind},
}

SAVES: dict[SaveState, str] = {
    SaveState.NOTHING_YET: "Answers are saved as you give them",
    SaveState.SAVING: "Saving…",
    SaveState.SAVED: "Saved on this computer",
    SaveState.FAILED: "Not saved yet. Please call the proctor.",
}

SENDS: dict[SendState, str] = {
    SendState.NOT_ENROLLED: "Kept on this computer. No server is set up.",
    SendState.NO_NETWORK: "Not sent yet: no network. Nothing is lost.",
    SendState.SENDING: "Sending…",
    SendState.SENT: "Sent to the server",
    SendState.REFUSED: "Not sent: the server did not accept it. Nothing is lost.",
}

RESUMES: dict[ResumeCause, Message] = {
    ResumeCause.UNCLEAN_END: Message("The test goes on where it stopped", "Carrel was closed unexpectedly."),
    ResumeCause.PAUSE: Message("The test goes on", "It was paused."),
}

ENDS: dict[EndCause, Message] = {
    EndCause.SUBMITTED: Message(
        "Your test is submitted", "Your answers are complete and can no longer change."
    ),
    EndCause.SUBMITTED_BY_PROCTOR: Message(
        "The proctor has ended your test", "Your answers up to that moment are kept."
    ),
    EndCause.EXPIRED: Message(
        "The time is over", "The test was ended with the answers you had given. All of them are kept."
    ),
}

_OTHER = Message("Something went wrong", _KEPT, _CALL)


def of_error(error: Exception) -> Message:
    """Return what a person is told of an error; the most specific entry of its class wins."""
    found = next((ERRORS[kind] for kind in type(error).__mro__ if kind in ERRORS), _OTHER)
    message = _translated(found)
    if isinstance(error, machine.Offline) and error.detail in OFFLINE_REASONS:
        return Message(
            message.title, f"{_tr(OFFLINE_REASONS[error.detail])} {message.sentence}", message.remedy
        )
    if isinstance(error, machine.ServerRefused):
        reason = SERVER_CODES.get(error.code)
        told = _tr(reason) if reason else f"{_tr('Reason:')} {error.code or error.status}."
        return Message(message.title, f"{told} {message.sentence}", "" if reason else message.remedy)
    return message


def of_refusal(refused: SignInRefused) -> Message:
    """Return why nobody was signed in, and when to try again."""
    message = _translated(REFUSALS[refused.refusal])
    remedy = message.remedy
    if refused.wait_seconds:
        remedy = f"{_tr('Try again in')} {duration(refused.wait_seconds * 1000)}."
    elif refused.not_before is not None:
        remedy = f"{_tr('It opens on')} {day_and_time(refused.not_before)}. {remedy}".strip()
    return Message(message.title, message.sentence, remedy)


def of_check(row: CheckRow) -> Message:
    """Return what a row of the system check found."""
    return _translated(CHECKS[row.kind, row.status])


def check_name(kind: CheckKind) -> str:
    """Return what the system check calls one of its rows."""
    return _tr(CHECK_NAMES[kind])


def of_save(save: SaveFacts) -> str:
    """Return what is true of the last answer on this computer."""
    told = _tr(SAVES[save.state])
    return f"{told}, {time_of_day(save.at)}" if save.state is SaveState.SAVED and save.at else told


def of_send(send: SendFacts) -> str:
    """Return what is true of sending."""
    told = _tr(SENDS[send.state])
    if send.state is SendState.SENT and send.at:
        return f"{told}, {time_of_day(send.at)}"
    if send.state is SendState.NO_NETWORK and send.detail == machine.ServerUnreadable.__name__:
        return _tr("Not sent yet: something else answered for the server. Nothing is lost.")
    if send.state is SendState.REFUSED and send.detail == machine.SignedOut.__name__:
        return _tr("Not sent: the server no longer knows this computer. Nothing is lost.")
    return told


def of_resume(resume: ResumeFacts) -> Message:
    """Return what a candidate is told when an attempt goes on."""
    message = _translated(RESUMES[resume.cause])
    kept = f"{counted(resume.answered, 'answer is', 'answers are')} {_tr('here.')}"
    gap = f"{_tr('The break lasted')} {duration(resume.gap_ms)}"
    if resume.given_back_ms >= resume.gap_ms:
        time = f"{gap} {_tr('and does not count.')}"
    elif resume.given_back_ms:
        time = f"{gap}; {duration(resume.given_back_ms)} {_tr('of it do not count.')}"
    else:
        time = f"{gap} {_tr('and counts as test time.')}"
    return Message(message.title, f"{message.sentence} {kept}", time)


def of_end(cause: EndCause) -> Message:
    """Return how an attempt ended."""
    return _translated(ENDS[cause])


def source_texts() -> Iterator[str]:
    """Yield every English text of the tables, for translators."""
    tables: tuple[dict[Enum, Message], ...] = (REFUSALS, RESUMES, ENDS)  # type: ignore[assignment]
    for message in (*ERRORS.values(), *CHECKS.values(), *(m for table in tables for m in table.values())):
        yield from (text for text in (message.title, message.sentence, message.remedy) if text)
    yield from OFFLINE_REASONS.values()
    yield from SERVER_CODES.values()
    yield from CHECK_NAMES.values()
    yield from SAVES.values()
    yield from SENDS.values()


def _tr(text: str) -> str:
    return QCoreApplication.translate("messages", text)


def _translated(message: Message) -> Message:
    return Message(*(_tr(part) if part else "" for part in (message.title, message.sentence, message.remedy)))
