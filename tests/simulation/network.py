"""The network between nodes: it delays, loses, cuts, repeats, reorders, alters, and lies, as the seed says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random
from typing import Protocol

import httpx

from sync_server.errors import Overloaded
from tests.fakes.refusals import refusal
from tests.simulation.loop import VirtualLoop

Address = str
NO_PROGRESS_SECONDS = 30.0
Outcome = httpx.Response | httpx.TransportError
Then = Callable[[Outcome], None]


@dataclass(frozen=True)
class Request:
    """One HTTP request, as the client's library made it."""

    method: str
    path: str
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    query: bytes = b""


@dataclass(frozen=True)
class Reply:
    """One HTTP reply, as the server's route made it."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


@dataclass(frozen=True)
class Piece:
    """Some of a request's body, and when it arrives after the one before. ``cut``: nothing follows, the line is dead."""

    after: float
    data: bytes
    last: bool = False
    cut: bool = False


class Serving(Protocol):
    """Whatever answers at an address: the central server, or a hub before it."""

    def serve(self, request: Request, pieces: Sequence[Piece], then: Callable[[Reply | None], None]) -> None:
        """Take a request piece by piece; ``then`` is told the reply, None where the connection broke."""


FAULTS = (
    "lost",
    "late",
    "held",
    "cut",
    "reply_lost",
    "reply_cut",
    "reply_flipped",
    "flipped",
    "twice",
    "stale_reply",
    "portal",
    "busy",
)
PORTALS = (
    (200, b"<html><body>Welcome to our hotel</body></html>"),
    (200, b'{"status":"ok"}'),
    (200, b'[1,"'),
    (200, b"[]"),
    (200, b'[9999,"0000000000000000",0,"central",""]'),
    (200, b'[0,"0000000000000000",0,"moon",""]'),
    (302, b""),
    (511, b"<html>Sign in</html>"),
    (204, b""),
)


