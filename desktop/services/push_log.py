"""Send what the server has not acknowledged: collect, exchange, apply. Only ``exchange`` touches the network.

After any doubt (a start, a failure, a lost reply) the first exchange is a question: how much have you?
"""

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.ids import DeviceId, Epoch
from assessment.sync.frame import MOST_ENTRIES, encode_frame, runs, with_length
from assessment.sync.log import LogEntry
from assessment.sync.messages import Custody, PushReply
from assessment.sync.reconcile import Acknowledged, Forked, ServerBehind, read_acknowledgement
from assessment.sync.refusals import Code
from assessment.sync.request_size import FRAMES_A_REQUEST, MOST_BODY_BYTES
from desktop.clock import unix_ms
from desktop.services.device import Device
from desktop.services.trust_receipt import Believed, believe_receipt, covered_by_receipt
from desktop.storage.blobs import forget_sent
from desktop.storage.log import Delivery, delivery, entries_after, head_at, heads_of, keep_delivery, last_dseq
from desktop.storage.receipts import receipts_promised
from desktop.storage.rows import Rows
from desktop.sync.client import ServerClient

BARE_BYTES = 240
"""About as long is a frame without its entries."""
FEWEST_ENTRIES = 16
"""A frame of fewer is not made to fill a request: it would hardly carry more than itself."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What one request carries: the entries after ``after`` up to ``last``. Empty ``body`` asks for the cursor.

    ``asks``: for the organisation's receipt too, also where nothing moves.
    """

    device_id: DeviceId
    epoch: Epoch
    body: bytes
    after: int
    last: int
    asks: bool = False

    @property
    def entries(self) -> int:
        """How many entries it carries."""
        return self.last - self.after


@dataclass(frozen=True, slots=True)
class Delivered:
    """How things stand after a reply. ``refused``: the server's code for a frame it did not take.

    ``custody`` is central where all that is acknowledged is at the organisation, as far as that is believed.
    ``stuck``: something was sent, nothing was taken, and no reason was given. ``receipt_wrong``: what came for the
    organisation's receipt is none for this log. ``head8``: the head that the server told, of its log or of another.
    """

    acknowledged: int
    unsent: int
    custody: Custody
    refused: str
    forked: bool
    stuck: bool
    head8: str
    receipt_wrong: bool = False


def collect(
    device: Device,
    *,
    in_doubt: bool,
    frame_entries: int = MOST_ENTRIES,
    most_bytes: int = MOST_BODY_BYTES,
) -> Outgoing:
    """Gather the next frames: at most 64 of ``frame_entries`` entries, together no longer than ``most_bytes``.

    The last is made of so many entries that it fits; one entry is sent however long it is.
    """
    with device.log.transaction() as rows:
        covered = covered_by_receipt(rows, device.device_id, device.epoch)
        if in_doubt:
            asks = covered < last_dseq(rows, device.epoch)
            return Outgoing(device.device_id, device.epoch, b"", 0, 0, asks)
        known = delivery(rows, device.epoch).acknowledged
        asks = covered < known and receipts_promised(rows)
        most = min(frame_entries * FRAMES_A_REQUEST, max(frame_entries, most_bytes))  # none is under a byte
        cut = runs(entries_after(rows, device.epoch, known, most), frame_entries)
        body, reached = bytearray(), known
        for run in cut:
            frame, count = _fitting(device, rows, run, most_bytes - len(body), 0 if body else 1)
            body += frame
            reached += count
            if count < len(run):
                break
    return Outgoing(device.device_id, device.epoch, bytes(body), known, reached, asks and not body)


def _fitting(
    device: Device, rows: Rows, run: Sequence[LogEntry], most_bytes: int, least: int
) -> tuple[bytes, int]:
    """Return a frame of as many entries from the first on as fit, with its length, and their number: at least ``least``."""
    count = len(run)
    while count:
        last = run[count - 1].dseq
        frame = with_length(
            encode_frame(
                run[:count],
                device_id=device.device_id,
                epoch=device.epoch,
                head=heads_of(rows, device.epoch, [last])[last],
                key=device.key,
            )
        )
        if len(frame) <= most_bytes or count == least:
            return frame, count
        # what a frame has around its entries stays as it is
        fits = count * max(0, most_bytes - BARE_BYTES) // max(1, len(frame) - BARE_BYTES)
        count = max(least, min(fits, count - 1))
        if not least and count < FEWEST_ENTRIES:
            break
    return b"", 0


def exchange(client: ServerClient, outgoing: Outgoing) -> PushReply:
    """Send and return the reply.

    Raises:
        Offline, ServerRefused, ServerUnreadable, SignedOut: the caller is in doubt from now on.
    """
    return client.push(outgoing.device_id, outgoing.epoch, outgoing.body, receipt=outgoing.asks)


def apply_reply(device: Device, outgoing: Outgoing, reply: PushReply) -> Delivered:
    """Believe the reply as far as our own log bears it out, durably."""
    device.at_hub = reply.custody is Custody.CENTRE
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
        behind = isinstance(finding, ServerBehind)
        now, believed = known, Believed()
        if isinstance(finding, Acknowledged | ServerBehind):
            now_ms = unix_ms(device.clock.now())
            believed = believe_receipt(
                rows, outgoing.device_id, outgoing.epoch, reply.receipt, now_ms, behind=behind
            )
            now = Delivery(
                acknowledged=finding.cursor,
                central=_central(rows, outgoing, known, finding, reply, believed),
                refused=reply.refused,
                acknowledged_at_ms=now_ms,
            )
        if behind:
            forget_sent(rows)  # what it has lost of the log, it may have lost of the files
        if not isinstance(finding, Forked):
            keep_delivery(rows, outgoing.epoch, now)
    return Delivered(
        acknowledged=now.acknowledged,
        unsent=last - now.acknowledged,
        custody=Custody.CENTRAL if now.central >= now.acknowledged > 0 else Custody.CENTRE,
        refused=Code.FORKED.value if isinstance(finding, Forked) else now.refused,
        forked=isinstance(finding, Forked),
        stuck=bool(outgoing.body) and now.acknowledged <= outgoing.after,
        head8=reply.head8,
        receipt_wrong=believed.wrong,
    )


def _central(
    rows: Rows,
    outgoing: Outgoing,
    known: Delivery,
    finding: Acknowledged | ServerBehind,
    reply: PushReply,
    believed: Believed,
) -> int:
    """Return how much is at the organisation: by its receipts; by the server's word only where it knows of none."""
    told = reply.custody is Custody.CENTRAL
    if receipts_promised(rows):
        covered = covered_by_receipt(rows, outgoing.device_id, outgoing.epoch)
        return min(covered, finding.cursor) if told else covered
    return finding.cursor if told and not believed.wrong else known.central
