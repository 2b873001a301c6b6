"""A Groq on loopback that answers, limits and fails as the real one is documented to, by a schedule of faults.

What it says is scripted by whoever tests. It holds a request to the real one's rules: bearer, known models, one
choice, the strict subset of JSON Schema, nothing of it together with streaming or tools.
"""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "gsk_of_the_fake"
MODELS = ("openai/gpt-oss-120b", "openai/gpt-oss-20b")
STRICT_MODELS = frozenset(MODELS)
NOT_IN_STRICT = frozenset(
    {
        "minItems",
        "maxItems",
        "minLength",
        "maxLength",
        "pattern",
        "format",
        "uniqueItems",
        "minimum",
        "maximum",
    }
)
Script = Callable[[dict[str, Any]], Any]
"""Gives what the model says to a body: text as it is, or what is written as JSON."""


@dataclass(frozen=True)
class Fault:
    """What one request meets. ``wait``: the Retry-After it tells, as text; empty for none. Of a stall: how many seconds; of a refusal: its code."""

    kind: str
    wait: str = ""


@dataclass
class Groq:
    """What is asked of it and how it behaves. ``faults`` gives the fault of the n-th request of a chat, None for none.

    ``held``: where a request that stalls waits until the test lets go. ``asked`` are the bodies, ``refused`` how often what.
    """

    script: Script
    faults: Callable[[int, dict[str, Any]], Fault | None] = lambda number, body: None
    models: tuple[str, ...] = MODELS
    key: str = KEY
    clock: Callable[[], float] = time.monotonic
    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    answered: list[dict[str, Any]] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    held: threading.Event = field(default_factory=threading.Event)
    busy_until: float = 0.0
    early: int = 0
    """Requests that came before a Retry-After told to all was over."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def chat(self, body: dict[str, Any], authorization: str) -> "Told | None":
        """Answer a request; None where nothing is ever said."""
        wrong = self._wrong(body, authorization)
        if wrong is not None:
            return wrong
        with self._lock:
            now = self.clock()
            if now < self.busy_until:
                self.early += 1
            number = len(self.asked)
            self.asked.append(body)
            self.at.append(now)
            fault = self.faults(number, body)
            if fault is not None:
                self.refused[fault.kind] = self.refused.get(fault.kind, 0) + 1
        if fault is not None:
            return self._fault(fault, body)
        return self._answer(body)

    def _answer(self, body: dict[str, Any], *, cut: bool = False) -> "Told":
        said = self.script(body)
        text = said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)
        if cut:
            text = text[: len(text) // 2]
        with self._lock:
            self.answered.append(body)
            count = len(self.answered)
        prompt = sum(len(message["content"]) for message in body["messages"]) // 4
        told = {
            "id": f"chatcmpl-{count}",
            "object": "chat.completion",
            "created": 1_800_000_000 + count,
            "model": body["model"],
            "choices": [
                {
                    "index": 0,
                    "logprobs": None,
                    "finish_reason": "length" if cut else "stop",
                    "message": {"role": "assistant", "content": text},
                }
            ],
            "usage": {
                "queue_time": 0.01,
                "prompt_tokens": prompt,
                "prompt_time": 0.01,
                "completion_tokens": len(text) // 4,
                "completion_time": 0.02,
                "total_tokens": prompt + len(text) // 4,
                "total_time": 0.03,
                "prompt_tokens_details": {"cached_tokens": 0},
            },
            "system_fingerprint": "fp_fake",
            "x_groq": {"id": f"req_{count}"},
        }
        return Told(200, told)

    def _fault(self, fault: Fault, body: dict[str, Any]) -> "Told | None":
        headers = {"retry-after": fault.wait} if fault.wait else {}
        match fault.kind:
            case "429":
                with self._lock:
                    if fault.wait.replace(".", "", 1).isdecimal():
                        self.busy_until = max(self.busy_until, self.clock() + float(fault.wait))
                message = f"Rate limit reached for model. Please try again in {fault.wait or 1}s."
                return Told(429, _error(message, "tokens", "rate_limit_exceeded"), headers)
            case "498":
                return Told(498, _error("Flex capacity exceeded", "flex", "capacity_exceeded"))
            case "413":
                return Told(413, _error("Request too large for model", "tokens", "rate_limit_exceeded"))
            case "refused":
                return Told(400, _error("It was not taken", "invalid_request_error", fault.wait or None))
            case "500" | "502" | "503":
                wrong = _error("Internal Server Error", "internal_server_error", None)
                return Told(int(fault.kind), wrong, headers)
            case "cut":
                return self._answer(body, cut=True)
            case "invalid":
                wrong = _error("Failed to validate JSON", "invalid_request_error", "json_validate_failed")
                wrong["error"]["failed_generation"] = '{"items": ['
                return Told(400, wrong)
            case "stall":
                self.held.wait(float(fault.wait) if fault.wait else None)
                return None
            case "garbage":
                return Told(200, None)
            case "nested":
                return Told(200, None, raw=b"[" * 1_000_000)
            case "half":
                told = self._answer(body)
                return replace(told, half=self.held)
        return None  # "gone": the connection ends

    def _wrong(self, body: dict[str, Any], authorization: str) -> "Told | None":
        if authorization != f"Bearer {self.key}":
            return Told(401, _error("Invalid API Key", "invalid_request_error", "invalid_api_key"))
        if body.get("model") not in self.models:
            said = f"The model `{body.get('model')}` does not exist or you do not have access to it."
            return Told(404, _error(said, "invalid_request_error", "model_not_found"))
        shape = body.get("response_format") or {}
        if body.get("n", 1) != 1:
            return _bad("'n' : number must be 1")
        if shape.get("type") == "json_schema":
            if body.get("stream") or body.get("tools"):
                return _bad("Streaming and tool use are not supported with Structured Outputs")
            told = shape["json_schema"]
            if told.get("strict"):
                if body["model"] not in STRICT_MODELS:
                    return _bad("This model does not support strict mode")
                fault = not_strict(told["schema"])
                if fault:
                    return _bad(f"invalid JSON schema for response_format: '{told['name']}': {fault}")
        return None


@dataclass(frozen=True)
class Told:
    """A reply. ``body`` None: bytes that are no JSON, those of ``raw``. With ``half`` only half of it comes, until that is set."""

    status: int
    body: dict[str, Any] | None
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: bytes = b"<html>not JSON"
    half: threading.Event | None = None


def not_strict(schema: Any, where: str = "/") -> str:
    """Return what strict mode refuses in a schema; empty where it takes it."""
    if isinstance(schema, list):
        return next(filter(None, (not_strict(one, where) for one in schema)), "")
    if not isinstance(schema, dict):
        return ""
    if where == "/" and "anyOf" in schema:
        return "the root must not be anyOf"
    found = sorted(NOT_IN_STRICT & set(schema))
    if found:
        return f"{where}: '{found[0]}' is not permitted"
    if schema.get("type") == "object":
        names = set(schema.get("properties", {}))
        if schema.get("additionalProperties") is not False or set(schema.get("required", ())) != names:
            return f"{where}: all fields must be required and 'additionalProperties' false"
    children = {**schema.get("properties", {}), **schema.get("$defs", {})}
    for name, child in children.items():
        wrong = not_strict(child, f"{where}{name}/")
        if wrong:
            return wrong
    return not_strict(schema.get("items"), where + "items/") or not_strict(
        schema.get("anyOf"), where + "anyOf/"
    )


def _error(message: str, kind: str, code: str | None) -> dict[str, Any]:
    return {"error": {"message": message, "type": kind, "code": code}}


def _bad(message: str) -> Told:
    return Told(400, _error(message, "invalid_request_error", None))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    groq: Groq

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def handle(self) -> None:
        with suppress(ConnectionError):  # who asked was killed
            super().handle()

    def do_GET(self) -> None:  # the name that the base class calls
        if self.headers.get("authorization") != f"Bearer {self.groq.key}":
            self._send(Told(401, _error("Invalid API Key", "invalid_request_error", "invalid_api_key")))
        elif self.path == "/openai/v1/models":
            listed = [{"id": name, "object": "model", "active": True} for name in self.groq.models]
            self._send(Told(200, {"object": "list", "data": listed}))
        else:
            self._send(Told(404, _error("Unknown request URL", "invalid_request_error", "unknown_url")))

    def do_POST(self) -> None:  # as above
        length = int(self.headers["content-length"])
        read = self.rfile.read(length)
        if len(read) < length:  # as above
            self.close_connection = True
            return
        body = json.loads(read)
        if self.path != "/openai/v1/chat/completions":
            self._send(Told(404, _error("Unknown request URL", "invalid_request_error", "unknown_url")))
            return
        told = self.groq.chat(body, self.headers.get("authorization", ""))
        if told is None:
            self.close_connection = True
            with suppress(OSError):  # as above
                self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self._send(told)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the name that the base class has
        """Say nothing."""

    def _send(self, told: Told) -> None:
        payload = told.raw if told.body is None else json.dumps(told.body).encode()
        lines = [f"HTTP/1.1 {told.status} Said", f"Content-Length: {len(payload)}"]
        lines += ["Content-Type: application/json", "x-ratelimit-limit-tokens: 250000"]
        lines += ["x-ratelimit-remaining-tokens: 249000", "x-ratelimit-reset-tokens: 7.66s"]
        lines += [f"{name}: {value}" for name, value in told.headers.items()]
        # one write: two would wait for each other's acknowledgement
        sent = payload if told.half is None else payload[: len(payload) // 2]
        self.wfile.write("\r\n".join([*lines, "", ""]).encode() + sent)
        if told.half is not None:
            told.half.wait()
            self.close_connection = True


@contextmanager
def serving_groq(groq: Groq) -> Iterator[Groq]:
    """Serve it on a port of its own; ``url`` is what the product is told."""
    handler = type("Handler", (_Handler,), {"groq": groq})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    groq.url = f"http://127.0.0.1:{server.server_port}/openai/v1"
    try:
        yield groq
    finally:
        groq.held.set()
        server.shutdown()
        server.server_close()
        thread.join()
