"""A whole bank as a source folder that an author edits and ``carrel pack build`` reads."""

import json
import re
from collections.abc import Collection

from assessment.content.test import Navigation, Part, Presentation, Section, Stimulus, Test, refs
from assessment.ids import ItemId, PartId, SectionId, TestId
from assessment.interchange.bank import Bank
from assessment.interchange.markdown_write import markdown_of
from assessment.interchange.problems import Problems
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code
from assessment.interchange.stimuli import read_stimulus
from assessment.interchange.table import IDENTIFIER
from assessment.interchange.written.write_item import write_item
from assessment.interchange.written.write_test import test_as_toml, toml_text
from assessment.pack.plain import plain_of

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever their ending (Microsoft, Naming Files, Paths, and Namespaces)."""


def write_source(bank: Bank, report: ReportBuilder) -> dict[str, bytes]:
    """Return the files of a source folder by path. Reading them gives the bank again.

    Each item is one file. What a sheet, TOML or Markdown has no words for is written as JSON, which reads as well. A
    bank without tests gets one over all its items, so that a pack can be built from it.
    """
    names = {name: name for name in bank.media}
    files = {"pack.toml": _pack(bank)}
    written: dict[ItemId, str] = {}
    taken: set[str] = set()
    for item_id, item in bank.items.items():
        found = report.found(f"item {item_id}", source_id=item_id, title=item.title)
        if not IDENTIFIER.fullmatch(item_id):
            found.refuse(Code.CONTENT_REFUSED, f"id {item_id[:80]}")
            continue
        key = bank.keys.get(item_id)
        if item.asks and key is None:
            found.refuse(Code.KEY_MISSING)
            continue
        written[item_id] = f"items/{_sheet_name(item_id, taken)}.md"
        files[written[item_id]] = write_item(item, key, bank.media).encode()
        found.keep(item_id)
    for test in bank.tests.values() or _over_all(bank, written):
        found = report.found(f"test {test.id}", source_id=test.id, title=test.title)
        if any(item_id not in written for item_id in test.all_items()):
            found.refuse(Code.REFERENCE_MISSING)
            continue
        toml = test_as_toml(test, names)
        path = f"tests/{test.id}.{'json' if toml is None else 'toml'}"
        files[path] = _json(test) if toml is None else toml.encode()
        found.keep()
    for stimulus in bank.stimuli.values():
        text = f"# {stimulus.title}\n\n{markdown_of(stimulus.body, names)}\n".encode()
        whole = read_stimulus(f"stimuli/{stimulus.id}.md", text, names, Problems()) == stimulus
        files[f"stimuli/{stimulus.id}.{'md' if whole else 'json'}"] = text if whole else _json(stimulus)
    return files | {f"media/{name}": data for name, data in bank.media.items()}


def _sheet_name(item_id: ItemId, taken: set[str]) -> str:
    """Take a name that no system takes for another's or for a device: the sheet itself says the id."""
    name = plain = f"{item_id}_" if _RESERVED.fullmatch(item_id) else item_id
    number = 2
    while name.casefold() in taken:
        name, number = f"{plain}-{number}", number + 1
    taken.add(name.casefold())
    return name


def _over_all(bank: Bank, written: Collection[ItemId]) -> tuple[Test, ...]:
    if not written:
        return ()
    section = Section(SectionId("all"), "", items=refs(*written), presentation=Presentation.SINGLE)
    parts = (Part(PartId("all"), "", Navigation.FREE, (section,)),)
    return (Test(TestId("all"), bank.meta.title or "All questions", parts, bank.meta.language),)


def _pack(bank: Bank) -> bytes:
    meta = bank.meta
    said = {
        "title": meta.title or meta.pack_id,
        "language": meta.language,
        "organisation": meta.organisation,
        "description": meta.description,
        "author": meta.author,
        "licence": meta.licence,
    }
    lines = [f"id = {toml_text(meta.pack_id)}", f"version = {meta.version}"]
    return "\n".join(
        (*lines, *(f"{name} = {toml_text(text)}" for name, text in said.items() if text), "")
    ).encode()


def _json(thing: Test | Stimulus) -> bytes:
    return (json.dumps(plain_of(thing), ensure_ascii=False, indent=1) + "\n").encode()
