"""Learners across sittings: nothing is shown until it is turned on, and then what may be told alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assessment.analysis.achievements import Rule, RuleKind
from assessment.attempt.events import SubmitMethod, Submitted
from assessment.errors import AchievementInvalid
from sync_server.errors import EditedMeanwhile, TurnedOff
from sync_server.services.follow_learner import achieved, follow_learner
from sync_server.services.learner_settings import (
    LearnerChoice,
    change_learner_settings,
    learner_settings,
)
from sync_server.services.rank_learners import rank_learners
from sync_server.services.roles import Role
from sync_server.services.walk_outcomes import Which
from sync_server.storage.audit import recorded
from tests.sync_server.events import answered, initiated, whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_decide_attempt import sat
from tests.sync_server.services.test_results import WITHOUT_ESSAY

ALL = LearnerChoice(progress=True, achievements=True, leaderboard=True)
WORSE = (WITHOUT_ESSAY[0], answered("q1", "B"), Submitted(SubmitMethod.CANDIDATE))


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server where one learner sat twice, better the second time, and another once, on each kind of database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.publish()
        for number, (sitting, candidate, rest) in enumerate(
            (
                ("first", "candidate-1", WORSE),
                ("second", "candidate-1", WITHOUT_ESSAY),
                ("first", "candidate-2", WITHOUT_ESSAY),
                ("second", "candidate-2", whole_attempt()[1:]),
            ),
            1,
        ):
            hall.sitting(sitting_id=sitting)
            begun = initiated(candidate, sitting=sitting)
            sat(hall, hall.desk(), begun, *rest, attempt_id=hall.attempt(number))
        yield hall


def choose(hall: Hall, choice: LearnerChoice) -> LearnerChoice:
    """Turn on what is chosen."""
    return change_learner_settings(hall.server, hall.organisation, choice, actor="admin")


def test_nothing_is_shown_until_it_is_turned_on(either: Hall) -> None:
    """Progress, achievements and leaderboard are refused by name, each by itself, until an admin turns it on."""
    server, home = either.server, either.organisation
    asks: dict[str, Callable[[], object]] = {
        "progress": lambda: follow_learner(server, home, "candidate-1"),
        "achievements": lambda: achieved(server, home, "candidate-1"),
        "leaderboard": lambda: rank_learners(server, home, Which(test_id="t1")),
    }
    for turned_on in ("", *asks):
        if turned_on:
            before = learner_settings(server, home)
            off = LearnerChoice(revision=before.revision)
            choose(either, replace(off, **{turned_on: True}))  # type: ignore[arg-type]  # one of the three
        for name, ask in asks.items():
            if name == turned_on:
                assert ask() is not None
            else:
                with pytest.raises(TurnedOff, match=name):
                    ask()


def test_a_learner_gets_on(either: Hall) -> None:
    """Results stand in order with the change against the time before; what waits for a mark is not among them."""
    choose(either, ALL)

    one = follow_learner(either.server, either.organisation, "candidate-1")
    other = follow_learner(either.server, either.organisation, "candidate-2")

    assert {"first", "second"} == {point.sitting_id for point in one.points}
    low, high = sorted(one.points, key=lambda point: point.share)
    assert (0.0, True) == (low.share, high.share > 0)
    assert {None, abs(round(high.share - low.share, 6))} == {
        None if point.change is None else abs(point.change) for point in one.points
    }
    assert ("Amina", "C-1") == (one.candidate_name, one.candidate_number)
    assert ["first"] == [point.sitting_id for point in other.points]
    assert () == follow_learner(either.server, either.organisation, "nobody").points
    assert () == follow_learner(either.server, either.organisation, "candidate-1", {"third"}).points


def test_achievements_are_the_organisations(either: Hall) -> None:
    """They follow from the organisation's own rules, in their order."""
    rules = (
        Rule("two", "Two taken", RuleKind.TAKEN, 2),
        Rule("all", "Everything", RuleKind.SHARE, 100),
        Rule("one", "One taken", RuleKind.TAKEN, 1),
    )
    choose(either, replace(ALL, rules=rules))

    assert ["two", "one"] == [
        one.rule_id for one in achieved(either.server, either.organisation, "candidate-1")
    ]
    assert ["one"] == [one.rule_id for one in achieved(either.server, either.organisation, "candidate-2")]


