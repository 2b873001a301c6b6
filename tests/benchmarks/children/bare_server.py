"""A server that stores rows durably and says so, and does nothing else. Says its port."""

import socket
import sys
from pathlib import Path

import uvicorn
from starlette.types import Receive, Scope, Send

from assessment.codec import decode
from tests.benchmarks.floor import RawLog


def main() -> None:
    """Serve until ended."""
    raw = RawLog(Path(sys.argv[1]))

    async def store(scope: Scope, receive: Receive, send: Send) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        raw.commit_all(decode(body))
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})

    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    config = uvicorn.Config(store, access_log=False, log_config=None, lifespan="off")
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
