"""Learners: what is shown of them, who did best, and how one got on and what they achieved."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.analysis.achievements import LONGEST_ID, LONGEST_TITLE, Rule, RuleKind
from assessment.errors import AchievementInvalid
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import Admin, Form, ReaderListed
from sync_server.console.forms import number, problem_of
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.console.sitting_labels import labels_of
from sync_server.errors import BodyInvalid, EditedMeanwhile, NotFound
from sync_server.services.edit_test import list_tests
from sync_server.services.find_candidates import find_candidates, view_candidate
from sync_server.services.follow_learner import Progress, achieved, follow_learner
from sync_server.services.learner_settings import LearnerChoice, change_learner_settings, learner_settings
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.rank_learners import Ranked, rank_learners
from sync_server.services.reach import sittings_within
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.walk_outcomes import Which
from sync_server.storage.staff import KnownStaff

router = pages("/learners")
LONGEST = 200
MOST_RANKED, MOST_FOUND = 50, 100
MOST_SITTINGS = 500
BLANK_ROWS = 3
WIDTH, HEIGHT, MARGIN = 640, 120, 8
_SWITCHES = ("progress", "achievements", "leaderboard", "names")


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One achievement as it is typed."""

    id: str
    title: str
    kind: str
    count: str


@router.get("")
def everything(staff: ReaderListed, server: TheServer, request: Request) -> Response:
    """The leaderboard of a sitting or a test, and learners found by name."""
    organisation, asked = staff.organisation_id, request.query_params
    choice, within = learner_settings(server, organisation), sittings_within(server, staff)
    of, _, wanted = asked.get("of", "")[: LONGEST + 10].partition(":")
    ranked: Sequence[Ranked] = ()
    if choice.leaderboard and wanted and of in ("sitting", "test"):
        which = Which(
            sitting_id=wanted if of == "sitting" else "",
            test_id=wanted if of == "test" else "",
            within=within,
        )
        ranked = rank_learners(server, organisation, which, limit=MOST_RANKED)
    like = asked.get("q", "")[:LONGEST]
    held = [one for one in list_sittings(server, organisation) if within is None or one.sitting_id in within]
    return show(
        request,
        "learners.html",
        staff,
        choice=choice,
        ranked=ranked,
        asked_for=asked.get("of", ""),
        sittings=[(f"sitting:{code}", label) for code, label in labels_of(held[:MOST_SITTINGS]).items()],
        tests=[(f"test:{one.test_id}", one.name) for one in list_tests(server, organisation)],
        found=find_candidates(
            server,
            organisation,
            like=like,
            after=asked.get("after", "")[:LONGEST],
            limit=MOST_FOUND,
            within=within,
        ),
        may_choose=staff.role == Role.ADMIN.value and not staff.centres,
    )


@router.get("/settings")
def ask(staff: Admin, server: TheServer, request: Request) -> Response:
    """What is turned on, and which achievements there are."""
    choice = learner_settings(server, staff.organisation_id)
    return _settings(staff, server, request, _switched(choice), _rows(choice.rules), choice.revision)


@router.post("/settings")
def choose(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Turn on or off. Who was overtaken sees what is there now beside what they chose."""
    on = {name: name in form for name in _SWITCHES}
    rows = _typed_rows(form)
    try:
        choice = LearnerChoice(
            on["progress"],
            on["achievements"],
            on["leaderboard"],
            on["names"],
            tuple(_rule(row) for row in rows if row.id or row.title),
            number(form, "revision"),
        )
        change_learner_settings(server, staff.organisation_id, choice, actor=staff.name)
    except (BodyInvalid, AchievementInvalid, EditedMeanwhile) as error:
        now = learner_settings(server, staff.organisation_id).revision
        problem, status = problem_of(error), kind_of(error).status
        return _settings(staff, server, request, on, rows, now, problem=problem, status=status)
    return go("/learners/settings", "learners_saved")


@router.get("/{candidate_id}")
def one(staff: ReaderListed, server: TheServer, request: Request, candidate_id: str) -> Response:
    """How one learner got on, and what they achieved, as far as that is turned on."""
    organisation, within = staff.organisation_id, sittings_within(server, staff)
    candidate = view_candidate(server, organisation, candidate_id)
    if within is not None and within.isdisjoint(held.sitting_id for held in candidate.sittings):
        raise NotFound("candidate", candidate_id)
    choice = learner_settings(server, organisation)
    progress = follow_learner(server, organisation, candidate_id, within) if choice.progress else None
    return show(
        request,
        "learner.html",
        staff,
        candidate=candidate,
        choice=choice,
        progress=progress,
        dots=_dots(progress),
        earned=achieved(server, organisation, candidate_id, within) if choice.achievements else (),
        width=WIDTH,
        height=HEIGHT,
        may_choose=staff.role == Role.ADMIN.value and not staff.centres,
    )


def _settings(
    staff: KnownStaff,
    server: Server,
    request: Request,
    on: dict[str, bool],
    rows: Sequence[RuleRow],
    revision: int,
    *,
    problem: str = "",
    status: int = 200,
) -> Response:
    blank = RuleRow("", "", RuleKind.PASSED.value, "1")
    filled = [row for row in rows if row.id or row.title]
    return show(
        request,
        "learner_settings.html",
        staff,
        status=status,
        on=on,
        rows=[*filled, *(blank for _ in range(BLANK_ROWS))],
        kinds=[(kind.value, kind) for kind in RuleKind],
        revision=revision,
        problem=problem,
        now_there=learner_settings(server, staff.organisation_id),
    )


def _switched(choice: LearnerChoice) -> dict[str, bool]:
    return {name: bool(getattr(choice, name)) for name in _SWITCHES}


def _rows(rules: Sequence[Rule]) -> list[RuleRow]:
    return [RuleRow(one.id, one.title, one.kind.value, str(one.count)) for one in rules]


def _typed_rows(form: FormData) -> list[RuleRow]:
    """Return the rows of the form, in their order."""
    columns = [[str(one) for one in form.getlist(name)] for name in ("id", "title", "kind", "count")]
    if len({len(column) for column in columns}) != 1:
        raise BodyInvalid("rules")
    return [RuleRow(*(cell.strip() for cell in row)) for row in zip(*columns, strict=True)]


def _rule(row: RuleRow) -> Rule:
    if len(row.id) > LONGEST_ID or len(row.title) > LONGEST_TITLE:
        raise BodyInvalid(f"{row.id[:LONGEST_ID]}: too long")
    if row.kind not in {kind.value for kind in RuleKind}:
        raise BodyInvalid(f"{row.id}: kind")
    if not row.count.isdecimal() or len(row.count) > 4:
        raise BodyInvalid(f"{row.id or row.title}: how many is a whole number")
    return Rule(row.id, row.title, RuleKind(row.kind), int(row.count))


def _dots(progress: Progress | None) -> list[tuple[int, int, int]]:
    """Return the results as points of a picture: across, down, and the share in hundredths."""
    told = progress.points if progress else ()
    wide, high = WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN
    return [
        (
            MARGIN + round(wide * place / max(len(told) - 1, 1)),
            MARGIN + round(high * (1 - one.share)),
            round(one.share * 100),
        )
        for place, one in enumerate(told)
    ]
