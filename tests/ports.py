"""A port of loopback that a server may listen on again and again: none that a client is given meanwhile."""

import random
import socket

LEAST, MOST = 20_000, 32_000
"""Below what systems give to clients: Linux from 32768 on, others from 49152."""


def free_port() -> int:
    """Return a port on which nobody listens."""
    while True:
        port = random.randint(LEAST, MOST)  # nobody is kept out by it
        with socket.socket() as listener:
            try:
                listener.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
