"""Sending in the background: rounds of push, pull and heartbeat, with backoff, told truthfully, waited for by nobody.

A round is a chain of stages, each a chain of steps: what touches the database runs on its thread, what touches the
network on another. Where server and device are too far apart for a stage, the others go on without it.
"""

import logging
import random
from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.sync.messages import AttemptProgress, Custody, PushReply
from assessment.sync.refusals import Code
from assessment.sync.retry import retry_delay
from desktop.background import Background
from desktop.clock import from_unix_ms, unix_ms
from desktop.errors import (
    EnvironmentProblem,
    Offline,
    ServerRefused,
    ServerUnreadable,
    SignedOut,
    UpdateNeeded,
)
from desktop.lockdown.machine.battery import battery_percent
from desktop.presenters.facts import CENTRE, HELD, RECEIPT_WRONG, SendFacts, SendState
from desktop.presenters.route import Route
from desktop.presenters.send_trouble import shown_as
from desktop.presenters.sending_beats import BeatSender
from desktop.presenters.sending_changes import ChangeBringer
from desktop.presenters.sending_files import FileSender
from desktop.presenters.sending_told import told_of_round
from desktop.services.clock_skew import ClockSkew
from desktop.services.device import Device
from desktop.services.list_places import Places
from desktop.services.prove_fork import ask_proof, is_fork
from desktop.services.push_files import Unsent, unsent_work
from desktop.services.push_log import Delivered, Outgoing, apply_reply, collect, exchange
from desktop.services.renew_epoch import renew_epoch
from desktop.sync import request_limit
from desktop.sync.client import ServerClient
from desktop.sync.request_limit import RequestLimit
from desktop.sync.schedule import AFTER_EVENT_SECONDS, ASK_AGAIN_SECONDS, IDLE_SECONDS, LISTEN_SECONDS

log = logging.getLogger(__name__)
APART_MS = 3_600_000
"""What the server cannot serve is not asked for again before so long, unless somebody asks for it."""
RECEIPT_MS = 60_000
"""How often the organisation's receipt is asked for while it is not there."""


class _Stage(Enum):
    """What a round does, one after the other."""

    LOG = auto()
    FILES = auto()
    CHANGES = auto()
    BEAT = auto()


