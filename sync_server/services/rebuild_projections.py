"""Make everything that was derived from the stored frames anew, or say where it differs from what they amount to.

What is derived: which frames hold events of which attempt, each attempt's projection, and its score as it is kept to be
summed. What was told to devices is
no part of it: that is what happened.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from assessment.errors import AssessmentError, LogError
from assessment.ids import AttemptId, OrganisationId
from assessment.sync.frame import decode_frame
from sync_server.errors import ServerError
from sync_server.services.keep_scores import catch_up_scores, made_anew
from sync_server.services.project_attempt import Reading, project_attempt, read_attempt, row_of
from sync_server.services.server import Server
from sync_server.storage import rebuild
from sync_server.storage.attempts import changed, projection
from sync_server.storage.blobs import named_by
from sync_server.storage.engine import Session
from sync_server.storage.frames import frames_of_log, touch
from sync_server.storage.models import ProjectedAttempt
from sync_server.storage.scores import kept_score

TOLD = "told"
NOTHING = "(nothing)"


@dataclass(frozen=True, slots=True)
class Difference:
    """Where something that is stored is not what the frames amount to. ``subject`` is an attempt, or a frame's place."""

    subject: str
    what: str
    stored: str
    folded: str


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What was looked through. ``waiting``: attempts whose last changes have yet to be projected; no fault.

    Of a check, ``differences`` are what is wrong; else what was wrong before, and is mended.
    """

    frames: int
    attempts: int
    waiting: int
    differences: tuple[Difference, ...]


def check_projections(server: Server, organisation: OrganisationId) -> Rebuilt:
    """Fold every stored frame and compare; change nothing."""
    frames, wrong = _check_places(server, organisation)
    attempts = _attempts(server, organisation)
    found = [difference for _, difference in wrong]
    waiting = 0
    for attempt_id in attempts:
        stored, missing, behind = _stored(server, organisation, attempt_id)
        if behind:
            waiting += 1
            continue
        found += _compare(server, organisation, attempt_id, stored, missing)
    return Rebuilt(frames, len(attempts), waiting, tuple(found))


def rebuild_projections(server: Server, organisation: OrganisationId) -> Rebuilt:
    """Fold every stored frame and store what comes of it, whatever is stored now."""
    frames, wrong = _check_places(server, organisation)
    if wrong:
        server.database.write(
            lambda session: rebuild.mend_places(
                session, organisation, [place for place, _ in wrong if place], server.clock()
            )
        )
    found = [difference for _, difference in wrong]
    attempts = _attempts(server, organisation)
    for attempt_id in attempts:
        stored, named, behind = _stored(server, organisation, attempt_id)
        if not behind:
            found += _compare(server, organisation, attempt_id, stored, named)
        _project(server, organisation, attempt_id)
    catch_up_scores(server, organisation)
    return Rebuilt(frames, len(attempts), 0, tuple(found))


def _project(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> None:
    now = server.clock()

    def stale(session: Session) -> None:
        touch(session.connection(), organisation, [attempt_id], now)

    server.database.write(stale)
    try:
        reading = project_attempt(server, organisation, attempt_id)
    except (ServerError, AssessmentError, ArithmeticError, TypeError, ValueError):
        return  # the comparison has said so
    if reading is None or not (reading.placed or reading.held):
        server.database.write(lambda session: rebuild.forget(session, organisation, attempt_id))


def _attempts(server: Server, organisation: OrganisationId) -> list[AttemptId]:
    with server.database.read() as session:
        return rebuild.known_attempts(session, organisation)


def _stored(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId
) -> tuple[ProjectedAttempt | None, frozenset[str], bool]:
    """Return an attempt's projection, the files it names, and whether it is behind what has come."""
    with server.database.read() as session:
        log = changed(session, organisation, attempt_id)
        row = projection(session, organisation, attempt_id)
        named = named_by(session, organisation, attempt_id)
    return row, named, log is not None and log.projected < log.changed


def _compare(
    server: Server,
    organisation: OrganisationId,
    attempt_id: AttemptId,
    stored: ProjectedAttempt | None,
    named: frozenset[str],
) -> Iterator[Difference]:
    try:
        reading = read_attempt(server, organisation, attempt_id)
    except (ServerError, AssessmentError, ArithmeticError, TypeError, ValueError) as error:
        yield Difference(attempt_id, "history", "", f"cannot be read: {type(error).__name__}")
        return
    told = reading is not None and bool(reading.placed or reading.held)
    if reading is None or not told or stored is None:
        if stored is not None or told:
            here, there = (NOTHING, "an attempt") if stored is None else ("an attempt", NOTHING)
            yield Difference(attempt_id, "projection", here, there)
        return
    yield from _of_row(attempt_id, stored, row_of(organisation, reading))
    yield from _of_score(server, organisation, attempt_id)
    wanted = _named(reading)
    if wanted != named:
        yield Difference(attempt_id, "files", " ".join(sorted(named)), " ".join(sorted(wanted)))


def _of_row(
    attempt_id: AttemptId, stored: ProjectedAttempt, folded: ProjectedAttempt
) -> Iterator[Difference]:
    for column in (one.key for one in ProjectedAttempt.__table__.columns):
        here, there = getattr(stored, column), getattr(folded, column)
        if column != TOLD and here != there:
            yield Difference(attempt_id, column, str(here), str(there))


def _of_score(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> Iterator[Difference]:
    """Compare a score that is kept with what it comes to; one that is stale is made anew before anybody sums it."""
    with server.database.read() as session:
        kept = kept_score(session, organisation, attempt_id)
    if kept is None:
        yield Difference(attempt_id, "kept score", NOTHING, "a score")
    if kept is None or kept.made < kept.changed:
        return
    for made in made_anew(server, organisation, {attempt_id: kept.made}):
        for column, wanted in made.columns.items():
            if getattr(kept, column) != wanted:
                yield Difference(attempt_id, f"kept {column}", str(getattr(kept, column)), str(wanted))


def _named(reading: Reading) -> frozenset[str]:
    return frozenset(file.ref.sha256 for file in reading.files if file.current)


def _check_places(
    server: Server, organisation: OrganisationId
) -> tuple[int, list[tuple[rebuild.Place | None, Difference]]]:
    """Return how many frames there are, and where what is noted of the attempts in them is not what they hold."""
    with server.database.read() as session:
        logs = rebuild.known_logs(session, organisation)
    count = 0
    wrong: list[tuple[rebuild.Place | None, Difference]] = []
    for log in logs:
        with server.database.read() as session:
            frames = frames_of_log(session.connection(), log)
            noted = rebuild.noted_places(session, log)
        count += len(frames)
        held: set[tuple[AttemptId, int]] = set()
        for stored in frames:
            try:
                entries = decode_frame(stored.data).entries
            except LogError as error:
                place = f"{log.device_id}/{log.epoch} {stored.first}"
                wrong.append(
                    (None, Difference(place, "frame", "", f"cannot be read: {type(error).__name__}"))
                )
                noted = {one for one in noted if one[1] != stored.first}
                continue
            held |= {
                (one.attempt_id, stored.first) for one in entries if stored.first <= one.dseq <= stored.last
            }
        for attempt_id, first in sorted(held ^ noted):
            missing = (attempt_id, first) in held
            place = f"{log.device_id}/{log.epoch} {first}"
            here, there = ("", place) if missing else (place, "")
            wrong.append(
                (
                    rebuild.Place(log, attempt_id, first, missing=missing),
                    Difference(attempt_id, "frame", here, there),
                )
            )
    return count, wrong
