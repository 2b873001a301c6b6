"""Send what the server has not acknowledged: collect, exchange, apply. Only ``exchange`` touches the network.

After any doubt (a start, a failure, a lost reply) the first exchange is a question: how much have you?
"""

from dataclasses import dataclass, replace

from assessment.ids import DeviceId, Epoch
from assessment.sync.frame import MOST_ENTRIES, encode_frame, runs, with_length
from assessment.sync.messages import Custody, PushReply
from assessment.sync.reconcile import Acknowledged, Forked, ServerBehind, read_acknowledgement
from desktop.clock import unix_ms
from desktop.services.device import Device
from desktop.storage.blobs import forget_sent
from desktop.storage.log import Delivery, delivery, entries_after, head_at, heads_of, keep_delivery, last_dseq
from desktop.sync.client import ServerClient

FRAMES_A_REQUEST = 64


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What one request carries: the entries after ``after`` up to ``last``. Empty ``body`` asks for the cursor."""

    device_id: DeviceId
    epoch: Epoch
    body: bytes
    after: int
    last: int


@dataclass(frozen=True, slots=True)
class Delivered:
    """How things stand after a reply. ``refused``: the server's code for a frame it did not take.

    ``stuck``: something was sent, nothing was taken, and no reason was given.
    """

    acknowledged: int
    unsent: int
    custody: Custody
    refused: str
    forked: bool
    stuck: bool
    server_ms: int


def collect(device: Device, *, in_doubt: bool, frame_entries: int = MOST_ENTRIES) -> Outgoing:
    """Gather the next frames, at most 64 of ``frame_entries`` entries."""
    if in_doubt:
        return Outgoing(device.device_id, device.epoch, b"", 0, 0)
    with device.log.transaction() as rows:
        known = delivery(rows, device.epoch).acknowledged
        entries = entries_after(rows, device.epoch, known, frame_entries * FRAMES_A_REQUEST)
        cut = runs(entries, frame_entries)
        heads = heads_of(rows, device.epoch, [run[-1].dseq for run in cut])
    frames = [
        with_length(
            encode_frame(
                run,
                device_id=device.device_id,
                epoch=device.epoch,
                head=heads[run[-1].dseq],
                key=device.key,
            )
        )
        for run in cut
    ]
    return Outgoing(device.device_id, device.epoch, b"".join(frames), known, known + len(entries))


def exchange(client: ServerClient, outgoing: Outgoing) -> PushReply:
    """Send and return the reply.

    Raises:
        Offline, ServerRefused, ServerUnreadable, SignedOut: the caller is in doubt from now on.
    """
    return client.push(outgoing.device_id, outgoing.epoch, outgoing.body)


def apply_reply(device: Device, outgoing: Outgoing, reply: PushReply) -> Delivered:
    """Believe the reply as far as our own log bears it out, durably."""
    with device.log.transaction() as rows:
        last = last_dseq(rows, outgoing.epoch)
        known = delivery(rows, outgoing.epoch)
        finding = read_acknowledgement(
            cursor=reply.cursor,
            head8=reply.head8,
            known_cursor=known.acknowledged,
            last=last,
            head_at=lambda dseq: head_at(rows, outgoing.device_id, outgoing.epoch, dseq) or b"",
        )
        now = replace(known, refused="forked" if isinstance(finding, Forked) else reply.refused)
        if isinstance(finding, Acknowledged | ServerBehind):
            now = Delivery(
                acknowledged=finding.cursor,
                central=finding.cursor if reply.custody is Custody.CENTRAL else known.central,
                refused=reply.refused,
                acknowledged_at_ms=unix_ms(device.clock.now()),
            )
        if isinstance(finding, ServerBehind):
            forget_sent(rows)  # what it has lost of the log, it may have lost of the files
        keep_delivery(rows, outgoing.epoch, now)
    return Delivered(
        acknowledged=now.acknowledged,
        unsent=last - now.acknowledged,
        custody=reply.custody,
        refused=now.refused,
        forked=isinstance(finding, Forked),
        stuck=bool(outgoing.body) and now.acknowledged <= outgoing.after,
        server_ms=reply.server_ms,
    )


def unsent(device: Device) -> int:
    """Return how many entries the server has not acknowledged."""
    with device.log.transaction() as rows:
        return last_dseq(rows, device.epoch) - delivery(rows, device.epoch).acknowledged
