"""All routes in one place: what the application serves, and what describes and tests walk."""

from collections.abc import Iterator

from fastapi import APIRouter, Depends, FastAPI
from fastapi.routing import APIRoute

from sync_server.api import (
    ai_drafts,
    ai_limits,
    ai_material,
    ai_tasks,
    assignments,
    attempts,
    audit,
    blobs,
    candidates,
    centres,
    changes,
    commands,
    corrections,
    devices,
    enrol,
    errands,
    evaluations,
    health,
    heartbeat,
    hub,
    hubs,
    learners,
    marking,
    metrics,
    notifications,
    oversight,
    own_account,
    packs,
    registry,
    results,
    room,
    rosters,
    scores,
    sittings,
    slips,
    staff,
    staff_accounts,
    staff_provider,
)
from sync_server.api.deps import API
from sync_server.api.zero_bytes import no_zero_bytes

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
            assignments,
            candidates,
            centres,
            rosters,
            slips,
            sittings,
            room,
            marking,
            scores,
            attempts,
            commands,
            corrections,
            results,
            notifications,
            oversight,
            learners,
            devices,
            staff,
            own_account,
            staff_accounts,
            staff_provider,
            audit,
            ai_limits,
            ai_material,
            ai_drafts,
            ai_tasks,
            evaluations,
            errands,
        )
    ),
    ("", health.router),
    ("", metrics.router),
)


def include(app: FastAPI) -> None:
    """Let the application serve every route."""
    for prefix, router in _ROUTERS:
        app.include_router(router, prefix=prefix, dependencies=[Depends(no_zero_bytes)])


def routes() -> Iterator[tuple[str, APIRoute]]:
    """Yield every route with its whole path."""
    for prefix, router in _ROUTERS:
        for route in router.routes:
            if isinstance(route, APIRoute):
                yield prefix + route.path, route
