"""Rosters out of other systems' databases."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from assessment.sync.messages import PLAIN
from sync_server.api.deps import Admin, TheServer
from sync_server.api.openapi import problems
from sync_server.api.sittings import Described
from sync_server.rosters.person import Field as Column
from sync_server.services.import_roster import RosterFacts, RosterReport, list_rosters
from sync_server.services.query_roster import query_roster

router = APIRouter(prefix="/rosters", tags=["rosters"])


class QueryBody(Described):
    """Which database is asked what, and which column of the answer is what; else the titles say. Nothing of it is kept."""

    name: Annotated[str, Field(min_length=1, max_length=200, pattern=PLAIN)]
    url: Annotated[str, Field(min_length=1, max_length=1_000, pattern=PLAIN, repr=False)]
    password: Annotated[str, Field(max_length=1_000, pattern=PLAIN, repr=False)] = ""
    query: Annotated[str, Field(min_length=1, max_length=20_000)]
    columns: dict[Column, Annotated[str, Field(max_length=200)]] = Field(default_factory=dict)
    dry_run: bool = False


@router.get("", responses=problems(401, 403))
def list_all(staff: Admin, server: TheServer) -> list[RosterFacts]:
    """All rosters."""
    return list_rosters(server, staff.organisation_id)


@router.post("/query", responses=problems(401, 403, 413, 422))
def query(staff: Admin, server: TheServer, body: QueryBody) -> RosterReport:
    """Make a roster of what a query of another database answers: all of it, or nothing and a report row by row."""
    return query_roster(
        server,
        staff.organisation_id,
        body.name,
        body.url,
        body.query,
        actor=staff.name,
        password=body.password,
        columns=body.columns,
        dry_run=body.dry_run,
    )
