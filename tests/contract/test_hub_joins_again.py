"""A hub's first join whose reply is lost is made again by the same hub, with the same code."""

from pathlib import Path

import pytest
from anyio.from_thread import start_blocking_portal

from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.errors import UpstreamAway
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.services.list_hubs import list_hubs
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from tests.contract.hub import ABOVE, Link
from tests.contract.in_process import InProcess
from tests.sync_server.hall import Hall


def test_a_first_join_whose_reply_is_lost(hall: Hall, tmp_path: Path) -> None:
    """The second try is by the same id and keys, the code is good for it, and there is one hub above."""
    code = make_enrolment_code(
        hall.server, hall.organisation, centre="Centre", url="", days=1, actor="test", kind=CodeKind.HUB
    ).code
    server = open_server(read_config({}, tmp_path / "hub"), clock=hall.clock, make=True)
    with start_blocking_portal() as portal:
        link = Link(InProcess(hall.app, portal), lose_replies=1)
        client = UpstreamClient(ABOVE, transport=link)
        with pytest.raises(UpstreamAway):
            join(server, client, code, name="hub", version="0.1.0")
        (asked,) = list_hubs(hall.server, hall.organisation)
        assert 0o600 == server.config.joining.stat().st_mode & 0o777
        joined = join(server, client, code, name="hub", version="0.1.0")

        assert [asked.hub_id] == [one.hub_id for one in list_hubs(hall.server, hall.organisation)]
        assert asked.hub_id == joined.hub_id
        assert not server.config.joining.exists()
        assert UpstreamClient(ABOVE, joined.token, transport=link).mirror(0).issuers
    server.close()
