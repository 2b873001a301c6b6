"""Score an attempt with the pack it was made from, by the rules both ends share."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from assessment.attempt.attempt import Attempt
from assessment.attempt.states import OPEN_STATES, State
from assessment.content.form import Form, build_form
from assessment.content.item import Item
from assessment.errors import ContentError, PackError, ReleaseMissing, ScoringError
from assessment.ids import ItemId, OrganisationId
from assessment.scoring.correction import Corrections, corrected_item
from assessment.scoring.score import NOTHING, AttemptScore, score_attempt
from sync_server.errors import NotFound, SetUpProblem
from sync_server.services.open_pack import open_pack
from sync_server.services.opened_packs import OpenedPack
from sync_server.services.server import Server
from sync_server.storage.packs import pack_by_hash


class Unscored(Enum):
    """Why an attempt has no score. It is kept all the same."""

    NO = ""
    OPEN = "open"
    CANCELLED = "cancelled"
    NOT_INITIATED = "not_initiated"
    PACK_MISSING = "pack_missing"
    PACK_CLOSED = "pack_closed"
    PACK_DAMAGED = "pack_damaged"
    TEST_MISSING = "test_missing"
    KEYS_MISSING = "keys_missing"
    KEY_WRONG = "key_wrong"


@dataclass(frozen=True, slots=True)
class Scored:
    """A score, or why there is none; the form and its items where the pack could be opened."""

    score: AttemptScore | None
    unscored: Unscored
    form: Form | None = None
    items: dict[ItemId, Item] | None = None


def score(
    attempt: Attempt, pack: Callable[[str], OpenedPack | Unscored], corrections: Corrections = NOTHING
) -> Scored:
    """Score an attempt as it stands; only one that has ended gets a score. ``pack`` opens one by its hash.

    ``corrections`` are what counts where keys were wrong; items are as they count by them.
    """
    if attempt.initiated is None:
        return Scored(None, Unscored.NOT_INITIATED)
    opened = pack(attempt.pack_hash)
    if isinstance(opened, Unscored):
        return Scored(None, opened)
    test = opened.content.tests.get(attempt.initiated.test_id)
    if test is None:
        return Scored(None, Unscored.TEST_MISSING)
    try:
        form = build_form(test, opened.content.items, bytes.fromhex(attempt.initiated.seed))
    except ContentError:
        return Scored(None, Unscored.PACK_DAMAGED)
    items = {
        entry.item_id: corrected_item(opened.content.items[entry.item_id], corrections.get(entry.item_id, ()))
        for entry in form.entries
    }
    if attempt.state in OPEN_STATES:
        return Scored(None, Unscored.OPEN, form, items)
    if attempt.state is State.CANCELLED:
        return Scored(None, Unscored.CANCELLED, form, items)
    try:
        made = score_attempt(form, items, opened.keys, attempt.responses, corrections)
        return Scored(made, Unscored.NO, form, items)
    except ScoringError:
        return Scored(None, Unscored.KEY_WRONG, form, items)


def opened_pack(server: Server, organisation: OrganisationId, pack_hash: str) -> OpenedPack | Unscored:
    """Return a pack with what it is scored by, or why it cannot be opened here."""
    with server.database.read() as session:
        pack = pack_by_hash(session, organisation, pack_hash)
    if pack is None:
        return Unscored.PACK_MISSING
    if not pack.scorable:
        return Unscored.PACK_CLOSED
    try:
        return open_pack(server, pack)
    except ReleaseMissing:
        return Unscored.PACK_CLOSED
    except SetUpProblem:
        return Unscored.KEYS_MISSING
    except (PackError, ContentError, ScoringError, NotFound):
        return Unscored.PACK_DAMAGED
