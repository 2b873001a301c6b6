"""What a hub is told and cannot believe or read is held, shown, and taken again when it can be."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa

from assessment.sync.messages import HubChange, PackChange, ReleaseChange, SittingChange
from sync_server.relay.status import hub_status
from sync_server.services.release_pack import release_pack
from sync_server.storage.engine import Session
from sync_server.storage.models import Issuer, TrustWord
from sync_server.storage.packs import pack
from tests.contract.hub import Hub, home_of, hub_below
from tests.sync_server.hall import Hall

DECREE = {"kind": "decree", "subject": "of a later version"}


def held(hub: Hub) -> dict[str, str]:
    """Return what the hub says that it holds, and why."""
    return {one.kind: one.code for one in hub_status(hub.server).held}


def forget_issuers(hub: Hub) -> None:
    """Make the hub trust nobody."""

    def write(session: Session) -> None:
        for table in (Issuer, TrustWord):
            session.execute(sa.delete(table).where(table.organisation_id == home_of(hub)))

    hub.server.database.write(write)


def test_what_a_missing_key_holds_up_comes_with_the_key(hall: Hall, tmp_path: Path) -> None:
    """Without the organisation's key sitting, pack and release are held, not passed over; with it devices hear of all."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    release_pack(hall.server, hall.organisation, facts.pack_id, None, actor="test")
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        forget_issuers(hub)
        hub.link.edit = lambda told: told.update(issuers={})
        hub.round()

        assert {"sitting": "SittingInvalid", "pack": "PackIssuerUnknown", "release": "pack_missing"} == held(
            hub
        )
        assert () == hub.changes(desk).changes
        hub.relay.doubt()
        hub.round()
        assert {"sitting", "pack", "release", "hub"} == set(held(hub))

        hub.link.edit = None
        hub.round()
        assert {} == held(hub)
        kinds = {type(one) for one in hub.changes(desk).changes}
        assert {SittingChange, PackChange, ReleaseChange, HubChange} == kinds
        with hub.server.database.read() as session:
            here = pack(session, home_of(hub), facts.pack_id, 1)
        assert here is not None
        assert here.released_ms is not None


def test_a_change_of_a_later_version_holds_up_no_other(hall: Hall, tmp_path: Path) -> None:
    """A kind that this hub does not know is held as it came, once, and what stands beside it arrives."""
    hall.publish()

    def add(told: dict[str, Any]) -> None:
        told["changes"].append(DECREE)

    with hub_below(hall, tmp_path / "hub") as hub:
        hub.link.edit = add
        hub.round()
        hub.round()

        assert {"decree": "unknown"} == held(hub)
        assert 1 == len(hub_status(hub.server).held)
        with hub.server.database.read() as session:
            assert pack(session, home_of(hub), "harbours", 1) is not None


def test_a_pack_that_is_gone_holds_up_nothing(hall: Hall, tmp_path: Path) -> None:
    """A pack whose file upstream does not give is held with that reason; sittings and devices go on."""
    hall.publish()
    hall.sitting(centre="Centre")
    desk = hall.desk("Centre")

    def rename(told: dict[str, Any]) -> None:
        for one in told["changes"]:
            if one["kind"] == "pack":
                one["version"] = 7

    with hub_below(hall, tmp_path / "hub") as hub:
        hub.link.edit = rename
        hub.round()

        assert {"pack": "not_found"} == held(hub)
        assert [SittingChange] == [type(one) for one in hub.changes(desk).changes]
