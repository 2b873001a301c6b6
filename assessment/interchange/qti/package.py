"""A QTI 2.0 to 3.0 package, or files that lie together: every item and test in it, each with its line in the report.

What the manifest names is read first, in its order; then whatever else is QTI. One bad file never stops the rest, and
a test of which anything would be missing is refused whole.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.test import Stimulus, Test
from assessment.errors import ContentError
from assessment.ids import ItemId, PackId, StimulusId, TestId
from assessment.interchange.bank import Bank
from assessment.interchange.identifiers import Identifiers, plain_identifier
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.qti.item import read_item
from assessment.interchange.qti.names import attribute, child, children, name_of
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti.tests import Beside, read_test
from assessment.interchange.qti.write.native import (
    Native,
    meta_with_native,
    read_native,
    test_with_native,
    with_native,
)
from assessment.interchange.report import Found, ReportBuilder, place_in
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, XmlRefused, line_of, read_document, text_within
from assessment.scoring.key import ItemKey

MANIFEST = "imsmanifest.xml"
ITEM, TEST, SECTION = "assessmentItem", "assessmentTest", "assessmentSection"
_CODES = {
    "bad_declaration": Code.SYNTAX,
    "cyclic_include": Code.REFERENCE_CYCLIC,
    "missing_include": Code.REFERENCE_MISSING,
    "no_item": Code.UNREADABLE,
    "unknown_template": Code.UNSUPPORTED_PROCESSING,
    "xml_empty": Code.UNREADABLE,
    "xml_malformed": Code.UNREADABLE,
    "xml_entities": Code.UNREADABLE,
    "xml_too_large": Code.TOO_LARGE,
    "xml_too_deep": Code.TOO_LARGE,
}


def read_qti(files: Mapping[str, bytes], report: ReportBuilder, container: str = "") -> Bank:
    """Return the items and tests of the QTI files among ``files`` (path to bytes); the report says what became of each.

    ``container`` is the archive they came in, for the report.
    """
    return _Package(files, report, container).read()


class _Package:
    def __init__(self, files: Mapping[str, bytes], report: ReportBuilder, container: str) -> None:
        self._files = files
        self._report = report
        self._container = container
        self._media = MediaFiles(files)
        self._ids = Identifiers()
        self._test_ids = Identifiers()
        self._items: dict[ItemId, Item] = {}
        self._keys: dict[ItemId, ItemKey] = {}
        self._tests: dict[TestId, Test] = {}
        self._roots: dict[str, Element] = {}
        self._came_in: dict[str, ItemId] = {}
        self._used_sections: set[str] = set()
        self._stimuli: dict[StimulusId, Stimulus] = {}
        self._native: dict[str, Native] = {}
        self._bank: Native = {}

    def read(self) -> Bank:
        for path in self._xml_paths():
            self._open(path)
        for path, root in self._roots.items():
            if name_of(root) == ITEM:
                self._item(path, root)
        for path, root in self._roots.items():
            if name_of(root) == TEST:
                self._test(path, root)
        for path, root in self._roots.items():
            if name_of(root) == SECTION and path not in self._used_sections:
                place = place_in(path, root.sourceline or 1)
                found = self._found(place, attribute(root, "identifier"), attribute(root, "title"))
                found.refuse(Code.NOT_USED)
        title = next((test.title for test in self._tests.values()), "") or self._container
        meta = PackMeta(PackId(plain_identifier(title, "bank")), 1, title)
        meta = meta_with_native(meta, self._bank)
        return Bank(self._items, self._keys, self._tests, self._stimuli, self._media.media, meta)

    def _stimulus(self, id: str, title: str, body: str) -> StimulusId:
        """Keep a stimulus; sections that show the same one share it."""
        wanted = Stimulus(StimulusId(plain_identifier(id, "stimulus")), title, body)
        while self._stimuli.get(wanted.id, wanted) != wanted:
            wanted = replace(wanted, id=StimulusId(f"{wanted.id}-2"))
        self._stimuli[wanted.id] = wanted
        return wanted.id

    def _xml_paths(self) -> Iterator[str]:
        """Yield the paths of XML files, those that manifests name first and in their order."""
        named = dict.fromkeys(path for manifest in self._manifests() for path in self._named(manifest))
        rest = (path for path in self._files if path.casefold().endswith((".xml", ".qti")))
        for path in dict.fromkeys([*named, *rest]):
            if path.rpartition("/")[2].casefold() != MANIFEST:
                yield path

    def _manifests(self) -> list[str]:
        return [path for path in self._files if path.rpartition("/")[2].casefold() == MANIFEST]

    def _named(self, manifest: str) -> Iterator[str]:
        """Yield the paths that a manifest names as QTI; a href that leads nowhere gets a line of the report."""
        try:
            root = read_document(self._files[manifest], manifest).root
        except XmlRefused as error:
            self._found(error.place, manifest).refuse(Code.UNREADABLE, error.detail)
            return
        self._bank = self._bank or self._native_in(child(root, "metadata"))
        for resource in (one for one in root.iter() if name_of(one) == "resource"):
            if not attribute(resource, "type").startswith("imsqti_"):
                continue
            href = attribute(resource, "href") or next(
                (attribute(one, "href") for one in children(resource, "file")), ""
            )
            path = self._media.path_of(href, manifest)
            if path is None:
                place = line_of(resource, manifest)
                found = self._found(place, attribute(resource, "identifier"))
                found.refuse(Code.REFERENCE_MISSING, href)
            else:
                self._native[path] = self._native_in(child(resource, "metadata"))
                yield path

    def _native_in(self, metadata: Element | None) -> Native:
        own = None if metadata is None else child(metadata, "native")
        return {} if own is None else read_native(text_within(own))

    def _open(self, path: str) -> None:
        try:
            document = read_document(self._files[path], path)
        except XmlRefused as error:
            self._found(error.place, path).refuse(_CODES[error.code.value], error.detail or error.code.value)
            return
        if name_of(document.root) in (ITEM, TEST, SECTION):
            self._roots[path] = document.root

    def _item(self, path: str, root: Element) -> None:
        source_id = attribute(root, "identifier")
        found = self._found(place_in(path, root.sourceline or 1), source_id, attribute(root, "title"))
        item_id = ItemId(self._ids.take(source_id, path.rpartition("/")[2].partition(".")[0]))
        if item_id != source_id:
            found.note(Code.ID_CHANGED, item_id)
        if self._read_item(path, root, item_id, found):
            self._came_in[path] = item_id
            found.keep(item_id)

    def _read_item(self, path: str, root: Element, item_id: ItemId, found: Found) -> bool:
        try:
            read = read_item(root, path, item_id, self._media, found.note, path)
        except (QtiRefused, XmlRefused) as error:
            self._refuse(found, error)
            return False
        item, key = with_native(read.item, read.key, read.program, self._native.get(path, {}))
        self._items[item_id] = item
        if key is not None:
            self._keys[item_id] = key
        return True

    def _test(self, path: str, root: Element) -> None:
        source_id = attribute(root, "identifier")
        found = self._found(place_in(path, root.sourceline or 1), source_id, attribute(root, "title"))
        test_id = TestId(self._test_ids.take(source_id, "test"))
        if test_id != source_id:
            found.note(Code.ID_CHANGED, test_id)
        used: set[str] = set()
        before = list(self._items)
        beside = Beside(
            lambda href: self._for_test(path, href, used, found),
            self._section,
            lambda href: self._media.use(href, path),
            self._stimulus,
        )
        try:
            test = read_test(root, path, test_id, beside, found.note)
            self._tests[test_id] = test_with_native(test, self._native.get(path, {}))
        except (QtiRefused, XmlRefused) as error:
            self._refuse(found, error)
            self._forget(before)
            return
        found.keep()

    def _forget(self, before: list[ItemId]) -> None:
        """Take back the copies that were made for a test that did not come through."""
        for item_id in [id for id in self._items if id not in set(before)]:
            del self._items[item_id]
            self._keys.pop(item_id, None)

    def _for_test(self, base: str, href: str, used: set[str], found: Found) -> ItemId | None:
        """Return the item that a test refers to; asked again in the same test, that of a copy, which is noted."""
        path = self._media.path_of(href, base)
        item_id = self._came_in.get(path or "")
        if item_id is None or path is None or path not in used:
            used.add(path or "")
            return item_id
        copy = ItemId(self._ids.take(item_id))
        original = self._items[item_id]
        self._items[copy] = replace(original, id=copy)
        if item_id in self._keys:
            self._keys[copy] = replace(self._keys[item_id], item_id=copy)
        found.note(Code.ITEM_COPIED, f"{item_id} as {copy}")
        return copy

    def _section(self, href: str, base: str) -> tuple[Element, str]:
        path = self._media.path_of(href, base)
        root = self._roots.get(path or "")
        if path is None or root is None or name_of(root) != SECTION:
            raise QtiRefused("reference_missing", base, href)
        self._used_sections.add(path)
        return root, path

    def _found(self, place: str, source_id: str, title: str = "") -> Found:
        whole = f"{self._container}!{place}" if self._container else place
        return self._report.found(whole, source_id=source_id, title=" ".join(title.split())[:500])

    def _refuse(self, found: Found, error: ContentError) -> None:
        code = str(getattr(error, "code", ""))
        found.refuse(_CODES.get(code) or (Code(code) if code in set(Code) else Code.SYNTAX), str(error))
