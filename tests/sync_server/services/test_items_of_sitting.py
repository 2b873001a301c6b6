"""The items of a sitting as staff tell one from another."""

from dataclasses import replace

from assessment.ids import ItemId
from sync_server.services.items_of_sitting import BEGINNING, words_of_items
from tests.assessment.pack.examples import keys, pool
from tests.sync_server.hall import Hall
from tests.sync_server.marked import other_pack


def test_an_item_is_known_by_its_title_or_how_it_begins(hall: Hall) -> None:
    """A long question is cut between words; where there is no such sitting nothing is known."""
    long = replace(pool().items[ItemId("q3")], stem=f"<p>{'Boats and nets are old. ' * 20}</p>")
    titled = replace(pool().items[ItemId("q1")], title="A choice")
    content = replace(pool(), items={**pool().items, long.id: long, titled.id: titled})
    hall.publish(other_pack(hall, content, keys()))
    hall.sitting()

    words = words_of_items(hall.server, hall.organisation, "morning")

    assert ("A choice", "In two words?") == (words["q1"], words["q4"])
    assert words["q3"].startswith("Boats and nets are old. Boats")
    assert words["q3"].endswith(" …")
    assert BEGINNING >= len(words["q3"])
    assert {} == words_of_items(hall.server, hall.organisation, "none")
