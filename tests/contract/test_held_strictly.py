"""A change that a hub could not read is read no less strictly when it is tried again."""

import json
from pathlib import Path
from typing import Any

import pytest

from assessment.sync.hub import read_mirrored
from assessment.sync.messages import read_change
from sync_server.relay.status import hub_status
from sync_server.storage.held_changes import held_changes
from tests.contract.hub import home_of, hub_below
from tests.sync_server.hall import opened_hall

AT_HUB = {"kind": "pack", "pack_id": "p", "version": 5, "sha256": "ab" * 32, "size": 9, "opens_ms": None}
AT_DEVICE = {**AT_HUB, "title": "t"}
WRONG: list[tuple[str, Any]] = [
    ("version", "5"),
    ("size", "9"),
    ("version", 5.0),
    ("pack_id", 5),
    ("size", True),
]


def test_a_text_for_a_number_is_held_and_stays_held(tmp_path: Path) -> None:
    """What was set aside because a text stood for a number is held, and no try of any kind makes a number of it."""
    with opened_hall(tmp_path / "central") as hall, hub_below(hall, tmp_path / "hub") as hub:
        hub.link.edit = lambda told: told["changes"].append(AT_HUB | {"version": "5"})
        hub.round()
        hub.link.edit = None
        hub.relay.doubt()
        hub.round()

        assert [("pack", "unknown")] == [(one.kind, one.code) for one in hub_status(hub.server).held]
        with hub.server.database.read() as session:
            texts = [row.change for row in held_changes(session, home_of(hub))]
        assert ["5"] == [json.loads(text)["version"] for text in texts]


@pytest.mark.parametrize(("field", "value"), WRONG)
def test_both_readers_convert_nothing(field: str, value: Any) -> None:
    """Of a hub's change and of a device's nothing is converted."""
    assert read_mirrored(json.dumps(AT_HUB)) is not None
    assert read_change(json.dumps(AT_DEVICE)) is not None

    assert read_mirrored(json.dumps(AT_HUB | {field: value})) is None
    assert read_change(json.dumps(AT_DEVICE | {field: value})) is None
