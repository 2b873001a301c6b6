"""An ExamView XML file as a bank: every question in it kept, changed or refused, each with its line in the report."""

import re
from collections.abc import Callable

from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.errors import ContentError, ScoringError
from assessment.ids import ItemId, PackId
from assessment.interchange.bank import Bank
from assessment.interchange.examview.native import Native, Texts, native_of, native_of_group
from assessment.interchange.examview.tree import Document, Faulty, Question, taken_apart
from assessment.interchange.html import Cleaned, clean_html, clean_inline
from assessment.interchange.identifiers import Identifiers, plain_identifier
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.report import Found, ReportBuilder
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import XmlRefusal, XmlRefused, local_name, parse
from assessment.scoring.key import ItemKey

_OPENS = re.compile(rb"<examview[\s>/]")
_TOO_LARGE = frozenset({XmlRefusal.TOO_LARGE, XmlRefusal.TOO_DEEP})


def is_examview(data: bytes) -> bool:
    """Say whether a file looks like ExamView XML, without reading it whole."""
    return _OPENS.search(data[:4_000].replace(b"\0", b"")) is not None


def read_examview(data: bytes, place: str, report: ReportBuilder, files: MediaFiles | None = None) -> Bank:
    """Return the items of an ExamView file with this name; ``files`` are the media that came with it."""
    try:
        root = parse(data, place)
    except XmlRefused as error:
        code = Code.TOO_LARGE if error.code in _TOO_LARGE else Code.UNREADABLE
        report.found(error.place).refuse(code, error.detail or error.code.value)
        return Bank({}, {})
    if local_name(root) != "examview":
        report.found(place).refuse(Code.UNREADABLE, local_name(root))
        return Bank({}, {})
    document = taken_apart(root, place)
    return _Reader(document, place, report, files or MediaFiles()).read()


class _Reader:
    def __init__(self, document: Document, place: str, report: ReportBuilder, files: MediaFiles) -> None:
        self._document, self._place, self._report, self._files = document, place, report, files
        self._ids = Identifiers()
        self._items: dict[ItemId, Item] = {}
        self._keys: dict[ItemId, ItemKey] = {}
        self._grouped: set[str] = set()

    def read(self) -> Bank:
        for question in self._document.questions:
            if isinstance(question, Faulty):
                found = self._report.found(question.line, source_id=question.ident)
                found.refuse(Code(question.error.code), str(question.error))
            elif question.kind != "ma":
                self._one(question)
            elif question.group not in self._grouped:
                self._grouped.add(question.group)
                self._group(question.group)
        if not self._document.questions:
            self._report.found(self._place).refuse(Code.TEXT_MISSING, "no question")
        title = self._document.title
        meta = PackMeta(PackId(plain_identifier(title, "bank")), 1, title)
        return Bank(self._items, self._keys, media=self._files.media, meta=meta)

    def _one(self, question: Question) -> None:
        found = self._report.found(question.line, source_id=question.ident)
        item_id = self._id(question)
        self._take(
            [found],
            item_id,
            lambda: native_of(question, item_id, self._document.title, self._texts([found])),
        )

    def _group(self, name: str) -> None:
        """Take the questions of a matching group together: they are one item, and all lines of the report name it."""
        every = (one for one in self._document.questions if isinstance(one, Question))
        questions = [one for one in every if one.kind == "ma" and one.group == name]
        lines = [self._report.found(one.line, source_id=one.ident) for one in questions]
        group = self._document.groups.get(name)
        if group is None:
            for found in lines:
                found.refuse(Code.REFERENCE_MISSING, f"matching-group {name}"[:200])
            return
        item_id = ItemId(self._ids.take(name, "matching"))
        self._take(
            lines,
            item_id,
            lambda: native_of_group(group, questions, item_id, self._document.title, self._texts(lines)),
        )

    def _take(self, lines: list[Found], item_id: ItemId, read: Callable[[], Native]) -> None:
        try:
            native = read()
        except QtiRefused as error:
            for found in lines:
                found.refuse(Code(error.code), str(error))
            return
        except (ContentError, ScoringError) as error:
            code = Code.KEY_INVALID if isinstance(error, ScoringError) else Code.CONTENT_REFUSED
            for found in lines:
                found.refuse(code, str(error))
            return
        self._items[item_id], self._keys[item_id] = native.item, native.key
        for found in lines:
            found.keep(item_id)

    def _id(self, question: Question) -> ItemId:
        return ItemId(self._ids.take(f"Q{question.ident}" if question.ident else "", "item"))

    def _texts(self, lines: list[Found]) -> Texts:
        def note(code: Code, detail: str) -> None:
            for found in lines:
                found.note(code, detail)

        def noted(cleaned: Cleaned) -> str:
            for one in cleaned.notes:
                note(one.code, one.detail)
            return cleaned.html

        def media(href: str) -> str | None:
            return self._files.use(href, self._place)

        return Texts(
            lambda html: noted(clean_html(html, media)),
            lambda html: noted(clean_inline(html, media)),
            lambda html: noted(clean_html(html, lambda href: None)) if html else "",
            note,
        )
