"""The invariants, asked of what is durable: after every commit and reply, and once more of everything at the end."""

import json
from hashlib import sha256
from random import Random
from typing import TYPE_CHECKING

from assessment.attempt.attempt import Attempt, follow
from assessment.attempt.events import Event
from assessment.attempt.lineage import trace
from assessment.attempt.receipt import receipt_digest
from assessment.errors import LogError
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.sync.frame import Frame, decode_frame, outline, signed_text
from assessment.sync.log import genesis, link, to_entry
from assessment.sync.refusals import Code
from sync_server.services.project_attempt import project_stale, read_history
from sync_server.services.verify_log import verify_log
from sync_server.storage.frames import LogName
from tests.simulation.ledger import Told, Violation, told
from tests.simulation.network import Reply, Request
from tests.simulation.server_node import ServerNode, frames_in

if TYPE_CHECKING:
    from tests.simulation.device_node import DeviceNode
    from tests.simulation.world import World

"""An earlier, genuine frame of the same request may have been refused for this."""
_FORKED_ABOVE = (
    "SELECT cursor, head8 FROM forwarded_logs WHERE refused = 'forked' AND device_id = ? AND epoch = ?"
)
LogKey = tuple[DeviceId, Epoch]
_LOGS = "SELECT device_id, epoch, cursor, head FROM device_logs"
_FRAMES = (
    "SELECT device_id, epoch, first, last, prev_head, head FROM log_frames ORDER BY device_id, epoch, first"
)
_DATA = "SELECT device_id, epoch, first, last, data FROM log_frames ORDER BY device_id, epoch, first"


