"""Whether this server can do its work."""

from dataclasses import dataclass

from sync_server.services.found_organisation import the_organisation
from sync_server.services.server import Server
from sync_server.storage.attempts import stale
from sync_server.storage.upgrade import HEAD

MOST_COUNTED = 1_000
STANDS_STILL = "projector"
"""The problem of a server that takes everything in and shows nothing of it: its projector has ended, or hangs."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """``waiting`` counts attempts not yet projected, up to a thousand."""

    ready: bool
    schema: str
    waiting: int
    problem: str = ""


def check_ready(server: Server) -> Readiness:
    """Look at the database, its schema and the keys.

    Raises:
        StorageProblem, SetUpProblem: it cannot.
    """
    schema = server.database.schema() or ""
    organisation = the_organisation(server)
    if not server.upstream:
        server.keys(organisation)
    with server.database.read() as session:
        waiting = len(stale(session, organisation, MOST_COUNTED))
    works = server.projects()
    return Readiness(
        ready=works and schema == HEAD, schema=schema, waiting=waiting, problem="" if works else STANDS_STILL
    )
