"""Whether the server is alive, and whether it can do its work."""

from dataclasses import dataclass

from fastapi import APIRouter, Response

from sync_server.api.deps import Anyone, TheServer
from sync_server.errors import ServerError
from sync_server.services.check_ready import Readiness, check_ready

router = APIRouter(tags=["health"])


@dataclass(frozen=True, slots=True)
class Alive:
    """The process answers."""

    status: str = "alive"


@router.get("/healthz")
def healthz(_: Anyone) -> Alive:
    """Alive."""
    return Alive()


@router.get("/readyz", responses={503: {"model": Readiness, "description": "Not ready"}})
def readyz(_: Anyone, server: TheServer, response: Response) -> Readiness:
    """Ready: the database answers, its schema is this version's, the keys are here."""
    try:
        ready = check_ready(server)
    except ServerError as error:
        ready = Readiness(ready=False, schema="", waiting=0, problem=type(error).__name__)
    response.status_code = 200 if ready.ready else 503
    return ready
