"""Bugs planted in the hub, and in what a device believes of one: each must show in a schedule that has a hub."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import sqlalchemy as sa

from assessment.errors import CentralReceiptInvalid
from assessment.signing import SigningKey
from assessment.sync.central_receipt import read_receipt, sign_receipt, write_receipt
from assessment.sync.messages import Custody
from desktop.services import trust_receipt
from sync_server.api import push_body
from sync_server.relay import mirror as mirror_module
from sync_server.relay.client import UpstreamClient
from sync_server.relay.forward_logs import LogForwarder
from sync_server.relay.forward_refused import RefusedForwarder
from sync_server.services import accept_frames, give_receipt
from sync_server.storage.frames import frames_from
from sync_server.storage.hub_models import ForwardedLog
from tests.simulation.hub_node import HubNode
from tests.simulation.planting import Patch, hub_mutant


@hub_mutant
def hub_acknowledges_before_commit() -> Sequence[Patch]:
    """The hub answers devices before the commit is durable."""

    def commit(server: Any, log: Any, decision: Any) -> "Future[bool]":
        if not server.upstream:
            return accept_frames.commit(server, log, decision)
        kept: list[Any] = []
        aside = SimpleNamespace(submit=kept.append)
        accept_frames.commit(cast("Any", SimpleNamespace(clock=server.clock, database=aside)), log, decision)
        server.database.writer.later(kept[0])
        done: Future[bool] = Future()
        done.set_result(True)
        return done

    return [(push_body, "commit", commit)]


@hub_mutant
def hub_claims_central() -> Sequence[Patch]:
    """The hub says that what it holds is at the organisation."""
    return [(HubNode, "custody", Custody.CENTRAL)]


@hub_mutant
def forwards_from_ahead_of_its_data() -> Sequence[Patch]:
    """The hub notes a log as forwarded before it has gone up, and never asks how far it is."""

    def bring(self: Any, client: Any, one: Any) -> None:
        above = one.above
        while 0 <= above < one.cursor:
            body, last, _ = self._frames(one.log, above)
            self._note(one, cursor=last, head8="", refused="", receipt="")
            client.push(one.log.device_id, one.log.epoch, body)
            above = last
        self._asked.add(one.log)

    return [(LogForwarder, "_bring_one", bring)]


@hub_mutant
def forwards_past_a_gap() -> Sequence[Patch]:
    """Of frames that wait the hub leaves the first out."""
    real = LogForwarder._frames

    def frames(self: Any, log: Any, above: int) -> tuple[bytes, int, int]:
        with self._server.database.look() as connection:
            (first,) = frames_from(connection, log, above, 1)
        rest, last, count = real(self, log, first.last)
        return rest, max(first.last, last), count

    return [(LogForwarder, "_frames", frames)]


@hub_mutant
def lost_reply_is_a_success() -> Sequence[Patch]:
    """The hub takes for above what it has sent, whether or not an answer came."""
    real = UpstreamClient.push

    def bring(self: Any, client: Any, one: Any) -> None:
        above = one.above
        while 0 <= above < one.cursor:
            body, last, _ = self._frames(one.log, above)
            try:
                real(client, one.log.device_id, one.log.epoch, body)
            finally:
                self._note(one, cursor=last, head8="", refused="", receipt="")
            above = last
        self._asked.add(one.log)

    return [(LogForwarder, "_bring_one", bring)]


@hub_mutant
def never_asks_again() -> Sequence[Patch]:
    """The hub asks about a log once, and never learns that the server above has lost what it had."""
    return [(LogForwarder, "doubt", lambda _: None)]


@hub_mutant
def refused_stays_at_the_hub() -> Sequence[Patch]:
    """What the hub refused is not brought up."""
    return [(RefusedForwarder, "bring", lambda *_: None)]


@hub_mutant
def mirror_skips_a_change() -> Sequence[Patch]:
    """Of a page with several changes the mirror stores the first alone."""
    real = mirror_module._store

    def store(server: Any, home: Any, told: Any, cursor: Any = None) -> int:
        return real(server, home, told[:1], cursor)

    return [(mirror_module, "_store", store)]


@hub_mutant
def receipt_of_another_log() -> Sequence[Patch]:
    """The hub passes on whichever receipt it has."""

    def from_above(server: Any, log: Any, _: Any) -> str:
        found = sa.select(ForwardedLog.receipt).where(
            ForwardedLog.receipt != "", ForwardedLog.device_id != log.device_id
        )
        with server.database.read() as session:
            return str(session.scalar(found) or "")

    return [(give_receipt, "_from_above", from_above)]


@hub_mutant
def receipt_not_verified() -> Sequence[Patch]:
    """A hub makes receipts up for what only it holds, and devices do not look whose they are."""

    def from_above(_: Any, log: Any, end: Any) -> str:
        if not end.cursor:
            return ""
        made_up = sign_receipt(
            SigningKey(b"h" * 32),
            organisation=log.organisation_id,
            device_id=log.device_id,
            epoch=log.epoch,
            cursor=end.cursor,
            head=end.head,
        )
        return write_receipt(made_up)

    def holds(text: str, *_: Any) -> int:
        try:
            return read_receipt(text).cursor
        except CentralReceiptInvalid:
            return 0

    return [(give_receipt, "_from_above", from_above), (trust_receipt, "holds", holds)]


@hub_mutant
def overlap_stored_again_above() -> Sequence[Patch]:
    """The server above stores what a hub brings though it has it from the device itself."""
    real = accept_frames._judge

    def judge(log: Any, key: Any, end: Any, data: bytes, head_of: Any) -> Any:
        new = real(log, key, end, data, head_of)
        return replace(new, first=max(1, new.first - 1)) if new is not None and end.cursor else new

    return [(accept_frames, "_judge", judge)]
