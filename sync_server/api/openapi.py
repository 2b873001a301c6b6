"""What the API says of itself: who may use a route, how it refuses, and the hot route that FastAPI does not see."""

from collections.abc import Iterable
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from assessment.sync.messages import Custody, Problem
from sync_server.api.deps import COOKIE, Door

BINARY: dict[str, Any] = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
_TITLES = {
    400: "The request is not well formed",
    401: "Nobody is signed in, or the token does not hold",
    403: "Not allowed",
    404: "There is no such thing",
    409: "It clashes with what is here",
    413: "Too large",
    416: "No such part",
    422: "Not of the form it should have",
    429: "Too many wrong tries, or too much at once",
    502: "Another server cannot be reached",
    503: "The server cannot store now",
}
PUSH_PATH = "/api/v1/log/{device}/{epoch}"
HUB_PUSH_PATH = "/api/v1/hub/log/{device}/{epoch}"


def files(media_types: Iterable[str]) -> dict[str, Any]:
    """Return what a route answers with that gives a file of one of these kinds."""
    return {one.partition(";")[0]: BINARY["application/octet-stream"] for one in media_types}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return how a route may refuse; every one may with 503."""
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": _TITLES[status], "content": content} for status in (*statuses, 503)}


def describe(app: FastAPI, routes: Iterable[tuple[str, APIRoute]]) -> None:
    """Let the application serve a description of these routes and the push."""
    known = tuple(routes)

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _schema(app, known)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # the way FastAPI documents


def _schema(app: FastAPI, routes: Iterable[tuple[str, APIRoute]]) -> dict[str, Any]:
    schema = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
    components = schema.setdefault("components", {})
    components.setdefault("schemas", {})["Problem"] = Problem.model_json_schema()
    components["securitySchemes"] = {
        "device": {"type": "http", "scheme": "bearer", "description": "The token of an enrolled device"},
        "hub": {"type": "http", "scheme": "bearer", "description": "The token of a hub that joined"},
        "staff": {"type": "apiKey", "in": "cookie", "name": COOKIE},
    }
    for path, route in routes:
        for method in route.methods or ():
            told = schema["paths"][path][method.lower()]
            told["security"] = _security(route)
            if "requestBody" in told:  # such as one that is not UTF-8
                told["responses"] |= {"400": problems(400)[400]}
            told["responses"] |= {str(status): problems(status)[status] for status in _anywhere(route)}
    schema["paths"][PUSH_PATH] = {"post": _push()}
    through_a_hub = {"operationId": "push_through_hub", "security": [{"hub": []}]}
    schema["paths"][HUB_PUSH_PATH] = {"post": _push() | through_a_hub}
    return schema


def _anywhere(route: APIRoute) -> Iterable[int]:
    """Return how a route may refuse whatever it does: a zero byte, or somebody who asks too often."""
    staff_alone = all(door.roles and not (door.device or door.hub) for door in _doors(route))
    return (422,) if staff_alone else (422, 429)


def _doors(route: APIRoute) -> list[Door]:
    return [d.call for d in route.dependant.dependencies if isinstance(d.call, Door)]


def _security(route: APIRoute) -> list[dict[str, list[str]]]:
    ways: list[dict[str, list[str]]] = []
    for door in _doors(route):
        ways += [{"device": []}] if door.device else []
        ways += [{"hub": []}] if door.hub else []
        ways += [{"staff": []}] if door.roles else []
    return ways


def _push() -> dict[str, Any]:
    hexadecimal = {"type": "string", "pattern": "^[0-9a-f]{16}$"}
    reply = {
        "type": "array",
        "description": "[cursor, head8, server_ms, custody, refused, receipt]",
        "prefixItems": [
            {"type": "integer", "minimum": 0, "description": "the last entry held, 0 for none"},
            {**hexadecimal, "description": "the first eight bytes of the head after it"},
            {"type": "integer", "description": "the server's time, ms since 1970 UTC"},
            {"type": "string", "enum": [custody.value for custody in Custody]},
            {"type": "string", "description": "the code of why a frame was not taken, empty when all were"},
            {
                "type": "string",
                "description": "the organisation's receipt: only where the log moved, or the query is receipt",
            },
        ],
        "minItems": 5,
        "maxItems": 6,
    }
    return {
        "tags": ["sync"],
        "summary": "Push",
        "operationId": "push",
        "description": (
            "Frames of a device's log, each preceded by its length as four big-endian bytes. Each is durable "
            "before the reply, which carries no Content-Type. An empty body asks how much the server has."
        ),
        "security": [{"device": []}],
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": hexadecimal}
            for name in ("device", "epoch")
        ],
        "requestBody": {"required": False, "content": BINARY},
        "responses": {
            "200": {
                "description": "How far the log has come",
                "content": {"application/json": {"schema": reply}},
            },
            **{str(status): told for status, told in problems(401, 403, 404, 413, 429).items()},
        },
    }
