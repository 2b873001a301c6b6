"""What a monitor asks of a server beside its requests: how much waits, lives, was refused, and is in use."""

from dataclasses import dataclass

from sync_server.services.found_organisation import the_organisation
from sync_server.services.server import Server
from sync_server.storage.attempts import count_stale
from sync_server.storage.devices import count_seen
from sync_server.storage.quarantine import refused_pieces

LIVE_MS = 60_000
"""A device that was heard of within this time is live: four heartbeats."""


@dataclass(frozen=True, slots=True)
class Measures:
    """``refused``: pieces in quarantine, each time counted. ``connections``: to the database, in use now."""

    waiting: int
    live: int
    refused: int
    connections: int
    connections_kept: int
    projects: bool


def measure_server(server: Server) -> Measures:
    """Measure.

    Raises:
        StorageProblem, SetUpProblem: it cannot be.
    """
    organisation = the_organisation(server)
    used, kept = server.database.connections()
    with server.database.read() as session:
        return Measures(
            waiting=count_stale(session, organisation),
            live=count_seen(session, organisation, server.clock() - LIVE_MS),
            refused=refused_pieces(session, organisation),
            connections=used,
            connections_kept=kept,
            projects=server.projects(),
        )
