"""What is said above comes down to a hub and its devices: commands, decisions, who is shut out, and its own centre alone."""

import base64
from pathlib import Path

import pytest

from assessment.attempt.command import CommandKind
from assessment.attempt.decision import Ruling
from assessment.pack.command_document import own_command
from assessment.pack.decision_document import own_decision
from assessment.sync.messages import CommandChange, SittingChange
from desktop.errors import ServerRefused, SignedOut
from sync_server.errors import NeedsUpstream
from sync_server.relay.status import hub_status
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.enrol_device import enrol_device
from sync_server.services.give_command import Order, give_command
from sync_server.services.list_devices import list_devices, revoke_device
from sync_server.services.project_attempt import project_stale, read_attempt
from sync_server.services.view_attempt import view_attempt
from sync_server.storage.decisions import decisions_of
from tests.contract.hub import (
    home_of,
    hub_below,
    quarantined,
    same_everywhere,
)
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall, enrolment


def test_a_device_shut_out_while_cut_off(hall: Hall, tmp_path: Path) -> None:
    """What a device told the hub after it was shut out above is held apart there; the hub shuts it out when it hears."""
    desk = hall.desk("Centre")
    other = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        revoke_device(hall.server, hall.organisation, desk.name.device_id, actor="test")
        for one in (desk, other):
            one.write(hall.attempt(), *whole_attempt())
            hub.push(one, one.body(64))
        hub.round()

        assert [desk.frame(1, len(desk.entries))] == [one.data for one in hall.stored(desk)]
        (held,) = view_attempt(hall.server, hall.organisation, hall.attempt()).held
        assert (desk.name.device_id, len(desk.entries)) == (held.device_id, held.events)
        assert [] == quarantined(hall)
        assert same_everywhere(hub, other)
        with pytest.raises((SignedOut, ServerRefused)):
            hub.device(desk).changes(0)


def test_commands_reach_devices_through_a_hub(hall: Hall, tmp_path: Path) -> None:
    """What staff tell an attempt above comes to its device by the hub, signed by the organisation."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        desk.write(hall.attempt(), *whole_attempt()[:2], pack_hash=facts.pack_hash)
        hub.round()
        hub.push(desk, desk.body(64))
        hub.round()
        order = Order(CommandKind.MESSAGE, text="Ten minutes")
        given = give_command(hall.server, hall.organisation, hall.attempt(), order, actor="admin")
        hub.round()

        (told,) = [one for one in hub.changes(desk).changes if isinstance(one, CommandChange)]
        assert given.command_id == told.command_id
        assert "Ten minutes" == own_command(base64.b64decode(told.document)).text
        with pytest.raises(NeedsUpstream):
            give_command(hub.server, home_of(hub), hall.attempt(), order, actor="admin")


def test_only_its_own_centre(hall: Hall, tmp_path: Path) -> None:
    """A hub hears nothing of other centres: neither their devices nor their sittings."""
    hall.publish()
    hall.sitting(centre="Elsewhere")
    hall.sitting(sitting_id="here", centre="Centre")
    hall.desk("Elsewhere")
    desk, loose = hall.desk("Centre"), hall.desk()
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()

        assert {desk.name.device_id, loose.name.device_id} == {
            one.device_id for one in list_devices(hub.server, home_of(hub))
        }
        sittings = [one for one in hub.changes(desk).changes if isinstance(one, SittingChange)]
        assert ["here"] == [one.sitting_id for one in sittings]


def test_a_device_that_moves_to_another_centre(hall: Hall, tmp_path: Path) -> None:
    """Its old hub shuts it out as soon as it hears, and lets it in again when it comes back."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        for centre in ("Elsewhere", "Centre"):
            hall.clock.now += 1_000
            request = enrolment(hall.code(centre), desk.key, desk.seal, device_id=desk.name.device_id)
            desk.token = enrol_device(hall.server, request, address="desk").token
            hub.round()
            (known,) = list_devices(hub.server, home_of(hub))
            assert known.revoked is (centre == "Elsewhere")
        assert not hub.changes(desk).more


def test_what_staff_decide_comes_down(hall: Hall, tmp_path: Path) -> None:
    """A decision made above is at the hub with its signature, and both servers then read the attempt alike."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    desk = hall.desk("Centre")
    desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hub.push(desk, desk.body(64))
        hub.round()
        while project_stale(hall.server, hall.organisation):
            pass
        verdict = Verdict(Ruling.REJECT, "sat in another's name")
        made = decide_attempt(hall.server, hall.organisation, hall.attempt(), verdict, actor="test")
        hub.round()

        with hub.server.database.read() as session:
            (row,) = decisions_of(session, home_of(hub), hall.attempt())
        assert made == own_decision(row.document)
        while project_stale(hub.server, home_of(hub)):
            pass
        above = read_attempt(hall.server, hall.organisation, hall.attempt())
        here = read_attempt(hub.server, home_of(hub), hall.attempt())
        assert above is not None
        assert here is not None
        assert above.attempt == here.attempt
        assert () == hub_status(hub.server).held
