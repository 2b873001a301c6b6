"""Bugs planted in the real code, one at a time, by name: each is what somebody might write, and each must be caught."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

from assessment.attempt import device_logs as logs_module
from assessment.attempt import lineage
from assessment.attempt.events import Event
from assessment.ids import DeviceId
from assessment.sync import frame as frame_module
from assessment.sync import reconcile
from assessment.sync.messages import Custody, PushReply
from assessment.sync.reconcile import Acknowledged, ServerBehind, Verdict, read_acknowledgement
from desktop.errors import ServerUnreadable
from desktop.presenters import sending
from desktop.presenters.sending import SendingPresenter
from desktop.services import push_log, renew_epoch
from desktop.storage.epoch import copy_log
from desktop.storage.log import delivery, head_at, keep_delivery
from desktop.sync.client import ServerClient
from sync_server.api import push_body
from sync_server.services import accept_frames
from sync_server.services.accept_frames import Decision
from sync_server.storage.frames import NewFrame, advance
from sync_server.storage.writer import Writer
from tests.simulation import hub_mutants  # noqa: F401  # makes its bugs known
from tests.simulation.planting import MUTANTS, Mutant, Patch, mutant, planted

# ------------------------------------------------------------------------------------------- the server


@mutant
def acknowledge_before_commit() -> Sequence[Patch]:
    """The server answers before the commit is durable."""

    def commit(server: Any, log: Any, decision: Decision) -> "Future[bool]":
        kept: list[Any] = []
        aside = SimpleNamespace(submit=kept.append)
        accept_frames.commit(cast("Any", SimpleNamespace(clock=server.clock, database=aside)), log, decision)
        server.database.writer.later(kept[0])
        return _done()

    return [(push_body, "commit", commit)]


@mutant
def reply_before_group_commit() -> Sequence[Patch]:
    """The writer tells everybody before their common commit has ended."""
    real = Writer._commit

    def commit(self: Any, group: Any) -> None:
        if self.at_once:
            real(self, group)
            return
        for write, future in group:
            future.set_result(True)
            self.later(write)

    return [(Writer, "_commit", commit)]


def _done() -> "Future[bool]":
    done: Future[bool] = Future()
    done.set_result(True)
    return done


@mutant
def drop_on_conflict() -> Sequence[Patch]:
    """A write that finds the log moved by another connection is dropped and called done."""

    def commit(server: Any, log: Any, decision: Decision) -> "Future[bool]":
        told: Future[bool] = Future()
        accept_frames.commit(server, log, decision).add_done_callback(lambda _: told.set_result(True))
        return told

    return [(push_body, "commit", commit)]


@mutant
def accept_a_gap() -> Sequence[Patch]:
    """A frame that does not go on where the log ends is stored all the same."""
    real = accept_frames._judge

    def judge(log: Any, key: Any, end: Any, data: bytes, head_of: Any) -> NewFrame | None:
        frame = frame_module.decode_frame(data)
        if (frame.device_id, frame.epoch) == (log.device_id, log.epoch) and frame.first > end.cursor + 1:
            attempts = tuple(dict.fromkeys(entry.attempt_id for entry in frame.entries))
            return NewFrame(frame.first, frame.last, end.head, frame.head, data, attempts)
        return real(log, key, end, data, head_of)

    return [(accept_frames, "_judge", judge)]


@mutant
def cursor_before_frames() -> Sequence[Patch]:
    """The server's cursor and the frames are stored in two transactions."""

    def commit(server: Any, log: Any, decision: Decision) -> "Future[bool]":
        moved = server.database.submit(
            lambda connection: advance(connection, log, decision.begin, decision.end, server.clock())
        )
        told: Future[bool] = Future()

        def then(done: "Future[bool]") -> None:
            if not done.result() or decision.empty:
                told.set_result(done.result())
                return
            staying = replace(decision, begin=decision.end)
            accept_frames.commit(server, log, staying).add_done_callback(
                lambda one: told.set_result(one.result())
            )

        moved.add_done_callback(then)
        return told

    return [(push_body, "commit", commit)]


@mutant
def no_signature() -> Sequence[Patch]:
    """A frame's signature is not verified."""
    return [(accept_frames, "check_signed", lambda *_: None)]


