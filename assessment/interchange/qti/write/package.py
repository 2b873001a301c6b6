"""A bank as a QTI 2.2 or 3.0 package: items, tests, media, and a manifest that also carries what QTI has no words for."""

import io
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping

from assessment.interchange.bank import Bank
from assessment.interchange.qti.write.items import write_item
from assessment.interchange.qti.write.markup import Tag, Version, written
from assessment.interchange.qti.write.native import (
    NATIVE,
    NATIVE_NAMESPACE,
    native_of_bank,
    native_of_item,
    native_of_test,
)
from assessment.interchange.qti.write.programs import program_of
from assessment.interchange.qti.write.tests import write_test
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code

_MANIFEST = {
    Version.V2_2: "http://www.imsglobal.org/xsd/imscp_v1p1",
    Version.V3_0: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
}
_SCHEMA = {Version.V2_2: ("QTIv2.2 Package", "1.0.0"), Version.V3_0: ("QTI Package", "3.0.0")}
_TYPES = {
    Version.V2_2: ("imsqti_item_xmlv2p2", "imsqti_test_xmlv2p2"),
    Version.V3_0: ("imsqti_item_xmlv3p0", "imsqti_test_xmlv3p0"),
}
Mathml = Callable[[str, bool], str]


def write_package(bank: Bank, version: Version, mathml: Mathml, report: ReportBuilder) -> bytes:
    """Return the ZIP of a package; the report says of each item and test whether QTI could say all of it."""
    files = {name: f"../media/{name}" for name in bank.media}
    parts: dict[str, bytes] = {}
    resources = []
    item_type, test_type = _TYPES[version]
    for item in bank.items.values():
        path = f"items/{item.id}.xml"
        key = bank.keys.get(item.id)
        parts[path] = write_item(item, key, version, files, mathml)
        resources.append(_resource(f"i-{item.id}", item_type, path, native_of_item(item, key)))
        found = report.found(path, source_id=item.id, title=item.title)
        for name in program_of(item, key).inexact:
            found.note(Code.FORMAT_CANNOT, name)
        found.keep(item.id)
    for test in bank.tests.values():
        path = f"tests/{test.id}.xml"
        parts[path] = write_test(test, bank.stimuli, version, files, mathml)
        needs = [f"i-{item_id}" for item_id in test.all_items()]
        resources.append(_resource(f"t-{test.id}", test_type, path, native_of_test(test), needs))
        report.found(path, source_id=test.id, title=test.title).keep()
    resources += (
        _resource(f"m-{name.partition('.')[0][:32]}", "webcontent", f"media/{name}") for name in bank.media
    )
    manifest = _manifest(bank, version, resources)
    return _zipped({"imsmanifest.xml": written(manifest, Version.V2_2)} | parts, bank.media)


def _manifest(bank: Bank, version: Version, resources: list[Tag]) -> Tag:
    schema, number = _SCHEMA[version]
    about = (_tag("schema", schema), _tag("schemaversion", number), _native(native_of_bank(bank)))
    attributes = (
        ("xmlns", _MANIFEST[version]),
        (f"xmlns:{NATIVE}", NATIVE_NAMESPACE),
        ("identifier", f"MANIFEST-{bank.meta.pack_id}"),
    )
    content = (
        Tag("metadata", (), about, html=True),
        Tag("organizations", html=True),
        Tag("resources", (), tuple(resources), html=True),
    )
    return Tag("manifest", attributes, content, html=True)


def _resource(
    identifier: str,
    kind: str,
    path: str,
    native: Mapping[str, object] | None = None,
    needs: list[str] | None = None,
) -> Tag:
    content: list[Tag] = []
    if native:
        content.append(Tag("metadata", (), (_native(native),), html=True))
    content.append(Tag("file", (("href", path),), html=True))
    content += [Tag("dependency", (("identifierref", one),), html=True) for one in needs or ()]
    attributes = (("identifier", identifier), ("type", kind), ("href", path))
    return Tag("resource", attributes, tuple(content), html=True)


def _native(native: Mapping[str, object]) -> Tag:
    plain = json.dumps(native, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Tag(f"{NATIVE}:native", (), (plain,), html=True)


def _tag(name: str, text: str) -> Tag:
    return Tag(name, (), (text,), html=True)


def _zipped(parts: Mapping[str, bytes], media: Mapping[str, bytes]) -> bytes:
    """Return a ZIP, the same bytes for the same parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in _ordered(parts, media):
            info = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def _ordered(parts: Mapping[str, bytes], media: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    yield from parts.items()
    for name in sorted(media):
        yield f"media/{name}", media[name]
