"""Two logs of one name, one told to a hub and one above: neither is mixed in, and it is seen."""

from pathlib import Path

import pytest

from sync_server.relay.status import hub_status
from sync_server.services.prove_log import prove_log
from tests.contract.hub import hub_below, quarantined
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import travelling


def test_a_log_that_is_another_above_is_kept_for_a_person(hall: Hall, tmp_path: Path) -> None:
    """Two logs of one name, one told to the hub and one above: neither is mixed in, and above has the bytes of both."""
    desk = hall.desk("Centre")
    twin = desk.fresh(desk.name.epoch)
    desk.write(hall.attempt(), *whole_attempt())
    twin.write(hall.attempt(), *whole_attempt(), step=1_001)
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hub.push(desk, desk.body(64))
        hall.push(twin, twin.body(64))
        hub.round()

        assert hall.stored(twin)[-1].head == twin.head(len(twin.entries))
        assert [("forked", desk.frame(1, len(desk.entries)), 1)] == quarantined(hall)
        (status,) = hub_status(hub.server).devices
        assert "forked" == status.refused
        assert len(desk.entries) == hub.stored(desk)[-1].last


@pytest.mark.parametrize("more", [0, 3])
def test_another_log_above_is_seen_though_it_is_longer(hall: Hall, tmp_path: Path, more: int) -> None:
    """Two logs of one name, the one above the longer: the hub sees it, and the device is told what is above."""
    desk = hall.desk("Centre")
    twin = desk.fresh(desk.name.epoch)
    desk.write(hall.attempt(), *whole_attempt()[:3])
    twin.write(hall.attempt(), *whole_attempt()[: 3 + more], step=1_001)
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hall.push(twin, twin.body(64))
        hub.push(desk, desk.body(64))
        hub.round()

        assert [("forked", desk.frame(1, 3), 3 if more else 1)] == quarantined(hall)
        (status,) = hub_status(hub.server).devices
        assert "forked" == status.refused
        assert [3 + more, twin.head(3 + more)[:8].hex()] == hub.push(desk, b"")[:2]
        shown = prove_log(hub.server, desk.name, twin.head(3 + more)[:8].hex())
        assert (3 + more, twin.head(3 + more).hex()) == (shown.cursor, shown.head)
        assert [3, desk.head(3)[:8].hex(), "forked"] == [
            one for place, one in enumerate(hub.push(twin, twin.body(64))) if place in (0, 1, 4)
        ]


def test_whoever_has_the_log_that_is_above_is_shown_the_one_at_the_hub(hall: Hall, tmp_path: Path) -> None:
    """Of two computers of one name the one whose log is above sees at the hub that another is there, and goes on anew."""
    desk = hall.desk("Centre")
    twin = desk.fresh(desk.name.epoch)
    desk.write(hall.attempt(), *whole_attempt()[:3])
    twin.write(hall.attempt(), *whole_attempt(), step=1_001)
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hall.push(twin, travelling([twin.frame(1, 5)]))
        hub.push(desk, desk.body(64))
        hub.round()
        asked = hub.push(twin, b"")
        brought = hub.push(twin, travelling([twin.frame(6, 7)]))
        shown = prove_log(hub.server, desk.name, desk.head(3)[:8].hex())

        assert [5, twin.head(5)[:8].hex()] == asked[:2]
        assert [3, desk.head(3)[:8].hex(), ""] == [*brought[:2], brought[4]]
        assert (3, desk.head(3).hex()) == (shown.cursor, shown.head)
        assert [5, twin.head(5)[:8].hex()] == hub.push(desk, b"")[:2]
