"""One schedule: nodes, what is done to them, a network that is healed at last, and what must hold all the while."""

import gc
import random
import traceback
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from math import inf
from random import Random
from typing import Any

from assessment.attempt.rules import Exam
from assessment.content.form import build_form
from assessment.ids import DeviceId, TestId
from assessment.signing import VerifyKey
from desktop.services.running_attempt import Paper
from desktop.sync.client import ServerClient
from tests.builders import make_pool, make_sitting
from tests.simulation.checks import Checks
from tests.simulation.deeds import DEEDS, answer, begin
from tests.simulation.device_node import SERVER_URL, DeviceNode
from tests.simulation.device_parts import Transport
from tests.simulation.disks import HUBS, MOST_IDENTITIES, Disks, Identity, identity
from tests.simulation.hub_deeds import HUB_DEEDS
from tests.simulation.hub_node import HubNode, answer_hub, impatient
from tests.simulation.ledger import Ledger, Told, Violation, told
from tests.simulation.loop import VirtualLoop
from tests.simulation.network import Address, Network, Request
from tests.simulation.server_node import ServerNode

DISKS = Disks()
HEALING_SECONDS = 900.0
HUB_EVERY = 3
"""Every so many seeds there is a hub."""


@dataclass(frozen=True)
class Outcome:
    """What came of a seed. ``violation`` is empty where all held; ``digest`` names the whole course of events."""

    seed: int
    violation: str
    trace: tuple[str, ...]
    digest: str
    checks: int
    exchanges: int
    events: int


