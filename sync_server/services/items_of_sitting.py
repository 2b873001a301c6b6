"""The items of a sitting's pack, as whoever sets a scheme or corrects a key needs to see them."""

from dataclasses import dataclass
from textwrap import shorten

from assessment.content.item import Item
from assessment.content.readable import question_of
from assessment.ids import OrganisationId
from assessment.scoring.key import ItemKey, Manual
from sync_server.errors import NotFound
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.score_attempt import Unscored, opened_pack
from sync_server.services.server import Server
from sync_server.storage.packs import pack

BEGINNING = 90
"""So many characters tell an item from the others."""


@dataclass(frozen=True, slots=True)
class ItemOf:
    """An item that asks ``question``, in plain words. ``by_person``: a person marks it; ``variables`` are those that its key judges."""

    item_id: str
    title: str
    question: str
    points: str
    by_person: bool
    variables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemsOf:
    """The items of a sitting, and its title; ``unscored`` says why there are none."""

    sitting_id: str
    title: str
    items: tuple[ItemOf, ...]
    unscored: str = ""

    @property
    def words(self) -> dict[str, str]:
        """The title of each item, or how it begins to ask."""
        return {
            one.item_id: one.title or shorten(one.question, BEGINNING, placeholder=" …")
            for one in self.items
            if one.title or one.question
        }


def items_of_sitting(server: Server, organisation: OrganisationId, sitting_id: str) -> ItemsOf:
    """Return the items of a sitting's pack, as far as that can be opened yet.

    Raises:
        NotFound: there is no such sitting.
    """
    sitting = sitting_in_force(server, organisation, sitting_id)
    if sitting is None:
        raise NotFound("sitting", sitting_id)
    with server.database.read() as session:
        row = pack(session, organisation, sitting.pack_id, sitting.pack_version)
    opened = Unscored.PACK_MISSING if row is None else opened_pack(server, organisation, row.pack_hash)
    if isinstance(opened, Unscored):
        return ItemsOf(sitting_id, sitting.title, (), opened.value)
    items = tuple(
        _item(item, opened.keys.get(item_id)) for item_id, item in opened.content.items.items() if item.asks
    )
    return ItemsOf(sitting_id, sitting.title, items)


def words_of_items(server: Server, organisation: OrganisationId, sitting_id: str) -> dict[str, str]:
    """Return the title of each item of a sitting, or how it begins to ask; of a pack that cannot be opened yet nothing."""
    try:
        return items_of_sitting(server, organisation, sitting_id).words
    except NotFound:
        return {}


def _item(item: Item, key: ItemKey | None) -> ItemOf:
    rules = {} if key is None else key.rules
    manual = {response_id for response_id, rule in rules.items() if isinstance(rule, Manual)}
    judged = tuple(str(one.response_id) for one in item.variables() if one.response_id not in manual)
    return ItemOf(item.id, item.title, question_of(item), str(item.points), bool(manual), judged)
