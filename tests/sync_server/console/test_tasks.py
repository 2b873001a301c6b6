"""Tasks for models, what they cost and how their provider stands, by pages."""

from sync_server.services.list_tasks import exchanges_of
from sync_server.services.model_limits import view_limits
from sync_server.services.queue_task import TaskKind, queue_task
from sync_server.services.roles import Role
from tests.fakes.author import Author
from tests.fakes.groq import Fault, Groq
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_generate_items import done, wanted
from tests.sync_server.services.test_run_task import asking


def test_a_task_is_told_with_all_it_came_to(hall: Hall, clerk: Clerk) -> None:
    """The list, the task and each of its exchanges say what was asked, what came of it and what it cost."""
    with asking(hall, Groq(Author(), faults=lambda number, body: Fault("429", "2") if number == 1 else None)):
        task_id = wanted(hall, count=1)
        done(hall, task_id)
    number = exchanges_of(hall.server, hall.organisation, task_id)[0].number

    clerk.go("/tasks")
    assert "Questions from material" in clerk.words
    assert "Done" in clerk.words
    clerk.go(f"/tasks/{task_id}")
    assert "told to wait" in clerk.words
    clerk.go(f"/tasks/{task_id}/exchanges/{number}")
    assert "You write examination items." in clerk.words
    assert 404 == clerk.go(f"/tasks/other/exchanges/{number}").status_code
    clerk.go("/tasks?state=failed")
    assert "No task is here." in clerk.words


def test_a_task_is_cancelled_and_begun_anew(hall: Hall, clerk: Clerk) -> None:
    """What waits can be let be, and what was let be can be begun again."""
    task_id = wanted(hall, count=1)
    clerk.go(f"/tasks/{task_id}")
    clerk.send(f"/tasks/{task_id}/cancel")
    clerk.follow()
    assert "Cancelled" in clerk.words
    clerk.send(f"/tasks/{task_id}/retry")
    clerk.follow()
    assert "Waits its turn" in clerk.words


def test_each_sees_their_own(hall: Hall) -> None:
    """An author finds no task of marking, a marker none of questions, nor another marker's."""
    questions = wanted(hall, count=1)
    marks = queue_task(
        hall.server, hall.organisation, TaskKind.EVALUATION, {"sitting_id": "x"}, actor="somebody"
    ).task_id
    for role, hidden in ((Role.AUTHOR, (marks,)), (Role.MARKER, (questions, marks))):
        clerk = Clerk(hall.caller()).sign_in(role.value)
        for task_id in hidden:
            assert 404 == clerk.go(f"/tasks/{task_id}").status_code, role
        clerk.go("/tasks")
        assert all(task_id not in clerk.words for task_id in hidden)


def test_limits_are_saved_and_the_second_is_told(hall: Hall, clerk: Clerk) -> None:
    """What an organisation allows is changed by a form; of two who change it the second is told and keeps what they typed."""
    told = {"allowed": "yes", "per_minute": "30", "budget": "12.50", "revision": "0"}
    clerk.go("/models")
    assert "Nothing was asked of a model" in clerk.words
    clerk.send("/models/limits", **told)
    clerk.follow()
    assert "The limits are saved." in clerk.words
    limits = view_limits(hall.server, hall.organisation)
    assert (True, 30, 12_500_000_000) == (limits.allowed, limits.per_minute, limits.budget)

    late = clerk.send("/models/limits", **told | {"budget": "99"})
    assert (409, "99") == (late.status_code, clerk.value("budget"))
    for wrong in ({"budget": "much"}, {"budget": "-1"}, {"per_minute": "0"}, {"budget": "NaN"}):
        reply = clerk.send("/models/limits", **told | {"revision": "1"} | wrong)
        assert 422 == reply.status_code, wrong
    assert limits == view_limits(hall.server, hall.organisation)


def test_costs_and_the_provider_are_told(hall: Hall, clerk: Clerk) -> None:
    """The page says how many calls there were and were saved, and that a provider that fails is left alone."""
    with asking(hall, Groq(Author())):
        done(hall, wanted(hall, count=1))
        done(hall, wanted(hall, count=1))
    clerk.go("/models")
    assert "openai/gpt-oss-120b" in clerk.words
    assert "calls saved, 50.0 %" in clerk.words
