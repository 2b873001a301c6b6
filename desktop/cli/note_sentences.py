"""The notes of import and export reports as sentences for people."""

from assessment.interchange.report import Note
from assessment.interchange.report_codes import Code

_SENTENCES: dict[Code, str] = {
    Code.FEEDBACK_KEPT: "its feedback is kept with the key",
    Code.ENCODING_GUESSED: "the file does not say its encoding",
    Code.CATEGORY_KEPT: "its category is kept",
    Code.TITLE_MADE: "it has a title made from its text",
    Code.MARKED_BY_HAND: "a person will mark it",
    Code.NOT_YET_FOLLOWED: "kept, but not yet followed when it is sat",
    Code.HTML_CHANGED: "some markup was changed",
    Code.MEDIA_MISSING: "a picture or sound is missing",
    Code.MEDIA_EXTERNAL: "a picture or sound lies on the web and was left out",
    Code.PENALTY_DROPPED: "its penalty for further tries was left out",
    Code.FEEDBACK_DROPPED: "some feedback was left out",
    Code.HINT_DROPPED: "its hints were left out",
    Code.SETTING_DROPPED: "a setting was left out",
    Code.APPEARANCE_CHANGED: "it will look different",
    Code.ID_CHANGED: "it has another id",
    Code.ITEM_COPIED: "it is copied, for a test shows it more than once",
    Code.PROCESSING_ASSUMED: "it says what is right but not how it counts: all or nothing for one point",
    Code.TEXT_MOVED: "some text was moved",
    Code.RUBRIC_DROPPED: "a text for other people was left out",
    Code.UNREADABLE: "it cannot be read",
    Code.TOO_LARGE: "it is too large",
    Code.SYNTAX: "it breaks the rules of its format",
    Code.UNSUPPORTED_INTERACTION: "Carrel has no such way of asking",
    Code.UNSUPPORTED_PROCESSING: "Carrel has no such way of scoring",
    Code.KEY_MISSING: "no answer is marked as right",
    Code.KEY_INVALID: "its key does not fit the question",
    Code.TOO_FEW_CHOICES: "there is too little to choose between",
    Code.TEXT_MISSING: "there is no question in it",
    Code.CONTENT_REFUSED: "it cannot be shown as it is",
    Code.DUPLICATE_ID: "it is there twice",
    Code.REFERENCE_MISSING: "something it needs is missing",
    Code.REFERENCE_CYCLIC: "it contains itself",
    Code.NOT_USED: "nothing uses it",
    Code.FOREIGN_CODE: "it runs a program of its own",
    Code.FORMAT_CANNOT: "the format cannot say all of it",
    Code.INTERNAL: "Carrel made a mistake; please report this file",
}


def sentence_of(note: Note) -> str:
    """Return a note in words, with what it concerns."""
    words = _SENTENCES.get(note.code, note.code.value.replace("_", " "))
    return f"{words} ({note.detail})" if note.detail else words
