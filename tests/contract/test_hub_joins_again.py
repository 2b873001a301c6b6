"""A hub's first join that broke off, its reply lost or its disk full, is made again by the same hub, with the same code."""

import errno
from pathlib import Path

import pytest
from anyio.from_thread import start_blocking_portal

from sync_server.app import compose, open_server
from sync_server.config import read_config
from sync_server.errors import AlreadyInitialised, OtherUpstream, UpstreamAway
from sync_server.relay import join as joining
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.services.found_organisation import found_organisation, the_organisation
from sync_server.services.list_hubs import list_hubs
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.services.server import Server
from sync_server.storage.joined import Joined, keep_joined
from tests.contract.hub import ABOVE, Link
from tests.contract.in_process import InProcess
from tests.sync_server.hall import Draw, Hall


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


def code_of(server: Server) -> str:
    """Return a code by which one hub may join."""
    return make_enrolment_code(
        server, the_organisation(server), centre="Centre", url="", days=1, actor="test", kind=CodeKind.HUB
    ).code


def test_a_first_join_that_the_disk_refused(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was stored of a join before the disk was full is the hub's own: it joins then, and nobody else's."""
    server = open_server(read_config({}, tmp_path / "hub"), clock=hall.clock, make=True)
    other = open_server(read_config({}, tmp_path / "other"), draw=Draw("other"), make=True)
    found_organisation(other, "Another Board")

    def full(file: Path, joined: Joined) -> None:
        if file == server.config.joined:
            raise OSError(errno.ENOSPC, "no room")
        keep_joined(file, joined)

    with start_blocking_portal() as portal:
        client = UpstreamClient(ABOVE, transport=InProcess(hall.app, portal))
        elsewhere = UpstreamClient(ABOVE, transport=InProcess(compose(other), portal))
        code = code_of(hall.server)
        with monkeypatch.context() as patched:
            patched.setattr(joining, "keep_joined", full)
            with pytest.raises(OSError, match="no room"):
                join(server, client, code, name="hub", version="0.1.0")
        with pytest.raises(OtherUpstream):
            join(server, elsewhere, code_of(other), name="hub", version="0.1.0")
        joined = join(server, client, code, name="hub", version="0.1.0")

        assert [joined.hub_id] == [one.hub_id for one in list_hubs(hall.server, hall.organisation)]
        assert not server.config.joining.exists()
        assert UpstreamClient(ABOVE, joined.token, transport=InProcess(hall.app, portal)).mirror(0).issuers
    server.close()
    other.close()


def test_who_founds_an_organisation_instead_is_nobody_s_hub(hall: Hall, tmp_path: Path) -> None:
    """A join that got no answer makes no hub of a server that has an organisation of its own since."""
    server = open_server(read_config({}, tmp_path / "hub"), draw=Draw("own"), make=True)
    with start_blocking_portal() as portal:
        client = UpstreamClient(ABOVE, transport=Link(InProcess(hall.app, portal), lose_replies=1))
        with pytest.raises(UpstreamAway):
            join(server, client, code_of(hall.server), name="hub", version="0.1.0")
        found_organisation(server, "Own Board")
        with pytest.raises(AlreadyInitialised):
            join(server, client, code_of(hall.server), name="hub", version="0.1.0")
    server.close()
