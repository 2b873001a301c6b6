"""The real server, which waits half a second, not ten, for a database that somebody else holds: ``python -m ... serve``."""

from sync_server import __main__ as program
from sync_server.storage import engine

if __name__ == "__main__":
    engine.BUSY_SECONDS = 0.5
    program.main()
