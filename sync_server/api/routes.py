"""All routes in one place: what the application serves, and what describes and tests walk."""

from collections.abc import Iterator

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute

from sync_server.api import (
    attempts,
    audit,
    blobs,
    changes,
    commands,
    devices,
    enrol,
    health,
    heartbeat,
    hub,
    hubs,
    marking,
    packs,
    registry,
    room,
    scores,
    sittings,
    staff,
)

API = "/api/v1"
_ROUTERS: tuple[tuple[str, APIRouter], ...] = (
    *(
        (API, part.router)
        for part in (
            enrol,
            changes,
            heartbeat,
            hub,
            hubs,
            blobs,
            packs,
            registry,
            sittings,
            room,
            marking,
            scores,
            attempts,
            commands,
            devices,
            staff,
            audit,
        )
    ),
    ("", health.router),
)


def include(app: FastAPI) -> None:
    """Let the application serve every route."""
    for prefix, router in _ROUTERS:
        app.include_router(router, prefix=prefix)


def routes() -> Iterator[tuple[str, APIRoute]]:
    """Yield every route with its whole path."""
    for prefix, router in _ROUTERS:
        for route in router.routes:
            if isinstance(route, APIRoute):
                yield prefix + route.path, route
