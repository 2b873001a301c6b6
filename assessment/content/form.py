"""The form: one fixed selection and order of a test's items and choices, the same for the same seed anywhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import count, groupby
from typing import Protocol, TypeVar

from assessment.content.interaction import AssociableChoice, Choice
from assessment.content.item import Item
from assessment.content.scope import Scope, by_item, scopes_of
from assessment.content.selection import Placed, placed, shuffled
from assessment.content.test import (
    AT_THE_TOP,
    Navigation,
    Part,
    Presentation,
    Section,
    SessionControl,
    Test,
)
from assessment.content.tools import PLAIN_OFFER, Offer
from assessment.errors import ContentError
from assessment.ids import ItemId, PartId, ResponseId, SectionId, StimulusId, TestId

AnyChoice = TypeVar("AnyChoice", Choice, AssociableChoice)


@dataclass(frozen=True, slots=True)
class FormEntry:
    """One item in its place. ``place`` counts the items from 1 over the form; ``page`` from 0; ``section`` is the
    outermost. ``number`` is the question's, counted from 1; an information page asks nothing and has none.

    ``weight`` multiplies the item's score. ``offer`` is what the test, the sections and the item put at hand. In a
    linear part it may ask not to be left unanswered (``may_skip``), or with too little (``must_fit``). ``session`` is
    what the part, the sections and the item say may be done with it.
    """

    place: int
    number: int | None
    item_id: ItemId
    part: PartId
    section: SectionId
    page: int
    weight: Decimal = Decimal(1)
    offer: Offer = PLAIN_OFFER
    may_skip: bool = True
    must_fit: bool = False
    session: SessionControl = AT_THE_TOP


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's title and instructions."""

    title: str
    instructions: str


@dataclass(frozen=True, slots=True)
class FormPage:
    """Items shown together, with their shared heading and stimulus.

    ``above`` are the sections around it that begin with it, the outermost first.
    """

    index: int
    title: str
    instructions: str
    stimulus: StimulusId | None
    item_ids: tuple[ItemId, ...]
    above: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class FormSection:
    """An outermost section with its items in order and the navigation that holds in it."""

    id: SectionId
    title: str
    part: PartId
    navigation: Navigation
    item_ids: tuple[ItemId, ...]
    floor: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """What one candidate gets. ``scopes`` are the parts, sections and items with a clock or a lock of their own.

    ``least_ms`` is how long the candidate works at the least; with ``allows_late`` the end of the time ends nothing.
    """

    test_id: TestId
    seed: bytes
    sections: tuple[FormSection, ...]
    pages: tuple[FormPage, ...]
    entries: tuple[FormEntry, ...]
    by_item: Mapping[ItemId, FormEntry]
    scopes: tuple[Scope, ...] = ()
    scopes_by_item: Mapping[ItemId, tuple[Scope, ...]] = field(default_factory=dict)
    least_ms: int = 0
    allows_late: bool = False

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

    def around(self, item_id: ItemId) -> tuple[Scope, ...]:
        """Return what binds at an item, the outermost first."""
        return self.scopes_by_item.get(item_id, ())

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
    drawn = _Drawn(items)
    for part in test.parts:
        first = len(drawn.placed)
        for section in part.sections:
            _draw_section(drawn, test, part, section, seed)
        drawn.scopes.extend(scopes_of(part, drawn.placed[first:]))
    return Form(
        test.id,
        seed,
        tuple(drawn.sections),
        tuple(drawn.pages),
        tuple(drawn.entries),
        {entry.item_id: entry for entry in drawn.entries},
        tuple(drawn.scopes),
        by_item(drawn.scopes),
        test.time.min_ms or 0,
        test.time.allow_late,
    )


@dataclass(slots=True)
class _Drawn:
    """A form as far as it is drawn."""

    items: Mapping[ItemId, Item]
    sections: list[FormSection] = field(default_factory=list)
    pages: list[FormPage] = field(default_factory=list)
    entries: list[FormEntry] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    scopes: list[Scope] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    headed: set[SectionId] = field(default_factory=set)

    def headings(self, around: tuple[Section, ...]) -> tuple[Heading, ...]:
        """Return what stands above a page of the last of these sections: those that were not begun before."""
        fresh = [section for section in around[:-1] if section.id not in self.headed]
        self.headed.update(section.id for section in fresh)
        said = (Heading(section.title if section.visible else "", section.instructions) for section in fresh)
        return tuple(heading for heading in said if heading.title or heading.instructions)


def _draw_section(drawn: _Drawn, test: Test, part: Part, section: Section, seed: bytes) -> None:
    first = len(drawn.entries)
    for group in _pages(section, seed):
        holder, page_items = group[0].section, tuple(item.ref.item_id for item in group)
        above = drawn.headings(group[0].around)
        title = holder.title if holder.visible else ""
        page = FormPage(len(drawn.pages), title, holder.instructions, group[0].stimulus, page_items, above)
        drawn.pages.append(page)
        for item in group:
            drawn.entries.append(_entry(drawn, test, part, section, page.index, item))
        drawn.placed.extend(group)
    ids = tuple(entry.item_id for entry in drawn.entries[first:])
    drawn.sections.append(
        FormSection(section.id, section.title, part.id, part.navigation, ids, section.floor)
    )


def _entry(drawn: _Drawn, test: Test, part: Part, section: Section, page: int, item: Placed) -> FormEntry:
    item_id = item.ref.item_id
    asks = drawn.items[item_id].asks
    once = asks and part.navigation is Navigation.LINEAR
    session = AT_THE_TOP
    for control in (part.session, *(outer.session for outer in item.around), item.ref.session):
        session = control.within(session)
    return FormEntry(
        len(drawn.entries) + 1,
        next(drawn.numbers) if asks else None,
        item_id,
        part.id,
        section.id,
        page,
        item.ref.weight,
        PLAIN_OFFER.after((*test.tools, *item.tools)),
        may_skip=not once or bool(session.allow_skipping),
        must_fit=once and bool(session.validate_responses),
        session=session,
    )


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


def _pages(section: Section, seed: bytes) -> Iterator[list[Placed]]:
    """Yield what stands together: items of one section in a row, unless it shows them one by one."""
    for holder, run in groupby(placed(section, seed), key=lambda item: item.section):
        items = list(run)
        if holder.presentation is Presentation.SINGLE:
            yield from ([item] for item in items)
        else:
            yield items
