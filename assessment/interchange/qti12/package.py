"""A package of QTI 1.2 or its relatives, or files that lie together: every item and test, each with its line in the report.

One bad file or item never stops the rest, and a test of which anything would be missing is refused whole.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.test import Test
from assessment.errors import ContentError
from assessment.ids import ItemId, PackId, TestId
from assessment.interchange.bank import Bank
from assessment.interchange.html import clean_html
from assessment.interchange.identifiers import Identifiers, plain_identifier
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.files import PackageFiles
from assessment.interchange.qti12.item import Place, read_item
from assessment.interchange.qti12.material import Materials
from assessment.interchange.qti12.metadata import metadata_of
from assessment.interchange.qti12.settings import Settings, note_dropped, read_settings
from assessment.interchange.qti12.tests import Beside, read_assessment
from assessment.interchange.report import Found, ReportBuilder, place_in
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import (
    Element,
    XmlRefused,
    elements,
    line_of,
    local_attributes,
    local_name,
    read_document,
)
from assessment.scoring.key import ItemKey

ROOT, MANIFEST = "questestinterop", "imsmanifest.xml"
_OPENS = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?questestinterop[\s>/]")
_SUFFIXES = (".xml", ".qti", ".dat")
_CODES = {
    "xml_empty": Code.UNREADABLE,
    "xml_malformed": Code.UNREADABLE,
    "xml_entities": Code.UNREADABLE,
    "xml_too_large": Code.TOO_LARGE,
    "xml_too_deep": Code.TOO_LARGE,
    "too_large": Code.TOO_LARGE,
}
_FULLER = ".xml.qti"
_META = "assessment_meta.xml"


def is_qti12(data: bytes) -> bool:
    """Say whether a file looks like QTI 1.2 or one of its relatives, without reading it whole."""
    return _OPENS.search(data[:4_000].replace(b"\0", b"")) is not None


def has_qti12(files: Mapping[str, bytes]) -> bool:
    """Say whether there is QTI 1.2 among files (path to bytes)."""
    return any(path.casefold().endswith(_SUFFIXES) and is_qti12(data) for path, data in files.items())


def read_qti12(files: Mapping[str, bytes], report: ReportBuilder, container: str = "") -> Bank:
    """Return the items and tests of QTI 1.2 among ``files`` (path to bytes); the report says what became of each.

    ``container`` is the archive they came in, for the report.
    """
    return _Package(files, report, container).read()


@dataclass(slots=True)
class _Source:
    """One file. ``items`` holds what came in of its elements."""

    path: str
    root: Element
    guessed: str = ""
    items: list[tuple[Element, ItemId | None]] = field(default_factory=list)
    settings: dict[Element, Settings] = field(default_factory=dict)


class _Package:
    def __init__(self, files: Mapping[str, bytes], report: ReportBuilder, container: str) -> None:
        self._files, self._report, self._container = files, report, container
        self._beside = PackageFiles(files)
        self._ids, self._test_ids = Identifiers(), Identifiers()
        self._items: dict[ItemId, Item] = {}
        self._keys: dict[ItemId, ItemKey] = {}
        self._tests: dict[TestId, Test] = {}
        self._sources: list[_Source] = []
        self._by_ident: dict[str, ItemId | None] = {}
        self._banks: dict[str, tuple[ItemId | None, ...]] = {}

    def read(self) -> Bank:
        for path in self._paths():
            self._open(path)
        fuller = self._said_more_fully()
        for source in self._sources:
            for element in _containers(source.root):
                replaced = _replaced(source, element, fuller)
                for item in _items_in(element):
                    self._item(source, item, element, replaced=replaced)
                self._remember(source, element)
        for source in self._sources:
            for element in _containers(source.root):
                if local_name(element) == "assessment" and not _is_pool(element):
                    self._test(source, element, replaced=_replaced(source, element, fuller))
        title = next((test.title for test in self._tests.values()), "") or self._container
        meta = PackMeta(PackId(plain_identifier(title, "bank")), 1, title)
        return Bank(self._items, self._keys, self._tests, media=self._beside.media.media, meta=meta)

    def _paths(self) -> Iterator[str]:
        """Yield the paths of files that may be QTI 1.2, those that manifests name first and in their order."""
        named = [path for manifest in self._manifests() for path in self._named(manifest)]
        rest = (path for path in self._files if path.casefold().endswith(_SUFFIXES))
        for path in dict.fromkeys([*named, *rest]):
            if path.rpartition("/")[2].casefold() != MANIFEST:
                yield path

    def _manifests(self) -> list[str]:
        return [path for path in self._files if path.rpartition("/")[2].casefold() == MANIFEST]

    def _named(self, manifest: str) -> Iterator[str]:
        """Yield the paths that a manifest names as QTI 1.2; a name that leads nowhere gets a line of the report."""
        try:
            root = read_document(self._files[manifest], manifest).root
        except XmlRefused as error:
            self._found(error.place, manifest).refuse(Code.UNREADABLE, error.detail)
            return
        for resource in (one for one in root.iter() if local_name(one) == "resource"):
            told = local_attributes(resource)
            if not told.get("type", "").startswith(
                ("imsqti_xmlv1", "imsqti_item_xmlv1", "assessment/x-bb-qti")
            ):
                continue
            hrefs = [told.get("href", ""), told.get("file", "")]
            hrefs += [local_attributes(one).get("href", "") for one in elements(resource)]
            href = next((one for one in hrefs if one), "")
            path = self._beside.media.path_of(href, manifest) if href else None
            if path is None:
                line = line_of(resource, manifest)
                self._found(line, told.get("identifier", "")).refuse(Code.REFERENCE_MISSING, href)
            else:
                yield path

    def _open(self, path: str) -> None:
        data = self._files[path]
        if path.casefold().endswith(".dat") and data.lstrip()[:1] != b"<" and not is_qti12(data):
            return
        try:
            document = read_document(data, path)
        except XmlRefused as error:
            code = _CODES[error.code.value]
            self._found(error.place, path).refuse(code, error.detail or error.code.value)
            return
        if local_name(document.root) != ROOT:
            return
        guessed = next((note.detail for note in document.notes if note.code == "encoding"), "")
        source = _Source(path, document.root, guessed)
        self._sources.append(source)
        if not any(True for element in _containers(document.root)):
            place = place_in(path, document.root.sourceline or 1)
            self._found(place, path).refuse(Code.TEXT_MISSING, "no item")

    def _said_more_fully(self) -> set[str]:
        """Return the idents of assessments that Canvas exports in its own words beside a common cartridge's."""
        return {
            local_attributes(element).get("ident", "")
            for source in self._sources
            if source.path.casefold().endswith(_FULLER)
            for element in _containers(source.root)
            if local_name(element) == "assessment"
        } - {""}

    def _item(self, source: _Source, element: Element, around: Element, *, replaced: bool) -> None:
        told = local_attributes(element)
        ident = told.get("ident", "").strip() or metadata_of(element).get("bbmd_asi_object_id", "")
        found = self._found(place_in(source.path, element.sourceline or 1), ident, told.get("title", ""))
        source.items.append((element, None))
        if replaced:
            found.refuse(Code.REPLACED)
            return
        if source.guessed:
            found.note(Code.ENCODING_GUESSED, source.guessed)
        item_id = ItemId(self._ids.take(ident, "item"))
        if item_id != ident and ident:
            found.note(Code.ID_CHANGED, item_id)
        place = self._place(source, around)
        try:
            read = read_item(element, place, item_id, self._beside, found.note)
        except QtiRefused as error:
            self._refuse(found, error)
            return
        self._items[item_id] = read.item
        if read.key is not None:
            self._keys[item_id] = read.key
        source.items[-1] = (element, item_id)
        self._by_ident.setdefault(ident, item_id)
        found.keep(item_id)

    def _place(self, source: _Source, around: Element) -> Place:
        settings = self._settings(source, around)
        told = metadata_of(around)
        category = ""
        if local_name(around) == "objectbank" or _is_pool(around):
            category = told.get("bank_title", "") or local_attributes(around).get("title", "")
        return Place(source.path, told, " ".join(category.split())[:500], settings.shuffle_choices)

    def _settings(self, source: _Source, assessment: Element) -> Settings:
        if assessment not in source.settings:
            source.settings[assessment] = read_settings(assessment, self._quiz(source, assessment))
        return source.settings[assessment]

    def _quiz(self, source: _Source, assessment: Element) -> Element | None:
        """Return what Canvas says of a quiz in its assessment_meta.xml."""
        ident = local_attributes(assessment).get("ident", "")
        folder = source.path.rpartition("/")[0]
        for path in self._files:
            if path.rpartition("/")[2] != _META:
                continue
            there = path.rpartition("/")[0]
            if there.rpartition("/")[2] == ident or there == folder:
                try:
                    return read_document(self._files[path], path).root
                except XmlRefused:
                    return None  # has a line of the report already
        return None

    def _remember(self, source: _Source, element: Element) -> None:
        """Keep the items of a question bank under the names by which tests may ask for them."""
        mine = set(_items_in(element))
        ids = tuple(item_id for one, item_id in source.items if one in mine)
        stem = source.path.rpartition("/")[2].partition(".")[0]
        for name in (local_attributes(element).get("ident", ""), stem):
            if name and local_name(element) in ("objectbank", "assessment"):
                self._banks.setdefault(name, ids)

    def _test(self, source: _Source, element: Element, *, replaced: bool) -> None:
        told = local_attributes(element)
        ident = told.get("ident", "").strip()
        found = self._found(place_in(source.path, element.sourceline or 1), ident, told.get("title", ""))
        if replaced:
            found.refuse(Code.REPLACED)
            return
        test_id = TestId(self._test_ids.take(ident or told.get("title", ""), "test"))
        if ident and test_id != ident:
            found.note(Code.ID_CHANGED, test_id)
        before = set(self._items)
        settings = self._settings(source, element)
        note_dropped(element, self._quiz(source, element), found.note)
        try:
            self._tests[test_id] = read_assessment(
                element, source.path, test_id, settings, self._for_test(source, found), found.note
            )
        except QtiRefused as error:
            for item_id in set(self._items) - before:
                del self._items[item_id]
                self._keys.pop(item_id, None)
            self._refuse(found, error)
            return
        found.keep()

    def _for_test(self, source: _Source, found: Found) -> Beside:
        used: set[ItemId] = set()
        came_in = dict(source.items)
        materials = Materials(source.path, self._beside.media, found.note)

        def once(item_id: ItemId | None) -> ItemId | None:
            if item_id is None or item_id not in used:
                used.update(() if item_id is None else (item_id,))
                return item_id
            return self._copied(item_id, found)

        def bank(name: str) -> tuple[ItemId, ...] | None:
            ids = self._banks.get(name)
            there = () if ids is None else tuple(once(id) for id in ids if id is not None)
            if ids is None or len(there) != len(ids) or not there:
                return None
            return tuple(id for id in there if id is not None)

        def clean(html: str) -> str:
            cleaned = clean_html(html, lambda href: self._beside.use(href, source.path))
            for note in cleaned.notes:
                found.note(note.code, note.detail)
            return cleaned.html

        return Beside(
            lambda element: once(came_in.get(element)),
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

    def _refuse(self, found: Found, error: ContentError) -> None:
        code = str(getattr(error, "code", ""))
        found.refuse(_CODES.get(code) or (Code(code) if code in set(Code) else Code.SYNTAX), str(error))


def _containers(root: Element) -> Iterator[Element]:
    """Yield what holds items: assessments and object banks, and for those that stand alone the root itself."""
    alone = False
    for element in elements(root):
        if local_name(element) in ("assessment", "objectbank"):
            yield element
        elif local_name(element) in ("item", "section"):
            alone = True
    if alone:
        yield root


def _items_in(container: Element) -> Iterator[Element]:
    """Yield the items in an assessment or object bank, or of a root those that stand in neither."""
    if local_name(container) != ROOT:
        yield from (one for one in container.iter() if local_name(one) == "item")
        return
    for element in elements(container):
        if local_name(element) in ("item", "section"):
            yield from (one for one in element.iter() if local_name(one) == "item")


def _is_pool(container: Element) -> bool:
    """Say whether an assessment of Blackboard is a pool: questions, and no test."""
    if local_name(container) != "assessment":
        return False
    kinds = {metadata_of(container).get("bbmd_assessmenttype", "")}
    if kinds == {""}:
        kinds = {metadata_of(item).get("bbmd_assessmenttype", "") for item in _items_in(container)}
    return kinds == {"Pool"}


def _replaced(source: _Source, element: Element, fuller: set[str]) -> bool:
    return not source.path.casefold().endswith(_FULLER) and local_attributes(element).get("ident") in fuller
