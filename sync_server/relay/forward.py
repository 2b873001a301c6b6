"""Bring up what devices have sent here: logs, then what was refused, then the files of answers."""

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
        self._logs = LogForwarder(server, home, refused)
        self._rest = (refused, FileForwarder(server, home))

    def doubt(self) -> None:
        """Ask about every log again: upstream may have been restored from a backup."""
        self._logs.doubt()

    def round(self, client: UpstreamClient) -> None:
        """Bring up everything that waits.

        Raises:
            UpstreamProblem: upstream is away or refuses altogether; the rest waits.
        """
        try:
            self._logs.bring(client)
            for kind in self._rest:
                kind.bring(client)
        except BaseException:
            self.doubt()
            raise
