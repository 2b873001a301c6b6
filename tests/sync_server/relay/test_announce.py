"""A hub is found on its network by its id, on loopback."""

from desktop.sync.find_hub import look_for_hub
from sync_server.relay.announce import Announcer, own_addresses

HUB, SECONDS = "ab" * 8, 30


def test_a_hub_is_found_by_its_id() -> None:
    """Who knows its id gets its address and port while it is announced; another id finds nothing."""
    announcer = Announcer(HUB, "127.0.0.1", 8_642)
    announcer.start()
    try:
        assert announcer.said.wait(SECONDS)
        assert ["https://127.0.0.1:8642"] == look_for_hub(HUB, interfaces=["127.0.0.1"], patience_ms=10_000)
        assert [] == look_for_hub("cd" * 8, interfaces=["127.0.0.1"], patience_ms=300)
    finally:
        announcer.stop()
    assert [] == look_for_hub(HUB, interfaces=["127.0.0.1"], patience_ms=300)


def test_addresses_are_for_others() -> None:
    """No address of this machine alone is told to others."""
    assert not any(one == "::1" or one.startswith(("127.", "fe80:")) for one in own_addresses())
