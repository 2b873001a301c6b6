"""A bank: what an importer brings and an exporter takes. Tests, items with their keys, stimuli and media, as they fit."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.test import Stimulus, Test
from assessment.ids import ItemId, PackId, StimulusId, TestId
from assessment.scoring.key import ItemKey

NAMELESS = PackMeta(PackId("bank"), 1, "")


@dataclass(frozen=True, slots=True)
class Bank:
    """``media`` maps a hash name (``content.media``) to bytes. A bank may have no tests: items alone."""

    items: Mapping[ItemId, Item]
    keys: Mapping[ItemId, ItemKey]
    tests: Mapping[TestId, Test] = field(default_factory=dict)
    stimuli: Mapping[StimulusId, Stimulus] = field(default_factory=dict)
    media: Mapping[str, bytes] = field(default_factory=dict)
    meta: PackMeta = NAMELESS

    def pool(self) -> ContentPool:
        """Return what a pack's content is built from.

        Raises:
            ContentError: if a test names an item or stimulus that is not there.
        """
        return ContentPool(self.tests, self.items, self.stimuli, self.media)
