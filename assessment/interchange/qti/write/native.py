"""What QTI has no words for, as JSON in the manifest's metadata, and whether it may be believed when it comes back.

A key in it is taken only if the item's QTI processing is still what our own writer makes of that key: whoever has
edited the QTI has changed the scoring, and then the QTI counts.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.test import Grade, ItemRef, Navigation, Part, Presentation, Section, Test
from assessment.errors import ContentError, ScoringError
from assessment.expression.program import Program
from assessment.ids import PackId
from assessment.interchange.bank import Bank
from assessment.interchange.identifiers import plain_identifier
from assessment.interchange.qti.write.programs import program_of
from assessment.pack.convert import key_of
from assessment.pack.key_shapes import ItemKeyShape
from assessment.pack.plain import plain_of
from assessment.pack.shape import ShapeError, parse
from assessment.scoring.check_key import check_key
from assessment.scoring.key import ItemKey

NATIVE = "carrel"
NATIVE_NAMESPACE = "https://carrel.example/xmlns/native/1"
Native = Mapping[str, Any]

_OF_PART: Mapping[str, object] = {"title": "", "navigation": None}
_OF_SECTION: Mapping[str, object] = {
    "presentation": Presentation.SINGLE,
    "lock_on_leave": False,
    "floor": None,
    "tools": (),
}
"""What QTI has no words for, and what stands where nothing is said."""


def native_of_item(item: Item, key: ItemKey | None) -> Native:
    """Return what is said of an item beside its QTI."""
    told: dict[str, Any] = {"id": item.id}
    if item.category:
        told["category"] = item.category
    if item.tags:
        told["tags"] = list(item.tags)
    if key is not None:
        told["key"] = plain_of(key)
    return told


def native_of_test(test: Test) -> Native:
    """Return what is said of a test beside its QTI."""
    told = {
        name: plain_of(getattr(test, name))
        for name in ("category", "difficulty", "target_band", "tools", "pass_mark", "grades")
        if getattr(test, name)
    }
    parts: dict[str, Any] = {part.id: _changed(part, _OF_PART) for part in test.parts}
    sections: dict[str, Any] = {section.id: _changed(section, _OF_SECTION) for section in test.all_sections()}
    refs = {ref.item_id: {"tools": list(ref.tools)} for ref in _refs(test) if ref.tools}
    found = {"parts": _filled(parts), "sections": _filled(sections), "refs": refs}
    return {"id": test.id, **told, **_filled(found)}


def _changed(thing: Part | Section, names: Mapping[str, object]) -> dict[str, Any]:
    return {
        name: plain_of(getattr(thing, name)) for name, usual in names.items() if getattr(thing, name) != usual
    }


def _filled(found: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if value}


def _refs(test: Test) -> Iterator[ItemRef]:
    for section in test.all_sections():
        yield from section.items


def native_of_bank(bank: Bank) -> Native:
    """Return what a bank says of itself."""
    return {"meta": plain_of(bank.meta)}


def read_native(text: str) -> Native:
    """Return what a metadata element says; nothing where it is not ours."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def with_native(
    item: Item, key: ItemKey | None, program: Program, native: Native
) -> tuple[Item, ItemKey | None]:
    """Return an item and its key with what the manifest adds to them."""
    category, tags = native.get("category", ""), native.get("tags", [])
    if isinstance(category, str) and isinstance(tags, list) and all(isinstance(tag, str) for tag in tags):
        item = replace(item, category=category[:500], tags=tuple(tag[:500] for tag in tags))
    told = native.get("key")
    if not isinstance(told, dict):
        return item, key
    try:
        own = replace(key_of(parse(ItemKeyShape, json.dumps(told))), item_id=item.id)
        check_key(item, own)
    except (ShapeError, ContentError, ScoringError, ValueError, TypeError):
        return item, key
    if program_of(item, own).program != program or not _same_texts(own, key):
        return item, key
    return item, own


def test_with_native(test: Test, native: Native) -> Test:
    """Return a test with what the manifest adds to it; what does not fit is passed over."""
    try:
        return _test_with_native(test, native)
    except (ContentError, TypeError, ValueError, KeyError, AttributeError, InvalidOperation):
        return test


def _test_with_native(test: Test, native: Native) -> Test:
    told: dict[str, Any] = {
        name: str(native[name])[:500] for name in ("category", "difficulty", "target_band") if name in native
    }
    if "tools" in native:
        told["tools"] = tuple(map(str, native["tools"]))
    if "pass_mark" in native:
        told["pass_mark"] = Decimal(native["pass_mark"])
    if "grades" in native:
        told["grades"] = tuple(
            Grade(str(grade["label"])[:500], Decimal(grade["least"]), grade["percent"] is True)
            for grade in native["grades"]
        )
    parts = tuple(_part_with(part, native) for part in test.parts)
    return replace(test, parts=parts, **told)


def _part_with(part: Part, native: Native) -> Part:
    told = dict(native.get("parts", {}).get(part.id, {}))
    sections = tuple(_section_with(section, native) for section in part.sections)
    title = str(told.get("title", part.title))[:500]
    navigation = part.navigation
    if told.get("navigation") == Navigation.FREE_WITHIN_SECTION.value and navigation is Navigation.FREE:
        navigation = Navigation.FREE_WITHIN_SECTION
    return replace(part, sections=sections, title=title, navigation=navigation)


def _section_with(section: Section, native: Native) -> Section:
    told = dict(native.get("sections", {}).get(section.id, {}))
    refs = native.get("refs", {})
    items = tuple(
        replace(ref, tools=tuple(map(str, refs[ref.item_id]["tools"]))) if ref.item_id in refs else ref
        for ref in section.items
    )
    return replace(
        section,
        items=items,
        sections=tuple(_section_with(child, native) for child in section.sections),
        presentation=Presentation(told.get("presentation", section.presentation.value)),
        lock_on_leave=told.get("lock_on_leave") is True,
        floor=Decimal(told["floor"]) if "floor" in told else None,
        tools=tuple(map(str, told.get("tools", ()))),
    )


def meta_with_native(meta: PackMeta, native: Native) -> PackMeta:
    """Return a bank's name and number with what the manifest adds."""
    told = native.get("meta")
    if not isinstance(told, dict):
        return meta
    texts = {
        name: told[name][:500]
        for name in ("title", "language", "organisation", "description", "author", "licence")
        if isinstance(told.get(name), str)
    }
    version = told.get("version")
    number = version if isinstance(version, int) and 0 < version < 1 << 31 else meta.version
    named = PackId(plain_identifier(str(told.get("pack_id", meta.pack_id)), "bank"))
    return replace(meta, pack_id=named, version=number, **texts)


def _same_texts(own: ItemKey, read: ItemKey | None) -> bool:
    """Say whether the texts of feedback are still what the QTI shows."""
    return read is not None and [one.text for one in own.feedback] == [one.text for one in read.feedback]
