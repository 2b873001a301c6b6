"""Pages out of templates: what every page has, how times, codes and numbers are written, and where one goes afterwards."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from assessment.content.readable import readable
from sync_server.api.deps import COOKIE, the_server
from sync_server.console.finding_words import found
from sync_server.console.navigation import groups_for
from sync_server.console.places import console_files
from sync_server.console.stretches import stretches_of
from sync_server.console.words import DONE, said
from sync_server.services.sign_in_staff import csrf_of
from sync_server.storage.staff import KnownStaff

PREFIX = "/console"
THEME_COOKIE = "carrel_theme"
THEMES = ("light", "dark")
MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who looks at a page: their name, role and centres, and the proof that their forms carry."""

    name: str
    role: str
    centres: tuple[str, ...]
    csrf: str


class Pages:
    """The templates, read once."""

    def __init__(self) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(console_files() / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals["stretches_of"] = stretches_of
        self._environment.filters.update(
            moment=moment,
            clock=clock,
            lasting=lasting,
            said=said,
            dump=dump,
            digits=digits,
            dollars=dollars,
            megabytes=megabytes,
            readable=readable,
            found=found,
        )

    def text(self, template: str, facts: Mapping[str, Any]) -> str:
        """Return a template filled in."""
        return self._environment.get_template(template).render(facts)


def show(
    request: Request, template: str, staff: KnownStaff | None, *, status: int = 200, **facts: Any
) -> HTMLResponse:
    """Return a page. What stands in ``facts`` is for its template."""
    return HTMLResponse(fill(request, template, staff, **facts), status_code=status, headers=_FRESH)


_FRESH = {"Cache-Control": "no-store"}


def fill(request: Request, template: str, staff: KnownStaff | None, **facts: Any) -> str:
    """Return a page's text, or that of a part of one."""
    server = the_server(request)
    pages = cast("Pages", request.app.state.pages)
    shared = {
        "prefix": PREFIX,
        "path": request.url.path,
        "query": request.query_params,
        "visitor": visitor(request, staff),
        "navigation": groups_for(staff.role, request.url.path) if staff else (),
        "theme": theme_of(request),
        "now": server.clock(),
        "upstream": server.upstream,
        "done": DONE.get(request.query_params.get("done", ""), ""),
    }
    return pages.text(template, shared | facts)


def visitor(request: Request, staff: KnownStaff | None) -> Visitor | None:
    """Return who looks, as a template needs them."""
    if staff is None:
        return None
    proof = csrf_of(request.cookies.get(COOKIE, ""))
    return Visitor(staff.name, staff.role, tuple(sorted(staff.centres)), proof)


def theme_of(request: Request) -> str:
    """Return the look that somebody chose; empty: as their system has it."""
    told = request.cookies.get(THEME_COOKIE, "")
    return told if told in THEMES else ""


def go(path: str, done: str = "", **query: object) -> RedirectResponse:
    """Send the browser on to a page of the console; ``done``: what it is to say there."""
    told = {name: str(value) for name, value in query.items() if value not in ("", None)}
    if done:
        told["done"] = done
    return RedirectResponse(f"{PREFIX}{path}" + (f"?{urlencode(told)}" if told else ""), status_code=303)


def go_on(where: str) -> RedirectResponse:
    """Send the browser on to a way that ``inside`` has let pass, else to the first page."""
    return RedirectResponse(where or f"{PREFIX}/", status_code=303, headers=_FRESH)


def inside(where: str) -> str:
    """Return a way within the console, empty where it leads anywhere else."""
    fits = where.startswith(f"{PREFIX}/") and "\\" not in where and where.isprintable()
    return where if fits and "//" not in where.partition("?")[0] else ""


# ------------------------------------------------------------------------------------------- how things are written


def moment(at_ms: int | None, otherwise: str = "never") -> str:
    """Return a time in UTC, which the browser shows in its own zone."""
    if at_ms is None:
        return otherwise
    at = datetime.fromtimestamp(at_ms / 1000, UTC)
    machine, people = at.isoformat(timespec="seconds"), f"{at:%Y-%m-%d %H:%M} UTC"
    return Markup('<time datetime="{}">{}</time>').format(machine, people)


def clock(at_ms: int) -> str:
    """Return a time of day in UTC, which the browser shows in its own zone: for pages that say the day themselves."""
    at = datetime.fromtimestamp(at_ms / 1000, UTC)
    machine, people = at.isoformat(timespec="seconds"), f"{at:%H:%M:%S} UTC"
    return Markup('<time datetime="{}" data-clock>{}</time>').format(machine, people)


def lasting(span_ms: int | None) -> str:
    """Return a span of time, in its two largest parts."""
    if span_ms is None:
        return ""
    if span_ms < MINUTE_MS:
        return f"{max(span_ms, 0) // 1000} s"
    if span_ms < HOUR_MS:
        return f"{span_ms // MINUTE_MS} min"
    if span_ms < DAY_MS:
        return f"{span_ms // HOUR_MS} h {span_ms % HOUR_MS // MINUTE_MS} min"
    return f"{span_ms // DAY_MS} d {span_ms % DAY_MS // HOUR_MS} h"


def digits(number: int) -> str:
    """Return a number with thin spaces between its thousands."""
    return f"{number:,}".replace(",", "\u202f")


def dollars(billionths: int) -> str:
    """Return an amount of US dollars, told in billionths: to the cent, and what is less than one with four places."""
    amount = billionths / 1_000_000_000
    return f"{amount:.2f}" if amount >= 1 or not billionths else f"{amount:.4f}"


def megabytes(size: int) -> str:
    """Return a size in MB of 10^6 bytes."""
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{size / 1_000:.1f} kB"


def dump(value: Any) -> str:  # whatever an event carries
    """Return what an event carries as JSON for people."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "), default=str)
