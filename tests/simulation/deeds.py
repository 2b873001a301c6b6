"""What people, thieves and misfortune do in a schedule: each deed is one function of the world."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from assessment.attempt.attempt import fold
from assessment.attempt.events import Body, Flagged, Paused, Resumed, SubmitMethod, Submitted, TakenOver
from assessment.attempt.hand_over import HandedOver
from assessment.attempt.lineage import head_of
from assessment.attempt.rules import decide, next_seat
from assessment.errors import AttemptError
from assessment.ids import AttemptId, ItemId
from assessment.signing import VerifyKey
from assessment.sync.carried import CarriedFrame, carried_events
from assessment.sync.log import genesis
from desktop.clock import AttemptClock
from desktop.services.running_attempt import RunningAttempt
from desktop.services.seats import own_frames, whole_log
from desktop.storage.carried import keep_attempt, keep_carried
from desktop.storage.log import Alive, alive_statement
from sync_server.services.accept_frames import accept_frames
from sync_server.storage.frames import LogName
from tests.builders import Q1, Q2, Q3, Q4, Q5, responded, visited
from tests.simulation.forge import forged, push_of
from tests.simulation.network import Request

if TYPE_CHECKING:
    from tests.simulation.device_node import DeviceNode
    from tests.simulation.world import World

CHOICES: dict[ItemId, tuple[tuple[str, ...], ...]] = {
    Q1: (("A",), ("B",), ("C",), ()),
    Q2: (("A", "C"), ("B",)),
    Q3: (("a sailor",), ("nobody",)),
    Q4: (("at sea",), ("ashore",)),
    Q5: (("A port is a door.",), ("A port is a door. " * 20,)),
}


def answer(world: "World") -> None:
    """A candidate works: some answers, often several in the same millisecond."""
    node, attempt_id = _at_work(world)
    if node is None:
        return
    for _ in range(world.dice.choice((1, 1, 2, 4))):
        item = world.dice.choice(list(CHOICES))
        wish: Body = Flagged(item, flagged=True)
        if world.dice.random() < 0.85:
            wish = _answer(world, item)
        if node.up and attempt_id in node.running:
            node.record(attempt_id, visited(item), wish)


def _answer(world: "World", item: ItemId) -> Body:
    return responded(item, *world.dice.choice(CHOICES[item]))


def begin(world: "World") -> None:
    """A candidate starts."""
    node = world.any_up()
    if node is not None and len(node.running) < 3:
        node.begin()


def submit(world: "World") -> None:
    """A candidate has finished."""
    node, attempt_id = _at_work(world)
    if node is not None and node.record(attempt_id, Submitted(SubmitMethod.CANDIDATE)):
        node.running.pop(attempt_id, None)


def device_dies(world: "World") -> None:
    """A device crashes now, at its next statement, or some statements later."""
    node = world.any_up()
    if node is None:
        return
    if world.dice.random() < 0.3:
        node.crash()
    else:
        node.disk.fuse.left = world.dice.randint(0, 12)


def disk_refuses(world: "World") -> None:
    """A device's disk takes nothing for a moment."""
    node = world.any_up()
    if node is not None:
        node.disk.fuse.left, node.disk.fuse.error = world.dice.randint(0, 8), True


def server_dies(world: "World") -> None:
    """The server crashes now, at its next statement, or some statements and commits later."""
    if world.dice.random() < 0.3:
        world.central.crash()
    elif world.central.up:
        world.central.disk.fuse.left = world.dice.randint(0, 25)


def part(world: "World") -> None:
    """A device is cut off for a while."""
    node = world.dice.choice(world.devices)
    world.network.part(node.name, node.server)
    world.loop.call_later(world.dice.random() * 60, world.network.join, node.name, node.server)


def clock_jumps(world: "World") -> None:
    """Somebody sets a computer's clock."""
    node = world.dice.choice(world.devices)
    node.clock.wall_ms += world.dice.choice((-86_400_000, -3_600_000, -2_000, 2_000, 86_400_000))


def back_up_device(world: "World") -> None:
    """Somebody copies a computer's disk."""
    node = world.dice.choice(world.devices)
    world.images[node.name] = world.disks.image(node.disk)
    world.say(f"{node.name} is backed up")


def restore_device(world: "World") -> None:
    """A computer is set back to its backup, which is then the truth."""
    node = world.dice.choice(world.devices)
    image = world.images.get(node.name)
    if image is None:
        return
    world.nothing_lost()
    node.crash()
    world.say(f"{node.name} is restored from a backup")
    world.ledger.messy |= {one[0] for one in node.held()}
    node.disk.fill(image)
    world.ledger.excuse(world.held())
    node.start()


def back_up_server(world: "World") -> None:
    """An administrator makes a backup."""
    world.images["central"] = world.disks.image(world.central.disk)
    world.say("central is backed up")


def restore_server(world: "World") -> None:
    """An administrator sets the server back to its backup, or to nothing but its devices."""
    image = world.images.get("central")
    if image is None:
        return
    world.nothing_lost()
    world.central.restore(image)
    world.ledger.excuse(world.held())


def clone(world: "World") -> None:
    """A computer's disk is copied onto another computer, which then runs under the same name."""
    if len(world.devices) >= world.most_devices:
        return
    node = world.dice.choice(world.devices)
    world.say(f"{node.name} is cloned")
    world.ledger.messy |= {one[0] for one in node.held()}
    world.add_clone(node)


