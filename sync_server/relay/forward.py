"""Bring up what devices have sent here: logs, then what was refused, then the files of answers. None waits for another."""

from assessment.ids import OrganisationId
from sync_server.relay.client import UpstreamClient
from sync_server.relay.forward_files import FileForwarder
from sync_server.relay.forward_logs import LogForwarder
from sync_server.relay.forward_refused import RefusedForwarder
from sync_server.services.server import Server


class Forwarder:
    """Everything that goes up, a round at a time."""

    def __init__(self, server: Server, home: OrganisationId) -> None:
        refused = RefusedForwarder(server, home)
        self._logs, self._files = LogForwarder(server, home, refused), FileForwarder(server, home)
        self._kinds = (self._logs, refused, self._files)

    @property
    def more(self) -> bool:
        """Whether the last round left something that could go up at once."""
        return any(kind.more for kind in self._kinds)

    @property
    def problem(self) -> str:
        """Why something waits by itself, as ``code_of_trouble`` says; empty where nothing does."""
        return next((kind.items.problem for kind in self._kinds if kind.items.problem), "")

    def doubt(self) -> None:
        """Ask about every log and file again: upstream may have been restored from a backup."""
        self._logs.doubt()
        self._files.doubt()

    def round(self, client: UpstreamClient) -> list[Exception]:
        """Bring up what waits; return what stood in the way of a kind. Logs are asked about again after any of it."""
        found = []
        for kind in self._kinds:
            try:
                kind.bring(client)
            except Exception as error:  # noqa: BLE001  # whatever it is, the other kinds go on
                found.append(error)
                self._logs.doubt()
            except BaseException:
                self._logs.doubt()
                raise
        return found

    def settle(self, *, heard: bool) -> None:
        """Say whether upstream was heard in the same turn: then what stood in the way may be an item's own."""
        for kind in self._kinds:
            kind.items.settle(heard=heard)