@mutant
def no_chain() -> Sequence[Patch]:
    """A frame's chain is not recomputed."""
    return [(accept_frames, "check_chain", lambda *_: None)]


@mutant
def overlap_keeps_the_head() -> Sequence[Patch]:
    """Of a frame that overlaps, the part that is known is stored instead of the rest."""
    real = accept_frames._judge

    def judge(log: Any, key: Any, end: Any, data: bytes, head_of: Any) -> NewFrame | None:
        new = real(log, key, end, data, head_of)
        frame = frame_module.decode_frame(data)
        if new is None or frame.first > end.cursor:
            return new
        known = frame.entries[: end.cursor + 1 - frame.first]
        return replace(new, last=end.cursor + len(known), head=new.head)

    return [(accept_frames, "_judge", judge)]


@mutant
def fork_not_seen_by_server() -> Sequence[Patch]:
    """The server does not compare what it knows already with what is told again, and goes on with the rest."""
    real = accept_frames._judge

    def judge(log: Any, key: Any, end: Any, data: bytes, head_of: Any) -> NewFrame | None:
        try:
            return real(log, key, end, data, head_of)
        except accept_frames.Forked:
            frame = frame_module.decode_frame(data)
            if frame.last <= end.cursor:
                return None
            rest = frame.entries[end.cursor + 1 - frame.first :]
            attempts = tuple(dict.fromkeys(entry.attempt_id for entry in rest))
            return NewFrame(end.cursor + 1, frame.last, end.head, frame.head, data, attempts)

    return [(accept_frames, "_judge", judge)]


@mutant
def no_quarantine() -> Sequence[Patch]:
    """What is refused is not kept."""
    return [(accept_frames, "quarantine", lambda *_, **__: None)]


@mutant
def quarantine_blocks() -> Sequence[Patch]:
    """After a frame was refused once, nothing more of its log is taken."""
    real, refused = accept_frames.decide, set[Any]()

    def decide(log: Any, key: Any, begin: Any, frames: Any, head_at: Any) -> Decision:
        if log in refused:
            return Decision(begin, begin)
        decision = real(log, key, begin, frames, head_at)
        if decision.refusal is not None:
            refused.add(log)
        return decision

    return [(accept_frames, "decide", decide), (push_body, "decide", decide)]


# ------------------------------------------------------------------------------------------- the device


@mutant
def cursor_ahead_of_data() -> Sequence[Patch]:
    """The device takes for sent what it has only given to the network."""
    real = push_log.collect

    def collect(device: Any, *, in_doubt: bool, **more: Any) -> Any:
        outgoing = real(device, in_doubt=in_doubt, **more)
        if outgoing.body:
            with device.log.transaction() as rows:
                known = delivery(rows, device.epoch)
                keep_delivery(rows, device.epoch, replace(known, acknowledged=outgoing.last))
        return outgoing

    return [(sending, "collect", collect)]


@mutant
def fork_not_seen() -> Sequence[Patch]:
    """The device believes a cursor without comparing the head."""

    def read(*, cursor: int, head8: str, known_cursor: int, last: int, head_at: Any) -> Any:
        cursor = min(cursor, last)
        return ServerBehind(cursor) if cursor < known_cursor else Acknowledged(cursor)

    return [(push_log, "read_acknowledgement", read)]


@mutant
def never_behind() -> Sequence[Patch]:
    """The device never takes back what it believes that the server has."""

    def read(*, known_cursor: int, **told: Any) -> Any:
        found = read_acknowledgement(known_cursor=known_cursor, **told)
        return Acknowledged(known_cursor) if isinstance(found, ServerBehind) else found

    return [(push_log, "read_acknowledgement", read)]


@mutant
def forget_doubt() -> Sequence[Patch]:
    """After a failure the device goes on as if it knew what had arrived."""

    class Certain:
        """Is never in doubt."""

        def __get__(self, presenter: Any, _: Any = None) -> bool:
            return False

        def __set__(self, presenter: Any, value: bool) -> None:
            return None

    return [(SendingPresenter, "_in_doubt", Certain())]


