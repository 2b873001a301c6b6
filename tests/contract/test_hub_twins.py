"""Two computers of one name at a hub, one with the log that is there, one with the log that is above: both see it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import httpx
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from assessment.sync.messages import LogProof
from assessment.sync.reconcile import Forked, proves_fork, read_acknowledgement
from desktop.errors import ServerRefused
from desktop.sync.client import ServerClient
from sync_server.app import compose
from tests.contract.hub import HERE, Hub, hub_below
from tests.contract.in_process import InProcess
from tests.sync_server.events import answered, whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.signed_log import Desk, travelling

ABOVE = 5
"""So many entries of the one log are at the server above."""
STEPS = 4
ORDERS = list(combinations(range(2 * STEPS), STEPS))
"""Every way in which two can take that many steps each: the places of the first one's."""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """Give the server above."""
    with opened_hall(tmp_path / "central") as hall:
        yield hall


@dataclass
class Line(httpx.BaseTransport):
    """The way to a hub, whichever process serves it now."""

    hub: Hub

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.hub.transport.handle_request(request)


@dataclass
class Twin:
    """One of the two, judging as a device does: how far it was acknowledged, which end it was told that is not its own."""

    client: ServerClient
    desk: Desk
    acknowledged: int = 0
    told: str = ""
    shown: bool = False
    too_late: bool = False

    def ask(self) -> None:
        """Ask how much is there."""
        self._push(b"")

    def bring(self) -> None:
        """Bring the next entry."""
        self._push(travelling([self.desk.frame(self.acknowledged + 1, self.acknowledged + 1)]))

    def prove(self) -> None:
        """Where another end was told, ask to be shown it: it convinces, or both logs have moved since."""
        if not self.told:
            return
        try:
            proof = self.client.prove(self.desk.name.device_id, self.desk.name.epoch, self.told)
        except ServerRefused as error:
            if error.code != "not_found":
                raise
            self.too_late = True
            return
        assert self._believes(proof)
        self.shown = True

    def _push(self, body: bytes) -> None:
        reply = self.client.push(self.desk.name.device_id, self.desk.name.epoch, body)
        found = read_acknowledgement(
            cursor=reply.cursor,
            head8=reply.head8,
            known_cursor=0,
            last=len(self.desk.entries),
            head_at=self.desk.head,
        )
        self.told = reply.head8 if isinstance(found, Forked) else ""
        if not self.told:
            self.acknowledged = found.cursor

    def _believes(self, proof: LogProof) -> bool:
        return proves_fork(
            cursor=proof.cursor,
            head=bytes.fromhex(proof.head),
            signature=bytes.fromhex(proof.signature),
            device_id=self.desk.name.device_id,
            epoch=self.desk.name.epoch,
            key=self.desk.verify,
            last=len(self.desk.entries),
            head_at=self.desk.head,
        )


@dataclass
class Place:
    """A hub with the log of one computer, that of its twin being above it."""

    hub: Hub
    here: Desk
    above: Desk
    portal: BlockingPortal

    def twins(self) -> tuple[Twin, Twin]:
        """Return the one whose log is here and the other, just started; they share their token."""
        client = ServerClient(HERE, self.here.token, transport=Line(self.hub))
        return Twin(client, self.here), Twin(client, self.above)

    def restart(self) -> None:
        """Let another process serve the hub's folder."""
        self.hub.transport = InProcess(compose(self.hub.server), self.portal)

    def round(self, order: tuple[int, ...], before: Callable[[], None]) -> tuple[Twin, Twin]:
        """Let the one go on bringing and the other come back and ask, in this order; who came too late comes again."""
        one, other = self.twins()
        one.acknowledged = self.hub.stored(self.here)[-1].last
        steps = (
            iter((one.bring, one.prove, one.ask, one.prove)),
            iter((other.ask, other.prove, other.bring, other.prove)),
        )
        for place in range(2 * STEPS):
            before()
            next(steps[place not in order])()
        if not other.shown:
            for step in (other.ask, other.prove, other.bring, other.prove):
                before()
                step()
        return one, other


@contextmanager
def place_of_two(hall: Hall, folder: Path, count: int) -> Iterator[Place]:
    """Give a hub with ``count`` entries of a long log, and above it some of another of the same name."""
    here = hall.desk("Centre")
    above = here.fresh(here.name.epoch)
    for desk, step in ((here, 1_000), (above, 1_001)):
        more = (answered("q2", str(number)) for number in range(2 * len(ORDERS)))
        desk.write(hall.attempt(), *whole_attempt()[:3], *more, step=step)
    with hub_below(hall, folder) as hub, start_blocking_portal() as portal:
        hub.round()
        hall.push(above, travelling([above.frame(1, ABOVE)]))
        hub.push(here, travelling([here.frame(1, count)]))
        hub.round()
        yield Place(hub, here, above, portal)


def nothing() -> None:
    """Let no restart come between."""


@pytest.mark.parametrize("count", [ABOVE - 2, ABOVE, ABOVE + 1])
def test_both_are_shown_the_other_log_at_whichever_length(hall: Hall, tmp_path: Path, count: int) -> None:
    """The log that is at the hub may be shorter than that above, as long, or longer."""
    with place_of_two(hall, tmp_path / "hub", count) as place:
        one, other = place.twins()
        for twin in (other, one):
            twin.ask()
            twin.prove()
        other.bring()
        other.prove()

        assert [True, True] == [one.shown, other.shown]


@pytest.mark.parametrize("restarted", [False, True])
def test_both_are_shown_the_other_log_in_whatever_order(hall: Hall, tmp_path: Path, restarted: bool) -> None:
    """One brings, the other asks and brings, step by step in every order, the hub restarted at each step or never."""
    with place_of_two(hall, tmp_path / "hub", ABOVE - 2) as place:
        rounds = [place.round(order, place.restart if restarted else nothing) for order in ORDERS]

    assert [True] * len(ORDERS) == [one.shown and other.shown for one, other in rounds]
    assert any(other.too_late for _, other in rounds)
    assert not any(one.too_late for one, _ in rounds)


def test_the_plain_question_is_answered_as_anywhere(hall: Hall, tmp_path: Path) -> None:
    """Without a head the end of the log that is here is shown, also where another is above."""
    with place_of_two(hall, tmp_path / "hub", ABOVE) as place:
        client = place.hub.device(place.here)
        shown = client.ask("POST", f"{place.here.path}?proof")
        with pytest.raises(ServerRefused) as refused:
            client.prove(place.here.name.device_id, place.here.name.epoch, "ab" * 8)

    assert (ABOVE, place.here.head(ABOVE).hex()) == (shown["cursor"], shown["head"])
    assert "not_found" == refused.value.code


def test_a_question_that_does_not_say_how_long_it_is_brings_nothing(hall: Hall, tmp_path: Path) -> None:
    """An empty body in chunks is a question like another: it is told what is above."""
    with place_of_two(hall, tmp_path / "hub", ABOVE) as place:
        app, sent = compose(place.hub.server), list[Any]()
        headers = [
            (b"authorization", f"Bearer {place.here.token}".encode()),
            (b"transfer-encoding", b"chunked"),
        ]

        async def receive() -> Any:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "POST", "path": place.here.path, "headers": headers}
        place.portal.call(app, scope, receive, send)

    assert sent[-1]["body"].startswith(f'[{ABOVE},"{place.above.head(ABOVE)[:8].hex()}"'.encode())
