"""The faulty link of the fault tests, which also counts round trips."""

import socket

from tests.faults.proxy import Pair, Proxy, Way


class CountedLine(Proxy):
    """A proxy that counts ``turns``: how often something went up that was not the continuation of what went up."""

    turns = 0
    _upwards = False

    def _pass(self, pair: Pair, way: Way, sink: socket.socket, data: bytes) -> bool:
        if data:
            self.turns += way.up and not self._upwards
            self._upwards = way.up
        return super()._pass(pair, way, sink, data)
