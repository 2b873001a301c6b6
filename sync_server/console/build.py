"""Build a test: drafts that were accepted are chosen, and become a pack."""

from fastapi import Request, Response
from starlette.datastructures import FormData

from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import AdminOrAuthor, Form
from sync_server.console.forms import LONGEST, number, problem_of, several, typed, words
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.console.sitting_forms import moment_of
from sync_server.errors import BodyInvalid, DraftRefused, NameTaken, NotFound
from sync_server.services.build_test import PlannedTest, build_test
from sync_server.services.list_drafts import list_drafts
from sync_server.services.server import Server
from sync_server.storage.ai_sources import ACCEPTED
from sync_server.storage.staff import KnownStaff

router = pages("/build")
MOST_SHOWN = 200
FIELDS = (
    *("pack_id", "title", "language", "minutes", "shuffle", "category", "difficulty"),
    *("target_band", "opens_at", "again"),
)
START = {"language": "en", "minutes": "30"}


@router.get("")
def blank(staff: AdminOrAuthor, server: TheServer, request: Request) -> Response:
    """The form, with what was accepted."""
    told = {name: START.get(name, "") for name in FIELDS}
    return _form(staff, server, request, told, (), "")


@router.post("")
def build(staff: AdminOrAuthor, server: TheServer, request: Request, form: Form) -> Response:
    """Build the test and publish it; or look for other questions, with what is ticked and typed as it was."""
    chosen = several(form, "draft")
    if "look" in form:
        return _form(staff, server, request, typed(form, FIELDS), chosen, "", looked=form)
    try:
        facts = build_test(server, staff.organisation_id, _plan(form, chosen), actor=staff.name)
    except (BodyInvalid, DraftRefused, NameTaken, NotFound) as error:
        problem = (
            "Another pack has this id. Choose another one, or say below that this is its next version."
            if isinstance(error, NameTaken)
            else problem_of(error)
        )
        return _form(
            staff, server, request, typed(form, FIELDS), chosen, problem, status=kind_of(error).status
        )
    return go("/packs", "test_here" if facts.already_here else "test_built")


def _plan(form: FormData, chosen: tuple[str, ...]) -> PlannedTest:
    opens = round(moment_of(form, "opens_at").timestamp() * 1000) if words(form, "opens_at") else None
    return PlannedTest(
        words(form, "pack_id"),
        words(form, "title"),
        chosen,
        words(form, "language") or "en",
        number(form, "minutes") if words(form, "minutes") else None,
        bool(form.get("shuffle")),
        words(form, "category"),
        words(form, "difficulty"),
        words(form, "target_band"),
        opens,
        bool(form.get("again")),
    )


def _form(
    staff: KnownStaff,
    server: Server,
    request: Request,
    told: dict[str, str],
    chosen: tuple[str, ...],
    problem: str,
    *,
    looked: FormData | None = None,
    status: int = 200,
) -> Response:
    """Show the form; ``q`` and ``source`` narrow down what is shown, what is ticked stays ticked, shown or not."""
    asked = request.query_params if looked is None else looked
    wanted = str(asked.get("q", ""))[:LONGEST]
    page = list_drafts(
        server,
        staff.organisation_id,
        state=ACCEPTED,
        source_id=request.query_params.get("source", "")[:40],
        after=str(asked.get("look", "") or asked.get("after", ""))[:60],
        limit=MOST_SHOWN,
    )
    shown = [
        one
        for one in page.drafts
        if one.draft_id in chosen or wanted.casefold() in f"{one.stem} {one.source_title}".casefold()
    ]
    return show(
        request,
        "build.html",
        staff,
        status=status,
        drafts=shown,
        wanted=wanted,
        after=page.after,
        chosen=chosen,
        besides=[one for one in chosen if one not in {each.draft_id for each in shown}],
        typed=told,
        problem=problem,
    )
