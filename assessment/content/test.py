"""The test tree as its author wrote it: test → part → section → item reference (QTI assessmentTest)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from assessment.errors import ContentError
from assessment.ids import ItemId, PartId, SectionId, StimulusId, TestId


class Navigation(Enum):
    """Where a candidate may go: QTI's linear and nonlinear, and nonlinear within one section at a time."""

    LINEAR = "linear"
    FREE = "free"
    FREE_WITHIN_SECTION = "free_within_section"


class Presentation(Enum):
    """Whether the items of a section stand together on one page or each on its own."""

    PAGE = "page"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Section:
    """Either ``items`` or nested ``sections``. ``stimulus`` is shown beside every item below it."""

    id: SectionId
    title: str
    instructions: str = ""
    stimulus: StimulusId | None = None
    items: tuple[ItemId, ...] = ()
    sections: tuple["Section", ...] = ()
    shuffle: bool = False
    presentation: Presentation = Presentation.PAGE
    time_limit_ms: int | None = None

    def __post_init__(self) -> None:
        if bool(self.items) == bool(self.sections):
            raise ContentError(self.id, "a section has either items or sections")

    def all_items(self) -> Iterator[ItemId]:
        """Yield the ids of all items at or below this section, in written order."""
        yield from self.items
        for section in self.sections:
            yield from section.all_items()


@dataclass(frozen=True, slots=True)
class Part:
    """A QTI testPart: sections under one navigation mode."""

    id: PartId
    title: str
    navigation: Navigation
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Test:
    """A QTI assessmentTest. Texts are restricted HTML; ``time_limit_ms`` None means untimed."""

    id: TestId
    title: str
    parts: tuple[Part, ...]
    language: str = "en"
    instructions: str = ""
    time_limit_ms: int | None = None
    category: str = ""
    difficulty: str = ""
    target_band: str = ""

    def __post_init__(self) -> None:
        items = list(self.all_items())
        if not items:
            raise ContentError(self.id, "no items")
        self._check_once("item", items)
        self._check_once("part", [part.id for part in self.parts])
        self._check_once("section", [section.id for part in self.parts for section in part.sections])

    def all_items(self) -> Iterator[ItemId]:
        """Yield the ids of all items, in written order."""
        for part in self.parts:
            for section in part.sections:
                yield from section.all_items()

    def _check_once(self, what: str, ids: Sequence[str]) -> None:
        """Refuse ids that stand twice: navigation goes by them."""
        if len(set(ids)) != len(ids):
            twice = next(id for id in ids if ids.count(id) > 1)
            raise ContentError(self.id, f"{what} {twice} stands twice")


@dataclass(frozen=True, slots=True)
class Stimulus:
    """Shared material such as a reading passage; ``body`` is restricted HTML (``content.text``)."""

    id: StimulusId
    title: str
    body: str