class World:
    """All nodes, the network between them, and the truth."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.dice = Random(f"carrel {seed}")
        self.trace: list[str] = []
        self.loop = VirtualLoop()
        self.disks = DISKS
        self.ledger = Ledger()
        self.checks = Checks(self)
        self.papers = papers()
        self.seen: list[Request] = []
        self.images: dict[str, Any] = {}
        self.devices: list[DeviceNode] = []
        self.network = Network(self.loop, self.dice, self.say)
        self.network.altered = lambda _, request: self.checks.suspect(request)
        self.central = self._server()
        self.hub: HubNode | None = None
        self.hubs_left = list(HUBS) if has_hub(seed) else []
        if self.hubs_left:
            self.next_hub()
        count = self.dice.choice((1, 2, 2, 3))
        self.most_devices = count + 2
        for number in range(count):
            who = identity(number)
            promised = self.dice.random() < 0.7
            disk = self.disks.desktop(who, self.dice.randbytes(8).hex(), promised=promised)
            self._add(f"desk{number}", who, disk)

    # --------------------------------------------------------------------------------------- the course

    def run(self) -> None:
        """Let everything happen, then heal, then look at everything.

        Raises:
            Violation: an invariant does not hold.
        """
        deeds = self._deeds()
        pace = self.dice.choice((0.2, 2.0, 6.0))
        left = self.dice.choice((8, 16, 32))

        def do() -> None:
            """Something happens, in the middle of whatever goes on."""
            nonlocal left
            if left < 1:
                left = -1
                return
            self._restart_some()
            (deed,) = self.dice.choices(list(deeds), list(deeds.values()))
            self.say(f"* {deed.__name__}")
            left -= 1
            self.loop.call_later(self.dice.random() * pace, do)
            deed(self)

        do()
        while left >= 0:
            self.loop.step(inf)
        self._restart_some()
        self.heal()

    def heal(self) -> None:
        """All is well again: in the end everything that was shown as saved is on the server, once."""
        self.say("all is well again")
        self.network.heal()
        self._all_up()
        end = self.loop.now + HEALING_SECONDS
        for node in self.devices:
            node.sender.try_now()
        while self.loop.now < end and not self._settled():
            self._let_pass(5.0 if self.hub is None else 2.0)
            self._all_up()
        if not self._settled():
            if self.hub is not None and self.checks.apart(self.hub, self.central):
                raise Violation(f"I5 still waiting: {self.checks.apart(self.hub, self.central)}")
            left = {
                node.name: (
                    node.unsent(),
                    node.sender.facts.state.value,
                    node.device.log.last,
                    node.central(),
                )
                for node in self.devices
            }
            raise Violation(f"I5 after {HEALING_SECONDS:.0f} good seconds this is not sent: {left}")
        self.checks.everything(self.central, self.dice)
        if self.hub is not None:
            self.checks.level(self.hub, self.central)
        if self.seed % 8 == 0:  # it costs as much as all the rest
            self.checks.projected(self.central)

    def _settled(self) -> bool:
        """Say whether the server holds every log in force. It may hold more: what a clone's original has told since."""
        ends = dict(self.central.read("SELECT device_id || epoch, head FROM device_logs"))
        for node in self.devices:
            if node.unsent() or not node.up:
                return False
            log = node.device.log
            if log.last == 0 or ends.get(node.who.device_id + log.epoch) == log.head:
                if node.central() < log.last and self._alone(node):
                    return False
                continue
            if self.checks.heads(self.central, (node.who.device_id, log.epoch)).get(log.last) != log.head:
                return False
        return self.hub is None or not self.checks.apart(self.hub, self.central)

    def _alone(self, node: DeviceNode) -> bool:
        """Say whether nobody else runs under this device's name."""
        return [node] == [one for one in self.devices if one.who is node.who]

    def _let_pass(self, seconds: float) -> None:
        until = self.loop.now + seconds
        while self.loop.step(until):
            pass

    def _restart_some(self) -> None:
        for node in self.devices:
            if not node.up and self.dice.random() < 0.5:
                node.start()
        for server in self.servers():
            if not server.up and self.dice.random() < 0.5:
                server.start()

    def _all_up(self) -> None:
        for server in self.servers():
            server.disk.fuse.left = None
            if not server.up:
                server.start()
        for node in self.devices:
            node.disk.fuse.left, node.disk.fuse.error = None, False
            if not node.up:
                node.start()

    def _deeds(self) -> dict[Callable[["World"], None], int]:
        """Return what may happen in this schedule: some of all, so that each is met in pure and in mixed company."""
        share = self.dice.choice((0.3, 0.6, 1.0))
        return {
            deed: weight
            for deed, weight in (DEEDS | (HUB_DEEDS if self.hub else {})).items()
            if deed in (answer, begin) or self.dice.random() < share
        }

    # ---------------------------------------------------------------------------------------- the nodes

    def servers(self) -> list[ServerNode]:
        """Return the server above, and the hub where there is one."""
        return [self.central] if self.hub is None else [self.central, self.hub]

    def address(self, server: ServerNode) -> Address:
        """Return where a server is found."""
        return "central" if server is self.central else "hub"

    def next_hub(self) -> None:
        """Let a hub that has just joined stand at the hub's address; whatever stood there is gone for good."""
        if self.hub is not None:
            self.hub.crash()
            self.nothing_lost()
        who = self.hubs_left.pop(0)
        self.hub = HubNode(
            who,
            self.network,
            name=f"hub{who.hub_id[-1]}",
            disk=self.disks.hub(),
            loop=self.loop,
            dice=self.dice,
            say=self.say,
        )
        self._watched(self.hub)
        self.network.bind("hub", self.hub)
        self.ledger.excuse(self.held())

    def any_up(self) -> DeviceNode | None:
        """Return a device whose application runs."""
        found = [node for node in self.devices if node.up]
        return self.dice.choice(found) if found else None

    def add_clone(self, node: DeviceNode) -> None:
        """Put a copy of a device's disk into another computer."""
        self._add(f"{node.name}'", node.who, self.disks.clone(node.disk))

    def public(self, device_id: DeviceId) -> VerifyKey:
        """Return a device's public key."""
        return _publics()[device_id]

    def held(self) -> set[Told]:
        """Return every event that is on any disk."""
        found: set[Told] = set()
        for node in self.devices:
            found |= node.held()
        return found.union(*map(self.checks.on, self.servers()))

    def nothing_lost(self) -> None:
        """Before a backup becomes the truth: all that was shown as saved is somewhere."""
        lost = self.ledger.ticked - self.held()
        if lost:
            raise Violation(f"I1 {len(lost)} events that were shown as saved are nowhere: {min(lost)[:4]}")

    def say(self, text: str) -> None:
        """Note what happens."""
        self.trace.append(f"{self.loop.now:9.3f}  {text}")

    def _server(self) -> ServerNode:
        node = ServerNode("central", self.disks.server(), self.loop, self.dice, say=self.say)
        node.answer_others = answer_hub
        self._watched(node)
        self.network.bind("central", node)
        return node

    def _watched(self, node: ServerNode) -> None:
        node.on_commit = node.on_crash = self.checks.server
        node.answered = lambda request, reply: self._answered(node, request, reply)

    def _answered(self, node: ServerNode, request: Request, reply: Any) -> None:  # Reply
        self.say(
            f"{node.name} answers {request.path[-16:][:4]} {len(request.body)} bytes: {reply.body[:70]!r}"
        )
        self.checks.answered(node, request, reply)
        if request.body and "/log/" in request.path and id(request) not in self.checks.suspects:
            self.seen.append(request)

    def _add(self, name: str, who: Identity, disk: Any) -> None:  # Disk
        place = len(self.devices)
        transport, client = _client(place, who.token)
        node = DeviceNode(
            name,
            who,
            disk,
            self.loop,
            self.network,
            self.ledger,
            self.dice,
            self.papers,
            transport,
            client,
            self.say,
        )
        node.checked = self.checks.device
        if self.hub is not None and self.dice.random() < 0.8:
            node.server = "hub"
        self.devices.append(node)


