"""Who may join: a hub at the server above, once, and a device through its hub."""

from pathlib import Path

import pytest

from desktop.errors import ServerRefused
from desktop.services.enrol import enrolment_request
from desktop.services.open_device import open_device
from desktop.sync.client import ServerClient
from sync_server.errors import AlreadyInitialised, UpstreamAway, UpstreamRefused
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.relay.status import hub_status
from sync_server.services.list_hubs import list_hubs, revoke_hub
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from tests.builders import Draw as BuilderDraw
from tests.contract.hub import ABOVE, HERE, closing_device, hub_below, paths_in
from tests.fakes.clock import FakeClock
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall


def test_a_hub_that_was_shut_out(hall: Hall, tmp_path: Path) -> None:
    """A hub that was shut out brings nothing and hears nothing; what devices sent it stays with it."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        (facts,) = list_hubs(hall.server, hall.organisation)
        revoke_hub(hall.server, hall.organisation, facts.hub_id, actor="test")
        desk.write(hall.attempt(), *whole_attempt())
        hub.push(desk, desk.body(64))
        assert "hub_revoked" in hub.turn()

        assert [] == hall.stored(desk)
        assert len(desk.entries) == hub_status(hub.server).waiting


def test_joining_is_refused(hall: Hall, tmp_path: Path) -> None:
    """A code lets one hub join, again where its reply was lost; a server with an organisation of its own becomes nobody's hub."""
    with hub_below(hall, tmp_path / "hub") as hub:
        client = UpstreamClient(ABOVE, transport=hub.link)
        with pytest.raises(UpstreamRefused, match="code_refused"):
            join(hub.server, client, "wrong code", name="x", version="1")
        with pytest.raises(AlreadyInitialised):
            join(hall.server, client, "any code", name="x", version="1")
        code = make_enrolment_code(
            hall.server, hall.organisation, centre="", url="", days=1, actor="test", kind=CodeKind.HUB
        ).code
        first = hub.joined.token
        again = join(hub.server, client, code, name="x", version="1")
        hub.link.lose_replies = 1
        with pytest.raises(UpstreamAway):
            join(hub.server, client, code, name="x", version="1")
        again = join(hub.server, client, code, name="x", version="1")

        assert first != again.token
        assert hub.joined.hub_id == again.hub_id
        assert hub.joined.token != again.token


def test_a_device_joins_through_its_hub(hall: Hall, tmp_path: Path) -> None:
    """A code made above is good at the hub while above is there, also where its reply is lost; both know the device."""
    device = open_device(paths_in(tmp_path / "device"), FakeClock(), BuilderDraw("device"))
    with hub_below(hall, tmp_path / "hub") as hub, closing_device(device):
        newcomer = ServerClient(HERE, transport=hub.transport)
        wrong = enrolment_request(device, code="wrong code", name="desk", app_version="0.1.0")
        with pytest.raises(ServerRefused) as refused:
            newcomer.enrol(wrong)
        assert "code_refused" == refused.value.code
        request = enrolment_request(device, code=hall.code("Centre"), name="desk", app_version="0.1.0")
        hub.link.cut = True
        with pytest.raises(ServerRefused) as refused:
            newcomer.enrol(request)
        assert "upstream_away" == refused.value.code
        hub.link.cut = False
        hub.link.lose_replies = 1
        with pytest.raises(ServerRefused) as refused:
            newcomer.enrol(request)
        assert "upstream_away" == refused.value.code
        reply = newcomer.enrol(request)

        for url, way in ((ABOVE, hub.link), (HERE, hub.transport)):
            assert not ServerClient(url, reply.token, transport=way).changes(0).more
        hub.round()
        assert not ServerClient(HERE, reply.token, transport=hub.transport).changes(0).more
