"""Take in a list of people out of another system's database: by a query, as a file is taken in."""

from collections.abc import Mapping

from assessment.ids import OrganisationId
from sync_server.errors import RosterUnreadable
from sync_server.rosters.columns import Columns, guess
from sync_server.rosters.person import Field
from sync_server.rosters.sheet import MOST_ROWS, Sheet, make_sheet
from sync_server.services.import_roster import RosterReport, keep_roster
from sync_server.services.server import Server
from sync_server.storage.other_database import ask, file_of, kind_of, shown

MOST_SECONDS = 30


def query_roster(
    server: Server,
    organisation: OrganisationId,
    name: str,
    url: str,
    query: str,
    *,
    actor: str,
    password: str = "",
    columns: Mapping[Field, str] | None = None,
    dry_run: bool = False,
    seconds: int = MOST_SECONDS,
) -> RosterReport:
    """Ask a database and make a roster of the answer. ``columns`` says which title is what, else the titles do.

    Only kinds of databases that the administrator's setting names are asked. Neither URL nor password is kept: the roster
    says the host and the database that it came from.

    Raises:
        RosterUnreadable: ``detail`` says why; ``not_allowed`` where no setting allows this kind of database, or it is a
            file of this server's own, which holds what belongs to other organisations too.
    """
    if kind_of(url) not in server.config.roster_databases:
        raise RosterUnreadable("not_allowed")
    if _is_own(server, url):
        raise RosterUnreadable("not_allowed")
    answer = ask(url, query, seconds=min(seconds, MOST_SECONDS), most_rows=MOST_ROWS - 1, password=password)
    rows = [list(answer.titles), *(list(row) for row in answer.rows)]
    sheet = make_sheet(list(enumerate(rows, 1)))
    return keep_roster(
        server,
        organisation,
        name,
        sheet,
        _columns(sheet, columns),
        actor=actor,
        source=shown(url),
        dry_run=dry_run,
    )


def _is_own(server: Server, url: str) -> bool:
    file, own = file_of(url), server.config.database
    if file is None:
        return False
    return file.is_relative_to(server.config.data.resolve()) or file == file_of(own)


def _columns(sheet: Sheet, told: Mapping[Field, str] | None) -> Columns:
    found = dict(guess(sheet.titles))
    for field, title in (told or {}).items():
        if title not in sheet.titles:
            raise RosterUnreadable("columns")
        found[field] = sheet.titles.index(title)
    return found
