"""The sentences: one table from errors, refusals and states to what is true, and what happens next.

English is the source text; ``messages`` looks it up, translated.
"""

from assessment import errors as rules
from assessment.attempt.admitted import Admission
from desktop import errors as machine
from desktop.presenters.end_facts import EndCause
from desktop.presenters.facts import (
    ResumeCause,
    SaveState,
    SendState,
    SignInRefusal,
)
from desktop.ui.message import Message as Message  # noqa: PLC0414  # who reads the tables finds it here
from desktop.ui.parcel_sentences import PARCEL_ERRORS
from desktop.ui.sync_sentences import SYNC_ERRORS

CALL = "Tell the proctor."
PACK = "Ask the organiser for a new copy of the file."
_KEPT = "Your answers are kept on this computer."

ERRORS: dict[type[Exception], Message] = {
    **PARCEL_ERRORS,
    **SYNC_ERRORS,
    rules.AssessmentError: Message("This cannot be done", "The test's rules do not allow it.", CALL),
    rules.ContentError: Message(
        "A question cannot be shown", "The test holds something that is not well formed.", PACK
    ),
    rules.PackError: Message("The test file cannot be used", "It could not be read or trusted.", PACK),
    rules.PackCorrupt: Message(
        "The test file is damaged", "Parts are missing or changed, or it is not a test file.", PACK
    ),
    rules.PackSignatureInvalid: Message(
        "The test file was changed", "Its signature does not match its content.", PACK
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
        "The test file is too large", "A part of it is larger than it says or than is allowed.", PACK
    ),
    rules.PackPathUnsafe: Message(
        "The test file is not safe", "A part of it tries to leave its folder. Nothing was unpacked.", PACK
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
    rules.CommandInvalid: Message(
        "A message from the server was refused", "It is not signed as it should be, or makes no sense.", CALL
    ),
    rules.AttemptError: Message("This cannot be done now", "Nothing has changed.", ""),
    rules.IllegalMove: Message(
        "This cannot be done now", "The test is not in a state that allows it. Nothing has changed.", ""
    ),
    rules.TimeOver: Message("The time is over", "What was answered before is kept.", ""),
    rules.NavigationRefused: Message(
        "This question cannot be opened from here", "The test is answered in order.", "Use Next to go on."
    ),
    rules.PlaceOver: Message(
        "The time for this question is over", "What you answered before is kept. The test goes on.", ""
    ),
    rules.PlaceLocked: Message(
        "This section is locked", "You have left it, and it does not open again. Its answers are kept.", ""
    ),
    rules.AnswerNeeded: Message("This question needs an answer", "It may not be left out.", ""),
    rules.TooSoon: Message("It is too soon", "The least time here is not over yet.", ""),
    rules.ReceiptUnreadable: Message(
        "This is not a receipt", "The text is not what a receipt's QR code says.", "Scan the code again."
    ),
    rules.ResponseInvalid: Message(
        "This answer could not be taken", "It does not fit the question. The answer before it is kept.", CALL
    ),
    rules.IrregularityInvalid: Message(
        "This could not be noted", "It has no reason, or no words where it needs some.", "Choose a reason."
    ),
    rules.ItemClosed: Message(
        "This question was checked", "Its answer stands and can no longer be changed.", ""
    ),
    rules.CheckRefused: Message(
        "This answer cannot be checked now", "It is kept as it is. Nothing has changed.", ""
    ),
    rules.MarksInvalid: Message(
        "This could not be marked",
        "There are too many marks here, or the notes are too long. What was marked before is kept.",
        "Remove a mark or shorten a note.",
    ),
    rules.LogError: Message("The record does not fit", "It is kept as it is, for a person to look at.", CALL),
    rules.FrameCorrupt: Message("A part of the record cannot be read", "It is kept as it is.", CALL),
    rules.FrameTooLarge: Message("A part of the record is too large", "It is kept as it is.", CALL),
    rules.FrameForeign: Message(
        "A part of the record belongs to another computer", "It is kept as it is.", CALL
    ),
    rules.ChainBroken: Message("The record has a gap", "It is kept as it is, for a person to look at.", CALL),
    rules.SignatureInvalid: Message(
        "The record's signature does not hold", "It is kept as it is, for a person to look at.", CALL
    ),
    rules.ScoringError: Message(
        "The score cannot be worked out here", "The answers are complete and will be scored later.", ""
    ),
    rules.RegistryError: Message(
        "The list of tests cannot be used", "It is not well formed. Nothing has changed.", CALL
    ),
    rules.AchievementInvalid: Message(
        "A rule of the organisation cannot be used", "It is not well formed. Nothing has changed.", CALL
    ),
    rules.MarkingError: Message(
        "A rule of the organisation cannot be used", "It is not well formed. Nothing has changed.", CALL
    ),
    rules.NoTestLeft: Message(
        "No test is free to begin now",
        "Each one is begun already, taken as often as allowed, or not ready on this computer.",
        "Go on with one below, or come back later.",
    ),
    machine.EnvironmentProblem: Message("This computer needs attention", _KEPT, CALL),
    machine.DiskFull: Message(
        "The disk is full",
        "New answers cannot be saved. Those saved before are safe.",
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
    machine.DatabaseTooNew: Message(
        "The stored answers need a newer version",
        "A later version of Carrel was used on this computer. All answers are kept, and nothing was changed.",
        "Install that version or a newer one, then open Carrel again.",
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
    machine.FileTooLarge: Message(
        "The file is too large",
        "It is larger than this question allows. Nothing was added.",
        "Choose a smaller one.",
    ),
    machine.FileLost: Message(
        "A file cannot be read back", "What is left of it is kept on this computer.", CALL
    ),
    machine.NoMicrophone: Message(
        "No microphone can be used",
        "None is connected, or another program holds it.",
        "Connect one, or tell the proctor.",
    ),
    machine.NoLoudspeaker: Message(
        "Sound cannot be played",
        "No loudspeaker or headphones can be used.",
        "Connect them, or tell the proctor.",
    ),
    machine.SoundUnreadable: Message(
        "This sound cannot be played", "It is damaged, or of a kind that is not known here.", CALL
    ),
    machine.InstallationIncomplete: Message(
        "A part of Carrel itself is missing",
        "What is stored on this computer is untouched.",
        "Install Carrel again.",
    ),
    rules.LockdownInvalid: Message(
        "The sitting cannot be used",
        "What it wants locked contradicts itself, or leaves no way out.",
        "Ask the organiser to mend the sitting.",
    ),
    rules.UnlockCodeError: Message(
        "This code cannot be used", "It opens no test here.", "Ask the organiser."
    ),
    rules.UnlockKeyMissing: Message(
        "There are no unlock codes", "This sitting was published without them.", "Open the test another way."
    ),
    rules.ChallengeUnreadable: Message(
        "This is no challenge", "A lock screen shows no such characters.", "Read it off again."
    ),
    machine.AlreadyRunning: Message(
        "Carrel is already open",
        "Only one can run on this computer at a time.",
        "Use the window that is open.",
    ),
    machine.TierTooLow: Message(
        "This computer cannot be locked far enough",
        "The test asks for more than this computer can hold, so it does not start here.",
        "Use another computer, or tell the proctor.",
    ),
    machine.MachineUnfit: Message(
        "The test does not start on this computer as it is",
        "Something is open or connected that the test does not allow.",
        "Close or unplug it, then try again, or tell the proctor.",
    ),
    machine.LockdownUnavailable: Message(
        "This computer cannot be locked as the test asks",
        "The test was not started and nothing was changed.",
        "Use another computer, or tell the proctor.",
    ),
}

OFFLINE_REASONS: dict[str, str] = {
    "refused": "The server's address was found, but nothing answered there.",
    "timeout": "The server did not answer in time.",
    "name": "The server's address is not known on this network.",
    "tls": "The connection is not secure: the server's certificate does not fit.",
    "broken": "The connection broke off.",
}

SETUP_OFFLINE = "Check the server's address and the network, then try again."

SERVER_CODES: dict[str, str] = {  # of requests that a person waits for; what sending was told, it says itself
    "code_refused": "This enrolment code is not known, was used before, or has run out.",
    "enrolment_code_invalid": "This is not an enrolment code.",
    "enrolment_code_without_key": "This code leads through a hub and does not name the organisation's key. Ask for a new one.",
    "proof_refused": "The server could not confirm that this computer holds its own key.",
    "device_taken": "This computer is known to the server with another key.",
    "too_many_tries": "The server asks us to wait a little.",
    "too_many_at_once": "The server is busy.",
    "overloaded": "The server is busy.",
    "not_found": "The server has no such thing.",
    "storage_full": "The server's disk is full.",
    "storage_busy": "The server is busy.",
    "storage_damaged": "The server's database is damaged.",
    "storage_failed": "The server could not store what was sent.",
    "internal": "The server has made a mistake.",
    "body_invalid": "The server did not understand what was sent.",
    "body_too_large": "The server does not take so much at once.",
    "upstream_away": "This is a hub, and it cannot reach the organisation's server now.",
    "upstream_unreadable": "This is a hub, and something else answers it for the organisation's server.",
    "upstream_refused": "This is a hub, and the organisation's server refuses what it asks.",
    "upstream_problem": "This is a hub, and it has trouble with the organisation's server.",
    "not_initialised": "The server has not been set up.",
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
    SignInRefusal.ANOTHER_PERSON: Message(
        "You are not signed in",
        "The computer showed somebody else.",
        "Tell the proctor before you try again.",
    ),
    SignInRefusal.NO_PRACTICE: Message(
        "No practice test for this number",
        "This computer holds none that you may take.",
        "To sit a test, use Sign in.",
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
    Admission.HANDED_OVER: Message(
        "Your test goes on at another computer", "A proctor has handed it over.", "Speak to the proctor."
    ),
    Admission.RETRACTED: Message(
        "This test was withdrawn", "It cannot be started any more.", "Speak to the proctor."
    ),
    Admission.COOLING_DOWN: Message("The next attempt must wait", "", "Please come back then."),
}

SAVES: dict[SaveState, str] = {
    SaveState.NOTHING_YET: "Answers are saved as you give them",
    SaveState.SAVING: "Saving…",
    SaveState.SAVED: "Saved on this computer",
    SaveState.FAILED: "Not saved yet. Please call the proctor.",
    SaveState.NOT_KEPT: "Trying out: answers are not kept",
}

HELD_ANSWERS = ("answer is not on the disk yet", "answers are not on the disk yet")

HELD_RECORD = Message(
    "All answers are on the disk",
    "Only the note that the test was left is not.",
    "Leaving now loses the record only. The test goes on by itself when Carrel is opened again.",
)

HELD_MEANWHILE = (
    "Carrel keeps trying and leaves by itself when all is saved. The screen is unlocked meanwhile."
)

HELD_REMEDIES: dict[type[Exception], str] = {
    Exception: "Keep Carrel open and call a technician.",
    machine.DiskFull: "Make some room on the disk. Keep Carrel open.",
    machine.DatabaseLocked: "Close other programs. Keep Carrel open.",
    machine.StorageFailed: "See whether the disk is connected and can be written to. Keep Carrel open.",
}

SENDS: dict[SendState, str] = {
    SendState.NOT_ENROLLED: "Kept on this computer. No server is set up.",
    SendState.NO_NETWORK: "Not sent yet: no network.",
    SendState.BUSY: "Not sent yet: the server is busy.",
    SendState.SENDING: "Sending…",
    SendState.SENT: "Sent to the server",
    SendState.REFUSED: "Not sent: the server did not accept it.",
    SendState.NOT_MEANT: "Nothing is sent",
}

RESUMES: dict[ResumeCause, Message] = {
    ResumeCause.UNCLEAN_END: Message("The test goes on where it stopped", "The test was closed for {gap}."),
    ResumeCause.PAUSE: Message("The test goes on", "It was paused, and closed for {gap}."),
}

ENDS: dict[EndCause, Message] = {
    EndCause.SUBMITTED: Message("Your test is submitted", "Your answers are kept and can no longer change."),
    EndCause.SUBMITTED_BY_PROCTOR: Message(
        "The proctor has ended your test", "Your answers up to that moment are kept."
    ),
    EndCause.EXPIRED: Message(
        "The time is over", "The test was ended with the answers you had given. All of them are kept."
    ),
    EndCause.CANCELLED: Message(
        "Your test was cancelled", "Staff have ended it, and it does not count. Your answers are kept."
    ),
}

RECEIPT_SAVED = Message("The receipt is saved", "It lies at {path}.", "Eject a stick before you take it out.")

RECEIPT_NOT_SAVED = Message(
    "The receipt is not saved",
    "The folder is full or cannot be written to.",
    "Choose another folder, or copy the code down. It is worth the same.",
)

PHRASES: dict[str, str] = {
    "reason": "Reason: {reason}.",
    "wait": "Try again in {time}.",
    "opens": "It opens on {day}.",
    "loss": "Leaving now loses {lost} for good: they are in memory only.",
    "opens_at": "Opens on {when}",
    "nothing_lost": "Nothing is lost.",
}

OTHER = Message("Something went wrong", _KEPT, CALL)
