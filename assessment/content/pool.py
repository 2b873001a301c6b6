"""Everything a pack's content opens to: tests, items, stimuli and media, checked to fit together."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assessment.content.item import Item
from assessment.content.test import Stimulus, Test
from assessment.content.tools import sheets_in
from assessment.errors import ContentError
from assessment.ids import ItemId, StimulusId, TestId


@dataclass(frozen=True, slots=True)
class ContentPool:
    """Tests with all they refer to. ``media`` maps a file name to its bytes.

    Raises:
        ContentError: if a test names an item or stimulus that is not there.
    """

    tests: Mapping[TestId, Test]
    items: Mapping[ItemId, Item]
    stimuli: Mapping[StimulusId, Stimulus]
    media: Mapping[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for test in self.tests.values():
            for item_id in test.all_items():
                if item_id not in self.items:
                    raise ContentError(test.id, f"no item {item_id}")
            self._check_sheets(test.id, test.tools)
            for section in test.all_sections():
                if section.stimulus is not None and section.stimulus not in self.stimuli:
                    raise ContentError(section.id, f"no stimulus {section.stimulus}")
                self._check_sheets(section.id, section.tools)
                for ref in section.items:
                    self._check_sheets(ref.item_id, ref.tools)

    def _check_sheets(self, place: str, tools: tuple[str, ...]) -> None:
        for sheet in sheets_in(tools):
            if sheet not in self.stimuli:
                raise ContentError(place, f"no stimulus {sheet} to offer as a sheet")
