"""The talk with the provider, over real HTTP with a Groq of our own."""

from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from sync_server.ai.client import ModelClient, body_of, duration_of, wait_of
from sync_server.ai.errors import ModelAway, ModelBusy, ModelProblem, ModelRefused
from sync_server.ai.model import Finish, ModelReply, ModelRequest, Usage
from tests.fakes.groq import KEY, MODELS, Fault, Groq, serving_groq

SCHEMA = {
    "type": "object",
    "properties": {"word": {"type": "string"}},
    "required": ["word"],
    "additionalProperties": False,
}
REQUEST = ModelRequest(MODELS[0], "Say one word.", "The word is carrel.", "one_word", SCHEMA)


def asked(fault: Fault | None = None, *, key: str = KEY, request: ModelRequest = REQUEST) -> ModelReply:
    """Return what a Groq that has this fault says."""
    groq = Groq(lambda body: {"word": "carrel"}, lambda number, body: fault)
    with serving_groq(groq), closing(ModelClient("groq", groq.url, key, longest=0.3)) as client:
        return client.ask(request)


def test_a_reply_is_read() -> None:
    """A reply comes with its text, its end, its tokens and what the provider calls it."""
    prompt = (len(REQUEST.instructions) + len(REQUEST.material)) // 4

    assert (
        ModelReply(
            '{"word": "carrel"}', Finish.WHOLE, Usage(prompt, 0, 4), MODELS[0], "chatcmpl-1", "fp_fake"
        )
        == asked()
    )


def test_its_models_are_told() -> None:
    """The list of models is the provider's own."""
    groq = Groq(lambda body: "")
    with serving_groq(groq), closing(ModelClient("groq", groq.url, KEY)) as client:
        assert MODELS == client.models()


@pytest.mark.parametrize(
    ("fault", "wait"),
    [
        (Fault("429", "7"), 7_000),
        (Fault("429", "95"), 95_000),
        (Fault("429", "2m59.56s"), 179_560),
        (Fault("429"), None),
        (Fault("498"), None),
        (Fault("503", "30"), 30_000),
    ],
    ids=str,
)
def test_busy_says_when(fault: Fault, wait: int | None) -> None:
    """Too much for now is told with the wait that the provider asks for, also one of more than a minute."""
    with pytest.raises(ModelBusy) as caught:
        asked(fault)

    assert wait == caught.value.wait_ms


@pytest.mark.parametrize("kind", ["500", "502", "503", "stall", "half", "gone", "garbage", "nested"])
def test_a_provider_that_does_not_work_is_away(kind: str) -> None:
    """No answer, half a one or an error of its own is not held against the request."""
    with pytest.raises(ModelAway):
        asked(Fault(kind))


@pytest.mark.parametrize(
    ("ask", "code"),
    [
        (lambda: asked(key="wrong"), "invalid_api_key"),
        (lambda: asked(Fault("413")), "too_large"),
        (lambda: asked(request=of_model("llama-3.3-70b-versatile")), "model_not_found"),
    ],
)
def test_what_is_never_taken_is_refused(ask: Callable[[], Any], code: str) -> None:
    """A wrong key, a request that is too long and a model that is gone are told by the provider's own code."""
    with pytest.raises(ModelRefused) as caught:
        ask()

    assert code == caught.value.detail


def of_model(name: str) -> ModelRequest:
    """Return a request to another model."""
    return ModelRequest(name, "", "", "one_word", SCHEMA)


def test_a_schema_outside_the_strict_subset_is_refused() -> None:
    """What strict mode does not know is refused, by the fake as by the real one."""
    schema = {**SCHEMA, "properties": {"word": {"type": "string", "minLength": 1}}}

    with pytest.raises(ModelRefused):
        asked(request=ModelRequest(MODELS[0], "", "", "one_word", schema))


def test_a_reply_that_is_cut_says_so() -> None:
    """A reply that came to its longest is told apart from a whole one."""
    assert Finish.CUT is asked(Fault("cut")).finish


def test_a_generation_that_failed_is_a_reply() -> None:
    """What the provider itself found to be off the schema is a reply that can be looked at."""
    reply = asked(Fault("invalid"))

    assert (Finish.OFF_SCHEMA, '{"items": [') == (reply.finish, reply.text)


def test_others_are_asked_as_they_understand() -> None:
    """A provider that speaks as OpenAI does is told its tokens by the older name, and nothing of effort."""
    groq, other = body_of(REQUEST, "groq"), body_of(REQUEST, "compatible")

    assert "max_completion_tokens" in groq
    assert "reasoning_effort" in groq
    assert "max_tokens" in other
    assert not {"max_completion_tokens", "reasoning_effort"} & set(other)


@pytest.mark.parametrize(
    ("text", "milliseconds"),
    [("7.66s", 7_660), ("2m59.56s", 179_560), ("1h2m3s", 3_723_000), ("500ms", 500), ("soon", 0), ("", 0)],
)
def test_durations_are_read(text: str, milliseconds: int) -> None:
    """A duration as Groq writes it is milliseconds; anything else is none."""
    assert milliseconds == duration_of(text)


def test_a_wait_in_milliseconds_comes_first() -> None:
    """The finer of two headers counts."""
    assert 1_500 == wait_of({"retry-after-ms": "1500", "retry-after": "9"})


def test_a_wait_may_be_a_date() -> None:
    """A date is as long as it is away by the provider's own clock; without that clock, or over, it is none."""
    told = {"retry-after": "Wed, 21 Oct 2026 07:30:00 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}

    assert 120_000 == wait_of(told)
    assert 0 == wait_of(told | {"date": "Wed, 21 Oct 2026 07:31:00 GMT"})
    assert [None, None] == [
        wait_of({"retry-after": told["retry-after"]}),
        wait_of({"retry-after": "soon", "date": told["date"]}),
    ]


def test_all_that_goes_wrong_is_of_one_kind() -> None:
    """Whoever asks has one type of error to handle."""
    assert all(issubclass(kind, ModelProblem) for kind in (ModelBusy, ModelAway, ModelRefused))
