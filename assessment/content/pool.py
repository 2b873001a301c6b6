"""Everything a pack's content opens to: tests, items, stimuli and media, checked to fit together."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assessment.content.item import Item
from assessment.content.test import Section, Stimulus, Test
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
            for part in test.parts:
                for section in part.sections:
                    self._check_stimuli(section)

    def _check_stimuli(self, section: Section) -> None:
        if section.stimulus is not None and section.stimulus not in self.stimuli:
            raise ContentError(section.id, f"no stimulus {section.stimulus}")
        for child in section.sections:
            self._check_stimuli(child)
