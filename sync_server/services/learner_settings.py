"""What an organisation shows of its learners: nothing, until an admin turns it on. Changes are by revision, and recorded."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from assessment.analysis.achievements import USUAL, Rule, RuleKind, check_rules
from assessment.ids import OrganisationId
from sync_server.errors import EditedMeanwhile, TurnedOff
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.results_models import LearnerSettings


@dataclass(frozen=True, slots=True)
class LearnerChoice:
    """What is turned on. ``names``: the leaderboard tells learners by their names, else by a code that nobody can read.

    ``revision`` is 0 where nobody has ever chosen.
    """

    progress: bool = False
    achievements: bool = False
    leaderboard: bool = False
    names: bool = False
    rules: tuple[Rule, ...] = USUAL
    revision: int = 0


def learner_settings(server: Server, organisation: OrganisationId) -> LearnerChoice:
    """Return what is turned on."""
    with server.database.read() as session:
        return _choice(session.get(LearnerSettings, organisation))


def change_learner_settings(
    server: Server, organisation: OrganisationId, choice: LearnerChoice, *, actor: str
) -> LearnerChoice:
    """Choose what is turned on, where it still is as whoever chooses has seen it (``choice.revision``).

    Raises:
        EditedMeanwhile: somebody else has chosen meanwhile.
        AchievementInvalid: the rules cannot be as described.
    """
    check_rules(choice.rules)
    now = server.clock()

    def write(session: Session) -> LearnerChoice:
        hold_back_others(session, organisation)  # so that of two who choose, the second is told
        row = session.get(LearnerSettings, organisation)
        before = row.revision if row else 0
        if before != choice.revision:
            raise EditedMeanwhile(f"revision {before}")
        if row is None:
            row = LearnerSettings(organisation_id=organisation)
            session.add(row)
        row.progress, row.achievements = choice.progress, choice.achievements
        row.leaderboard, row.names = choice.leaderboard, choice.names
        row.rules = _listed(choice.rules)
        row.revision, row.changed_ms = before + 1, now
        on = [name for name in ("progress", "achievements", "leaderboard", "names") if getattr(choice, name)]
        record(
            session,
            organisation,
            actor=actor,
            action="learner_settings_changed",
            subject=organisation,
            now=now,
            detail=f"on: {' '.join(on) or 'nothing'}; rules: {len(choice.rules)}",
        )
        return _choice(row)

    return server.database.write(write)


def need(turned_on: bool, what: str) -> None:  # a fact, not a switch
    """Go on where something is turned on.

    Raises:
        TurnedOff: it is not.
    """
    if not turned_on:
        raise TurnedOff(what)


def _choice(row: LearnerSettings | None) -> LearnerChoice:
    if row is None:
        return LearnerChoice()
    rules = tuple(
        Rule(one["id"], one["title"], RuleKind(one["kind"]), one["count"]) for one in json.loads(row.rules)
    )
    return LearnerChoice(row.progress, row.achievements, row.leaderboard, row.names, rules, row.revision)


def _listed(rules: Sequence[Rule]) -> str:
    return json.dumps([asdict(rule) for rule in rules], ensure_ascii=False)
