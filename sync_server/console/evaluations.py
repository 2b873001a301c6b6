"""Proposals by a model on the pages of marking: asking for them, and what of them a person has to look at."""

from fastapi import Request, Response

from sync_server.api.deps import TheServer
from sync_server.console.door import Form, MarkerOfSitting, SeesMarking
from sync_server.console.forms import words
from sync_server.console.marking import MARKS
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, NotFound
from sync_server.services.ask_evaluation import ask_evaluation
from sync_server.services.evaluate_answers import RUBRIC_NAMES, EvaluationWish
from sync_server.services.items_of_sitting import words_of_items
from sync_server.services.list_evaluations import list_evaluations
from sync_server.services.read_sitting import sitting_in_force

router = pages("/marking")
PAGE = 100


@router.post("/{sitting_id}/evaluate")
def ask(staff: MarkerOfSitting, server: TheServer, form: Form, sitting_id: str) -> Response:
    """Have the answers of a sitting evaluated."""
    rubric = words(form, "rubric")
    if rubric not in RUBRIC_NAMES:
        raise BodyInvalid("rubric")
    ask_evaluation(server, staff, EvaluationWish(sitting_id, rubric, again=bool(form.get("again"))))
    return go(f"/marking/{sitting_id}", "evaluation_asked")


@router.get("/{sitting_id}/doubts")
def doubts(staff: SeesMarking, server: TheServer, request: Request, sitting_id: str) -> Response:
    """What models proposed with a doubt, and nobody has marked yet."""
    sitting = sitting_in_force(server, staff.organisation_id, sitting_id)
    if sitting is None:
        raise NotFound("sitting", sitting_id)
    after = request.query_params.get("after", "")
    start = int(after) if after.isdecimal() and len(after) < 10 else 0
    found = list_evaluations(
        server, staff.organisation_id, sitting_id, doubtful=True, after=start, limit=PAGE
    )
    return show(
        request,
        "marking_doubts.html",
        staff,
        sitting_id=sitting_id,
        title=sitting.title,
        words=words_of_items(server, staff.organisation_id, sitting_id),
        found=found,
        may_mark=staff.role in MARKS,
    )
