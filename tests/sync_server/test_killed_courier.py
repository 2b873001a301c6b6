"""A real server process that is killed while it tells somebody: what it was at is told by another, under the same id."""

import json
import threading
from dataclasses import replace
from pathlib import Path

from sync_server.app import open_server, unix_ms
from sync_server.config import read_config
from sync_server.services.deliver import CLAIM_MS
from sync_server.services.found_organisation import the_organisation
from sync_server.services.list_deliveries import list_deliveries
from sync_server.services.notice import Event, Happened, note
from sync_server.services.subscribe import Way, subscribe
from tests.served import served
from tests.sync_server.hall import opened_hall
from tests.sync_server.listeners import deliver_due, listening_hook

ALLOWED = {"CARREL_SERVER_HOOKS_TO_PRIVATE": "yes"}


def test_what_a_killed_process_was_at_is_told_all_the_same(tmp_path: Path) -> None:
    """The process dies after it has called and before it is answered: the row is kept, and another tells the same again."""
    folder = tmp_path / "server"
    with listening_hook() as hook:
        hook.go_on = threading.Event()
        with opened_hall(folder) as hall:
            hall.server.config = replace(hall.server.config, hooks_to_private=True)
            hall.publish()
            subscribe(hall.server, hall.organisation, Way.HOOK, hook.url, tuple(Event), actor="test")
            happened = Happened(Event.STARTED, "a", "", {"attempt_id": "a"})
            hall.server.database.write(lambda s: note(s, hall.organisation, happened, 1))
        with served(folder, environment=ALLOWED) as process:
            assert hook.came.wait(60)
            process.kill()
        hook.go_on.set()
        config = replace(read_config({}, folder), hooks_to_private=True)
        server = open_server(config, clock=lambda: unix_ms() + CLAIM_MS)
        home = the_organisation(server)
        (left,) = list_deliveries(server, home)
        assert ("waiting", 1) == (left.state, left.tries)
        (done,) = deliver_due(server, home)
        server.close()

        assert "sent" == done.state
        first, second = hook.calls
        assert first[0]["webhook-id"] == second[0]["webhook-id"] == left.notice_id
        assert first[1] == second[1]
        assert "attempt.started" == json.loads(first[1])["type"]
