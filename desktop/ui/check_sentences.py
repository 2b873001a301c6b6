"""What the system check says of each row: what it is called, what is true, and how it is mended."""

from desktop.presenters.check_facts import CheckKind, CheckStatus
from desktop.presenters.facts import SendState
from desktop.ui.sentences import CALL, PACK, Message

ALL_THE_SAME = "You can go on all the same. It is recorded."
"""Behind the remedy of what was found on the machine, where the sitting only warns of it."""
_PROGRAMS = Message(
    "Something is open that may not be",
    "Open now: {found}.",
    "Close it, then try again, or tell the proctor.",
)
_REMOTE = Message(
    "Somebody elsewhere could see this screen",
    "Found: {found}.",
    "Turn off remote access, then try again. If it stays so, tell the proctor.",
)
_VIRTUAL = Message(
    "This is a computer inside another",
    "Signs of a virtual machine: {found}.",
    "Start the test on the computer itself, or tell the proctor.",
)
_CHANGED = Message(
    "Not as it was installed",
    "Changed files: {found}.",
    "A technician must install Carrel anew. Use another computer until then.",
)

CHECK_NAMES: dict[CheckKind, str] = {
    CheckKind.PACK: "Test file",
    CheckKind.STORAGE: "Saving answers",
    CheckKind.KEY_STORE: "Key store",
    CheckKind.DISPLAY: "Screen",
    CheckKind.LOCKDOWN: "Locked screen",
    CheckKind.PROGRAMS: "Other programs",
    CheckKind.REMOTE_SESSION: "Remote access",
    CheckKind.VIRTUAL_MACHINE: "Computer",
    CheckKind.INTEGRITY: "Carrel itself",
    CheckKind.AWAKE: "Screen stays on",
    CheckKind.CLOCK: "Clock",
    CheckKind.LOUDSPEAKER: "Sound",
    CheckKind.MICROPHONE: "Microphone",
    CheckKind.SERVER: "Server",
}

CHECKS: dict[tuple[CheckKind, CheckStatus], Message] = {
    (CheckKind.PACK, CheckStatus.OK): Message("Complete and signed"),
    (CheckKind.PACK, CheckStatus.WARNING): Message(
        "Sealed", "It opens with the release code.", "Enter the code when it is read out."
    ),
    (CheckKind.PACK, CheckStatus.FAILED): Message(
        "Cannot be used", "The test file is missing, damaged or not trusted.", PACK
    ),
    (CheckKind.STORAGE, CheckStatus.OK): Message("Works, with room to spare"),
    (CheckKind.STORAGE, CheckStatus.WARNING): Message(
        "Little room left", "There is enough for this test.", "Free some space after it."
    ),
    (CheckKind.STORAGE, CheckStatus.FAILED): Message(
        "Does not work",
        "A test write to the disk failed.",
        "Free some space, then check again, or use another computer.",
    ),
    (CheckKind.KEY_STORE, CheckStatus.OK): Message("Keys are kept by the system"),
    (CheckKind.KEY_STORE, CheckStatus.WARNING): Message(
        "Keys are kept in a file",
        "This system has no usable key store. Only this user can read the file.",
        "Nothing needs to be done for this test. A technician can set up the system's key store later.",
    ),
    (CheckKind.KEY_STORE, CheckStatus.FAILED): Message(
        "Not usable", "Keys can be kept neither by the system nor in a file.", CALL
    ),
    (CheckKind.DISPLAY, CheckStatus.OK): Message("Large enough"),
    (CheckKind.DISPLAY, CheckStatus.WARNING): Message(
        "Small",
        "Passage and questions may not stand side by side.",
        "Choose a higher resolution or a smaller scale in the system's settings, then check again.",
    ),
    (CheckKind.DISPLAY, CheckStatus.FAILED): Message(
        "Not usable", "The screen is too small for the test.", "Choose a higher resolution, then check again."
    ),
    (CheckKind.LOCKDOWN, CheckStatus.OK): Message("The screen will be locked for the test"),
    (CheckKind.LOCKDOWN, CheckStatus.WARNING): Message(
        "Locked only in part",
        "Leaving the window is not always prevented. It is recorded.",
        "Close other programs before you start, and stay in this window.",
    ),
    (CheckKind.LOCKDOWN, CheckStatus.FAILED): Message(
        "Cannot be locked", "The test asks for more than this computer can do.", "Use another computer."
    ),
    (CheckKind.PROGRAMS, CheckStatus.OK): Message("Nothing is open that may not be"),
    (CheckKind.PROGRAMS, CheckStatus.WARNING): _PROGRAMS,
    (CheckKind.PROGRAMS, CheckStatus.FAILED): _PROGRAMS,
    (CheckKind.REMOTE_SESSION, CheckStatus.OK): Message("No remote access was found"),
    (CheckKind.REMOTE_SESSION, CheckStatus.WARNING): _REMOTE,
    (CheckKind.REMOTE_SESSION, CheckStatus.FAILED): _REMOTE,
    (CheckKind.VIRTUAL_MACHINE, CheckStatus.OK): Message("No sign of a virtual machine"),
    (CheckKind.VIRTUAL_MACHINE, CheckStatus.WARNING): _VIRTUAL,
    (CheckKind.VIRTUAL_MACHINE, CheckStatus.FAILED): _VIRTUAL,
    (CheckKind.INTEGRITY, CheckStatus.OK): Message("As it was installed"),
    (CheckKind.INTEGRITY, CheckStatus.WARNING): _CHANGED,
    (CheckKind.INTEGRITY, CheckStatus.FAILED): _CHANGED,
    (CheckKind.AWAKE, CheckStatus.OK): Message("The screen will not go dark during the test"),
    (CheckKind.AWAKE, CheckStatus.WARNING): Message(
        "The screen may go dark",
        "The test can be taken, and nothing is lost.",
        "If it goes dark, press a key or move the mouse. Keep the computer plugged in.",
    ),
    (CheckKind.AWAKE, CheckStatus.FAILED): Message(
        "The screen goes dark", "It cannot be kept on.", "Use another computer."
    ),
    (CheckKind.CLOCK, CheckStatus.OK): Message("Set"),
    (CheckKind.CLOCK, CheckStatus.WARNING): Message(
        "Differs from the server",
        "The test's time is measured apart from it and stays fair.",
        "Nothing needs to be done for this test.",
    ),
    (CheckKind.CLOCK, CheckStatus.FAILED): Message(
        "Wrong", "The date or time is outside the sitting.", "Set the clock, then check again."
    ),
    (CheckKind.LOUDSPEAKER, CheckStatus.OK): Message("Something to listen with is connected"),
    (CheckKind.LOUDSPEAKER, CheckStatus.WARNING): Message(
        "Nothing to listen with was found",
        "Parts of this test are heard.",
        "Plug in headphones, then check again. If it stays so, tell the proctor.",
    ),
    (CheckKind.LOUDSPEAKER, CheckStatus.FAILED): Message(
        "Nothing to listen with can be used", "Parts of this test are heard.", CALL
    ),
    (CheckKind.MICROPHONE, CheckStatus.OK): Message("A microphone is connected"),
    (CheckKind.MICROPHONE, CheckStatus.WARNING): Message(
        "No microphone was found",
        "This test asks for spoken answers.",
        "Plug in a headset and allow its use in the system's settings, then check again. If it stays so, tell the proctor.",
    ),
    (CheckKind.MICROPHONE, CheckStatus.FAILED): Message(
        "No microphone can be used", "This test asks for spoken answers.", CALL
    ),
    (CheckKind.SERVER, CheckStatus.OK): Message("Connected"),
    (CheckKind.SERVER, CheckStatus.WARNING): Message(
        "Not connected",
        "The test works without it. Answers are sent later.",
        "Nothing needs to be done now. Check the network cable or Wi-Fi after the test.",
    ),
    (CheckKind.SERVER, CheckStatus.FAILED): Message(
        "Refused", "The server does not accept this computer. Answers are kept here.", CALL
    ),
    **{(kind, CheckStatus.RUNNING): Message("Checking…") for kind in CheckKind},
}

