"""Results of a sitting: how it went, by attempt, by item and by centre, to be looked at and carried away."""

from fastapi import Request, Response

from sync_server.api.deps import TheServer
from sync_server.console.door import ReaderListed, ReaderOfSitting
from sync_server.console.pages import show
from sync_server.console.routing import pages
from sync_server.services.export_results import ResultFormat
from sync_server.services.items_of_sitting import words_of_items
from sync_server.services.note_changes import notes_of_sitting
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.reach import sittings_within
from sync_server.services.sum_up_results import sum_up
from sync_server.services.walk_outcomes import Which, page_outcomes

router = pages("/results")
PAGE = 50
BAR_WIDTH, BAR_HEIGHT = 480, 90


@router.get("")
def everything(staff: ReaderListed, server: TheServer, request: Request) -> Response:
    """The sittings whose results may be looked at."""
    within = sittings_within(server, staff)
    found = [
        one
        for one in list_sittings(server, staff.organisation_id)
        if (within is None or one.sitting_id in within) and one.opens_ms <= server.clock()
    ]
    return show(request, "results.html", staff, sittings=found)


@router.get("/{sitting_id}")
def one(staff: ReaderOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """How one sitting went."""
    organisation, which = staff.organisation_id, Which(sitting_id=sitting_id)
    whole = sum_up(server, organisation, sitting_id)
    return show(
        request,
        "results_of.html",
        staff,
        results=whole.results,
        bars=bars_of(whole.results.spread.bands),
        page=page_outcomes(
            server, organisation, which, after=request.query_params.get("after", "")[:200], limit=PAGE
        ),
        items=whole.items,
        words=words_of_items(server, organisation, sitting_id),
        centres=whole.centres,
        changed={one.attempt_id for one in notes_of_sitting(server, organisation, sitting_id)},
        formats=[one.value for one in ResultFormat],
    )


def bars_of(bands: tuple[int, ...]) -> tuple[tuple[int, int, int, int, int], ...]:
    """Return a bar for each band: x, y, width, height and its count."""
    most, wide = max((*bands, 1)), BAR_WIDTH // max(len(bands), 1)
    return tuple(
        (
            at * wide,
            BAR_HEIGHT - round(BAR_HEIGHT * count / most),
            wide - 4,
            round(BAR_HEIGHT * count / most),
            count,
        )
        for at, count in enumerate(bands)
    )
