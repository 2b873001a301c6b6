"""A CSV file or workbook as a bank: each row kept, changed or refused, with its line in the report."""

import csv
import json
from collections.abc import Iterator, Sequence
from html import escape

from assessment.content.item import Item
from assessment.errors import ContentError, ScoringError
from assessment.ids import ItemId
from assessment.interchange.bank import Bank
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.html import Cleaned, Media
from assessment.interchange.identifiers import Identifiers
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report import Found, ReportBuilder, place_in
from assessment.interchange.report_codes import Code
from assessment.interchange.tables.columns import Header, read_header
from assessment.interchange.tables.items import Row, read_row
from assessment.interchange.tables.own import row_of, thing_in
from assessment.interchange.tables.rows import read_csv, unguarded
from assessment.interchange.tables.workbook import WorkbookUnreadable, read_workbook
from assessment.interchange.text_formats import TextFormat, block_html, inline_html
from assessment.scoring.key import ItemKey

_FOR_PEOPLE = 20
"""So many rows may stand above the row of titles."""


def read_table(data: bytes, place: str, report: ReportBuilder, files: MediaFiles | None = None) -> Bank:
    """Return the items of a table; ``files`` are the pictures that came with it. Excel is told by its bytes."""
    reader = _Reader(report, files or MediaFiles())
    if data.startswith(b"PK"):
        try:
            for name, sheet in read_workbook(data, place):
                reader.sheet(f"{place}!{name}", list(enumerate(sheet, 1)), required=False)
        except WorkbookUnreadable as error:
            report.found(place).refuse(Code.UNREADABLE, error.detail)
        if not reader.sheets:
            report.found(place).refuse(Code.UNREADABLE, "no sheet has a column for the question")
        return reader.bank()
    try:
        rows, encoding = read_csv(data)
    except csv.Error as error:
        report.found(place).refuse(Code.TOO_LARGE, str(error))
        return reader.bank()
    reader.encoding = encoding
    reader.sheet(place, [(line, [unguarded(cell) for cell in row]) for line, row in rows], required=True)
    return reader.bank()


class _Reader:
    def __init__(self, report: ReportBuilder, files: MediaFiles) -> None:
        self.encoding = ""
        self.sheets = 0
        self._report, self._files = report, files
        self._ids = Identifiers()
        self._items: dict[ItemId, Item] = {}
        self._keys: dict[ItemId, ItemKey] = {}

    def sheet(self, place: str, rows: Sequence[tuple[int, list[str]]], *, required: bool) -> None:
        """Read the rows below the row of titles."""
        at, header = _titles(rows)
        if header is None:
            if required:
                self._report.found(place).refuse(Code.UNREADABLE, "no row names the columns")
            return
        self.sheets += 1
        for line, cells in rows[at + 1 :]:
            if any(cell.strip() for cell in cells):
                self._row(place_in(place, line), cells, header)

    def bank(self) -> Bank:
        """Return the bank."""
        return Bank(self._items, self._keys, media=self._files.media)

    def _row(self, place: str, cells: Sequence[str], header: Header) -> None:
        named = {
            name: cells[at] for name, at in header.places.items() if at < len(cells) and cells[at].strip()
        }
        row = Row(named, header.numbered)
        title = " ".join((row.said("title") or row.said("question")).split())[:60]
        found = self._report.found(place, source_id=row.said("id"), title=title)
        if self.encoding:
            found.note(Code.ENCODING_GUESSED, self.encoding)
        for name in header.unknown:
            found.note(Code.SETTING_DROPPED, f"column {name}"[:100])
        if row.said("time"):
            found.note(Code.SETTING_DROPPED, "time")
        try:
            item, key = self._read(row, found)
        except NotTaken as refused:
            found.refuse(refused.code, refused.detail)
        except ScoringError as error:
            found.refuse(Code.KEY_INVALID, str(error))
        except ContentError as error:
            found.refuse(Code.CONTENT_REFUSED, str(error))
        else:
            self._items[item.id] = item
            if key is not None:
                self._keys[item.id] = key
            found.keep(item.id)

    def _read(self, row: Row, found: Found) -> tuple[Item, ItemKey | None]:
        item_id = ItemId(self._ids.take(row.said("id") or row.said("title"), "question"))
        if row.said("id") and item_id != row.said("id"):
            found.note(Code.ID_CHANGED, item_id)
        own = self._own(row, item_id, found)
        if own is not None:
            return own
        texts = _Texts(self._files, found)
        image = texts.image(row.said("image"))
        return read_row(row, item_id, lambda text: texts.block(text) + image, texts.inline, texts.sealed)

    def _own(self, row: Row, item_id: ItemId, found: Found) -> tuple[Item, ItemKey | None] | None:
        """Return what the column ``carrel`` says, if the other columns are still those that it was written with."""
        if not row.said("carrel"):
            return None
        try:
            item, key = thing_in(json.loads(row.said("carrel")), item_id)
        except (ValueError, TypeError, RecursionError, ContentError, ScoringError):
            found.note(Code.SETTING_DROPPED, "column carrel")
            return None
        wanted = {name: text.strip() for name, text in row_of(item, key).items() if text.strip()}
        mine = {name: text.strip() for name, text in row.cells.items() if text.strip()}
        different = {
            name for name in {*wanted, *mine} - {"id", "carrel"} if wanted.get(name) != mine.get(name)
        }
        if different:
            found.note(Code.SETTING_DROPPED, "column carrel: others were edited")
            return None
        for name in row_media(item):
            if self._files.use(name) is None:
                found.note(Code.MEDIA_MISSING, name)
        return item, key


def row_media(item: Item) -> Iterator[str]:
    """Yield the names of the media that an item shows."""
    from assessment.content.check import marked_texts_of, texts_of_item
    from assessment.content.text import media_in

    for _, text in texts_of_item(item):
        yield from media_in(text)
    for interaction in item.interactions:
        for text, _ in marked_texts_of(interaction):
            yield from media_in(text)
        picture = getattr(interaction, "picture", None)
        if picture is not None:
            yield picture.media


class _Texts:
    def __init__(self, files: MediaFiles, found: Found) -> None:
        self._files, self._found = files, found

    def block(self, text: str) -> str:
        return self._noted(block_html(text, TextFormat.MOODLE, self._media))

    def inline(self, text: str) -> str:
        return self._noted(inline_html(text, TextFormat.MOODLE, self._media))

    def sealed(self, text: str) -> str:
        no_media: Media = lambda href: None  # noqa: E731  # one word more says no more
        return self._noted(block_html(text, TextFormat.MOODLE, no_media)) if text else ""

    def image(self, name: str) -> str:
        if not name:
            return ""
        media = self._media(name)
        if media is None:
            self._found.note(Code.MEDIA_MISSING, name[:200])
            return ""
        return f'<p><img src="media:{media}" alt="{escape(name)}"></p>'

    def _media(self, href: str) -> str | None:
        return self._files.use(href.removeprefix("media:"))

    def _noted(self, cleaned: Cleaned) -> str:
        for note in cleaned.notes:
            self._found.note(note.code, note.detail)
        return cleaned.html


def _titles(rows: Sequence[tuple[int, list[str]]]) -> tuple[int, Header | None]:
    for at, (_, cells) in enumerate(rows[:_FOR_PEOPLE]):
        header = read_header(cells)
        if header is not None:
            return at, header
    return 0, None