CHECK_REASONS: dict[tuple[CheckKind, str], Message] = {
    (CheckKind.PACK, "missing"): Message(
        "Not on this computer yet",
        "The test file has not arrived.",
        "Connect the network and wait, or bring the file on a USB stick to “Set up this computer”. Then check again.",
    ),
    (CheckKind.STORAGE, "full"): Message(
        "The disk is full",
        "Answers could not be saved.",
        "Delete files that are not needed, then check again.",
    ),
    (CheckKind.STORAGE, "forbidden"): Message(
        "The disk cannot be written to",
        "Carrel may not save files in its own folder.",
        "A technician must allow it. Use another computer until then.",
    ),
    (CheckKind.DISPLAY, "several"): Message(
        "More than one screen",
        "The test shows on one of them.",
        "Unplug or turn off the others, then check again.",
    ),
    (CheckKind.DISPLAY, "too_many_displays"): Message(
        "More screens than the test allows",
        "Screens found: {found}.",
        "Unplug or turn off the others, then try again.",
    ),
    (CheckKind.DISPLAY, "mirrored_displays"): Message(
        "The screen is shown a second time",
        "Screens found: {found}.",
        "Unplug the other screen or projector, then try again.",
    ),
    (CheckKind.DISPLAY, "external_display"): Message(
        "Only the built-in screen may be used",
        "Connected besides: {found}.",
        "Unplug it, then try again.",
    ),
    (CheckKind.PROGRAMS, "program_not_allowed"): Message(
        "Only programs that the test allows may be open",
        "Open besides: {found}.",
        "Close them, then try again, or tell the proctor.",
    ),
    (CheckKind.PROGRAMS, "programs_unseen"): Message(
        "It cannot be seen what is open",
        "The test allows certain programs only, and this system does not tell which show windows.",
        "Use another computer, or tell the proctor.",
    ),
    (CheckKind.INTEGRITY, "log_changed"): Message(
        "The record of tests was changed",
        "What stands in it is not what this computer wrote.",
        "Use another computer, and tell the proctor.",
    ),
    (CheckKind.SERVER, SendState.NOT_ENROLLED.value): Message(
        "No server is set up",
        "The test works without one. Answers stay on this computer.",
        "The proctor takes the answers from this computer afterwards.",
    ),
    (CheckKind.SERVER, SendState.BUSY.value): Message(
        "The server is busy",
        "The test works without it, and answers are kept here until it takes them.",
        "Nothing needs to be done: it is tried again by itself.",
    ),
    (CheckKind.SERVER, SendState.REFUSED.value): Message(
        "The server does not accept this computer",
        "The test works without it, and answers are kept here.",
        "Tell the proctor: the computer may have to be set up anew after the test.",
    ),
}
"""Why a row came out as it did, where its kind and status do not say."""
