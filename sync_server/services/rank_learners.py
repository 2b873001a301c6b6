"""Learners by how well they did in a sitting or a test: each by the best of what may be told, equals on one rank."""

from base64 import b32encode
from dataclasses import dataclass
from hashlib import sha256

from assessment.ids import OrganisationId
from sync_server.services.follow_learner import share_of
from sync_server.services.learner_settings import learner_settings, need
from sync_server.services.outcome_of import Outcome
from sync_server.services.server import Server
from sync_server.services.walk_outcomes import Which, walk_outcomes

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
    best: dict[str, tuple[float, Outcome, int]] = {}
    for one, _ in walk_outcomes(server, organisation, which):
        if one.released and one.candidate_id:
            share = share_of(one)
            before = best.get(one.candidate_id)
            count = before[2] + 1 if before else 1
            keep = before if before and before[0] >= share else (share, one, count)
            best[one.candidate_id] = (keep[0], keep[1], count)
    ordered = sorted(best.values(), key=lambda found: (-found[0], found[1].candidate_id))
    ranked: list[Ranked] = []
    for place, (share, outcome, count) in enumerate(ordered, 1):
        rank = ranked[-1].rank if ranked and ranked[-1].share == share else place
        if rank > limit:
            break
        name = outcome.candidate_name if choice.names else ""
        who = name or code_of(organisation, outcome.candidate_id)
        ranked.append(Ranked(rank, who, share, outcome.grade, count))
    return tuple(ranked)


def code_of(organisation: OrganisationId, candidate_id: str) -> str:
    """Return a code for a learner that does not say who it is to those who do not know their id."""
    digest = sha256(f"carrel-leaderboard-v1 {organisation} {candidate_id}".encode()).digest()
    return b32encode(digest[:5]).decode()
