"""The registry on the server: no test is orphaned, none is given unfairly, and nobody edits over another."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from assessment.errors import NoTestLeft
from assessment.ids import CandidateId, PackId, TestId
from assessment.registry.entry import EntryKey
from assessment.registry.experiment import Arm, Experiment
from assessment.registry.health import Fault, Health, Status
from assessment.registry.strategies import Strategy
from sync_server.errors import BodyInvalid, EditedMeanwhile, NotFound
from sync_server.services.check_registry import (
    Step,
    check_registry,
    health_history,
    note_health,
    set_up_registry,
)
from sync_server.services.choices import KEPT_MS
from sync_server.services.edit_test import Edit, RegisteredTest, edit_test, list_tests, one_test
from sync_server.services.publish_pack import PackFacts
from sync_server.services.retract_pack import retract_pack
from sync_server.services.select_test import GivenFacts, Wish, select_test
from sync_server.storage.registry_models import GivenTest, RegistryRow
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql

KEY = EntryKey(PackId("harbours"), TestId("t1"))
AT_ONCE = 200


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on each kind of database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        yield hall


def packs(hall: Hall, count: int) -> list[PackFacts]:
    """Publish so many packs of one test each."""
    return [hall.publish(hall.pack(pack_id=f"p{n}")) for n in range(count)]


def give(hall: Hall, candidate: str, strategy: Strategy = Strategy.BALANCED, **more: Any) -> GivenFacts:
    """Give a candidate a test."""
    wish = Wish(candidate, strategy, **more)
    return select_test(hall.server, hall.organisation, wish, actor="test")


def entry_at(hall: Hall, key: EntryKey = KEY) -> RegisteredTest:
    """Return a test as it stands."""
    return one_test(hall.server, hall.organisation, key)


def edit(hall: Hall, revision: int = 1, **what: Any) -> RegisteredTest:
    """Edit the one test."""
    told = Edit(**what)
    return edit_test(hall.server, hall.organisation, KEY, revision, told, actor="test")


def set_up(hall: Hall, *, force: bool = False) -> Counter[Step]:
    """Set the registry up and count the steps."""
    steps = set_up_registry(hall.server, hall.organisation, actor="test", force=force)
    return Counter(one.step for one in steps)


def health(hall: Hall) -> Health:
    """Return how the registry stands."""
    return check_registry(hall.server, hall.organisation)


@contextmanager
def file_away(hall: Hall, facts: PackFacts) -> Iterator[None]:
    """Let the file of a pack be gone for a while."""
    file = hall.config.packs / facts.sha256
    away = file.rename(file.with_suffix(".away"))
    yield
    away.rename(file)


def test_a_pack_registers_its_tests(hall: Hall) -> None:
    """Pushing a pack enters its tests, in use, as the pack describes them."""
    hall.publish()

    told = entry_at(hall)

    assert (True, 1, "") == (told.active, told.pack_version, told.inactive_because)
    assert 0 == told.usage_count


def test_a_newer_version_is_followed_and_a_retraction_leads_back(hall: Hall) -> None:
    """The entry is at the newest version that can be had; with none left it is out of use, and says why."""
    hall.publish(hall.pack(1))
    hall.publish(hall.pack(2))
    assert 2 == entry_at(hall).pack_version

    retract_pack(hall.server, hall.organisation, "harbours", 2, actor="test", reason="leaked")
    assert (True, 1) == (entry_at(hall).active, entry_at(hall).pack_version)

    retract_pack(hall.server, hall.organisation, "harbours", 1, actor="test", reason="leaked too")
    assert (False, "retracted") == (entry_at(hall).active, entry_at(hall).inactive_because)
    assert 1 == len(list_tests(hall.server, hall.organisation))


def test_setting_up_twice_changes_nothing(hall: Hall) -> None:
    """A scan finds what is registered already, and does nothing."""
    packs(hall, 2)

    assert {Step.LOOKED: 1} == set_up(hall)
    assert {Step.LOOKED: 1} == set_up(hall)


def test_a_scan_registers_what_came_before_there_was_a_registry(hall: Hall) -> None:
    """Packs that are here without entries are registered by a scan, and health says so before and after."""
    packs(hall, 3)
    hall.server.database.write(lambda session: session.execute(sa.delete(RegistryRow)))
    assert (Fault.UNREGISTERED, Fault.NONE_ACTIVE, Fault.FEW_ACTIVE) == health(hall).faults

    assert 3 == set_up(hall)[Step.REGISTERED]

    assert (100, Status.EXCELLENT) == (health(hall).score, health(hall).status)


def test_missing_content_is_found_and_comes_back(hall: Hall) -> None:
    """A scan takes out of use what has lost its file, and puts it back in use when the file is there again."""
    first, *_ = packs(hall, 4)

    with file_away(hall, first):
        assert (Fault.ORPHANED,) == health(hall).faults
        assert 1 == set_up(hall)[Step.DEACTIVATED]
        assert () == health(hall).faults
        assert "no_file" == entry_at(hall, EntryKey(PackId("p0"), TestId("t1"))).inactive_because
    assert 1 == set_up(hall)[Step.REACTIVATED]
    assert 4 == health(hall).statistics.active


def test_force_lets_tests_be_as_their_packs_say(hall: Hall) -> None:
    """By force what staff said of a test goes back to what the pack says; what they took out of use stays out."""
    hall.publish()
    before = entry_at(hall)
    edit(hall, category="Other", active=False, note="under review")

    assert 1 == set_up(hall, force=True)[Step.READ_AGAIN]

    told = entry_at(hall)
    assert (before.category, False, "by_staff") == (told.category, told.active, told.inactive_because)


def test_health_is_kept(hall: Hall) -> None:
    """Each look that is noted stands in the history, the latest first."""
    note_health(hall.server, hall.organisation)
    hall.clock.now += 1_000
    packs(hall, 3)
    note_health(hall.server, hall.organisation)

    told = health_history(hall.server, hall.organisation)

    assert [100, 30] == [one.score for one in told]
    assert ("none_active", "few_active") == told[1].faults


def test_no_candidate_gets_a_test_twice(either: Hall) -> None:
    """A candidate gets each test once, then is told that none is left; with leave they get one again."""
    packs(either, 3)

    had = {give(either, "c1").pack_id for _ in range(3)}

    assert {"p0", "p1", "p2"} == had
    with pytest.raises(NoTestLeft) as refused:
        give(either, "c1")
    assert "all" == refused.value.detail
    assert give(either, "c1", may_repeat=True).pack_id in had


def test_a_test_without_content_is_passed_over(hall: Hall) -> None:
    """A chosen test whose file is gone is taken out of use, with the reason, and another is given; then none is left."""
    first, second = packs(hall, 2)

    with file_away(hall, first):
        assert {"p1"} == {give(hall, f"c{n}").pack_id for n in range(2)}
        assert "no_file" == entry_at(hall, EntryKey(PackId("p0"), TestId("t1"))).inactive_because
    hall.clock.now += KEPT_MS
    with file_away(hall, second), pytest.raises(NoTestLeft) as refused:
        give(hall, "c9")
    assert "none" == refused.value.detail
    assert "no_file" == entry_at(hall, EntryKey(PackId("p1"), TestId("t1"))).inactive_because


@pytest.mark.parametrize("strategy", Strategy)
def test_many_at_once_are_counted_exactly(either: Hall, strategy: Strategy) -> None:
    """Two hundred selections at once: every one is counted once, and balanced serves no test one more than another."""
    packs(either, 4)
    experiment = Experiment("trial", (Arm("a"), Arm("b")))
    for n in range(4):
        key = EntryKey(PackId(f"p{n}"), TestId("t1"))
        tags = (f"trial:{'ab'[n % 2]}",)
        edit_test(either.server, either.organisation, key, 1, Edit(tags=tags), actor="test")

    def one(number: int) -> GivenFacts:
        return give(either, f"c{number}", strategy, experiment=experiment, level="B2")

    with ThreadPoolExecutor(32) as pool:
        given = list(pool.map(one, range(AT_ONCE)))

    served = Counter(facts.pack_id for facts in given)
    counted = {facts.pack_id: facts.usage_count for facts in list_tests(either.server, either.organisation)}
    assert {pack_id: served[pack_id] for pack_id in counted} == counted
    assert sum(counted.values()) == AT_ONCE
    with either.server.database.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(GivenTest)) == AT_ONCE
    if strategy in (Strategy.BALANCED, Strategy.ROUND_ROBIN, Strategy.ADAPTIVE):
        assert max(counted.values()) - min(counted.values()) <= 1
    if strategy is Strategy.EXPERIMENT:
        arms = Counter(experiment.arm_of(CandidateId(f"c{n}")).name for n in range(AT_ONCE))
        assert [arms["a"], arms["b"]] == [counted["p0"] + counted["p2"], counted["p1"] + counted["p3"]]


def test_of_two_who_edit_the_second_is_told(hall: Hall) -> None:
    """An edit names the revision that was seen; after somebody else's it is refused, and nothing changes."""
    hall.publish()
    edit(hall, category="Academic", priority=3)

    with pytest.raises(EditedMeanwhile) as refused:
        edit(hall, category="General")

    assert "revision 2" == refused.value.detail
    assert ("Academic", 3) == (entry_at(hall).category, entry_at(hall).priority)
    assert "General" == edit(hall, 2, category="General").category