@mutant
def epoch_not_renewed() -> Sequence[Patch]:
    """The log goes on in its epoch though the server's copy is another's."""
    return [(sending, "renew_epoch", lambda device: device.epoch)]


@mutant
def new_epoch_lacks_the_end() -> Sequence[Patch]:
    """The new epoch lacks the log's last entry."""

    def copy(session: Any, device_id: Any, old: Any, new: Any) -> tuple[int, bytes]:
        last, head = copy_log(session, device_id, old, new)
        session.flush()
        raw = session.connection().connection.driver_connection
        if last > 1:
            raw.execute("DELETE FROM log_entries WHERE epoch = ? AND dseq = ?", (new, last))
            last, head = last - 1, head_at(raw, device_id, new, last - 1) or b""
        return last, head

    return [(renew_epoch, "copy_log", copy)]


@mutant
def portal_is_a_success() -> Sequence[Patch]:
    """Whatever comes back with status 200 is a success."""
    real = ServerClient.push

    def push(self: Any, device_id: Any, epoch: Any, frames: bytes, **asked: Any) -> PushReply:
        try:
            return real(self, device_id, epoch, frames, **asked)
        except ServerUnreadable:
            return PushReply(cursor=0, head8="0" * 16, server_ms=0, custody=Custody.CENTRAL, refused="portal")

    def apply(device: Any, outgoing: Any, reply: PushReply) -> Any:
        if reply.refused == "portal":
            with device.log.transaction() as rows:
                last = max(outgoing.last, delivery(rows, outgoing.epoch).acknowledged)
                head = head_at(rows, outgoing.device_id, outgoing.epoch, last) or b""
            reply = PushReply(
                cursor=last, head8=head[:8].hex(), server_ms=0, custody=Custody.CENTRAL, refused=""
            )
        return push_log.apply_reply(device, outgoing, reply)

    return [(ServerClient, "push", push), (sending, "apply_reply", apply)]


# -------------------------------------------------------------------------------------------- the rules


def _device_logs(sort: Callable[[list[Event]], None], place: Callable[[Event], object]) -> Callable[..., Any]:
    def device_logs(history: Any) -> Mapping[DeviceId, list[Event]]:
        logs: dict[DeviceId, dict[object, Event]] = {}
        for event in history:
            logs.setdefault(event.device_id, {}).setdefault(place(event), event)
        found = {device_id: list(events.values()) for device_id, events in sorted(logs.items())}
        for events in found.values():
            sort(events)
        return found

    return device_logs


def _whole(event: Event) -> object:
    return event.seq, repr(event.body), event.at_ms, event.elapsed_ms


@mutant
def order_by_wall_clock() -> Sequence[Patch]:
    """Events are ordered by the wall clock."""
    real = logs_module.device_logs

    def device_logs(history: Any) -> Mapping[DeviceId, list[Event]]:
        logs = {device_id: list(events) for device_id, events in real(history).items()}
        for events in logs.values():
            events.sort(key=lambda event: event.at_ms)
        return logs

    return [(lineage, "device_logs", device_logs)]


@mutant
def dedupe_by_time() -> Sequence[Patch]:
    """Two events of one device and one millisecond are taken for the same."""
    by_seq = partial(list.sort, key=lambda event: event.seq)
    return [(lineage, "device_logs", _device_logs(by_seq, lambda event: event.at_ms))]


@mutant
def order_of_arrival() -> Sequence[Patch]:
    """Events are read in the order in which they arrived."""
    return [(lineage, "device_logs", _device_logs(lambda _: None, _whole))]


@mutant
def first_telling_wins() -> Sequence[Patch]:
    """Of two events with the same number only the first is read."""
    by_seq = partial(list.sort, key=lambda event: event.seq)
    return [(lineage, "device_logs", _device_logs(by_seq, lambda event: event.seq))]


# ---------------------------------------------------------------------------------------------- harmless


@mutant
def overlap_passed_over() -> Sequence[Patch]:
    """A frame that overlaps is passed over."""

    def judge(cursor: int, frame: Any) -> Verdict:
        found = reconcile.judge(cursor, frame)
        return Verdict.GAP if found is Verdict.OVERLAP else found

    return [(accept_frames, "judge", judge)]


__all__ = ["MUTANTS", "Mutant", "planted"]
