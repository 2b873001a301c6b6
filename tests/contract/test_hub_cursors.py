"""A device that turns between its hub and the server above is told everything by each."""

from pathlib import Path

from desktop.services.device import TOKEN
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.open_device import open_device
from desktop.services.pull_changes import Place, apply_changes, changes_place, wanted
from desktop.sync.client import ServerClient
from sync_server.services.release_pack import release_pack
from tests.builders import Draw as BuilderDraw
from tests.contract.hub import ABOVE, HERE, closing_device, hub_below, paths_in
from tests.fakes.clock import FakeClock
from tests.sync_server.hall import Hall


def test_cursors_of_different_servers_are_not_mixed(hall: Hall, tmp_path: Path) -> None:
    """A device that comes with another server's cursor is told everything from the beginning, whatever its number."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    release_pack(hall.server, hall.organisation, facts.pack_id, None, actor="test")
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        client = hub.device(desk)
        all_of_it = client.changes(0)

        for cursor in range(all_of_it.cursor + 2):
            assert all_of_it.changes == client.changes(cursor, "central").changes
        assert () == client.changes(all_of_it.cursor, all_of_it.server).changes


def test_a_device_goes_from_server_to_server(hall: Hall, tmp_path: Path) -> None:
    """A device that turns from the server above to its hub and back has in the end what both tell, from the beginning."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    device = open_device(paths_in(tmp_path / "device"), FakeClock(), BuilderDraw("device"))
    code = hall.code("Centre")
    with hub_below(hall, tmp_path / "hub") as hub, closing_device(device):
        above = ServerClient(ABOVE, transport=hub.link)
        request = enrolment_request(device, code=code, name="desk", app_version="0.1.0")
        keep_enrolment(device, ABOVE, above.enrol(request))
        hub.round()
        token = device.secrets.get(TOKEN) or ""
        above, here = (
            ServerClient(url, token, transport=way) for url, way in ((ABOVE, hub.link), (HERE, hub.transport))
        )
        asked = []
        for client in (above, here, here, above):
            place = changes_place(device)
            reply = client.changes(place.cursor, place.server)
            asked.append((reply.server, len(reply.changes)))
            apply_changes(device, reply)
            assert Place(reply.cursor, reply.server) == changes_place(device)

        assert [("central", 3), (hub.joined.hub_id, 2), (hub.joined.hub_id, 0), ("central", 3)] == asked
        assert [facts.pack_id] == [want.pack_id for want in wanted(device)]
