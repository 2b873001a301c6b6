"""Staff describe sittings."""

from dataclasses import replace
from typing import Annotated, Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from assessment.attempt import accommodations, lockdown
from assessment.attempt.lockdown import LockdownPolicy
from assessment.attempt.policy import Feedback, LateRule, SittingPolicy
from assessment.attempt.sitting import LARGEST_PHOTO, MOST_PROCTORS
from sync_server.api.deps import Admin, AdminOfSitting, AnyStaffListed, TheServer
from sync_server.api.moments import Moment
from sync_server.api.openapi import problems
from sync_server.services.move_sitting import Move, move_sitting
from sync_server.services.publish_sitting import (
    PlannedCandidate,
    PlannedProctor,
    SittingFacts,
    SittingPlan,
    list_sittings,
    publish_sitting,
)
from sync_server.services.replace_pack import replace_pack

router = APIRouter(prefix="/sittings", tags=["sittings"])

Text = Annotated[str, Field(max_length=500)]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Secret = Annotated[str, Field(min_length=4, max_length=200, repr=False)]
Millis = Annotated[int, Field(ge=0, lt=1 << 48)]
Breaks = Annotated[int, Field(ge=0, le=100)]
ToolWord = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^\S+$")]
DEFAULT = SittingPolicy()
USUAL = DEFAULT.lockdown


class Described(BaseModel):
    """The base of what staff describe: nothing unknown, and what stood there is never repeated."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class ProgramBody(Described):
    """A program by name, path or the SHA-256 of its file."""

    name: Annotated[str, Field(max_length=255)] = ""
    path: Annotated[str, Field(max_length=1_000)] = ""
    sha256: Literal[""] | Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] = ""


Programs = Annotated[tuple[ProgramBody, ...], Field(max_length=1_000)]


class LockdownBody(Described):
    """What machines are to hold; what is left out, controls too, is as usual."""

    required_tier: lockdown.Tier = USUAL.required_tier
    levels: dict[str, lockdown.Level] = Field(default_factory=dict)
    most_displays: Annotated[int, Field(ge=1, le=100)] = USUAL.most_displays
    internal_display_only: bool = USUAL.internal_display_only
    denied: Programs = ()
    allowed: Programs = ()
    exceptions: Programs = ()
    unlock: tuple[lockdown.UnlockWay, ...] = USUAL.unlock
    lock_stops_clock: bool = USUAL.lock_stops_clock


class PolicyBody(Described):
    """What the sitting allows; what is left out is as usual. ``leave_pin`` is the proctor's way out.

    ``new_unlock_key``: unlock codes that were printed for an earlier revision open nothing from this one on.

    ``practice`` lists it under Practice, where nothing is locked; then attempts are unlimited unless a number is said.
    """

    attempts_allowed: Annotated[int, Field(ge=0, le=1_000)] = DEFAULT.attempts_allowed
    cool_down_ms: Millis = DEFAULT.cool_down_ms
    pause_stops_clock: bool = DEFAULT.pause_stops_clock
    candidate_may_pause: bool = DEFAULT.candidate_may_pause
    crash_gap_counts: bool = DEFAULT.crash_gap_counts
    flush_grace_ms: Millis = DEFAULT.flush_grace_ms
    late_rule: LateRule = DEFAULT.late_rule
    feedback: Feedback = DEFAULT.feedback
    keys_withheld: bool = DEFAULT.keys_withheld
    warnings_ms: tuple[Millis, ...] = DEFAULT.warnings_ms
    lockdown: LockdownBody | None = None
    breaks: Breaks = DEFAULT.breaks
    break_ms: Millis = DEFAULT.break_ms
    practice: bool = DEFAULT.practice
    honour_statement: Annotated[str, Field(max_length=4_000)] = DEFAULT.honour_statement
    system_clipboard: bool = DEFAULT.system_clipboard
    spelling_suggestions: bool = DEFAULT.spelling_suggestions
    leave_pin: Annotated[str, Field(max_length=200, repr=False)] = ""
    new_unlock_key: bool = False


class DisplayBody(Described):
    """How the screen looks for a candidate; what is left out the installation decides."""

    text_percent: (
        Literal[0]
        | Annotated[int, Field(ge=accommodations.LEAST_TEXT_PERCENT, le=accommodations.MOST_TEXT_PERCENT)]
    ) = 0
    theme: Annotated[str, Field(max_length=50)] = ""
    typeface: Annotated[str, Field(max_length=50)] = ""
    line_percent: (
        Literal[0]
        | Annotated[int, Field(ge=accommodations.LEAST_LINE_PERCENT, le=accommodations.MOST_LINE_PERCENT)]
    ) = 0
    single_column: bool = False
    language: Annotated[str, Field(pattern=r"^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$")] = ""


class AccommodationsBody(Described):
    """What a candidate was granted besides time."""

    display: DisplayBody = DisplayBody()
    tools: Annotated[tuple[ToolWord, ...], Field(max_length=50)] = ()
    breaks: Breaks = 0
    break_ms: Millis = 0
    no_drag: bool = False
    keyboard_only: bool = False


class CandidateBody(Described):
    """Who may sit, and the secret to sign in with."""

    id: Annotated[str, Field(max_length=200)] = ""
    number: Name
    name: Text
    secret: Secret
    time_factor_percent: Annotated[int, Field(ge=100, le=1_000)] = 100
    extra_ms: Millis = 0
    desk: Text = ""
    accommodations: AccommodationsBody = AccommodationsBody()
    photo: Annotated[str, Field(max_length=LARGEST_PHOTO, pattern=r"^[A-Za-z0-9+/]*={0,2}$", repr=False)] = ""


class ProctorBody(Described):
    """A proctor, and a PIN of their own: whatever they do at a machine is recorded with their name."""

    id: Annotated[str, Field(max_length=200)] = ""
    name: Name
    pin: Secret


class SittingBody(Described):
    """A sitting. With the ``id`` of an earlier one it replaces that."""

    id: Annotated[str, Field(max_length=200, pattern=r"^[A-Za-z0-9_.-]*$")] = ""
    title: Text
    pack_id: Name
    version: Annotated[int, Field(ge=1, lt=1 << 31)] | None = None
    test_id: Annotated[str, Field(max_length=100)] = ""
    centre: Text = ""
    room: Text = ""
    opens_at: Moment
    closes_at: Moment
    time_limit_ms: Millis | None = None
    policy: PolicyBody = PolicyBody()
    candidates: Annotated[tuple[CandidateBody, ...], Field(max_length=5_000)] = ()
    proctors: Annotated[tuple[ProctorBody, ...], Field(max_length=MOST_PROCTORS)] = ()


@router.post("", status_code=201, responses=problems(401, 403, 404, 413, 422))
def publish(staff: Admin, server: TheServer, body: SittingBody) -> SittingFacts:
    """Publish a sitting: it is signed, and devices hear of it. Secrets are kept as hashes only."""
    return publish_sitting(server, staff.organisation_id, plan_of(body), actor=staff.name)


class VersionBody(Described):
    """The version that a sitting's pack is to have; the newest where none is named."""

    version: Annotated[int, Field(ge=1, lt=1 << 31)] | None = None