class Checks:
    """What was seen so far, against which all that comes later is held."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self._reached: dict[tuple[str, int, LogKey], int] = {}
        self._above: dict[LogKey, int] = {}
        self._answered: dict[LogKey, int] = {}
        self.suspects: set[int] = set()
        self._kept: list[Request] = []
        self.count = 0

    def suspect(self, request: Request) -> None:
        """What this carries was not made by the device, or not so."""
        self.suspects.add(id(request))
        self._kept.append(request)  # so that its id stays its own

    # ------------------------------------------------------------------------------------- after each step

    def server(self, node: ServerNode) -> None:
        """I2, I3, I4: each log is exactly 1..cursor, a prefix of what its device wrote, and never shorter than it was."""
        self.count += 1
        ends = {(device_id, epoch): (cursor, head) for device_id, epoch, cursor, head in node.read(_LOGS)}
        reached = {log: (0, genesis(*log)) for log in ends}
        for device_id, epoch, first, last, before, head in node.read(_FRAMES):
            log = (device_id, epoch)
            if log not in reached or reached[log] != (first - 1, before) or last < first:
                raise Violation(f"I2 {node.name}: {log} does not go on at {first}..{last}")
            if head not in self._world.ledger.authored.get(log, {}).get(last, ()):
                raise Violation(f"I6 {node.name}: {log} holds {first}..{last}, which its device never wrote")
            reached[log] = (last, head)
        if reached != ends:
            raise Violation(f"I3 {node.name}: a cursor is not where its frames end: {reached} {ends}")
        for (name, life, log), cursor in self._reached.items():
            if (name, life) == (node.name, node.restored) and ends.get(log, (0, b""))[0] < cursor:
                raise Violation(
                    f"I3 {node.name}: {log} was at {cursor} and is at {ends.get(log, (0, b''))[0]}"
                )
        for log, (cursor, _) in ends.items():
            self._reached[node.name, node.restored, log] = cursor
            if node.name == "central":
                self._above[log] = max(cursor, self._above.get(log, 0))

    def answered(self, node: ServerNode, request: Request, reply: Reply) -> None:
        """I3, I6: what a reply says is durable, and what was forged or altered lies in quarantine."""
        if reply.status != 200 or "/log/" not in request.path:
            return
        log = _log_of(request)
        told = json.loads(reply.body)
        if isinstance(told, dict):  # what is shown for a log: the end of it that is held
            told = [told["cursor"], told["head"][:16], 0, "", ""]
        cursor, head8, *_, refused = told[:5]
        rows = node.read(f"{_LOGS} WHERE device_id = ? AND epoch = ?", log)
        durable = rows[0][2] if rows else 0
        if node is self._world.hub and (cursor, head8) in node.read(_FORKED_ABOVE, log):
            return  # that is what stands above under this name, told so that the device sees it
        if durable < cursor:
            raise Violation(f"I3 {node.name} answers {cursor} of {log} and holds {durable}")
        if durable == cursor and rows and rows[0][3][:8].hex() != head8:
            raise Violation(f"I3 {node.name} answers another head of {log} than it holds")
        self._answered[log] = max(self._answered.get(log, 0), cursor)
        if id(request) in self.suspects:
            self._quarantined(node, log, request, cursor, refused)

    def device(self, node: "DeviceNode") -> None:
        """I3: a device believes no more than it was told."""
        self.count += 1
        epoch, known = node.acknowledged()
        if known > self._answered.get((node.who.device_id, epoch), 0):
            raise Violation(f"I3 {node.name} takes {known} entries for sent that nobody acknowledged")
        central = node.central()
        if central > self._above.get((node.who.device_id, epoch), 0):
            raise Violation(
                f"I3 {node.name} takes {central} entries to be at the organisation, which never had them"
            )

    def _quarantined(
        self, node: ServerNode, log: LogKey, request: Request, cursor: int, refused: str
    ) -> None:
        for data in frames_in(request.body):
            frame = _decoded(data)
            if frame is not None and self._genuine(log, frame):
                if frame.first > cursor + 1:
                    return  # a gap: what follows is let go unread
                continue
            kept = node.read(
                "SELECT code FROM quarantine WHERE device_id = ? AND epoch = ? AND sha256 = ?",
                (*log, sha256(data).digest()),
            )
            if not kept and not _is_behind_a_gap(log, data, cursor) and refused != Code.FORKED:
                raise Violation(f"I6 {node.name} passed over a bad frame of {log} in silence")
            return

    def _genuine(self, log: LogKey, frame: Frame) -> bool:
        ledger = self._world.ledger
        return (
            (frame.device_id, frame.epoch) == log
            and frame.head in ledger.authored.get(log, {}).get(frame.last, ())
            and all(told(log[0], entry) in ledger.written for entry in frame.entries)
            and self._world.public(log[0]).holds(
                frame.signature, signed_text(frame.device_id, frame.epoch, frame.last, frame.head)
            )
        )

    # ------------------------------------------------------------------------------------------ at the end

    def everything(self, node: ServerNode, dice: Random) -> None:
        """I1, I2, I4, I6, I7: all that was shown as saved is there, once, as it was, and amounts to one thing."""
        self.server(node)
        ledger = self._world.ledger
        stored = self._stored(node)
        for device in self._world.devices:
            epoch, _ = device.acknowledged()
            log = stored.get((device.who.device_id, epoch), {})
            mine = {entry.dseq: told(device.who.device_id, entry) for entry in device.entries()}
            missing = [dseq for dseq, one in mine.items() if log.get(dseq) != one]
            if missing:
                raise Violation(f"I2 {node.name} does not hold {missing} of {device.name}'s log {epoch}")
        there = {one for log in stored.values() for one in log.values()}
        lost = ledger.ticked - there
        if lost:
            raise Violation(f"I1 {len(lost)} events that were shown as saved are nowhere: {min(lost)[:4]}")
        foreign = there - ledger.written
        if foreign:
            raise Violation(f"I6 {node.name} holds {len(foreign)} events that nobody wrote")
        for whose in stored:
            if not verify_log(node.server, LogName(node.organisation, *whose)).verified:
                raise Violation(f"I2 {node.name}: {whose} does not verify")
        for attempt_id in sorted({one[0] for one in there}):
            self._fold(node, attempt_id, there, dice)

    def apart(self, hub: ServerNode, central: ServerNode) -> list[str]:
        """Return in what a hub and the server above are not level: logs, what was refused, what staff did above."""
        found = []
        for device_id, epoch, cursor, head in hub.read(_LOGS):
            log = (device_id, epoch)
            above = central.read(f"{_LOGS} WHERE device_id = ? AND epoch = ?", log)
            if (above and above[0][3] == head) or self.heads(central, log).get(cursor) == head:
                continue
            if not hub.read(
                "SELECT 1 FROM forwarded_logs WHERE device_id = ? AND epoch = ? AND refused = 'forked'", log
            ):
                found.append(f"the hub's log {log}")
        refused = set(central.read("SELECT device_id, sha256 FROM quarantine"))
        if central.restored:
            return found  # what it lost of these nobody knows at the hub
        here = set(hub.read("SELECT device_id, sha256 FROM quarantine"))
        found += [f"what the hub refused of {device_id}" for device_id, _ in here - refused]
        sittings = "SELECT sitting_id, max(revision) FROM sittings GROUP BY sitting_id"
        unheard = set(central.read(sittings)) - set(hub.read(sittings))
        found += [f"revision {revision} of {sitting_id} at the hub" for sitting_id, revision in unheard]
        return found

    def level(self, hub: ServerNode, central: ServerNode) -> None:
        """I6: what the hub holds is above byte for byte, or in quarantine there; or told there by a stick, in other frames."""
        frames = {row[:4]: row[4] for row in central.read(_DATA)}
        refused = {sha for (sha,) in central.read("SELECT sha256 FROM quarantine")}
        for *key, data in hub.read(_DATA):
            there = frames.get(tuple(key), data)
            same = there == data or decode_frame(there).head == decode_frame(data).head
            if not same and sha256(data).digest() not in refused:
                raise Violation(f"I6 {hub.name} holds {key} otherwise than it is above")

    def on(self, node: ServerNode) -> set[Told]:
        """Return every event that a server holds."""
        return {
            told(device_id, entry)
            for device_id, _, first, last, data in node.read(_DATA)
            for entry in decode_frame(data).entries
            if first <= entry.dseq <= last
        }

    def heads(self, node: ServerNode, log: LogKey) -> dict[int, bytes]:
        """Return the heads of a server's log after each of its entries."""
        head, found = genesis(*log), dict[int, bytes]()
        for device_id, epoch, first, last, data in node.read(_DATA):
            if (device_id, epoch) != log:
                continue
            for entry in decode_frame(data).entries:
                if first <= entry.dseq <= last:
                    head = found[entry.dseq] = link(head, entry)
        return found

    def _stored(self, node: ServerNode) -> dict[LogKey, dict[int, Told]]:
        """Return all entries of all logs, their chains recomputed."""
        logs: dict[LogKey, dict[int, Told]] = {}
        heads: dict[LogKey, bytes] = {}
        for device_id, epoch, first, last, data in node.read(_DATA):
            key, frame = (device_id, epoch), decode_frame(data)
            for entry in frame.entries:
                if not first <= entry.dseq <= last:
                    continue
                log, head = logs.setdefault(key, {}), heads.get(key, genesis(*key))
                if entry.dseq in log:
                    raise Violation(f"I4 {node.name}: {key} holds {entry.dseq} twice")
                log[entry.dseq] = told(device_id, entry)
                heads[key] = link(head, entry)
                if heads[key] not in self._world.ledger.authored.get(key, {}).get(entry.dseq, ()):
                    raise Violation(f"I2 {node.name}: {key} differs from its device's at {entry.dseq}")
        return logs

    def _fold(self, node: ServerNode, attempt_id: AttemptId, there: set[Told], dice: Random) -> None:
        """I7: the same whatever order it is read in, with nothing lost and nothing twice in chain and branches."""
        history = read_history(node.server, node.organisation, attempt_id)
        if history is None:
            raise Violation(f"I7 {node.name} does not know {attempt_id}")
        events = [one.event for one in history.placed]
        lineage, attempt = history.lineage, history.attempt
        dice.shuffle(events)
        again = trace(attempt_id, events)
        if again != lineage or follow(attempt_id, again.chain) != attempt:
            raise Violation(f"I7 {attempt_id} depends on the order in which it arrived")
        read = [
            _told(event)
            for event in (*lineage.chain, *(e for branch in lineage.branches for e in branch.events))
        ]
        mine = {one for one in there if one[0] == attempt_id}
        if len(read) != len(set(read)) or set(read) != mine:
            raise Violation(f"I4 {attempt_id}: {len(read)} events are read, {len(mine)} are stored")
        self._as_answered(attempt_id, attempt, [_told(event) for event in lineage.chain])

    def _as_answered(self, attempt_id: AttemptId, attempt: Attempt, chain: list[Told]) -> None:
        """I1, I7: where it is clear what counts, that counts."""
        ledger = self._world.ledger
        if attempt_id in ledger.messy:
            return
        given = {item: response.values() for item, response in attempt.responses.items()}
        if given != ledger.answers.get(attempt_id, {}) or attempt.anomalies:
            raise Violation(f"I7 {attempt_id}: {given} counts, {ledger.answers.get(attempt_id)} was answered")
        shown = [one for one in chain if one in ledger.ticked]
        if shown != ledger.order.get(attempt_id, []):
            raise Violation(f"I7 {attempt_id} is read in another order than it was written")

    def projected(self, node: ServerNode) -> None:
        """I7: what the server keeps beside the frames is what they amount to."""
        while node.take_in(lambda server: project_stale(server, node.organisation)):
            pass
        for attempt_id, digest, events in node.read("SELECT attempt_id, digest, events FROM attempts"):
            history = read_history(node.server, node.organisation, attempt_id)
            if history is None or receipt_digest(history.attempt).hex() != digest:
                raise Violation(f"I7 {attempt_id} is shown otherwise than it was told")
            if events != len({one.event for one in history.placed}):
                raise Violation(f"I4 {attempt_id} is shown with {events} events")


def _told(event: Event) -> Told:
    return told(event.device_id, to_entry(event, 1))


def _log_of(request: Request) -> LogKey:
    *_, device_id, epoch = request.path.split("/")
    return DeviceId(device_id), Epoch(epoch)


def _is_behind_a_gap(log: LogKey, data: bytes, cursor: int) -> bool:
    """Say whether a frame says of itself that it begins further on than the log goes: it is let go unread then."""
    try:
        told = outline(data)
    except LogError:
        return False
    return (told.device_id, told.epoch) == log and told.first > cursor + 1


def _decoded(data: bytes) -> Frame | None:
    try:
        return decode_frame(data)
    except LogError:
        return None
