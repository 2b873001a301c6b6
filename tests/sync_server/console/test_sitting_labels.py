"""What sittings are called in a list to choose from."""

from sync_server.console.sitting_labels import labels_of
from sync_server.services.publish_sitting import SittingFacts
from tests.sync_server.events import HOUR_MS, NOON_MS


def sitting(sitting_id: str, title: str, centre: str = "") -> SittingFacts:
    """Return a sitting on the sixth of May 2030."""
    return SittingFacts(sitting_id, 1, title, centre, NOON_MS, NOON_MS + HOUR_MS)


def test_sittings_of_one_title_are_told_apart() -> None:
    """A title that stands alone is the label; where several have one, day and centre are with it."""
    found = [sitting("a", "Morning", "Harbour"), sitting("b", "Morning"), sitting("c", "Evening", "Harbour")]

    assert {
        "a": "Morning, 2030-05-06, Harbour",
        "b": "Morning, 2030-05-06, all centres",
        "c": "Evening",
    } == labels_of(found)
