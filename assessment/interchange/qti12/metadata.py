"""What QTI 1.2 files say beside the questions: ``qtimetadata`` fields, and the ``qmd_`` and ``bbmd_`` elements."""

from collections.abc import Iterator

from assessment.interchange.xml import Element, elements, local_name, text_within

_HOLDERS = frozenset(
    {"itemmetadata", "qtimetadata", "assessmentmetadata", "sectionmetadata", "objectbankmetadata"}
)


def metadata_of(element: Element) -> dict[str, str]:
    """Return the fields of an item, section or assessment by their names in small letters; the first one counts."""
    found: dict[str, str] = {}
    for child in elements(element):
        if local_name(child) in _HOLDERS:
            for name, value in _fields(child):
                found.setdefault(name, value)
    return found


def _fields(element: Element) -> Iterator[tuple[str, str]]:
    for child in elements(element):
        name = local_name(child)
        if name == "qtimetadatafield":
            parts = {local_name(one): text_within(one).strip() for one in elements(child)}
            yield parts.get("fieldlabel", "").lower(), parts.get("fieldentry", "")
        elif name in _HOLDERS:
            yield from _fields(child)
        else:
            yield name.lower(), text_within(child).strip()
