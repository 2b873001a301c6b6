"""One ``assessment`` of QTI 1.2: the native tree of sections and item references."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from assessment.content.test import ItemRef, Part, Section, Test
from assessment.errors import ContentError
from assessment.ids import ItemId, PartId, SectionId, TestId
from assessment.interchange.identifiers import Identifiers
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.processing import number
from assessment.interchange.qti12.scale import decimal_of
from assessment.interchange.qti12.settings import Settings, milliseconds
from assessment.interchange.qti12.tree import Note
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import (
    Element,
    elements,
    line_of,
    local_attributes,
    local_name,
    text_within,
)

_TEXTS = frozenset({"presentation_material", "rubric"})
_PICKED = frozenset({"item", "itemref", "bankentry_item"})
_READ = _TEXTS | {
    "qtimetadata",
    "assessmentmetadata",
    "sectionmetadata",
    "selection_ordering",
    "duration",
    "qticomment",
}
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Beside:
    """What a test refers to.

    ``item`` returns the id under which an ``item`` element came in, ``named`` that of an ident, ``bank`` the ids of a
    question bank; None if it did not. Asked twice for the same item, they return the id of a copy. ``points`` is what
    an item is worth. ``clean`` cleans what ``html`` shows of an element.
    """

    item: Callable[[Element], ItemId | None]
    named: Callable[[str], ItemId | None]
    bank: Callable[[str], "tuple[ItemId, ...] | None"]
    points: Callable[[ItemId], Decimal]
    html: Callable[[Element], str]
    clean: Callable[[str], str]


def read_assessment(
    element: Element, place: str, test_id: TestId, settings: Settings, beside: Beside, note: Note
) -> Test:
    """Return the native test of an ``assessment`` element.

    Raises:
        QtiRefused: with code and place; a test of which anything would be missing is refused whole.
    """
    try:
        return _Reader(place, settings, beside, note).test(element, test_id)
    except QtiRefused:
        raise
    except ContentError as error:
        raise QtiRefused("content_refused", line_of(element, place), str(error)) from error


class _Reader:
    def __init__(self, place: str, settings: Settings, beside: Beside, note: Note) -> None:
        self._place, self._settings, self._beside, self._note = place, settings, beside, note
        self._sections = Identifiers()

    def test(self, element: Element, test_id: TestId) -> Test:
        settings = self._settings
        sections = tuple(self._parts(element, 0))
        if not sections:
            raise QtiRefused("content_refused", line_of(element, self._place), "no items")
        if (ordering := self._child(element, "selection_ordering")) is not None:
            sections = self._ordered_whole(sections, ordering, element)
        part = Part(PartId("part"), "", settings.navigation, sections)
        title = settings.title or _title(element) or test_id
        described = self._beside.clean(settings.description)
        return Test(
            test_id, title, (part,), instructions=described + self._texts(element), time=settings.time
        )

    def _ordered_whole(
        self, sections: tuple[Section, ...], ordering: Element, element: Element
    ) -> tuple[Section, ...]:
        select, shuffle, _ = self._selection(ordering)
        if select is None and not shuffle:
            return sections
        id = SectionId(self._sections.take("all"))
        whole = Section(id, "", sections=sections, shuffle=shuffle, visible=False)
        return (self._taking(whole, select, element),)

    def _parts(self, element: Element, depth: int) -> Iterator[Section]:
        """Yield the sections of an assessment; items that stand in none come into one of their own."""
        loose: list[ItemRef] = []
        for child in elements(element):
            if local_name(child) == "section":
                section = self._section(child, depth + 1)
                if section is not None:
                    yield section
            elif local_name(child) in _PICKED:
                loose.append(self._item(child))
            else:
                self._drop(child)
        if loose:
            id = SectionId(self._sections.take("items"))
            yield Section(id, "", items=tuple(loose), presentation=self._settings.presentation, visible=False)

    def _section(self, element: Element, depth: int) -> Section | None:
        if depth > _DEEPEST:
            raise QtiRefused("too_large", line_of(element, self._place), "sections too deep")
        found: list[ItemRef | Section] = []
        for child in elements(element):
            name = local_name(child)
            if name in _PICKED:
                found.append(self._item(child))
            elif name == "section":
                inner = self._section(child, depth + 1)
                found += [] if inner is None else [inner]
            elif name == "sectionref":
                raise QtiRefused("reference_missing", line_of(child, self._place), name)
            else:
                self._drop(child)
        ordering = self._child(element, "selection_ordering")
        select, shuffle, drawn = (None, False, ()) if ordering is None else self._selection(ordering)
        found += drawn
        if not found:
            self._note(Code.SETTING_DROPPED, "an empty section")
            return None
        items, sections = self._held(found)
        duration = self._child(element, "duration")
        section = Section(
            SectionId(self._sections.take(local_attributes(element).get("ident", "") or "section")),
            _title(element),
            self._texts(element),
            items=items,
            sections=sections,
            shuffle=shuffle,
            presentation=self._settings.presentation,
            visible=bool(_title(element)),
        )
        if duration is not None:
            limit = milliseconds(text_within(duration))
            section = replace(section, time=replace(section.time, max_ms=limit))
        return self._taking(section, select, element)

    def _drop(self, element: Element) -> None:
        """Name what has no counterpart, such as outcomes_processing."""
        name = local_name(element)
        if name not in _READ and (text_within(element).strip() or len(element)):
            self._note(Code.FEEDBACK_DROPPED if "feedback" in name else Code.SETTING_DROPPED, name)

    def _taking(self, section: Section, select: int | None, element: Element) -> Section:
        there = len(section.items) + len(section.sections)
        if select is None or select == there:
            return section
        if not 1 <= select < there:
            line = line_of(element, self._place)
            raise QtiRefused("content_refused", line, f"selects {select} of {there}")
        return replace(section, select=select)

    def _selection(self, ordering: Element) -> tuple[int | None, bool, tuple[ItemRef, ...]]:
        """Return how many are taken, whether they are shuffled, and the items of the bank that they are drawn from."""
        shuffle = local_attributes(ordering).get("sequence_type", "").lower() == "random"
        select: int | None = None
        drawn: tuple[ItemRef, ...] = ()
        selections = [one for one in elements(ordering) if local_name(one) == "selection"]
        if len(selections) > 1:
            raise QtiRefused("unsupported_processing", line_of(ordering, self._place), "several selections")
        for one in elements(ordering):
            if local_name(one) == "order":
                shuffle = shuffle or local_attributes(one).get("order_type", "").lower() == "random"
        for one in selections:
            select, drawn = self._drawn(one)
        return select, shuffle, drawn

    def _drawn(self, selection: Element) -> tuple[int | None, tuple[ItemRef, ...]]:
        select: int | None = None
        bank = ""
        worth: Fraction | None = None
        for one in elements(selection):
            name, text = local_name(one), text_within(one).strip()
            if name == "selection_number":
                select = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else None
            elif name == "sourcebank_ref":
                bank = text
            elif name == "selection_extension":
                worth = self._points_of(one)
            elif text or name.endswith("selection"):
                raise QtiRefused("unsupported_processing", line_of(one, self._place), name)
        if not bank:
            return select, ()
        ids = self._beside.bank(bank)
        if ids is None:
            raise QtiRefused("reference_missing", line_of(selection, self._place), bank)
        return select, tuple(self._weighed(id, worth) for id in ids)

    def _points_of(self, extension: Element) -> Fraction | None:
        found = self._child(extension, "points_per_item")
        return None if found is None else number(text_within(found))

    def _weighed(self, item_id: ItemId, worth: Fraction | None) -> ItemRef:
        points = Fraction(self._beside.points(item_id))
        if worth is None or not points or worth == points:
            return ItemRef(item_id)
        return ItemRef(item_id, decimal_of(worth / points))

    def _item(self, element: Element) -> ItemRef:
        told = local_attributes(element)
        name = local_name(element)
        if name == "item":
            item_id = self._beside.item(element)
            ident = told.get("ident", "")
        else:
            ident = told.get("item_ref", told.get("linkrefid", ""))
            item_id = self._beside.named(ident)
        if item_id is None:
            raise QtiRefused("reference_missing", line_of(element, self._place), ident or name)
        return self._weighed(item_id, number(told.get("points_possible")) if name != "item" else None)

    def _held(self, found: list[ItemRef | Section]) -> tuple[tuple[ItemRef, ...], tuple[Section, ...]]:
        """Return items or sections; where both stand in a section, the items come into sections without a heading."""
        items = tuple(one for one in found if isinstance(one, ItemRef))
        if len(items) == len(found):
            return items, ()
        return (), tuple(one if isinstance(one, Section) else self._wrapped(one) for one in found)

    def _wrapped(self, item: ItemRef) -> Section:
        id = SectionId(self._sections.take(f"{item.item_id}-alone"[:90]))
        presentation = self._settings.presentation
        return Section(id, "", items=(item,), presentation=presentation, visible=False, keep_together=False)

    def _texts(self, element: Element) -> str:
        found = (self._beside.html(one) for one in elements(element) if local_name(one) in _TEXTS)
        return "".join(self._beside.clean(html) for html in found if html.strip())

    def _child(self, element: Element, name: str) -> Element | None:
        return next((one for one in elements(element) if local_name(one) == name), None)


def _title(element: Element) -> str:
    return " ".join(local_attributes(element).get("title", "").split())[:500]
