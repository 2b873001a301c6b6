"""A Moodle XML file as a bank: every question in it kept, changed or refused, each with its line in the report.

The elements and their defaults are those of Moodle's own reader, ``question/format/xml/format.php``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assessment.content.item import Item
from assessment.errors import ContentError, ScoringError
from assessment.ids import ItemId
from assessment.interchange.bank import Bank
from assessment.interchange.gift.gather import check_texts
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.identifiers import Identifiers
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.moodle.asked import Around, Asked
from assessment.interchange.moodle.categories import category_of
from assessment.interchange.moodle.fits import check_fits
from assessment.interchange.moodle.native import NATIVE, with_native
from assessment.interchange.moodle.pairs import read_randomsamatch, right_answer
from assessment.interchange.moodle.question import RANDOM_MATCHING, Taken, grade_of, take
from assessment.interchange.moodle.source import LONGEST_LINE, child, plain_line, said, words_of
from assessment.interchange.moodle.texts import NoteTaker, Texts
from assessment.interchange.report import Found, ReportBuilder
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import (
    Element,
    XmlRefusal,
    XmlRefused,
    elements,
    line_of,
    local_name,
    read_document,
)
from assessment.scoring.key import ItemKey

CATEGORY = "category"
_TOO_LARGE = (XmlRefusal.TOO_LARGE, XmlRefusal.TOO_DEEP)


@dataclass(frozen=True, slots=True)
class _Question:
    element: Element
    kind: str
    category: str


def read_moodle_xml(data: bytes, place: str, report: ReportBuilder, files: MediaFiles | None = None) -> Bank:
    """Return the items of a Moodle XML file with this name; ``files`` are media that came beside it."""
    try:
        document = read_document(data, place)
    except XmlRefused as refused:
        code = Code.TOO_LARGE if refused.code in _TOO_LARGE else Code.UNREADABLE
        report.found(refused.place).refuse(code, f"{refused.code.value}: {refused.detail}"[:200])
        return Bank({}, {})
    if local_name(document.root) != "quiz":
        name = local_name(document.root)
        report.found(line_of(document.root, place)).refuse(Code.UNREADABLE, f"no quiz: {name[:80]}")
        return Bank({}, {})
    encoding = next((note.detail for note in document.notes if note.code == "encoding"), "")
    return Gather(document.root, place, report, files or MediaFiles(), encoding).bank()


class Gather:
    """A bank that grows out of the questions of a quiz. ``encoding`` is set where it had to be guessed."""

    def __init__(
        self, quiz: Element, place: str, report: ReportBuilder, files: MediaFiles, encoding: str = ""
    ) -> None:
        self._questions = list(_questions(quiz))
        self._short_answers = _short_answers(self._questions)
        self._encoding = encoding
        self._place = place
        self._report = report
        self._files = files
        self._ids = Identifiers()
        self._items: dict[ItemId, Item] = {}
        self._keys: dict[ItemId, ItemKey] = {}

    def bank(self) -> Bank:
        """Return the bank, every question read."""
        for question in self._questions:
            self._take(question)
        return Bank(self._items, self._keys, media=self._files.media)

    def _take(self, question: _Question) -> None:
        element = question.element
        title = plain_line(words_of(child(element, "name")))
        wanted = said(element, "idnumber")
        shown = title or plain_line(words_of(child(element, "questiontext")))[:60]
        found = self._report.found(line_of(element, self._place), source_id=wanted, title=shown)
        if self._encoding:
            found.note(Code.ENCODING_GUESSED, self._encoding)
        media = self._files.media
        before = len(media)
        try:
            if local_name(element) != "question":
                raise NotTaken(Code.UNSUPPORTED_INTERACTION, f"<{local_name(element)[:80]}>")
            taken = self._read(question, found, title, wanted)
            check_texts(taken.item)
            check_fits(taken.item, taken.key)
        except NotTaken as refused:
            found.refuse(refused.code, refused.detail)
        except ScoringError as error:
            found.refuse(Code.KEY_INVALID, error.detail)
        except ContentError as error:
            found.refuse(Code.CONTENT_REFUSED, f"{error}")
        else:
            self._items[taken.item.id] = taken.item
            if taken.key is not None:
                self._keys[taken.item.id] = taken.key
            found.keep(taken.item.id)
            return
        while len(media) > before:
            media.popitem()

    def _read(self, question: _Question, found: Found, title: str, wanted: str) -> Taken:
        element = question.element
        native = with_native(element, question.category, self._files)
        if native is not None:
            return self._bearing(native, wanted, found)
        if child(element, NATIVE) is not None:
            found.note(Code.SETTING_DROPPED, f"{NATIVE}: the question was edited elsewhere")
        if len(title) > LONGEST_LINE:
            found.note(Code.SETTING_DROPPED, f"title behind its {LONGEST_LINE}th character")
            title = title[:LONGEST_LINE]
        item_id = self._id(wanted, title, found)
        around = self._around(element, found.note)
        read = None
        if question.kind == RANDOM_MATCHING:
            read = self._random_matching(question)
        taken = take(around, question.kind, item_id, title, question.category, read)
        around.texts.tell_unused()
        return taken

    def _bearing(self, native: Taken, wanted: str, found: Found) -> Taken:
        """Return a question of our own export with an id that no other one bears."""
        from_native = self._id(wanted, native.item.title, found)
        return native.bearing(from_native)

    def _id(self, wanted: str, title: str, found: Found) -> ItemId:
        item_id = ItemId(self._ids.take(wanted or title, "question"))
        if wanted and item_id != wanted:
            found.note(Code.ID_CHANGED, wanted[:80])
        return item_id

    def _around(self, element: Element, note: NoteTaker) -> Around:
        return Around(element, Texts(element, self._files, note), grade_of(element), note)

    def _random_matching(self, question: _Question) -> Callable[[Around], Asked]:
        def read(around: Around) -> Asked:
            short = self._short_answers.get(question.category, [])
            return read_randomsamatch(around, short, lambda one: Texts(one, self._files, around.note))

        return read


def _short_answers(questions: Sequence[_Question]) -> dict[str, list[tuple[Element, str]]]:
    """Return the short answer questions of each category that have a right answer, each with it."""
    found: dict[str, list[tuple[Element, str]]] = {}
    if any(one.kind == RANDOM_MATCHING for one in questions):
        for one in questions:
            right = right_answer(one.element) if one.kind == "shortanswer" else ""
            if right:
                found.setdefault(one.category, []).append((one.element, right))
    return found


def _questions(root: Element) -> Iterator[_Question]:
    """Yield everything that is no category line, with the category that it stands in."""
    category = ""
    for element in elements(root):
        kind = str(element.get("type") or "").strip()
        if local_name(element) == "question" and kind == CATEGORY:
            found = child(element, "category")
            category = category_of(words_of(found))
        else:
            yield _Question(element, kind, category)
