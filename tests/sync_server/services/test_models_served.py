"""Which models a provider serves is known from the start, and another one is asked where one is set."""

from dataclasses import replace

import pytest

from sync_server.ai.errors import ModelAway, ModelBusy, ModelProblem, ModelRefused
from sync_server.ai.model import ModelReply, ModelRequest
from sync_server.ai.served import Looked, Served, Wrong, look
from sync_server.services.ask_models import AskModels
from sync_server.services.list_tasks import exchanges_of
from sync_server.services.steps_of_tasks import STEPS
from tests.fakes.author import Author
from tests.fakes.groq import MODELS, Groq
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_generate_items import done, wanted
from tests.sync_server.services.test_run_task import asking
from tests.waiting import waited


class Saying:
    """A provider that says this when it is asked what it serves."""

    kind, where = "groq", "nowhere"

    def __init__(self, said: tuple[str, ...] | ModelProblem) -> None:
        self._said = said

    def ask(self, request: ModelRequest) -> ModelReply:
        """Say nothing."""
        raise ModelAway("connection")

    def models(self) -> tuple[str, ...]:
        """Say it."""
        if isinstance(self._said, ModelProblem):
            raise self._said
        return self._said

    def close(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize(
    ("said", "key", "wrong"),
    [
        (("a", "b"), True, Wrong.NOTHING),
        (("b",), True, Wrong.NOT_SERVED),
        (ModelRefused("invalid_api_key"), True, Wrong.KEY_REFUSED),
        (ModelRefused("invalid_api_key"), False, Wrong.NO_KEY),
        (ModelRefused("400"), True, Wrong.AWAY),
        (ModelAway("timeout"), True, Wrong.AWAY),
        (ModelBusy("rate_limit_exceeded", 5), True, Wrong.BUSY),
    ],
)
def test_what_is_wrong_is_named(said: tuple[str, ...] | ModelProblem, key: bool, wrong: Wrong) -> None:
    """A missing key, a refused one, a model that is gone and a provider that is away are told apart."""
    assert wrong is look(Saying(said), "a", key_given=key, now=5).wrong


def test_what_was_known_stays_known() -> None:
    """A provider that cannot be reached takes nothing away of what it said before."""
    served = Served()
    served.found(Looked(Wrong.NOTHING, ("a",), "", 1))
    served.found(Looked(Wrong.AWAY, (), "timeout", 2))

    assert (True, False, Wrong.AWAY) == (served.has("a"), served.has("b"), served.looked.wrong)
    served.gone("a")
    assert not served.has("a")


def test_another_model_is_asked_where_one_is_gone(hall: Hall) -> None:
    """Where the provider has the model no more, the other one that is set is asked, in the same task."""
    ai = replace(hall.server.config.ai, fallback=MODELS[1])
    hall.server.config = replace(hall.server.config, ai=ai)
    with asking(hall, Groq(Author(), models=MODELS[1:])):
        task = done(hall, wanted(hall, count=1))

    told = exchanges_of(hall.server, hall.organisation, task.task_id)
    assert ("completed", MODELS[1]) == (task.state, told[-1].model)
    assert 1 == sum(one.model == MODELS[0] for one in told)


def test_without_another_model_the_task_says_so(hall: Hall) -> None:
    """Where no other is set, the task ends and says that the model is not served."""
    with asking(hall, Groq(Author(), models=MODELS[1:])):
        task = done(hall, wanted(hall, count=1))

    assert ("failed", "model_not_found") == (task.state, task.error)


def test_it_is_looked_at_the_start(hall: Hall) -> None:
    """The process that asks looks what is served when it begins, before anybody has asked for anything."""
    with asking(hall, Groq(Author())):
        work = AskModels(hall.server, STEPS)
        work.start()
        waited(lambda: hall.server.served.looked.at_ms is not None, "it has been looked")
        work.stop()

    assert (Wrong.NOTHING, set(MODELS)) == (
        hall.server.served.looked.wrong,
        set(hall.server.served.looked.models),
    )
