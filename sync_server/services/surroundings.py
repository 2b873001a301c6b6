"""What attempts are judged by, apart from their events: packs and sittings, each looked up once for all read together."""

from assessment.attempt.sitting import Sitting
from assessment.ids import OrganisationId
from assessment.scoring.correction import Corrections
from sync_server.services.correction_document import corrections_of
from sync_server.services.opened_packs import OpenedPack
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.score_attempt import Unscored, opened_pack
from sync_server.services.server import Server
from sync_server.storage.packs import is_retracted


class Surroundings:
    """Of a moment: whoever reads what has come of attempts makes one afterwards, and lets it go with the last of them.

    What is published later marks its attempts as changed, so they are read again.
    """

    def __init__(self, server: Server, organisation: OrganisationId) -> None:
        self._server = server
        self._organisation = organisation
        self._packs: dict[str, OpenedPack | Unscored] = {}
        self._retracted: dict[str, bool] = {}
        self._sittings: dict[str, Sitting | None] = {}
        self._corrections: dict[str, Corrections] = {}

    def pack(self, pack_hash: str) -> OpenedPack | Unscored:
        """Return a pack, or why it cannot be opened here."""
        if pack_hash not in self._packs:
            self._packs[pack_hash] = opened_pack(self._server, self._organisation, pack_hash)
        return self._packs[pack_hash]

    def retracted(self, pack_hash: str) -> bool:
        """Say whether a pack with this content was retracted."""
        if pack_hash not in self._retracted:
            with self._server.database.read() as session:
                self._retracted[pack_hash] = is_retracted(session, self._organisation, pack_hash)
        return self._retracted[pack_hash]

    def sitting(self, sitting_id: str) -> Sitting | None:
        """Return a sitting in force, None when there is none that holds."""
        if sitting_id not in self._sittings:
            self._sittings[sitting_id] = sitting_in_force(self._server, self._organisation, sitting_id)
        return self._sittings[sitting_id]

    def corrections(self, sitting_id: str) -> Corrections:
        """Return what counts in a sitting where keys were wrong."""
        if sitting_id not in self._corrections:
            with self._server.database.read() as session:
                self._corrections[sitting_id] = corrections_of(session, self._organisation, sitting_id)
        return self._corrections[sitting_id]
