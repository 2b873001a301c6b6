"""How a sitting is marked, to be set: what it would change is shown before it does."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.errors import MarkingError
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import AdminOfSitting, Form
from sync_server.console.forms import number, problem_of
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, EditedMeanwhile
from sync_server.services.items_of_sitting import ItemsOf, items_of_sitting
from sync_server.services.marking_scheme import tell_scheme
from sync_server.services.read_sitting import names_in_sitting
from sync_server.services.scheme_document import read_scheme, scheme_plain
from sync_server.services.server import Server
from sync_server.services.set_scheme import set_scheme
from sync_server.services.try_scheme import DryRun, try_scheme
from sync_server.storage.staff import KnownStaff

router = pages("/marking/{sitting_id}/scheme")
SPARE, MOST_ROWS = 3, 200
_BAND = ("criterion", "band", "points", "descriptor")
_PLAIN = ("by", "marks", "threshold", "combine", "third", "check_every", "check_tolerance", "check_misses")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A scheme as its form has it. ``rubrics`` are guidance and rows by item, a row is a band; ``grades`` are rows too."""

    told: dict[str, str]
    blind: bool
    rubrics: dict[str, tuple[str, list[dict[str, str]]]]
    grades: list[dict[str, str]]


@router.get("")
def one(staff: AdminOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """The scheme as it stands."""
    known = tell_scheme(server, staff.organisation_id, sitting_id)
    return _page(staff, server, request, sitting_id, known.revision, _sheet(known.scheme))


@router.post("")
def change(
    staff: AdminOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str
) -> Response:
    """Show what a scheme would change; once that was seen, set it. Who was overtaken sees what is there now too."""
    organisation, wish = staff.organisation_id, str(form.get("wish", "try"))
    items = items_of_sitting(server, organisation, sitting_id)
    sheet, revision = _typed(form), number(form, "revision")
    if wish == "rows":
        return _page(staff, server, request, sitting_id, revision, sheet, spare=SPARE + SPARE)
    try:
        plain = _plain(sheet)
        scheme = read_scheme(plain)
        seal = _seal(plain)
        if wish == "set" and str(form.get("tried", "")) == seal:
            set_scheme(server, organisation, sitting_id, revision, scheme, actor=staff.name)
            return go(f"/marking/{sitting_id}/scheme", "scheme_set")
        trial = try_scheme(server, organisation, sitting_id, scheme)
    except (MarkingError, EditedMeanwhile, BodyInvalid) as error:
        problem = problem_of(error)
        overtaken = isinstance(error, EditedMeanwhile)
        return _page(
            staff,
            server,
            request,
            sitting_id,
            revision,
            sheet,
            problem=problem,
            overtaken=overtaken,
            status=kind_of(error).status,
            items=items,
        )
    return _page(
        staff,
        server,
        request,
        sitting_id,
        trial.revision if wish != "set" else revision,
        sheet,
        trial=trial,
        tried=seal,
        again=wish == "set",
        items=items,
    )


def _page(
    staff: KnownStaff,
    server: Server,
    request: Request,
    sitting_id: str,
    revision: int,
    sheet: Sheet,
    *,
    trial: DryRun | None = None,
    tried: str = "",
    again: bool = False,
    problem: str = "",
    overtaken: bool = False,
    spare: int = SPARE,
    status: int = 200,
    items: ItemsOf | None = None,
) -> Response:
    of = items or items_of_sitting(server, staff.organisation_id, sitting_id)
    known = tell_scheme(server, staff.organisation_id, sitting_id)
    facts = {item.item_id: item for item in of.items}
    marked = [item.item_id for item in of.items if item.by_person or item.item_id in sheet.rubrics]
    marked += sorted(set(sheet.rubrics) - set(facts))
    return show(
        request,
        "scheme.html",
        staff,
        status=status,
        of=of,
        known=known,
        theirs=_sheet(known.scheme) if overtaken else None,
        revision=known.revision if overtaken else revision,
        sheet=sheet,
        items=[(item_id, facts.get(item_id), *sheet.rubrics.get(item_id, ("", []))) for item_id in marked],
        spare=spare,
        trial=trial,
        names=names_in_sitting(server, staff.organisation_id, sitting_id) if trial else {},
        tried=tried,
        again=again,
        problem=problem,
    )


def _sheet(plain: dict[str, Any]) -> Sheet:
    """Return a scheme's plain values as a form has them."""
    rubrics = {
        item: (
            rubric["guidance"],
            [
                {
                    "criterion": criterion["name"],
                    "band": band["name"],
                    "points": band["points"],
                    "descriptor": band["descriptor"],
                }
                for criterion in rubric["criteria"]
                for band in criterion["bands"]
            ],
        )
        for item, rubric in plain["rubrics"].items()
    }
    grades = [
        {"label": one["label"], "least": one["least"], "percent": "yes" if one["percent"] else ""}
        for one in plain["grades"]
    ]
    return Sheet({name: str(plain[name]) for name in _PLAIN}, bool(plain["blind"]), rubrics, grades)


def _typed(form: FormData) -> Sheet:
    rubrics = {}
    for place in range(MOST_ROWS):
        item = str(form.get(f"item-{place}", ""))
        if not item:
            break
        guidance = str(form.get(f"guidance-{place}", "")).strip()
        rows = _rows(form, f"-{place}-", _BAND)
        if guidance or rows:
            rubrics[item] = (guidance, rows)
    told = {name: str(form.get(name, "")).strip() for name in _PLAIN}
    return Sheet(
        told, bool(form.get("blind")), rubrics, _rows(form, "-grade-", ("label", "least", "percent"))
    )


def _rows(form: FormData, middle: str, names: Sequence[str]) -> list[dict[str, str]]:
    """Return the rows of a table in which anything was typed."""
    found = []
    for at in range(MOST_ROWS):
        if f"{names[0]}{middle}{at}" not in form:
            break
        row = {name: str(form.get(f"{name}{middle}{at}", "")).strip() for name in names}
        if any(row.values()):
            found.append(row)
    return found


def _plain(sheet: Sheet) -> dict[str, Any]:
    """Return what was typed as a scheme's plain values. A band without a criterion belongs to the one above it."""
    rubrics: dict[str, Any] = {}
    for item, (guidance, rows) in sheet.rubrics.items():
        criteria: dict[str, list[dict[str, str]]] = {}
        name = ""
        for row in rows:
            name = row["criterion"] or name
            band = {"name": row["band"], "points": row["points"], "descriptor": row["descriptor"]}
            criteria.setdefault(name, []).append(band)
        told = [{"name": one, "bands": bands} for one, bands in criteria.items()]
        rubrics[item] = {"guidance": guidance, "criteria": told}
    grades = [
        {"label": one["label"], "least": one["least"], "percent": bool(one["percent"])}
        for one in sheet.grades
    ]
    plain: dict[str, Any] = {name: value for name, value in sheet.told.items() if value}
    return scheme_plain(read_scheme(plain | {"blind": sheet.blind, "rubrics": rubrics, "grades": grades}))


def _seal(plain: dict[str, Any]) -> str:
    """Return what tells one scheme from another: only what was tried is set."""
    return sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()[:32]