@pytest.mark.parametrize(
    "wrong",
    [
        {"target_band": "advanced"},
        {"priority": -1},
        {"tags": ("a", "a")},
        {"tags": (" ",)},
        {"category": "x" * 101},
    ],
)
def test_what_will_not_do_is_refused(hall: Hall, wrong: dict[str, Any]) -> None:
    """A value that cannot be is refused by its name, and the test stays as it was."""
    hall.publish()
    before = entry_at(hall)

    with pytest.raises(BodyInvalid) as refused:
        edit(hall, **wrong)

    assert refused.value.detail.startswith(next(iter(wrong)))
    assert before == entry_at(hall)


def test_what_has_no_content_is_not_put_in_use(hall: Hall) -> None:
    """Staff may take a test out of use with a note and put it back, unless its content is missing."""
    facts = hall.publish()
    assert "under review" == edit(hall, active=False, note="under review").inactive_note

    with file_away(hall, facts), pytest.raises(BodyInvalid) as refused:
        edit(hall, 2, active=True)
    assert "active: no_file" == refused.value.detail
    assert edit(hall, 2, active=True).active


def test_an_unknown_test_cannot_be_edited(hall: Hall) -> None:
    """A test that is not in the registry is not found."""
    with pytest.raises(NotFound):
        edit(hall)


@pytest.mark.parametrize("wish", [{"level": "fluent"}, {"strategy": Strategy.EXPERIMENT}])
def test_a_wish_that_cannot_be_read_is_refused(hall: Hall, wish: dict[str, Any]) -> None:
    """A level that is none, and an experiment that is not told, are refused before anything is chosen."""
    packs(hall, 1)

    with pytest.raises(BodyInvalid):
        give(hall, "c1", **wish)


def test_selecting_reads_the_registry_once(hall: Hall) -> None:
    """Within five minutes what tests are is read once; an edit, a pack or the time has it read again."""
    packs(hall, 2)
    whole = 0

    def count(_: object, __: object, statement: str, *___: object) -> None:
        nonlocal whole
        whole += "ORDER BY registry.name" in statement

    sa.event.listen(hall.server.database.engine, "before_cursor_execute", count)
    for candidate in ("c1", "c2"):
        give(hall, candidate)
    assert 1 == whole
    hall.publish()
    assert give(hall, "c3").pack_id == "harbours"
    assert 2 == whole
    edit(hall, category="Academic")
    assert "harbours" == give(hall, "c4", category="Academic").pack_id
    assert 3 == whole
    hall.clock.now += KEPT_MS
    give(hall, "c5")
    assert 4 == whole
