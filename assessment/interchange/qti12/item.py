"""One ``item`` of QTI 1.2: a native item and its key."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from assessment.content.interaction import Picture
from assessment.content.item import Item
from assessment.errors import ContentError, ScoringError
from assessment.ids import ItemId
from assessment.interchange.html import Cleaned, clean_html, clean_inline
from assessment.interchange.picture_size import picture_size
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.feedback import read_feedback
from assessment.interchange.qti12.files import PackageFiles
from assessment.interchange.qti12.keys import read_key
from assessment.interchange.qti12.layout import laid_out, shown_texts
from assessment.interchange.qti12.question import read_question
from assessment.interchange.qti12.shape import Tools
from assessment.interchange.qti12.tree import Ask, Kind, Note, Question, Test, tests_in
from assessment.interchange.xml import Element
from assessment.scoring.check_key import check_key
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import Manual

_COMPARED = frozenset({"varlt", "varlte", "vargt", "vargte"})


@dataclass(frozen=True, slots=True)
class ItemRead:
    """An item and its key; an information page has none."""

    item: Item
    key: ItemKey | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands: its file, what is said of the assessment around it, its category there.

    ``shuffle``: the quiz shuffles the choices of all its questions.
    """

    file: str
    around: Mapping[str, str]
    category: str = ""
    shuffle: bool = False


def read_item(element: Element, place: Place, item_id: ItemId, files: PackageFiles, note: Note) -> ItemRead:
    """Return the native item of an ``item`` element.

    Raises:
        QtiRefused: with code and place, for whatever cannot be taken over whole.
    """
    line = f"{place.file}:{element.sourceline}"
    try:
        question = read_question(element, place.file, files.media, note, place.around)
        return _Reader(_settled(question, place), place, files, note).read(item_id)
    except ScoringError as error:
        raise QtiRefused("key_invalid", line, str(error)) from error
    except QtiRefused:
        raise
    except ContentError as error:
        raise QtiRefused("content_refused", line, str(error)) from error


def _settled(question: Question, place: Place) -> Question:
    """Return a question with what only its conditions tell of a field: that it takes a number, or that nothing is right."""
    tests = [test for branch in question.branches for test in tests_in(branch.condition)]
    scored = {test.ask for branch in question.branches if branch.sets for test in tests_in(branch.condition)}
    compared = {test.ask for test in tests if isinstance(test, Test) and test.op in _COMPARED}

    def settled(ask: Ask) -> Ask:
        if place.shuffle and ask.kind is Kind.CHOICE:
            ask = replace(ask, shuffle=True)
        if ask.kind is Kind.TEXT and ask.ident not in scored and not question.gapped:
            return replace(ask, essay=True)
        return replace(ask, numeric=True) if ask.ident in compared else ask

    parts = tuple(settled(part) if isinstance(part, Ask) else part for part in question.parts)
    return replace(question, parts=parts)


class _Reader:
    def __init__(self, question: Question, place: Place, files: PackageFiles, note: Note) -> None:
        self._question, self._place, self._files, self._note = question, place, files, note

    def read(self, item_id: ItemId) -> ItemRead:
        question = self._question
        tools = Tools(self._cleaner(clean_html), self._cleaner(clean_inline), self._picture, self._note)
        laid = laid_out(question, tools)
        if not any(shown_texts(laid)):
            raise QtiRefused("text_missing", question.line, "no text")
        if not laid.interactions:
            page = Item(item_id, laid.stem, (), Decimal(0), question.title, self._place.category)
            return ItemRead(page, None)
        slots = laid.slots
        if question.folded:
            slots = {ident: replace(slot, folded=True) for ident, slot in slots.items()}
        read = read_key(question, slots, self._note)
        item = Item(item_id, laid.stem, laid.interactions, read.points, question.title, self._place.category)
        feedback = read_feedback(question, slots, self._sealed, self._note)
        solution = self._sealed(question.solution) + self._sealed(_notes_for_markers(question))
        manual = {id: rule for id, rule in read.rules.items() if isinstance(rule, Manual)}
        rules = dict(read.rules) | {id: replace(rule, rubric=solution) for id, rule in manual.items()}
        explanation = "" if manual else solution
        key = ItemKey(item_id, rules, explanation, feedback, read.lower, read.upper, read.program)
        check_key(item, key)
        return ItemRead(item, key)

    def _cleaner(self, clean: Callable[[str, Callable[[str], str | None]], Cleaned]) -> Callable[[str], str]:
        def cleaned(html: str) -> str:
            return self._noted(clean(html, lambda href: self._files.use(href, self._place.file)))

        return cleaned

    def _sealed(self, html: str) -> str:
        """Clean a text of the key, which is sealed apart from the media."""
        return self._noted(clean_html(html, lambda href: None)) if html.strip() else ""

    def _noted(self, cleaned: Cleaned) -> str:
        for found in cleaned.notes:
            self._note(found.code, found.detail)
        return cleaned.html

    def _picture(self, href: str) -> Picture | None:
        media = self._files.use(href, self._place.file) if href else None
        size = None if media is None else picture_size(self._files.media.media[media])
        return None if media is None or size is None else Picture(media, "", *size)


def _notes_for_markers(question: Question) -> str:
    """Return what Canvas calls grading notes; they are plain text."""
    notes = question.meta.get("grading_notes", "")
    return "".join(
        f"<p>{line}</p>" for line in notes.replace("&", "&amp;").replace("<", "&lt;").splitlines() if line
    )
