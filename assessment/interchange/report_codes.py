"""The stable codes of an import report's notes, one line each. The sentences for people live in the ends."""

from enum import StrEnum


class Code(StrEnum):
    """Why something was changed or refused, or what was kept that deserves a word."""

    # for information: the element came through whole
    FEEDBACK_KEPT = "feedback_kept"
    """Feedback texts were kept with the key; they are shown after marking, never during an exam."""
    ENCODING_GUESSED = "encoding_guessed"
    """The file names no encoding and is not UTF-8; it was read as the encoding in the detail."""
    CATEGORY_KEPT = "category_kept"
    """The category became a tag of the item."""
    TITLE_MADE = "title_made"
    """The source gives no title; one was made from the text."""
    MARKED_BY_HAND = "marked_by_hand"
    """The source has no key for this question; a person marks it."""

    NOT_YET_FOLLOWED = "not_yet_followed"
    """A setting of a test was kept whole, but nothing in this version does what it says when the test is sat."""

    # something is not as it was
    HTML_CHANGED = "html_changed"
    """Markup that restricted HTML has no word for was taken out or turned into plain markup."""
    MEDIA_MISSING = "media_missing"
    """An image or sound named in the text is not in the source."""
    MEDIA_EXTERNAL = "media_external"
    """An image or sound lies on a web server; exams are offline, so it was left out."""
    PENALTY_DROPPED = "penalty_dropped"
    """The penalty for repeated attempts has no meaning in an exam with one answer per question."""
    FEEDBACK_DROPPED = "feedback_dropped"
    """A feedback that depends on something Carrel does not know was left out."""
    HINT_DROPPED = "hint_dropped"
    """A hint between attempts was left out."""
    WEIGHT_CHANGED = "weight_changed"
    """A weight was brought into the range from -100 to 100 percent."""
    RANGE_TURNED = "range_turned"
    """A range was written from high to low; its ends were exchanged."""
    CHOICE_EMPTY = "choice_empty"
    """A choice without text was left out."""
    ANSWER_ORDER = "answer_order"
    """The best answers are tried first here; in the source a pattern before them would have counted."""
    ANSWER_REPEATED = "answer_repeated"
    """The same accepted answer stood twice; the first one counts."""
    ID_CHANGED = "id_changed"
    """The source's identifier is not usable or stands twice; the item bears another."""
    SETTING_DROPPED = "setting_dropped"
    """A setting of the source, named in the detail, has no counterpart here."""
    APPEARANCE_CHANGED = "appearance_changed"
    """The layout asked for, named in the detail, is shown in another way."""
    GAP_CHANGED = "gap_changed"
    """A gap became one of another kind, as the detail says."""
    NEGATIVE_FLOORED = "negative_floored"
    """The source lets this question score below zero; here it ends at zero."""

    PROCESSING_ASSUMED = "processing_assumed"
    """The source says what is right but not how it counts; all or nothing for one point was assumed."""
    SCORE_HELD = "score_held"
    """The right answers come to more than the greatest score that the source declares; the score ends there."""
    ITEM_COPIED = "item_copied"
    """A test shows the same question more than once; each place has a copy of its own."""
    TEXT_MOVED = "text_moved"
    """Text behind or between the questions was moved, as the detail says."""
    RUBRIC_DROPPED = "rubric_dropped"
    """A text for somebody else than candidate or marker, named in the detail, was left out."""

    # refused: the element did not come through
    INTERNAL = "internal"
    """A mistake in the importer itself: the element was found but never settled."""
    UNREADABLE = "unreadable"
    """The file is not of the format its name or content claims, or is damaged."""
    TOO_LARGE = "too_large"
    """The file or element is larger or deeper than is read."""
    SYNTAX = "syntax"
    """The element breaks the rules of its format; the detail names the rule."""
    UNSUPPORTED_INTERACTION = "unsupported_interaction"
    """A way of asking that Carrel does not have, named in the detail."""
    UNSUPPORTED_PROCESSING = "unsupported_processing"
    """A way of scoring that Carrel does not have, named in the detail."""
    KEY_MISSING = "key_missing"
    """No answer is marked as right."""
    KEY_INVALID = "key_invalid"
    """The key names something that the question does not have."""
    TOO_FEW_CHOICES = "too_few_choices"
    """There is nothing to choose between."""
    TEXT_MISSING = "text_missing"
    """There is no question to answer."""
    CONTENT_REFUSED = "content_refused"
    """The item model refuses what was read; the detail is what it found."""
    DUPLICATE_ID = "duplicate_id"
    """Another element of the same file bears the same identifier."""
    REFERENCE_MISSING = "reference_missing"
    """The element refers to another one that is not there."""
    REFERENCE_CYCLIC = "reference_cyclic"
    """The element contains itself, by way of others."""
    NOT_USED = "not_used"
    """A part of a test that no test refers to; on its own it is nothing that can be sat."""
    REPLACED = "replaced"
    """The same package says the same question, or test, once more and more fully; that one came in."""
    FOREIGN_CODE = "foreign_code"
    """The element runs a program of its own."""

    # an export cannot say it
    FORMAT_CANNOT = "format_cannot"
    """The format written has no way to say what the detail names."""

    @property
    def changes(self) -> bool:
        """Say whether an element with this note no longer is what it was."""
        return self not in _FOR_INFORMATION


_FOR_INFORMATION = frozenset(
    {
        Code.FEEDBACK_KEPT,
        Code.ENCODING_GUESSED,
        Code.CATEGORY_KEPT,
        Code.TITLE_MADE,
        Code.MARKED_BY_HAND,
        Code.NOT_YET_FOLLOWED,
    }
)