@router.post("/{sitting_id}/pack", responses=problems(401, 403, 404, 409, 413, 422))
def replace_version(
    staff: AdminOfSitting, server: TheServer, sitting_id: str, body: VersionBody
) -> SittingFacts:
    """Put a sitting on another version of its pack, before anybody has begun it."""
    return replace_pack(server, staff.organisation_id, sitting_id, body.version, actor=staff.name)


class MoveBody(Described):
    """When and where a sitting is to be. ``revision`` is the one that was seen; what is left out stays."""

    revision: Annotated[int, Field(ge=1, lt=1 << 31)]
    title: Text | None = None
    room: Text | None = None
    opens_at: Moment | None = None
    closes_at: Moment | None = None


@router.patch("/{sitting_id}", responses=problems(401, 403, 404, 409, 413, 422))
def move(staff: AdminOfSitting, server: TheServer, sitting_id: str, body: MoveBody) -> SittingFacts:
    """Change when and where a sitting is; once somebody has begun it may only close later. Secrets stay."""
    wanted = Move(body.revision, body.title, body.room, body.opens_at, body.closes_at)
    return move_sitting(server, staff.organisation_id, sitting_id, wanted, actor=staff.name)


@router.get("", responses=problems(401, 403))
def list_all(staff: AnyStaffListed, server: TheServer) -> list[SittingFacts]:
    """All sittings in force."""
    found = list_sittings(server, staff.organisation_id)
    return [one for one in found if not staff.centres or one.centre in staff.centres]


def plan_of(body: SittingBody) -> SittingPlan:
    """Return the plan that a description says."""
    return SittingPlan(
        title=body.title,
        pack_id=body.pack_id,
        opens_at=body.opens_at,
        closes_at=body.closes_at,
        candidates=tuple(
            PlannedCandidate(
                number=one.number,
                name=one.name,
                secret=one.secret,
                candidate_id=one.id,
                time_factor_percent=one.time_factor_percent,
                extra_ms=one.extra_ms,
                desk=one.desk,
                accommodations=_granted(one.accommodations),
                photo=one.photo,
            )
            for one in body.candidates
        ),
        proctors=tuple(PlannedProctor(one.name, one.pin, one.id) for one in body.proctors),
        sitting_id=body.id,
        pack_version=body.version,
        test_id=body.test_id,
        centre=body.centre,
        room=body.room,
        time_limit_ms=body.time_limit_ms,
        policy=_policy(body.policy),
        leave_pin=body.policy.leave_pin,
        new_unlock_key=body.policy.new_unlock_key,
    )


def _policy(body: PolicyBody) -> SittingPolicy:
    """Return what is said, the rest as usual; in practice attempts are usually unlimited."""
    told = body.model_dump(exclude={"leave_pin", "lockdown", "new_unlock_key"})
    if body.practice and "attempts_allowed" not in body.model_fields_set:
        told["attempts_allowed"] = 0
    return SittingPolicy(lockdown=_lockdown(body), **told)


def _lockdown(body: PolicyBody) -> LockdownPolicy:
    if body.lockdown is None:
        return USUAL
    told: dict[str, Any] = body.lockdown.model_dump(exclude={"levels"})
    for control in body.lockdown.levels:
        USUAL.levels.of(control)  # an unknown one is refused by name
    for name in ("denied", "allowed", "exceptions"):
        told[name] = tuple(lockdown.ProgramRule(**one) for one in told[name])
    return LockdownPolicy(levels=replace(USUAL.levels, **body.lockdown.levels), **told)


def _granted(body: AccommodationsBody) -> accommodations.Accommodations:
    told = body.model_dump(exclude={"display"})
    return accommodations.Accommodations(display=accommodations.Display(**body.display.model_dump()), **told)
