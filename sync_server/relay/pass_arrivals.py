"""Tell the server above which packs the devices below say they hold."""

from enum import Enum, auto
from functools import partial

from assessment.ids import OrganisationId
from assessment.sync.hub import MOST_ARRIVALS, ArrivalsRequest, DeviceArrivals
from assessment.sync.messages import HeldPack
from sync_server.errors import UpstreamRefused
from sync_server.relay.client import UpstreamClient
from sync_server.services.keep_arrivals import packs_of
from sync_server.services.server import Server
from sync_server.storage.arrivals import not_passed_on, note_passed_on, tell_all_again

EARLIER = frozenset({"not_found", "method_not_allowed"})
"""What a server answers that does not know this yet."""


class Arrivals(Enum):
    """What is to be told: all there is, since upstream may have been restored; what is new; nothing, for it takes none."""

    ALL = auto()
    NEW = auto()
    NONE = auto()


def pass_arrivals(server: Server, client: UpstreamClient, home: OrganisationId, what: Arrivals) -> Arrivals:
    """Tell what is to be told; return what is to be told from then on.

    Raises:
        UpstreamProblem: upstream is away or refuses; what was told before is noted.
    """
    if what is Arrivals.NONE:
        return what
    if what is Arrivals.ALL:
        server.database.write(lambda session: tell_all_again(session, home))
    while True:
        with server.database.read() as session:
            waiting = not_passed_on(session, home, MOST_ARRIVALS)
        if not waiting:
            return Arrivals.NEW
        told = ArrivalsRequest(
            devices=tuple(
                DeviceArrivals(
                    device_id=one.device_id,
                    at_ms=one.said_ms,
                    packs=tuple(HeldPack.model_validate(pack) for pack in packs_of(one.packs)),
                )
                for one in waiting
            )
        )
        try:
            client.arrivals(told)
        except UpstreamRefused as error:
            if error.code in EARLIER:
                return Arrivals.NONE
            raise
        server.database.write(partial(note_passed_on, organisation=home, told=waiting))
