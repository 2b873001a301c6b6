"""Learners by how well they did in a sitting or a test: each by the best of what may be told, equals on one rank."""

from base64 import b32encode
from dataclasses import dataclass, replace
from hashlib import sha256

from assessment.attempt.sitting import Sitting
from assessment.ids import OrganisationId
from sync_server.services.final_score import COUNTING, Sittings
from sync_server.services.follow_learner import share_reached
from sync_server.services.keep_scores import catch_up_scores
from sync_server.services.kept_scores import kept_scores
from sync_server.services.learner_settings import learner_settings, need
from sync_server.services.server import Server
from sync_server.services.surroundings import Surroundings
from sync_server.services.walk_outcomes import Which

MOST = 1_000


@dataclass(frozen=True, slots=True)
class Ranked:
    """A learner's place. ``who`` is a name, or where the organisation shows none a code that stays the same."""

    rank: int
    who: str
    share: float
    grade: str
    attempts: int


def rank_learners(
    server: Server, organisation: OrganisationId, which: Which, *, limit: int = 10
) -> tuple[Ranked, ...]:
    """Return the leaderboard. Who shares the last rank that is shown is shown too.

    Raises:
        TurnedOff: the organisation shows none.
    """
    choice = learner_settings(server, organisation)
    need(choice.leaderboard, "leaderboard")
    ordered = sorted(
        _best(server, organisation, which).items(), key=lambda found: (-found[1].share, found[0])
    )
    around = Surroundings(server, organisation)
    ranked: list[Ranked] = []
    for place, (candidate_id, best) in enumerate(ordered, 1):
        rank = ranked[-1].rank if ranked and ranked[-1].share == best.share else place
        if rank > limit:
            break
        name = _name(around.sitting(best.sitting_id), candidate_id) if choice.names else ""
        who = name or code_of(organisation, candidate_id)
        ranked.append(Ranked(rank, who, best.share, best.grade, best.attempts))
    return tuple(ranked)


@dataclass(frozen=True, slots=True)
class _Best:
    """The best that a learner reached, and out of how many attempts."""

    share: float
    sitting_id: str
    grade: str
    attempts: int


def _best(server: Server, organisation: OrganisationId, which: Which) -> dict[str, _Best]:
    """Return the best of each learner, the first of equals: of what may be told, out of the scores that are kept."""
    catch_up_scores(server, organisation, sitting_id=which.sitting_id, test_id=which.test_id)
    kept = kept_scores(server, organisation, which)
    with server.database.read() as session:
        sittings = Sittings(server, session, organisation)
        told = {
            key: sittings.tells(key[0], marked=key[1])
            for key in {(row.sitting_id, row.marked) for row, _ in kept}
        }
    best: dict[str, _Best] = {}
    for row, standing in kept:
        final = row.score is not None and not row.waiting and standing in COUNTING
        if not final or not row.candidate_id or not told[row.sitting_id, row.marked]:
            continue
        share, before = share_reached(row.score, row.maximum), best.get(row.candidate_id)
        count = before.attempts + 1 if before else 1
        if before and before.share >= share:
            best[row.candidate_id] = replace(before, attempts=count)
        else:
            best[row.candidate_id] = _Best(share, row.sitting_id, row.grade, count)
    return best


def _name(sitting: Sitting | None, candidate_id: str) -> str:
    """Return the name that a sitting's roster has of somebody."""
    roster = sitting.roster if sitting else ()
    return next((one.name for one in roster if one.candidate_id == candidate_id), "")


def code_of(organisation: OrganisationId, candidate_id: str) -> str:
    """Return a code for a learner that does not say who it is to those who do not know their id."""
    digest = sha256(f"carrel-leaderboard-v1 {organisation} {candidate_id}".encode()).digest()
    return b32encode(digest[:5]).decode()
