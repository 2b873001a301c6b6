"""What holds items in a file of QTI 1.2: assessments, object banks, and the file itself for those that stand alone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assessment.interchange.qti12.metadata import metadata_of
from assessment.interchange.xml import Element, elements, local_attributes, local_name

ROOT, ASSESSMENT, BANK = "questestinterop", "assessment", "objectbank"


@dataclass(frozen=True, slots=True)
class Container:
    """``category`` is what its items are filed under: a bank's title. ``is_test``: it is more than a store of items."""

    path: str
    element: Element
    name: str
    ident: str
    title: str
    meta: Mapping[str, str]
    items: tuple[Element, ...]
    is_test: bool
    category: str


def containers_of(root: Element, path: str) -> Iterator[Container]:
    """Yield the containers of a file, in their order; the items that stand in none come last."""
    loose: list[Element] = []
    for element in elements(root):
        name = local_name(element)
        if name in (ASSESSMENT, BANK):
            yield _container(element, path, tuple(_items_in(element)))
        elif name in ("item", "section"):
            loose += _items_in(element)
    if loose:
        yield _container(root, path, tuple(loose))


def _container(element: Element, path: str, items: tuple[Element, ...]) -> Container:
    told, meta, name = local_attributes(element), metadata_of(element), local_name(element)
    pool = name == ASSESSMENT and _is_pool(meta, items)
    title = " ".join(told.get("title", "").split())[:500]
    filed = meta.get("bank_title", "") or title if name == BANK or pool else ""
    return Container(
        path,
        element,
        name,
        told.get("ident", "").strip(),
        title,
        meta,
        items,
        name == ASSESSMENT and not pool,
        " ".join(filed.split())[:500],
    )


def _items_in(element: Element) -> Iterator[Element]:
    return (one for one in element.iter() if local_name(one) == "item")


def _is_pool(meta: Mapping[str, str], items: tuple[Element, ...]) -> bool:
    """Say whether an assessment of Blackboard is a pool: questions, and no test."""
    said = meta.get("bbmd_assessmenttype", "")
    kinds = {said} if said else {metadata_of(item).get("bbmd_assessmenttype", "") for item in items}
    return kinds == {"Pool"}