def test_the_leaderboard_is_of_the_best(either: Hall) -> None:
    """Each learner stands once by their best, equals on one rank, by codes unless names are shown."""
    chosen = choose(either, ALL)
    which = Which(test_id="t1")

    coded = rank_learners(either.server, either.organisation, which)
    choose(either, replace(chosen, names=True))
    named = rank_learners(either.server, either.organisation, which, limit=1)

    assert [1, 1] == [one.rank for one in coded] == [one.rank for one in named]
    assert {"Amina": 2, "Bo": 1} == {one.who: one.attempts for one in named}
    assert set() == {one.who for one in coded} & {"Amina", "Bo", "candidate-1", "candidate-2"}
    assert 2 == len({one.who for one in coded})
    only = rank_learners(either.server, either.organisation, Which(sitting_id="first"))
    assert [(1, "Bo"), (2, "Amina")] == [(one.rank, one.who) for one in only]


def test_two_who_choose_are_told(either: Hall) -> None:
    """Of two admins who choose at once the second is refused; what is chosen is recorded; bad rules change nothing."""
    first = choose(either, ALL)

    assert 1 == first.revision
    with pytest.raises(EditedMeanwhile):
        choose(either, LearnerChoice())
    with pytest.raises(AchievementInvalid):
        choose(either, replace(first, rules=(*first.rules, first.rules[0])))
    assert first == learner_settings(either.server, either.organisation)
    with either.server.database.read() as session:
        last = recorded(session, either.organisation, limit=1)[0]
    assert ("learner_settings_changed", "on: progress achievements leaderboard; rules: 5") == (
        last.action,
        last.detail,
    )


def test_learners_over_http(hall: Hall) -> None:
    """An admin turns it on by revision, a viewer reads, a centre's staff see their own sittings' results alone."""
    hall.publish()
    for number, centre in enumerate(("North", "South"), 1):
        hall.sitting(sitting_id=centre.lower(), centre=centre)
        begun = initiated(sitting=centre.lower())
        sat(hall, hall.desk(centre), begun, *WITHOUT_ESSAY, attempt_id=hall.attempt(number))
    admin, viewer, north = hall.staff(), hall.staff(Role.VIEWER), hall.staff_of("North", Role.VIEWER)
    path = "/api/v1/learners/candidate-1/progress"
    wish = {"revision": 0, "progress": True, "achievements": True, "leaderboard": True}

    assert "turned_off" == viewer("GET", path).json()["code"]
    assert 200 == admin("PUT", "/api/v1/learners/settings", json=wish).status_code
    assert 409 == admin("PUT", "/api/v1/learners/settings", json=wish).status_code
    rule = {"id": "x", "title": "X", "kind": "share", "count": 500}
    again = {**wish, "revision": 1, "rules": [rule]}
    assert "achievement_invalid" == admin("PUT", "/api/v1/learners/settings", json=again).json()["code"]

    assert 2 == len(viewer("GET", path).json()["points"])
    assert ["north"] == [one["sitting_id"] for one in north("GET", path).json()["points"]]
    assert 200 == viewer("GET", "/api/v1/learners/candidate-1/achievements").status_code
    board = viewer("GET", "/api/v1/learners/leaderboard?test_id=t1").json()
    assert [(1, 2)] == [(one["rank"], one["attempts"]) for one in board]
    assert 422 == viewer("GET", "/api/v1/learners/leaderboard").status_code
    assert 5 == len(admin("GET", "/api/v1/learners/settings").json()["rules"])
