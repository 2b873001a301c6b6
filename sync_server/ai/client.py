"""The talk with whoever serves the model: Groq, or what speaks as OpenAI does (Ollama, vLLM). Home of groq.

Its client is told to try once: it would pass over a wait of more than a minute and sleep through a shorter one, where
a job here must be able to end at any moment and go on later.
"""

import json
import re
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from typing import Any, cast

import groq
import httpx

from sync_server.ai.errors import ModelAway, ModelBusy, ModelRefused
from sync_server.ai.model import LONGEST_SECONDS, Finish, ModelReply, ModelRequest, Usage
from sync_server.ai.said import whole_signs
from sync_server.ai.served import KEY_REFUSED, NOT_SERVED

GROQ = "https://api.groq.com/openai/v1"
CONNECT_SECONDS, SILENT_SECONDS = 5.0, 60.0
MOST_BYTES = 8 << 20
MOST_TOKENS = 1 << 31
_COME_AGAIN = frozenset({408, 409, 425, 429, 498})
"""498 is Groq's own: no room for now. Its client calls that, and 413, no error of any kind it knows."""
_FOR_WORDS = frozenset({400, 413, 422})
_FINISHES = {"stop": Finish.WHOLE, "length": Finish.CUT, "content_filter": Finish.REFUSED}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|h|m|s)")
_UNITS = {"h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}


class ModelClient:
    """One provider at one address, which ends where chat/completions begins."""

    def __init__(self, kind: str, where: str, key: str, *, longest: float = LONGEST_SECONDS) -> None:
        self.kind = kind
        self.where = where
        timeout = httpx.Timeout(min(SILENT_SECONDS, longest), connect=CONNECT_SECONDS)
        self._client = groq.Groq(
            api_key=key or "none",  # one who asks for no key takes any
            base_url=where,
            max_retries=0,
            timeout=timeout,
            http_client=httpx.Client(transport=_Bounded(longest), timeout=timeout, trust_env=False),
        )

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def ask(self, request: ModelRequest) -> ModelReply:
        """Return the reply.

        Raises:
            ModelBusy, ModelAway, ModelRefused: as ``Model`` says.
        """
        with _told():
            try:
                response = self._client.post(
                    "/chat/completions", cast_to=httpx.Response, body=body_of(request, self.kind)
                )
            except groq.BadRequestError as error:
                off = _off_schema(error)
                if off is None:
                    raise
                return ModelReply(off, Finish.OFF_SCHEMA, Usage(), request.model)
        return _reply_of(response)

    def models(self) -> tuple[str, ...]:
        """Return the names of the models that are served; raise as ``ask`` does."""
        with _told():
            response = self._client.get("/models", cast_to=httpx.Response)
        listed = _object(response).get("data")
        if not isinstance(listed, list):
            raise ModelAway("unreadable")
        names = (one.get("id") for one in listed if isinstance(one, dict))
        return tuple(sorted(name for name in names if isinstance(name, str)))


def body_of(request: ModelRequest, kind: str) -> dict[str, Any]:
    """Return the body of a request: what is alike for many stands first, what is this one's own last."""
    body: dict[str, Any] = {
        "model": request.model,
        "messages": [
            {"role": "system", "content": request.instructions},
            {"role": "user", "content": request.material},
        ],
        "temperature": 0,
        "seed": request.seed,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": request.name, "strict": True, "schema": request.schema},
        },
    }
    if kind != "groq":
        return body | {"max_tokens": request.most_tokens}
    return body | {"max_completion_tokens": request.most_tokens, "reasoning_effort": request.effort}


def wait_of(headers: Mapping[str, str]) -> int | None:
    """Return how many milliseconds a provider wants to be left alone, None where it says nothing that can be read."""
    told = headers.get("retry-after-ms", "")
    if _is_number(told):
        return max(0, int(float(told)))
    told = headers.get("retry-after", "")
    if _is_number(told):
        return max(0, int(float(told) * 1_000))
    return duration_of(told) or _until(told, headers.get("date", ""))


def _until(told: str, now: str) -> int | None:
    """Return the milliseconds until a date, by the clock of whoever tells it; None where either is none."""
    try:
        rest = parsedate_to_datetime(told) - parsedate_to_datetime(now)
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0, int(rest.total_seconds() * 1_000))