def has_hub(seed: int) -> bool:
    """Say whether there is a hub in a schedule."""
    return seed % HUB_EVERY == HUB_EVERY - 1


def run_seed(seed: int) -> Outcome:
    """Run one schedule and say what came of it."""
    if seed % 64 == 0:
        gc.collect()
    gc.disable()
    state = random.getstate()
    random.seed(seed)
    world = World.__new__(World)
    violation = ""
    try:
        world.__init__(seed)  # type: ignore[misc]  # so that what it said is there when it fails
        with world.loop.running(), impatient() if world.hub else nullcontext():
            world.run()
    except Violation as error:
        violation = str(error)
    except Exception as error:  # noqa: BLE001  # no code of ours may fail so, whatever happens to it
        place = traceback.extract_tb(error.__traceback__)[-1]
        violation = f"{type(error).__name__} at {place.filename}:{place.lineno}: {error}"
    finally:
        if world.hub is not None:
            world.hub.on_crash = lambda _: None
            world.hub.crash()
        random.setstate(state)
        gc.enable()
        DISKS.give_back()
    trace = (*world.trace, violation)
    return Outcome(
        seed,
        violation,
        trace,
        sha256("\n".join(trace).encode()).hexdigest(),
        world.checks.count,
        sum(node.exchanges for node in world.devices),
        len(world.ledger.written),
    )


@cache
def papers() -> list[Paper]:
    """Return what may be sat: one test, some of its forms."""
    pool, sitting = make_pool(), make_sitting()
    test = pool.tests[TestId("t1")]
    forms = [build_form(test, pool.items, bytes([number]) * 16) for number in range(1, 5)]
    return [
        Paper(sitting, sitting.roster[number % 2], test, pool, Exam(form, pool.items, "ab" * 32))
        for number, form in enumerate(forms)
    ]


@cache
def _client(place: int, token: str) -> tuple[Transport, ServerClient]:
    """Return a client and its line, made once: trusting anybody takes httpx long to set up."""
    transport = Transport()
    return transport, ServerClient(SERVER_URL, token, transport=transport)


@cache
def _publics() -> dict[DeviceId, VerifyKey]:
    return {
        identity(number).device_id: VerifyKey(identity(number).key.public)
        for number in range(MOST_IDENTITIES)
    }


__all__ = ["Outcome", "World", "run_seed", "told"]