def hand_over(world: "World") -> None:
    """An attempt is given to another computer, by a file; sometimes two computers take it."""
    node, attempt_id = _at_work(world)
    others = [one for one in world.devices if node is not None and one.who is not node.who]
    if node is None or not others:
        return
    running = node.running[attempt_id]
    if running.attempt.paused_at_elapsed_ms is None and not node.record(attempt_id, Paused("hand_over")):
        return
    if not node.up or not node.record(attempt_id, HandedOver("Pat", next_seat(running.attempt))):
        return
    frames = node.ask(lambda: own_frames(node.device, attempt_id))
    if frames is None:
        return
    world.say(f"{node.name} hands {attempt_id[:8]} over")
    takers = world.dice.sample(others, 1 if world.dice.random() < 0.7 else min(2, len(others)))
    if len(takers) > 1:
        world.ledger.messy.add(attempt_id)
    for taker in takers:
        world.loop.call_later(world.dice.random() * 10, take_over, world, taker, attempt_id, frames)


def take_over(world: "World", node: "DeviceNode", attempt_id: AttemptId, frames: list[CarriedFrame]) -> None:
    """Another computer goes on with what came in the file."""
    if not node.up or attempt_id in node.running:
        return
    node.guarded(lambda: _take_over(world, node, attempt_id, frames))


def _take_over(world: "World", node: "DeviceNode", attempt_id: AttemptId, frames: list[CarriedFrame]) -> None:
    events = carried_events(attempt_id, frames)
    attempt = fold(attempt_id, events)
    about = attempt.initiated
    if about is None or attempt.handed is None or len(frames) == 0:
        return
    paper = next(paper for paper in world.papers if paper.exam.form.seed.hex() == about.seed)
    clock = AttemptClock(node.clock, attempt.elapsed_ms, node.clock.monotonic_ms())
    running = RunningAttempt(node.device, paper, attempt, clock)
    last = events[-1]
    taken = TakenOver(attempt.handed.seat, last.device_id, last.seq, "Pat", head_of(events[0], last))
    try:
        event = decide(attempt, taken, exam=paper.exam, moment=running.moment(), device_id=node.who.device_id)
    except AttemptError:
        return
    alive = Alive("boot", node.clock.monotonic_ms(), event.at_ms, event.elapsed_ms)
    record = (
        *(attempt_id, about.sitting_id, about.candidate_id, about.test_id, attempt.pack_hash),
        *(attempt.state.value, event.at_ms, node.device.epoch, node.device.log.last + 1, 1),
    )
    more = [
        *keep_carried(attempt_id, frames, []),
        keep_attempt(record),
        alive_statement(attempt_id, alive),
    ]
    node.device.log.append_with(event, more)
    running.attempt = fold(attempt_id, [*events, event])
    node.running[attempt_id] = running
    world.say(f"{node.name} takes {attempt_id[:8]} over")
    node.sender.nudge()
    node.record(attempt_id, Resumed())


def stick(world: "World") -> None:
    """A device's log is carried to the server on a stick, and arrives whenever it does."""
    node = world.any_up()
    if node is None or node.device.log.last == 0:
        return
    last = world.dice.randint(1, node.device.log.last)
    frames = node.ask(lambda: whole_log(node.device, last))
    if frames is None:
        return
    log = LogName(world.central.organisation, node.who.device_id, node.device.epoch)
    key = VerifyKey(node.who.key.public)

    def arrive() -> None:
        world.say(f"a stick of {log.device_id[:4]} arrives")
        world.central.take_in(lambda server: accept_frames(server, log, key, frames))

    for _ in range(world.dice.choice((1, 1, 2))):
        world.loop.call_later(world.dice.random() * 40, arrive)


def forge(world: "World") -> None:
    """Somebody with a device's token sends what the device never wrote."""
    node = world.dice.choice(world.devices)
    epoch, _ = node.acknowledged()
    server = world.dice.choice(world.servers())
    rows = server.read(
        "SELECT cursor, head FROM device_logs WHERE device_id = ? AND epoch = ?", (node.who.device_id, epoch)
    )
    end = (rows[0][0], rows[0][1]) if rows else (0, genesis(node.who.device_id, epoch))
    request = push_of(node.who, epoch, forged(node.who, epoch, world.seen, end, world.dice))
    world.checks.suspect(request)
    world.say(f"somebody forges a frame of {node.name}")
    world.network.send("thief", world.address(server), request, lambda _: None)


def replay(world: "World") -> None:
    """Somebody sends again what a device sent at some time."""
    if world.seen:
        request: Request = world.dice.choice(world.seen)
        server = world.dice.choice(world.servers())
        world.network.send("thief", world.address(server), request, lambda _: None)


DEEDS: dict[Callable[["World"], None], int] = {
    answer: 20,
    begin: 4,
    submit: 1,
    device_dies: 3,
    disk_refuses: 1,
    server_dies: 3,
    part: 1,
    clock_jumps: 1,
    back_up_device: 1,
    restore_device: 1,
    back_up_server: 1,
    restore_server: 1,
    clone: 1,
    hand_over: 1,
    stick: 1,
    forge: 2,
    replay: 1,
}
"""What may happen, and how often beside the others."""


def _at_work(world: "World") -> tuple["DeviceNode | None", AttemptId]:
    found = [(node, id) for node in world.devices if node.up for id in node.running]
    if not found:
        return None, AttemptId("")
    return world.dice.choice(found)
