"""The form: one fixed selection and order of a test's items and choices, the same for the same seed anywhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import count, groupby
from typing import Protocol, TypeVar

from assessment.content.interaction import AssociableChoice, Choice
from assessment.content.item import Item
from assessment.content.selection import Placed, placed, shuffled
from assessment.content.test import AT_THE_TOP, Navigation, Presentation, Section, SessionControl, Test
from assessment.content.tools import PLAIN_OFFER, Offer
from assessment.errors import ContentError
from assessment.ids import ItemId, PartId, ResponseId, SectionId, StimulusId, TestId

AnyChoice = TypeVar("AnyChoice", Choice, AssociableChoice)


@dataclass(frozen=True, slots=True)
class FormEntry:
    """One item in its place. ``place`` counts the items from 1 over the form; ``page`` from 0; ``section`` is the
    outermost. ``number`` is the question's, counted from 1; an information page asks nothing and has none.

    ``weight`` multiplies the item's score. ``offer`` is what the test, the sections and the item put at hand,
    ``session`` what they say may be done with it.
    """

    place: int
    number: int | None
    item_id: ItemId
    part: PartId
    section: SectionId
    page: int
    weight: Decimal = Decimal(1)
    offer: Offer = PLAIN_OFFER
    session: SessionControl = AT_THE_TOP


@dataclass(frozen=True, slots=True)
class FormPage:
    """Items shown together, with their shared heading and stimulus."""

    index: int
    title: str
    instructions: str
    stimulus: StimulusId | None
    item_ids: tuple[ItemId, ...]


@dataclass(frozen=True, slots=True)
class FormSection:
    """An outermost section with its items in order and the navigation that holds in it."""

    id: SectionId
    title: str
    part: PartId
    navigation: Navigation
    item_ids: tuple[ItemId, ...]
    time_limit_ms: int | None
    floor: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """What one candidate gets."""

    test_id: TestId
    seed: bytes
    sections: tuple[FormSection, ...]
    pages: tuple[FormPage, ...]
    entries: tuple[FormEntry, ...]
    by_item: Mapping[ItemId, FormEntry]

    @property
    def question_count(self) -> int:
        """How many of the items ask something."""
        return sum(entry.number is not None for entry in self.entries)

    def entry(self, item_id: ItemId) -> FormEntry:
        """Return the entry of an item.

        Raises:
            ContentError: if the item is not on this form.
        """
        try:
            return self.by_item[item_id]
        except KeyError:
            raise ContentError(item_id, "not on this form") from None

    def section(self, section_id: SectionId) -> FormSection:
        """Return an outermost section of the form."""
        return next(section for section in self.sections if section.id == section_id)


def build_form(test: Test, items: Mapping[ItemId, Item], seed: bytes) -> Form:
    """Return the form that ``seed`` (any bytes) makes of ``test``.

    Raises:
        ContentError: if the test names an item that is not there.
    """
    missing = next((item_id for item_id in test.all_items() if item_id not in items), None)
    if missing is not None:
        raise ContentError(test.id, f"no item {missing}")
    sections: list[FormSection] = []
    pages: list[FormPage] = []
    entries: list[FormEntry] = []
    numbers = count(1)
    for part in test.parts:
        for section in part.sections:
            first = len(entries)
            for group in _pages(section, seed, part.session.within(AT_THE_TOP)):
                holder, page_items = group[0].section, tuple(item.ref.item_id for item in group)
                page = FormPage(len(pages), holder.title, holder.instructions, group[0].stimulus, page_items)
                pages.append(page)
                for item in group:
                    number = next(numbers) if items[item.ref.item_id].asks else None
                    entries.append(
                        FormEntry(
                            len(entries) + 1,
                            number,
                            item.ref.item_id,
                            part.id,
                            section.id,
                            page.index,
                            item.ref.weight,
                            PLAIN_OFFER.after((*test.tools, *item.tools)),
                            item.session,
                        )
                    )
            ids = tuple(entry.item_id for entry in entries[first:])
            sections.append(
                FormSection(
                    section.id,
                    section.title,
                    part.id,
                    part.navigation,
                    ids,
                    section.time.max_ms,
                    section.floor,
                )
            )
    by_item = {entry.item_id: entry for entry in entries}
    return Form(test.id, seed, tuple(sections), tuple(pages), tuple(entries), by_item)


class Shuffled(Protocol):
    """What has choices of its own to order: an interaction or a gap."""

    @property
    def shuffle(self) -> bool:
        """Whether the candidate sees them in an order of the form's."""
        ...

    @property
    def response_id(self) -> ResponseId:
        """Its response variable, by which the order is drawn."""
        ...


def choices_in_order(
    item: Item, asked: Shuffled, choices: tuple[AnyChoice, ...], seed: bytes
) -> tuple[AnyChoice, ...]:
    """Return the choices as this form shows them; fixed ones keep their place (QTI simpleChoice fixed)."""
    if not asked.shuffle:
        return choices
    loose = shuffled([c for c in choices if not c.fixed], seed, f"{item.id}/{asked.response_id}")
    rest = iter(loose)
    return tuple(choice if choice.fixed else next(rest) for choice in choices)


def _pages(section: Section, seed: bytes, session: SessionControl) -> Iterator[list[Placed]]:
    """Yield what stands together: items of one section in a row, unless it shows them one by one."""
    for holder, run in groupby(placed(section, seed, session=session), key=lambda item: item.section):
        items = list(run)
        if holder.presentation is Presentation.SINGLE:
            yield from ([item] for item in items)
        else:
            yield items
