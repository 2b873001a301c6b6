"""Make a data folder a hub: join above, tell where it is, and bring in at once what its centre needs."""

from contextlib import closing

from assessment.ids import OrganisationId
from sync_server.relay.certificate import pins_of, tell_place
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.relay.mirror import mirror
from sync_server.relay.mirror_devices import mirror_devices, mirror_releases
from sync_server.services.server import Server
from sync_server.storage.joined import Joined


def become_hub(
    server: Server, url: str, code: str, *, name: str, version: str, address: str = ""
) -> tuple[Joined, tuple[str, ...]]:
    """Return what was joined, and the pins by which devices know this hub. ``address`` is as for ``join``.

    Raises:
        AlreadyInitialised, OtherUpstream, BodyInvalid, UpstreamProblem, OSError: as ``join`` does. Where it fails after
        joining, a server that is started brings in the rest.
    """
    with closing(UpstreamClient(url)) as client:
        joined = join(server, client, code, name=name, version=version, address=address)
    home = OrganisationId(joined.organisation_id)
    with closing(UpstreamClient(joined.url, joined.token)) as client:
        pins = pins_of(tell_place(server, client, joined))
        mirror_devices(server, client, home, mirror(server, client, home).devices_tag)
        mirror_releases(server, client, home)
    return joined, pins
