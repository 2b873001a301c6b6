"""Questions in the GIFT tree's words, taken into a bank one by one, each with its line in the report."""

from dataclasses import replace

from assessment.content.check import marked_texts_of, texts_of_item
from assessment.content.item import Item
from assessment.content.text import check_html
from assessment.errors import ContentError, ScoringError
from assessment.ids import ItemId
from assessment.interchange.bank import Bank
from assessment.interchange.gift.native import Native, NotTaken, native_of
from assessment.interchange.gift.texts import Texts
from assessment.interchange.gift.tree import Question, Stem
from assessment.interchange.identifiers import Identifiers
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report import Found, ReportBuilder, place_in
from assessment.interchange.report_codes import Code
from assessment.scoring.key import ItemKey

LONGEST_LINE = 500


class Gather:
    """A bank that grows out of the file ``place``. ``encoding`` is set where it had to be guessed."""

    def __init__(
        self, report: ReportBuilder, place: str, files: MediaFiles | None = None, encoding: str = ""
    ) -> None:
        self._report = report
        self._place = place
        self._files = files or MediaFiles()
        self._encoding = encoding
        self._ids = Identifiers()
        self._items: dict[ItemId, Item] = {}
        self._keys: dict[ItemId, ItemKey] = {}

    def found(self, line: int, *, source_id: str = "", title: str = "") -> Found:
        """Register a question before it is looked at."""
        found = self._report.found(place_in(self._place, line), source_id=source_id, title=title)
        if self._encoding:
            found.note(Code.ENCODING_GUESSED, self._encoding)
        return found

    def take(self, question: Question, category: str = "") -> None:
        """Take one question in, or refuse it."""
        found = self.found(
            question.line, source_id=question.id, title=question.title or _title(question.stem)
        )
        native = self.read(question, found, category)
        if native is not None:
            self.keep(native, found)

    def read(self, question: Question, found: Found, category: str = "") -> Native | None:
        """Return the item and key of a question; None where it is refused, and the report says why."""
        title = plain_line(question.title)
        if len(title) > LONGEST_LINE:
            found.note(Code.SETTING_DROPPED, f"title behind its {LONGEST_LINE}th character")
        tags = tuple(dict.fromkeys(plain_line(tag)[:LONGEST_LINE] for tag in question.tags))
        question = replace(question, title=title[:LONGEST_LINE], tags=tags)
        wanted = question.id or title
        item_id = ItemId(self._ids.take(wanted, "question"))
        if question.id and item_id != question.id:
            found.note(Code.ID_CHANGED, question.id)
        try:
            native = native_of(question, item_id, category, Texts(self._files, found.note), found.note)
            check_texts(native.item)
            return native
        except NotTaken as refused:
            found.refuse(refused.code, refused.detail)
        except ScoringError as error:
            found.refuse(Code.KEY_INVALID, error.detail)
        except ContentError as error:
            found.refuse(Code.CONTENT_REFUSED, f"{error}")
        return None

    def keep(self, native: Native, found: Found) -> None:
        """Put an item and its key into the bank."""
        self._items[native.item.id] = native.item
        if native.key is not None:
            self._keys[native.item.id] = native.key
        found.keep(native.item.id)

    def bank(self) -> Bank:
        """Return the bank."""
        return Bank(self._items, self._keys, media=self._files.media)


def check_texts(item: Item) -> None:
    """Refuse an item with a text that could not be shown, so that no pack fails over it later.

    Raises:
        ContentError: with what does not belong.
    """
    for place, text in texts_of_item(item):
        check_html(text, place)
    for interaction in item.interactions:
        for text, marks in marked_texts_of(interaction):
            check_html(text, f"item {item.id}", marks)


def plain_line(text: str) -> str:
    """Return a text as one line without control characters."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _title(stem: Stem) -> str:
    """Return a title for the report out of the question's text."""
    text = " ".join(
        f"{stem.before}_____{stem.after}".split() if stem.after is not None else stem.before.split()
    )
    return text if len(text) <= 60 else f"{text[:59]}…"
