"""People, sittings and what happened are told by their names, where a page could as well have shown an id."""

from assessment.attempt import events as e
from assessment.attempt.irregularity import Irregularity
from sync_server.services.import_roster import import_roster, list_rosters
from sync_server.services.publish_sitting import PlannedCandidate
from sync_server.services.queue_task import TaskKind, queue_task
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.events import answered, initiated, whole_attempt
from tests.sync_server.hall import SECRET, Hall
from tests.sync_server.services.test_decide_attempt import sat


def test_a_score_is_somebodys(hall: Hall, clerk: Clerk) -> None:
    """The page of a score and what a corrected key would change tell the candidate's name and not their id."""
    hall.publish()
    hall.sitting()
    sat(hall, hall.desk(), *whole_attempt())

    clerk.go(f"/attempts/{hall.attempt()}/score")
    assert "Score of Amina" in clerk.words
    clerk.go("/marking/morning/keys")
    clerk.send("/marking/morning/keys", item_id="q1", instead="void", wish="try")
    assert "Amina" in clerk.words
    assert "candidate-1" not in clerk.words


def test_a_task_is_about_a_sitting_by_its_title(hall: Hall, clerk: Clerk) -> None:
    """The list of tasks tells the title of the sitting whose answers are looked at."""
    hall.publish()
    hall.sitting()
    told = {"sitting_id": "morning"}
    queue_task(hall.server, hall.organisation, TaskKind.EVALUATION, told, actor="admin", subject="morning")

    clerk.go("/tasks")
    assert "Proposals of marks Morning" in clerk.words


def test_a_history_is_told_in_words(hall: Hall, clerk: Clerk) -> None:
    """What happened, and what a proctor noted, stands in words with its time, and no number of milliseconds."""
    hall.publish()
    hall.sitting()
    noted = Irregularity("candidate/unwell", "Went out for air", "Pat")
    sat(hall, hall.desk(), initiated(), e.Started(), answered("q1", "A"), e.Incident("focus_lost"), noted)

    clerk.go(f"/attempts/{hall.attempt()}")
    assert "The candidate was unwell , noted by Pat : Went out for air" in clerk.words
    assert "The test was not in front" in clerk.words
    assert "Signed in to it" in clerk.words
    assert "Answered" in clerk.words
    assert "at_ms" not in clerk.words


def test_an_answer_stands_where_it_was_given(hall: Hall, clerk: Clerk) -> None:
    """The history tells which item was answered and with what; the record itself is folded away behind it."""
    hall.publish()
    hall.sitting()
    sat(hall, hall.desk(), initiated(), e.Started(), answered("q1", "Nairobi"), answered("q1"))

    page = clerk.go(f"/attempts/{hall.attempt()}").text
    assert '<q dir="auto">Nairobi</q>' in page
    assert "nothing any more" in page
    assert '<details class="raw"><summary>As recorded</summary>' in page


def test_whoever_sits_is_one_step_away(hall: Hall, clerk: Clerk) -> None:
    """Who is on a sitting's roster leads to their page, and whoever was entered nowhere leads to none."""
    people = b"number,name\nS-1,Ada Archer\n"
    import_roster(hall.server, hall.organisation, "Class", people, actor="test")
    hall.publish()
    hall.sitting(
        candidates=(
            PlannedCandidate("S-1", "Ada Archer", SECRET, "s-1"),
            PlannedCandidate("S-2", "Bo", SECRET, "s-2"),
        )
    )

    page = clerk.go("/sittings/morning").text
    assert '<a href="/console/candidates/s-1">Ada Archer</a>' in page
    assert "/console/candidates/s-2" not in page
    assert "Bo" in clerk.words


def test_whoever_stands_in_a_roster_is_one_step_away(hall: Hall, clerk: Clerk) -> None:
    """Each name of a roster leads to the page of that candidate."""
    people = b"number,name\nS-1,Ada Archer\n"
    import_roster(hall.server, hall.organisation, "Class", people, actor="test")
    (roster,) = list_rosters(hall.server, hall.organisation)

    assert 'href="/console/candidates/s-1"' in clerk.go(f"/rosters/{roster.roster_id}").text
    assert "Ada Archer" in clerk.go("/candidates/s-1").text
