"""All pages in one place: what the application serves, and what tests walk."""

from collections.abc import Iterator

from fastapi import Depends, FastAPI
from fastapi.responses import RedirectResponse, Response
from fastapi.routing import APIRoute
from fastapi.staticfiles import StaticFiles

from sync_server.api.zero_bytes import no_zero_bytes
from sync_server.console import (
    account,
    ask,
    assignments,
    attempts,
    audit,
    build,
    candidates,
    centres,
    corrections,
    devices,
    drafts,
    evaluations,
    health,
    learners,
    marking,
    material,
    models,
    moderation,
    moving,
    notifications,
    overview,
    packs,
    registry,
    reopenings,
    results,
    room,
    rosters,
    schemes,
    second_step,
    sign_in,
    sittings,
    staff,
    tasks,
)
from sync_server.console.pages import PREFIX, Pages
from sync_server.console.places import console_files

_PARTS = (
    sign_in,
    second_step,
    overview,
    registry,
    packs,
    material,
    ask,
    drafts,
    build,
    assignments,
    sittings,
    moving,
    room,
    rosters,
    candidates,
    devices,
    attempts,
    reopenings,
    marking,
    evaluations,
    schemes,
    moderation,
    corrections,
    results,
    audit,
    health,
    account,
    staff,
    centres,
    notifications,
    learners,
    tasks,
    models,
)


def include_console(app: FastAPI) -> None:
    """Let the application serve the console."""
    app.state.pages = Pages()
    for part in _PARTS:
        app.include_router(part.router, dependencies=[Depends(no_zero_bytes)])
    app.mount(f"{PREFIX}/static", StaticFiles(directory=console_files() / "static"))
    app.add_api_route("/", _to_the_console, include_in_schema=False)
    app.add_api_route(PREFIX, _to_the_console, include_in_schema=False)


def _to_the_console() -> Response:
    return RedirectResponse(f"{PREFIX}/", status_code=307)


def console_routes() -> Iterator[APIRoute]:
    """Yield every page."""
    for part in _PARTS:
        for route in part.router.routes:
            if isinstance(route, APIRoute):
                yield route
