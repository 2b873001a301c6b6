"""A package of QTI 1.2 or its relatives, or files that lie together: every item and test, each with its line in the report.

One bad file or item never stops the rest, and a test of which anything would be missing is refused whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.test import Test
from assessment.ids import ItemId, PackId, TestId
from assessment.interchange.bank import Bank
from assessment.interchange.html import clean_html
from assessment.interchange.identifiers import Identifiers, plain_identifier
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.containers import ASSESSMENT, ROOT, Container
from assessment.interchange.qti12.files import PackageFiles
from assessment.interchange.qti12.item import Place, read_item
from assessment.interchange.qti12.material import Materials
from assessment.interchange.qti12.metadata import metadata_of
from assessment.interchange.qti12.settings import Settings, note_dropped, read_settings
from assessment.interchange.qti12.sources import FULLER, Source, Sources
from assessment.interchange.qti12.tests import Beside, read_assessment
from assessment.interchange.report import Found, ReportBuilder, place_in
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, local_attributes
from assessment.scoring.key import ItemKey


def read_qti12(files: Mapping[str, bytes], report: ReportBuilder, container: str = "") -> Bank:
    """Return the items and tests of QTI 1.2 among ``files`` (path to bytes); the report says what became of each.

    ``container`` is the archive they came in, for the report.
    """
    return _Package(files, report, container).read()


@dataclass(slots=True)
class _Opened:
    """A container with what came in of its items; ``replaced``: the same stands elsewhere more fully."""

    container: Container
    settings: Settings
    quiz: Element | None
    replaced: bool
    guessed: str
    came_in: dict[Element, ItemId]


class _Package:
    def __init__(self, files: Mapping[str, bytes], report: ReportBuilder, container: str) -> None:
        self._report, self._container = report, container
        self._files = PackageFiles(files)
        self._sources = Sources(files, self._files.media, self._found)
        self._ids, self._test_ids = Identifiers(), Identifiers()
        self._items: dict[ItemId, Item] = {}
        self._keys: dict[ItemId, ItemKey] = {}
        self._tests: dict[TestId, Test] = {}
        self._by_ident: dict[str, ItemId] = {}
        self._banks: dict[str, _Opened] = {}

    def read(self) -> Bank:
        sources = list(self._sources.read())
        fuller = _said_more_fully(sources)
        opened = [self._open(one, source, fuller) for source in sources for one in source.containers]
        for one in opened:
            for item in one.container.items:
                self._item(item, one)
            if one.container.name != ROOT:
                stem = one.container.path.rpartition("/")[2].partition(".")[0]
                for name in filter(None, (one.container.ident, stem)):
                    self._banks.setdefault(name, one)
        for one in opened:
            if one.container.is_test:
                self._test(one)
        title = next((test.title for test in self._tests.values()), "") or self._container
        meta = PackMeta(PackId(plain_identifier(title, "bank")), 1, title)
        return Bank(self._items, self._keys, self._tests, media=self._files.media.media, meta=meta)

    def _open(self, container: Container, source: Source, fuller: set[str]) -> _Opened:
        quiz = self._sources.quiz(container) if container.name == ASSESSMENT else None
        settings = read_settings(container.element, container.meta, quiz)
        replaced = container.ident in fuller and not source.path.casefold().endswith(FULLER)
        return _Opened(container, settings, quiz, replaced, source.guessed, {})

    def _item(self, element: Element, opened: _Opened) -> None:
        told, container = local_attributes(element), opened.container
        ident = told.get("ident", "").strip() or metadata_of(element).get("bbmd_asi_object_id", "")
        place = place_in(container.path, element.sourceline or 1)
        found = self._found(place, ident, told.get("title", ""))
        if opened.replaced:
            found.refuse(Code.REPLACED)
            return
        if opened.guessed:
            found.note(Code.ENCODING_GUESSED, opened.guessed)
        item_id = ItemId(self._ids.take(ident, "item"))
        if item_id != ident and ident:
            found.note(Code.ID_CHANGED, item_id)
        where = Place(container.path, container.meta, container.category, opened.settings.shuffle_choices)
        try:
            read = read_item(element, where, item_id, self._files, found.note)
        except QtiRefused as error:
            found.refuse(_code(error), str(error))
            return
        self._items[item_id] = read.item
        if read.key is not None:
            self._keys[item_id] = read.key
        opened.came_in[element] = item_id
        self._by_ident.setdefault(ident, item_id)
        found.keep(item_id)

    def _test(self, opened: _Opened) -> None:
        container = opened.container
        place = place_in(container.path, container.element.sourceline or 1)
        found = self._found(place, container.ident, container.title)
        if opened.replaced:
            found.refuse(Code.REPLACED)
            return
        test_id = TestId(self._test_ids.take(container.ident or container.title, "test"))
        if container.ident and test_id != container.ident:
            found.note(Code.ID_CHANGED, test_id)
        before = set(self._items)
        note_dropped(container.meta, opened.quiz, found.note)
        try:
            self._tests[test_id] = read_assessment(
                container.element,
                container.path,
                test_id,
                opened.settings,
                self._beside(opened, found),
                found.note,
            )
        except QtiRefused as error:
            for item_id in set(self._items) - before:
                del self._items[item_id]
                self._keys.pop(item_id, None)
            found.refuse(_code(error), str(error))
            return
        found.keep()

    def _beside(self, opened: _Opened, found: Found) -> Beside:
        used: set[ItemId] = set()
        path = opened.container.path
        materials = Materials(path, self._files.media, found.note)

        def once(item_id: ItemId | None) -> ItemId | None:
            if item_id is None or item_id not in used:
                used.update(() if item_id is None else (item_id,))
                return item_id
            return self._copied(item_id, found)

        def bank(name: str) -> tuple[ItemId, ...] | None:
            store = self._banks.get(name)
            if store is None or not store.came_in or len(store.came_in) != len(store.container.items):
                return None
            return tuple(once(item_id) or item_id for item_id in store.came_in.values())

        def clean(html: str) -> str:
            cleaned = clean_html(html, lambda href: self._files.use(href, path))
            for note in cleaned.notes:
                found.note(note.code, note.detail)
            return cleaned.html

        return Beside(
            lambda element: once(opened.came_in.get(element)),
            lambda ident: once(self._by_ident.get(ident)),
            bank,
            self._points,
            materials.within,
            clean,
        )

    def _points(self, item_id: ItemId) -> Decimal:
        return self._items[item_id].points

    def _copied(self, item_id: ItemId, found: Found) -> ItemId:
        copy = ItemId(self._ids.take(item_id))
        self._items[copy] = replace(self._items[item_id], id=copy)
        if item_id in self._keys:
            self._keys[copy] = replace(self._keys[item_id], item_id=copy)
        found.note(Code.ITEM_COPIED, f"{item_id} as {copy}")
        return copy

    def _found(self, place: str, source_id: str, title: str = "") -> Found:
        whole = f"{self._container}!{place}" if self._container else place
        return self._report.found(whole, source_id=source_id, title=" ".join(title.split())[:500])


def _said_more_fully(sources: list[Source]) -> set[str]:
    """Return the idents of assessments that Canvas exports in its own words beside a common cartridge's."""
    return {
        one.ident
        for source in sources
        if source.path.casefold().endswith(FULLER)
        for one in source.containers
        if one.name == ASSESSMENT and one.ident
    }


def _code(error: QtiRefused) -> Code:
    return Code(error.code) if error.code in set(Code) else Code.SYNTAX
