"""The files of QTI 1.2 in a package: found by the manifest, or by what they hold; what cannot be read has its line."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from assessment.interchange.media_files import MediaFiles
from assessment.interchange.qti12.containers import ROOT, Container, containers_of
from assessment.interchange.report import Found, place_in
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import (
    Element,
    XmlRefusal,
    XmlRefused,
    elements,
    line_of,
    local_attributes,
    local_name,
    read_document,
)

MANIFEST, META, FULLER = "imsmanifest.xml", "assessment_meta.xml", ".xml.qti"
_OPENS = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?questestinterop[\s>/]")
_SUFFIXES = (".xml", ".qti", ".dat")
_TYPES = ("imsqti_xmlv1", "imsqti_item_xmlv1", "assessment/x-bb-qti")
_TOO_LARGE = frozenset({XmlRefusal.TOO_LARGE, XmlRefusal.TOO_DEEP})


def is_qti12(data: bytes) -> bool:
    """Say whether a file looks like QTI 1.2 or one of its relatives, without reading it whole."""
    return _OPENS.search(data[:4_000].replace(b"\0", b"")) is not None


def has_qti12(files: Mapping[str, bytes]) -> bool:
    """Say whether there is QTI 1.2 among files (path to bytes)."""
    return any(path.casefold().endswith(_SUFFIXES) and is_qti12(data) for path, data in files.items())


@dataclass(frozen=True, slots=True)
class Source:
    """One file; ``guessed`` is its encoding, if it does not say the right one."""

    path: str
    root: Element
    containers: tuple[Container, ...]
    guessed: str


class Sources:
    """Reads the files of a package. ``found`` registers a line of the report by place, source id and title."""

    def __init__(
        self, files: Mapping[str, bytes], media: MediaFiles, found: Callable[[str, str], Found]
    ) -> None:
        self._files, self._media, self._found = files, media, found

    def read(self) -> Iterator[Source]:
        """Yield the files that hold items or tests, those that manifests name first and in their order."""
        manifests = [path for path in self._files if _last(path).casefold() == MANIFEST]
        named = [path for manifest in manifests for path in self._named(manifest)]
        rest = [path for path in self._files if path.casefold().endswith(_SUFFIXES)]
        for path in dict.fromkeys([*named, *rest]):
            if _last(path).casefold() != MANIFEST and (source := self._open(path)) is not None:
                yield source

    def quiz(self, container: Container) -> Element | None:
        """Return what Canvas says of a quiz in its assessment_meta.xml."""
        folder = container.path.rpartition("/")[0]
        for path in self._files:
            there = path.rpartition("/")[0]
            if _last(path) == META and (there == folder or _last(there) == container.ident):
                try:
                    return read_document(self._files[path], path).root
                except XmlRefused:
                    return None  # has a line of the report, as every file that is no XML
        return None

    def _named(self, manifest: str) -> Iterator[str]:
        """Yield the paths that a manifest names as QTI 1.2; a name that leads nowhere gets a line of the report."""
        try:
            root = read_document(self._files[manifest], manifest).root
        except XmlRefused as error:
            self._found(error.place, manifest).refuse(Code.UNREADABLE, error.detail)
            return
        for resource in (one for one in root.iter() if local_name(one) == "resource"):
            told = local_attributes(resource)
            if not told.get("type", "").startswith(_TYPES):
                continue
            hrefs = [told.get("href", ""), told.get("file", "")]
            hrefs += [local_attributes(one).get("href", "") for one in elements(resource)]
            href = next((one for one in hrefs if one), "")
            path = self._media.path_of(href, manifest) if href else None
            if path is None:
                line = line_of(resource, manifest)
                self._found(line, told.get("identifier", "")).refuse(Code.REFERENCE_MISSING, href)
            else:
                yield path

    def _open(self, path: str) -> Source | None:
        data = self._files[path]
        if path.casefold().endswith(".dat") and data.lstrip()[:1] != b"<" and not is_qti12(data):
            return None
        try:
            document = read_document(data, path)
        except XmlRefused as error:
            code = Code.TOO_LARGE if error.code in _TOO_LARGE else Code.UNREADABLE
            self._found(error.place, path).refuse(code, error.detail or error.code.value)
            return None
        if local_name(document.root) != ROOT:
            return None
        containers = tuple(containers_of(document.root, path))
        if not containers:
            place = place_in(path, document.root.sourceline or 1)
            self._found(place, path).refuse(Code.TEXT_MISSING, "no item")
        guessed = next((note.detail for note in document.notes if note.code == "encoding"), "")
        return Source(path, document.root, containers, guessed)


def _last(path: str) -> str:
    return path.rpartition("/")[2]
