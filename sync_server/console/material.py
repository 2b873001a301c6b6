"""Material that questions are made from: uploaded, looked at, retired."""

from dataclasses import replace

from fastapi import Request, Response
from starlette.datastructures import UploadFile

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.refusals import LARGEST
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import AdminOrAuthor, Form
from sync_server.console.forms import problem_of
from sync_server.console.pages import go, show
from sync_server.console.paging import page_asked
from sync_server.console.routing import pages
from sync_server.console.words import said
from sync_server.errors import BodyInvalid
from sync_server.services.add_source import (
    SourceFacts,
    add_source,
    page_sources,
    retire_source,
    view_source,
)
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

router = pages("/material")
MOST_OFFERED = 500
"""So much material is offered to choose from, the last added first."""
PAGE = 50
LONGEST_QUERY = 100
SHOWN = 20_000
"""So many characters of a text are shown."""


@router.get("")
def everything(staff: AdminOrAuthor, server: TheServer, request: Request) -> Response:
    """All material."""
    return _list(staff, server, request)


@router.post("")
def upload(staff: AdminOrAuthor, server: TheServer, request: Request, form: Form) -> Response:
    """Take in a file; one that cannot be read is refused in a sentence."""
    file = form.get("file")
    try:
        if not isinstance(file, UploadFile) or not file.size:
            raise BodyInvalid("file: none was chosen, or it is empty")
        if file.size > LARGEST:
            raise MaterialRefused("too_large")
        name = (file.filename or "upload")[-300:]
        facts = add_source(server, staff.organisation_id, name, file.file.read(), actor=staff.name)
    except MaterialRefused as error:
        problem = said(error.code, "refusal") + (f" ({error.place})" if error.place else "")
        return _list(staff, server, request, problem, status=kind_of(error).status)
    except BodyInvalid as error:
        return _list(staff, server, request, problem_of(error), status=422)
    return go(f"/material/{facts.source_id}", "material_added")


@router.get("/{source_id}")
def one(staff: AdminOrAuthor, server: TheServer, request: Request, source_id: str) -> Response:
    """One source: what was read."""
    view = view_source(server, staff.organisation_id, source_id)
    return show(
        request, "source.html", staff, source=view.facts, text=view.text[:SHOWN], retired=view.retired
    )


@router.post("/{source_id}/retire")
def retire(staff: AdminOrAuthor, server: TheServer, source_id: str) -> Response:
    """Make no more questions from it."""
    retire_source(server, staff.organisation_id, source_id, actor=staff.name)
    return go("/material", "material_retired")


def has_provider(server: Server) -> bool:
    """Say whether this server may ask a language model."""
    return server.model is not None


def sources_of(server: Server, staff: KnownStaff) -> list[SourceFacts]:
    """Return what questions may be asked of, the last added first."""
    return page_sources(server, staff.organisation_id, most=MOST_OFFERED)[0]


def _list(
    staff: KnownStaff, server: Server, request: Request, problem: str = "", *, status: int = 200
) -> Response:
    asked, like = page_asked(request.query_params, PAGE), request.query_params.get("q", "")[:LONGEST_QUERY]
    sources, whole = page_sources(server, staff.organisation_id, like=like, first=asked.first, most=PAGE)
    return show(
        request,
        "material.html",
        staff,
        status=status,
        sources=sources,
        page=replace(asked, of=whole),
        like=like,
        problem=problem,
        has_provider=has_provider(server),
    )
