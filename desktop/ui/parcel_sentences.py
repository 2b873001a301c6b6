"""What is said of files that carry tests from computer to computer: part of the table of errors in ``sentences``."""

from assessment import errors as rules
from desktop import errors as machine
from desktop.ui.message import Message

_NOTHING = "Nothing has changed."
_UNUSABLE = Message(
    "This file cannot be used: it is damaged, changed or of another kind",
    _NOTHING,
    "Write the file again at the other computer.",
)

PARCEL_ERRORS: dict[type[Exception], Message] = {
    rules.HandOverRefused: Message("Not handed over", _NOTHING),
    rules.ParcelError: _UNUSABLE,
    rules.ParcelCorrupt: _UNUSABLE,
    rules.ParcelTooLarge: _UNUSABLE,
    rules.ParcelTooNew: Message(
        "This file needs a newer version of Carrel", _NOTHING, "Update Carrel on this computer."
    ),
    rules.ParcelForeign: Message(
        "This file is for a sitting that is not on this computer",
        _NOTHING,
        "Bring the sitting's file to this computer first.",
    ),
    machine.FileNotWritten: Message(
        "The file could not be written",
        "The test is handed over and closed here. Write its file into another folder.",
    ),
}