class SendingPresenter(QObject):
    """Keeps the server up to date for as long as it runs."""

    changed = Signal(object)
    brought = Signal()

    def __init__(
        self,
        device: Device,
        background: Background,
        progress: Callable[[], AttemptProgress | None],
        app_version: str,
        parent: QObject | None = None,
        *,
        battery: Callable[[], int | None] = battery_percent,
    ) -> None:
        super().__init__(parent)
        self.facts = SendFacts(SendState.NOT_ENROLLED)
        self._device = device
        self._background = background
        self._progress = progress
        self._client: ServerClient | None = None
        self._route: Route | None = None
        self._in_doubt = True
        self._heard_ms = 0
        self._busy = False
        self._again = False
        self._failures = 0
        self._moved = False
        self._acknowledged = 0
        self._limit = RequestLimit()
        self._stage = _Stage.LOG
        self._apart: dict[_Stage, str] = {}
        self._apart_ms = 0
        self._asked_ms: int | None = None
        self._known = ""
        self._skew = ClockSkew(device)
        self._files = FileSender(device, background, self)
        self._changes = ChangeBringer(device, background, self._skew, self)
        self._changes.brought.connect(self.brought)
        self._beats = BeatSender(device, background, self._skew, progress, app_version, battery, self)
        self._renewed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)

    def use(self, way: Route | ServerClient | None) -> None:
        """Send this way, or to this one server, from now on; None: to nobody."""
        if isinstance(way, ServerClient):
            way = Route(self._device, self._background, Places(), lambda _: (), {"": way})
        self._route = way
        self._in_doubt = True
        self._changes.begin_anew()  # other issuers may be trusted now
        self._files.begin_anew()
        self._apart.clear()
        self._known = ""
        if way is None:
            self._client = None
            self._tell(SendState.NOT_ENROLLED, Unsent())
        else:
            if (
                self.facts.state is SendState.NOT_ENROLLED
            ):  # there is a server, however long it takes to answer
                self._tell(SendState.SENDING, Unsent())
            self._begin()

    def nudge(self) -> None:
        """Something new is in the log: send it soon, and say at once that it waits: a round may take long."""
        self._leave_sent()
        if self._busy:
            self._again = True
        elif self._route is not None and self._failures == 0:
            soon = round(AFTER_EVENT_SECONDS * 1000)
            if not self._timer.isActive() or self._timer.remainingTime() > soon:
                self._timer.start(soon)

    def try_now(self) -> None:
        """Try at once, whatever the schedule says."""
        self._leave_sent()
        self._apart.clear()
        self._again |= self._busy
        self._begin()

    def stop(self) -> None:
        """Begin nothing new; give the connections back where nobody speaks on them."""
        self._timer.stop()
        if self._route is not None and not self._busy:
            self._route.close()
        self._route = self._client = None

    def _leave_sent(self) -> None:
        waiting = self._device.log.last - self._acknowledged
        if self.facts.state in (SendState.SENT, SendState.SENDING) and waiting > self.facts.unsent:
            self._tell(SendState.SENDING, Unsent(waiting, self.facts.unsent_files))

    # --------------------------------------------------------------------------------------------- a round

    def _begin(self) -> None:
        if self._route is None or self._busy:
            return
        self._busy, self._again = True, False
        now = self._device.clock.monotonic_ms()
        self._in_doubt |= now - self._heard_ms >= ASK_AGAIN_SECONDS * 1000
        if self._apart and now - self._apart_ms >= APART_MS:
            self._apart.clear()
        self._stage = _Stage.LOG
        self._route.begin(self._ready, self._failed)

    def _ready(self, client: ServerClient, moved: bool) -> None:
        self._client = client if self._route is not None else None
        self._in_doubt |= moved
        self._limit = RequestLimit() if moved else self._limit  # and behind another proxy, or none
        self._apart = {} if moved else self._apart  # another place may be of another version
        self._collect()

    def _at(self, stage: _Stage) -> ServerClient | None:
        """Begin a stage: return whom to ask, None where the round ends or goes on with the next."""
        self._stage = stage
        if self._client is None:
            self._busy = False
        elif stage in self._apart:
            self._go_on()
        else:
            return self._client
        return None

    def _go_on(self) -> None:
        {
            _Stage.LOG: self._send_files,
            _Stage.FILES: self._pull,
            _Stage.CHANGES: self._beat,
            _Stage.BEAT: self._done,
        }[self._stage]()

    def _collect(self) -> None:
        client = self._at(_Stage.LOG)
        if client is None:
            return
        device, in_doubt = self._device, self._in_doubt
        entries, most = self._limit.reach.entries, self._limit.room(client.carried)
        self._background.database(
            lambda: collect(device, in_doubt=in_doubt, frame_entries=entries, most_bytes=most),
            self._collected,
            self._failed,
        )

    def _collected(self, outgoing: Outgoing) -> None:
        client = self._client
        if client is None:
            self._busy = False
            return
        if not outgoing.body and not self._in_doubt and not self._asks(outgoing):
            self._send_files()
            return
        if outgoing.body:
            self._tell(SendState.SENDING, Unsent(max(self.facts.unsent, 1), self.facts.unsent_files))
        self._in_doubt = True
        self._background.network(
            lambda: exchange(client, outgoing),
            lambda reply: self._replied(outgoing, reply),
            lambda error: self._not_exchanged(outgoing, error),
        )

    def _not_exchanged(self, outgoing: Outgoing, error: Exception) -> None:
        if isinstance(error, Offline):
            self._limit = request_limit.after_break(self._limit, len(outgoing.body), outgoing.after, error)
        if outgoing.entries > 1 and request_limit.is_too_long(error):
            self._limit = request_limit.after_refusal(self._limit, len(outgoing.body))
            log.info("too long at once; from now on at most %d bytes", self._limit.most_bytes)
            self._collect()
            return
        self._failed(error)
        self._in_doubt = not (isinstance(error, Offline) and self._limit.resends)

    def _asks(self, outgoing: Outgoing) -> bool:
        """Say whether it is time to ask for the organisation's receipt, as nothing else is to be sent."""
        now = self._device.clock.monotonic_ms()
        if not outgoing.asks or (self._asked_ms is not None and now - self._asked_ms < RECEIPT_MS):
            return False
        self._asked_ms = now
        return True

    def _replied(self, outgoing: Outgoing, reply: PushReply) -> None:
        device = self._device
        self._background.database(
            lambda: apply_reply(device, outgoing, reply),
            lambda delivered: self._delivered(outgoing, delivered),
            self._failed,
        )

    def _delivered(self, outgoing: Outgoing, delivered: Delivered) -> None:
        self._moved |= delivered.acknowledged > self._acknowledged
        self._acknowledged = delivered.acknowledged
        if delivered.forked:
            self._ask_for_proof(outgoing, delivered.head8)
            return
        if (delivered.refused and delivered.refused != HELD) or delivered.stuck:
            self._failed(ServerRefused(delivered.refused or "nothing_taken"))
            return
        self._in_doubt, self._heard_ms = False, self._device.clock.monotonic_ms()
        self._limit = request_limit.after_reply(self._limit, self._client.carried if self._client else 0)
        self._known = CENTRE if delivered.custody is Custody.CENTRE and delivered.acknowledged else ""
        if delivered.receipt_wrong:
            log.warning("what was told of the organisation's receipt does not hold")
            self._known = RECEIPT_WRONG
        self._renewed &= not delivered.acknowledged
        if delivered.unsent:
            self._collect()
            return
        self._limit = request_limit.with_all_sent(self._limit)
        if delivered.refused == HELD:
            self._failed(SignedOut(HELD))  # nothing else is taken from this computer any more
            return
        self._send_files()

    def _ask_for_proof(self, outgoing: Outgoing, head8: str) -> None:
        """Somebody says that our log is another: believe it only of what our own key has signed."""
        client, device = self._client, self._device
        if client is None:
            self._busy = False
            return
        self._background.network(
            lambda: ask_proof(client, outgoing, head8),
            lambda proof: self._background.database(
                lambda: is_fork(device, outgoing, proof), self._fork_judged, self._failed
            ),
            self._failed,
        )

    def _fork_judged(self, forked: bool) -> None:
        if not forked:
            self._failed(ServerUnreadable("another log, and not signed by us"))
        elif self._renewed:
            self._failed(ServerRefused(Code.FORKED.value))
        else:
            self._renewed = True
            log.warning("the server's log is not ours; ours goes on in another epoch")
            self._background.database(
                lambda: renew_epoch(self._device), lambda _: self._collect(), self._failed
            )

    def _send_files(self) -> None:
        self._background.database(lambda: unsent_work(self._device), self._send_first, self._failed)

    def _send_first(self, left: Unsent) -> None:
        client = self._at(_Stage.FILES)
        if client is None:
            return
        if left.files:
            self._tell(SendState.SENDING, left)
        elif not self._files.looks:
            self._pull()
            return
        hurry, moved = (lambda: self._again), self._progressed
        self._files.begin(client, hurry=hurry, progressed=moved, done=self._pull, failed=self._failed)

    def _progressed(self) -> None:
        self._moved = True

    def _pull(self) -> None:
        client = self._at(_Stage.CHANGES)
        if client is not None:
            hurry, moved = (lambda: self._again), self._progressed
            self._changes.begin(client, hurry=hurry, progressed=moved, done=self._beat, failed=self._failed)

    def _beat(self) -> None:
        client = self._at(_Stage.BEAT)
        if client is not None:
            self._beats.begin(client, every=IDLE_SECONDS, done=self._done, failed=self._failed)

    def _done(self) -> None:
        self._background.database(lambda: unsent_work(self._device), self._finished, self._failed)

    def _finished(self, left: Unsent) -> None:
        self._busy, self._failures, self._moved = False, 0, False
        if self._route is not None:
            self._route.heard()
        self._acknowledged = left.acknowledged
        # what came since it was counted waits too
        left = replace(left, entries=max(left.entries, self._device.log.last - left.acknowledged))
        blocked = _Stage.LOG in self._apart or (_Stage.FILES in self._apart and not left.entries)
        apart = next(iter(self._apart.values()), "")
        state, detail = told_of_round(
            left, self._files.unfit, blocked=blocked, apart=apart, known=self._known
        )
        self._tell(state, left, detail)
        rest = LISTEN_SECONDS if self._progress() is not None else IDLE_SECONDS
        soon = state is SendState.SENDING or self._again or self._changes.unfinished
        self._timer.start(round(1000 * (AFTER_EVENT_SECONDS if soon else rest)))

    # -------------------------------------------------------------------------------------------- trouble

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UpdateNeeded) and self._stage not in self._apart:
            log.warning("too far apart for %s: the %s has to be updated", self._stage.name, error.side)
            self._apart[self._stage] = error.side
            self._apart_ms = self._device.clock.monotonic_ms()
            self._go_on()
            return
        self._busy, self._in_doubt = False, True
        elsewhere = self._look_elsewhere(error)
        if elsewhere and self._route is not None and self._route.tried_only:
            self._timer.start(round(AFTER_EVENT_SECONDS * 1000))
            return
        # a link that brings something on is no dead one
        self._failures = 1 if self._moved or elsewhere else self._failures + 1
        self._moved = False
        state, detail = shown_as(error)
        log.info("sending failed: %s %s", type(error).__name__, getattr(error, "detail", "") or detail)
        retry_after = error.retry_after if isinstance(error, ServerRefused) and not elsewhere else None
        self._background.database(
            lambda: unsent_work(self._device),
            lambda left: self._tell(state, left, detail),
            lambda _: self._tell(state, Unsent(self.facts.unsent, self.facts.unsent_files), detail),
        )
        self._timer.start(round(1000 * retry_delay(self._failures, random.random, retry_after)))
        if not isinstance(error, EnvironmentProblem):
            raise error  # a fault of ours: it is shown, and sending goes on

    def _look_elsewhere(self, error: Exception) -> bool:
        """Say whether another place is to be tried at once: this one was only tried, or is dead by now."""
        if self._route is None:
            return False
        if self._moved:
            self._route.heard()
            return False
        return self._route.missed(error)

    def _tell(self, state: SendState, left: Unsent, detail: str = "") -> None:
        at = self.facts.at
        if state is SendState.SENT:
            at = from_unix_ms(unix_ms(self._device.clock.now())).astimezone()
        facts = SendFacts(state, left.entries, at, detail, left.files)
        if facts != self.facts:
            self.facts = facts
            self.changed.emit(facts)