class Network:
    """Who is where, and what happens on the way. ``weights`` say how often each fault; ``trouble`` how often any."""

    def __init__(self, loop: VirtualLoop, dice: Random, say: Callable[[str], None]) -> None:
        self._loop = loop
        self._dice = dice
        self._say = say
        self._nodes: dict[Address, Serving] = {}
        self._parted: set[tuple[str, Address]] = set()
        self._earlier: dict[tuple[str, str], Reply] = {}
        self._held: dict[tuple[str, str], Request] = {}
        self.trouble = dice.choice((0.05, 0.2, 0.4, 0.6))
        self.slow = dice.choice((0.01, 0.1, 1.0))
        self.weights = [dice.choice((0, 1, 1, 3)) for _ in FAULTS]
        self.altered: Callable[[Address, Request], None] = lambda *_: None

    def bind(self, address: Address, node: Serving) -> None:
        """Put a node at an address."""
        self._nodes[address] = node

    def part(self, source: str, address: Address) -> None:
        """Let nothing through between two nodes."""
        self._parted.add((source, address))

    def join(self, source: str, address: Address) -> None:
        """Let things through again."""
        self._parted.discard((source, address))

    def heal(self) -> None:
        """From now on all is well; what is under way arrives as it would have."""
        self._parted.clear()
        self.trouble = 0.0
        self.slow = 0.01

    def send(self, source: str, address: Address, request: Request, then: Then) -> None:
        """Carry a request from a node to an address and its reply back; ``then`` is told once what came of it."""
        dice, told = self._dice, False

        def once(outcome: Outcome) -> None:
            nonlocal told
            if not told:
                told = True
                then(outcome)

        fault = ""
        if dice.random() < self.trouble and any(self.weights):
            (fault,) = dice.choices(FAULTS, self.weights)
        if (source, address) in self._parted:
            fault = dice.choice(("lost", "refused"))
        if fault:
            self._say(f"{source} -> {address}: {fault}")
        self._loop.call_later(NO_PROGRESS_SECONDS, once, httpx.ReadTimeout("no progress"))
        self._carry(fault, source, address, request, once)

    def _carry(self, fault: str, source: str, address: Address, request: Request, once: Then) -> None:
        dice, delay = self._dice, self._delay()
        if request.body and (source, request.path) in self._held:
            held = self._held.pop((source, request.path))
            self._loop.call_later(delay * dice.choice((0.9, 1, 1)), self._arrive, address, held, "", _nobody)
        match fault:
            case "refused":
                self._loop.call_later(delay, once, httpx.ConnectError("refused"))
            case "portal":
                status, body = dice.choice(PORTALS)
                self._loop.call_later(delay, once, httpx.Response(status, content=body))
            case "busy":
                self._loop.call_later(delay, once, refusal(Overloaded(dice.randint(1, 20))))
            case "stale_reply" if (source, _about(request)) in self._earlier:
                earlier = self._earlier[source, _about(request)]
                self._loop.call_later(delay, once, _response(earlier))
            case "lost":
                pass
            case "late":
                self._loop.call_later(
                    NO_PROGRESS_SECONDS * (1 + dice.random()), self._arrive, address, request, "", _nobody
                )
            case "held" if request.body:
                self._held[source, request.path] = request  # it arrives together with the next
            case "twice":
                later = delay + dice.choice((0.0, 0.001, 1.0, 40.0)) * dice.random()
                self._loop.call_later(
                    later, self._arrive, address, request, "", self._back("", source, request, once)
                )
                self._loop.call_later(
                    delay, self._arrive, address, request, "", self._back("", source, request, once)
                )
            case _:
                if fault == "flipped" and request.body and _is_log(request):
                    request = replace(request, body=flip(request.body, dice))
                    self.altered(address, request)
                self._loop.call_later(
                    delay, self._arrive, address, request, fault, self._back(fault, source, request, once)
                )

    def _arrive(
        self, address: Address, request: Request, fault: str, then: Callable[[Reply | None], None]
    ) -> None:
        self._nodes[address].serve(request, self._pieces(request.body, cut=fault == "cut"), then)

    def _pieces(self, body: bytes, *, cut: bool) -> list[Piece]:
        dice = self._dice
        if cut:
            body = body[: dice.randint(0, len(body))]
        places = sorted(dice.randint(0, len(body)) for _ in range(dice.choice((0, 0, 1, 2))))
        edges = [0, *places, len(body)]
        pieces = [Piece(self._delay() / 4, body[start:end]) for start, end in pairwise(edges)]
        if cut:
            return [*pieces, Piece(self._delay(), b"", cut=True)]
        return [*pieces[:-1], replace(pieces[-1], last=True)]

    def _back(self, fault: str, source: str, request: Request, once: Then) -> Callable[[Reply | None], None]:
        def back(reply: Reply | None) -> None:
            delay = self._delay()
            if reply is None:
                self._loop.call_later(delay, once, httpx.ReadError("reset"))
                return
            if reply.status == 200:
                self._earlier.setdefault((source, _about(request)), reply)
                if self._dice.random() < 0.3:
                    self._earlier[source, _about(request)] = reply
            match fault:
                case "cut":
                    self._loop.call_later(delay, once, httpx.WriteError("broken pipe"))
                case "reply_lost":
                    if self._dice.random() < 0.5:
                        self._loop.call_later(delay, once, httpx.ReadError("reset"))
                case "reply_cut":
                    self._loop.call_later(delay, once, httpx.RemoteProtocolError("incomplete body"))
                case "reply_flipped" if _is_log(request):
                    flipped = replace(reply, body=flip(reply.body, self._dice))
                    self._loop.call_later(delay, once, _response(flipped))
                case _:
                    self._loop.call_later(delay, once, _response(reply))

        return back

    def _delay(self) -> float:
        return self.slow * (0.1 + self._dice.random() ** 3 * 5)


def _is_log(request: Request) -> bool:
    """Say whether this is a push: what proves itself may be altered; beside it a hub and its upstream have TLS."""
    return "/log/" in request.path


def _about(request: Request) -> str:
    return f"{request.path}?{request.query.decode()}"


def flip(data: bytes, dice: Random) -> bytes:
    """Return bytes with one bit changed."""
    if not data:
        return data
    place = dice.randrange(len(data))
    return data[:place] + bytes([data[place] ^ (1 << dice.randrange(8))]) + data[place + 1 :]


def _response(reply: Reply) -> httpx.Response:
    return httpx.Response(reply.status, headers=list(reply.headers), content=reply.body)


def _nobody(_: Reply | None) -> None:
    return None
