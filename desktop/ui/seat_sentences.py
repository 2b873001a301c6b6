"""Why an attempt does not go from this computer, or come to it, and what came of carrying one away, in plain words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from assessment import errors as rules
from desktop import errors as machine
from desktop.services.seats import WhyNot
from desktop.ui import messages
from desktop.ui.sentences import Message

_BRING_SITTING = QT_TRANSLATE_NOOP("seat_sentences", "Bring the sitting's file to this computer first.")

WHY_NOT: dict[WhyNot, tuple[object, object]] = {
    WhyNot.UNKNOWN: (QT_TRANSLATE_NOOP("seat_sentences", "This test is not on this computer"), ""),
    WhyNot.OVER: (
        QT_TRANSLATE_NOOP("seat_sentences", "This test is over"),
        QT_TRANSLATE_NOOP("seat_sentences", "Its result can be exported."),
    ),
    WhyNot.PRACTICE: (
        QT_TRANSLATE_NOOP("seat_sentences", "Practice is not handed over"),
        QT_TRANSLATE_NOOP("seat_sentences", "It can be begun anew anywhere."),
    ),
    WhyNot.ELSEWHERE: (
        QT_TRANSLATE_NOOP("seat_sentences", "Another computer has this test"),
        QT_TRANSLATE_NOOP("seat_sentences", "Hand it over there."),
    ),
    WhyNot.NOT_HANDED_OVER: (
        QT_TRANSLATE_NOOP("seat_sentences", "This test was not handed over"),
        QT_TRANSLATE_NOOP("seat_sentences", "It goes on where it is."),
    ),
    WhyNot.SITTING_GONE: (
        QT_TRANSLATE_NOOP("seat_sentences", "Its sitting is not on this computer"),
        _BRING_SITTING,
    ),
    WhyNot.CANDIDATE_GONE: (
        QT_TRANSLATE_NOOP("seat_sentences", "This candidate is not on the roster of this computer"),
        QT_TRANSLATE_NOOP("seat_sentences", "Bring the newest file of the sitting here first."),
    ),
    WhyNot.PACK_MISSING: (
        QT_TRANSLATE_NOOP("seat_sentences", "The test itself is not on this computer"),
        QT_TRANSLATE_NOOP("seat_sentences", "Bring the test's file here first."),
    ),
    WhyNot.PACK_CLOSED: (
        QT_TRANSLATE_NOOP("seat_sentences", "The test is still closed on this computer"),
        QT_TRANSLATE_NOOP("seat_sentences", "Open it with its release code first."),
    ),
    WhyNot.CONTRADICTS: (
        QT_TRANSLATE_NOOP("seat_sentences", "The computers contradict one another about this test"),
        QT_TRANSLATE_NOOP(
            "seat_sentences", "Nothing is lost. Export the results of both, and tell the organiser."
        ),
    ),
    WhyNot.ALREADY_HERE: (
        QT_TRANSLATE_NOOP("seat_sentences", "This computer has this test already"),
        QT_TRANSLATE_NOOP("seat_sentences", "Let the candidate sign in here."),
    ),
    WhyNot.OLDER: (
        QT_TRANSLATE_NOOP("seat_sentences", "This computer knows more of the test than the file"),
        QT_TRANSLATE_NOOP("seat_sentences", "Take the newest file."),
    ),
    WhyNot.OWN: (
        QT_TRANSLATE_NOOP("seat_sentences", "This computer handed the test over itself"),
        QT_TRANSLATE_NOOP("seat_sentences", "To go on here, take it back in the list below."),
    ),
    WhyNot.BEGUN_HERE: (
        QT_TRANSLATE_NOOP("seat_sentences", "The candidate has begun this test anew on this computer"),
        QT_TRANSLATE_NOOP("seat_sentences", "End that test or hand it over first; then take this one over."),
    ),
    WhyNot.NO_SEAL: (
        QT_TRANSLATE_NOOP("seat_sentences", "The sitting names no key to seal results to"),
        QT_TRANSLATE_NOOP(
            "seat_sentences", "Send them over the network, or ask the organiser for a new sitting file."
        ),
    ),
    WhyNot.NOTHING: (QT_TRANSLATE_NOOP("seat_sentences", "There is nothing to export"), ""),
}
_NO_ROOM = (
    QT_TRANSLATE_NOOP(
        "seat_sentences", "The file does not fit into this folder, or may not be written there"
    ),
    QT_TRANSLATE_NOOP("seat_sentences", "Choose another folder."),
)
_NOT_OF_HERE = (
    QT_TRANSLATE_NOOP("seat_sentences", "The file says nothing of this computer"),
    QT_TRANSLATE_NOOP("seat_sentences", "Export the results here, and have them taken in first."),
)
_NOT_BELIEVED = (
    QT_TRANSLATE_NOOP("seat_sentences", "The organisation did not write this for this computer"),
    QT_TRANSLATE_NOOP("seat_sentences", "Nothing of it was believed. Ask the organiser for a new file."),
)
_NO_KEY = (
    QT_TRANSLATE_NOOP("seat_sentences", "The computers of this sitting share no key"),
    QT_TRANSLATE_NOOP("seat_sentences", "Only sittings with unlock codes can be handed over."),
)


def of_seat_error(error: Exception) -> Message:
    """Return what a person is told when an attempt could not be handed over, taken over or carried away."""
    if isinstance(error, rules.HandOverRefused):
        found = WHY_NOT[WhyNot(error.place)]
    elif isinstance(error, machine.DiskFull | machine.StorageFailed):
        found = _NO_ROOM
    elif isinstance(error, rules.AcknowledgementInvalid):
        found = _NOT_OF_HERE if error.place == "device" else _NOT_BELIEVED
    elif isinstance(error, rules.UnlockKeyMissing):
        found = _NO_KEY
    else:
        return messages.of_error(error)
    title, remedy = found
    return Message(_tr(title), "", _tr(remedy) if remedy else "")


def _tr(text: object) -> str:
    return QCoreApplication.translate("seat_sentences", str(text))