def duration_of(text: str) -> int:
    """Return the milliseconds of a duration such as ``2m59.56s``, as Groq writes it; 0 for anything else."""
    parts = _DURATION.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        return 0
    return round(sum(float(number) * _UNITS[unit] for number, unit in parts))


def _is_number(text: str) -> bool:
    return re.fullmatch(r"\d{1,9}(\.\d{1,6})?", text) is not None


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except groq.APITimeoutError:
        raise ModelAway("timeout") from None
    except groq.APIConnectionError:
        raise ModelAway("connection") from None
    except groq.APIStatusError as error:
        status, code = error.status_code, _code_of(error)
        if status in _COME_AGAIN:
            raise ModelBusy(code or str(status), wait_of(error.response.headers)) from None
        if status >= 500:
            wait = wait_of(error.response.headers)
            if wait is not None:
                raise ModelBusy(code or str(status), wait) from None
            raise ModelAway(str(status)) from None
        code = "too_large" if status == 413 else code or str(status)
        of_all = code in NOT_SERVED | KEY_REFUSED
        raise ModelRefused(code, for_its_words=status in _FOR_WORDS and not of_all) from None
    except groq.GroqError:
        raise ModelAway("unreadable") from None


def _error_of(error: groq.APIStatusError) -> Mapping[str, Any]:
    body = error.body if isinstance(error.body, dict) else {}
    told = body.get("error", body)
    return told if isinstance(told, dict) else {}


def _code_of(error: groq.APIStatusError) -> str:
    """Return the provider's own code, if it is a plain word."""
    code = _error_of(error).get("code")
    return code if isinstance(code, str) and re.fullmatch(r"[a-z0-9_]{1,60}", code) else ""


def _off_schema(error: groq.BadRequestError) -> str | None:
    told = _error_of(error)
    if told.get("code") != "json_validate_failed":
        return None
    text = told.get("failed_generation")
    return text if isinstance(text, str) else ""


def _object(response: httpx.Response) -> dict[str, Any]:
    try:
        told = json.loads(response.content)
    except (ValueError, RecursionError):
        raise ModelAway("unreadable") from None
    if not isinstance(told, dict):
        raise ModelAway("unreadable")
    return told


def _reply_of(response: httpx.Response) -> ModelReply:
    told = _object(response)
    try:
        choice = told["choices"][0]
        message = choice["message"]
        usage = told.get("usage") or {}
        kept = (usage.get("prompt_tokens_details") or {}).get("cached_tokens")
        text, refusal = message.get("content"), message.get("refusal")
        finish = _FINISHES.get(str(choice.get("finish_reason")), Finish.WHOLE)
        return ModelReply(
            whole_signs(text) if isinstance(text, str) else "",
            Finish.REFUSED if refusal else finish,
            Usage(_count(usage.get("prompt_tokens")), _count(kept), _count(usage.get("completion_tokens"))),
            *(_word(told.get(name)) for name in ("model", "id", "system_fingerprint")),
        )
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        raise ModelAway("unreadable") from None


def _count(told: object) -> int:
    """Return a number of tokens; 0 for what is none."""
    if isinstance(told, bool) or not isinstance(told, int | float) or not 0 <= told < MOST_TOKENS:
        return 0
    return int(told)


def _word(told: object) -> str:
    return "".join(sign for sign in whole_signs(str(told or "")[:200]) if sign.isprintable())


class _Bounded(httpx.BaseTransport):
    """Ends an answer that takes too long in all, or is too long: the silence between two bytes bounds neither."""

    def __init__(self, longest: float) -> None:
        self._inner = httpx.HTTPTransport()
        self._longest = longest

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        until = time.monotonic() + self._longest
        response = self._inner.handle_request(request)
        inner = cast("httpx.SyncByteStream", response.stream)  # a transport that does not wait for coroutines
        return httpx.Response(
            response.status_code,
            headers=response.headers,
            stream=_BoundedStream(inner, request, until),
            extensions=response.extensions,
        )

    def close(self) -> None:
        self._inner.close()


class _BoundedStream(httpx.SyncByteStream):
    def __init__(self, inner: httpx.SyncByteStream, request: httpx.Request, until: float) -> None:
        self._inner = inner
        self._request = request
        self._until = until

    def __iter__(self) -> Iterator[bytes]:
        length = 0
        for part in self._inner:
            length += len(part)
            if time.monotonic() > self._until or length > MOST_BYTES:
                raise httpx.ReadTimeout("too long", request=self._request)
            yield part

    def close(self) -> None:
        self._inner.close()
