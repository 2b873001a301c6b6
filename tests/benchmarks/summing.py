"""Results of a sitting of ten thousand attempts at forty questions, beside a plain sum in SQL of the same scores."""

import json
import random
import tempfile
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from sync_server.services.keep_scores import catch_up_scores
from sync_server.services.sum_up_results import sum_up
from sync_server.services.walk_outcomes import Which, page_outcomes
from sync_server.storage.engine import Session
from sync_server.storage.models import ProjectedAttempt
from sync_server.storage.scores import mark_stale, scores_stale
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row, median, p99
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.services.test_decide_attempt import sat

ATTEMPTS, ITEMS = 10_000, 40
PAGE = 50
MOST_MS = 300.0
SITTING = "morning"
PLAIN = """SELECT count(*), sum(kept_scores.score), sum(kept_scores.maximum) FROM attempts JOIN kept_scores
 USING (organisation_id, attempt_id) WHERE attempts.sitting_id = 'morning'"""


def summing(effort: Effort) -> list[Row]:
    """Measure the processor's time of the sums in all, by centre and by item, and of a page of attempts."""
    rounds = effort.times(15)
    with tempfile.TemporaryDirectory() as folder, opened_hall(Path(folder) / "server") as hall:
        one = _filled(hall)
        began = time.process_time()
        catch_up_scores(hall.server, hall.organisation)
        anew = time.process_time() - began
        floor = median(_times(lambda: _plain(hall), rounds))

        def sums() -> None:
            sum_up(hall.server, hall.organisation, SITTING)

        def after_a_mark() -> None:
            hall.server.database.write(
                lambda session: scores_stale(session, hall.organisation, attempts=[one])
            )
            sums()

        def page() -> None:
            page_outcomes(hall.server, hall.organisation, Which(sitting_id=SITTING), limit=PAGE)

        return [
            _row(f"the sums of {ATTEMPTS:,} attempts, by item and centre", _times(sums, rounds), floor),
            _row("the same when a score has changed", _times(after_a_mark, rounds), floor),
            _row(f"a page of {PAGE} of them", _times(page, rounds), floor),
            Row(
                name=f"results: every score of {ATTEMPTS:,} made anew",
                figure=anew,
                unit="s",
                targets="",
                met=None,
                samples=1,
            ),
        ]


def _filled(hall: Hall) -> str:
    """Let there be so many attempts, each with scores of its own: rows of the projection, as one real attempt has it."""
    hall.publish()
    hall.sitting()
    sat(hall, hall.desk(), *whole_attempt())
    chance = random.Random(7)
    with hall.server.database.read() as session:
        row = session.scalars(sa.select(ProjectedAttempt)).one()
    real = {column.key: getattr(row, column.key) for column in ProjectedAttempt.__table__.columns}
    rows = [real | _made_up(number, chance) for number in range(ATTEMPTS)]

    def fill(session: Session) -> None:
        session.execute(sa.insert(ProjectedAttempt), rows)
        mark_stale(session.connection(), hall.organisation, sorted(one["attempt_id"] for one in rows))

    hall.server.database.write(fill)
    return str(rows[0]["attempt_id"])


def _made_up(number: int, chance: random.Random) -> dict[str, Any]:
    scores = [chance.choice((Decimal(0), Decimal("0.5"), Decimal(1))) for _ in range(ITEMS)]
    names = [f"item-{at:03}" for at in range(ITEMS)]
    items = [[name, at, at, str(scores[at]), "1", "1", "", ""] for at, name in enumerate(names)]
    seen = [
        [name, at, "", "1", int(chance.random() < 0.9), chance.randrange(100_000)]
        for at, name in enumerate(names)
    ]
    return {
        "attempt_id": f"02{number:06x}-0000-7000-8000-{number:012x}",
        "candidate_id": f"candidate-{number}",
        "outcomes": json.dumps([[None, items]]),
        "sat": json.dumps([f"{number % 20:016x}", seen]),
        "flags": "",
        "pending": 0,
        "score": str(sum(scores)),
        "maximum": str(ITEMS),
    }


def _plain(hall: Hall) -> None:
    with hall.server.database.look() as connection:
        connection.execute(sa.text(PLAIN)).one()


def _times(work: Callable[[], None], rounds: int) -> list[float]:
    """Return the milliseconds of the processor that each round took, the first left out."""
    times = []
    for _ in range(rounds + 1):
        began = time.process_time()
        work()
        times.append((time.process_time() - began) * 1000)
    return times[1:]


def _row(name: str, times: list[float], floor: float) -> Row:
    figure = median(times)
    return Row(
        name=f"results: {name}",
        figure=figure,
        unit="ms",
        targets=f"≤ {MOST_MS:.0f} ms",
        met=figure <= MOST_MS,
        p99=p99(times),
        limit=floor,
        limit_name="a plain sum in SQL",
        samples=len(times),
    )
