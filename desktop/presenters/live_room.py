"""The live view of a room over the network: asks the server every few seconds, and says how old what it shows is.

Nothing of it is needed to run an exam, and nothing here waits for the network.
"""

import random
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.command import CommandKind
from assessment.sync.retry import retry_delay
from assessment.sync.room import RoomReply
from desktop.background import Background
from desktop.clock import from_unix_ms
from desktop.presenters.alarm_tone import alarm_tone
from desktop.presenters.live_alarms import AlarmBook
from desktop.presenters.live_facts import Contact, LiveFacts, SittingChoice, Stage
from desktop.presenters.live_orders import OrderBook
from desktop.presenters.live_session import Connect, LiveSession
from desktop.presenters.live_tiles import in_order, tile_of
from desktop.presenters.sound import SoundPresenter
from desktop.services.device import Device
from desktop.services.known_server import known_server
from desktop.sync.staff_client import GivenCommand, OrderMessage, SittingRow, StaffClient, StaffSession

POLL_SECONDS = 2.5
LONGEST_SECONDS = 10.0
"""A room is asked for again at least so often, however long the server has been away."""
TICK_MS = 1_000
SILENT_MS = 8_000
"""An answer that takes longer than this is none, whether or not anything has failed yet."""


class LiveRoomPresenter(QObject):
    """``changed``: the facts are others. ``alarmed`` brings new alarms, ``refused`` why a wish was not granted."""

    changed = Signal()
    alarmed = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        device: Device,
        background: Background,
        parent: QObject | None = None,
        *,
        connect: Connect = StaffClient,
        sound: SoundPresenter | None = None,
    ) -> None:
        super().__init__(parent)
        self.facts = LiveFacts()
        self._device, self._background, self._clock = device, background, device.clock
        self._session = LiveSession(background, connect, self)
        self._session.begun.connect(self._begun)
        self._session.refused.connect(self._not_begun)
        self._session.ended.connect(self._over)
        self._sound = sound or SoundPresenter(background, self)
        self._sound.failed.connect(lambda _: self._tell(silent=True))
        self._sound.played.connect(lambda: self._tell(silent=False))
        self._sitting, self._turn = "", 0
        self._room: RoomReply | None = None
        self._heard_ms = 0
        self._error: Exception | None = None
        self._failures = 0
        self._asking = False
        self._alarms, self._orders = AlarmBook(), OrderBook()
        self._poll = QTimer(self)
        self._poll.setSingleShot(True)
        self._poll.timeout.connect(self._ask)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show)

    # ----------------------------------------------------------------------------------------- the session

    def begin(self) -> None:
        """Somebody came to the desk: offer the server of this installation, or go on watching."""
        if not self.facts.address:
            self._background.database(lambda: known_server(self._device), self._known, self.refused.emit)
        self.wake()

    def sign_in(self, address: str, name: str, password: str) -> None:
        """Sign in at the server, by name and password."""
        if not self.facts.busy:
            self._tell(busy=True, over=False, address=address.strip(), name=name.strip())
            self._session.sign_in(address, name.strip(), password)

    def sign_out(self) -> None:
        """End the session, here and on the server."""
        self._leave()
        self._session.sign_out()
        self._tell(stage=Stage.SIGNED_OUT, busy=False, sittings=())

    def stop(self) -> None:
        """The program ends."""
        self._leave()
        self._session.sign_out()

    def refresh(self) -> None:
        """Ask which sittings there are."""
        if self._session.signed_in:
            self._tell(busy=True)
            self._session.ask(lambda client: client.sittings(), self._listed, self._not_listed)

    # -------------------------------------------------------------------------------------------- the room

    def choose(self, sitting_id: str) -> None:
        """Watch the room of a sitting."""
        chosen = next((one for one in self.facts.sittings if one.id == sitting_id), None)
        if chosen is None or not self._session.signed_in:
            return
        self._leave()
        self._sitting, self._heard_ms = sitting_id, self._clock.monotonic_ms()
        self._tell(stage=Stage.WATCHING, title=chosen.title, room="")
        self.wake()

    def leave_room(self) -> None:
        """Go back to the sittings."""
        self._leave()
        self._tell(stage=Stage.CHOOSING)
        self.refresh()

    def rest(self) -> None:
        """Nobody is looking: ask for nothing and say nothing."""
        self._poll.stop()
        self._tick.stop()
        self._sound.stop()

    def wake(self) -> None:
        """Somebody looks again."""
        if self._sitting and not self._tick.isActive():
            self._tick.start()
            self._show()
            self._ask()

    def mute(self, muted: bool) -> None:
        """Let alarms be seen and not heard, or both."""
        self._tell(muted=muted)
        if muted:
            self._sound.stop()

    def acknowledge(self, alarm: int) -> None:
        """Somebody has seen an alarm."""
        self._alarms.acknowledge(alarm)
        self._show()

    def acknowledge_all(self) -> None:
        """Somebody has seen all alarms."""
        self._alarms.acknowledge()
        self._show()

    def order(
        self,
        kind: CommandKind,
        attempt_ids: tuple[str, ...] = (),
        *,
        text: str = "",
        reason: str = "",
        extension_ms: int = 0,
    ) -> None:
        """Tell attempts something; none named: all of the room that are under way."""
        if not self._sitting:
            return
        message = OrderMessage(
            kind=kind.value,
            request=str(UUID(bytes=self._device.draw(16), version=4)),
            text=text,
            reason=reason,
            extension_ms=extension_ms,
            attempts=attempt_ids,
            sitting_id="" if attempt_ids else self._sitting,
        )
        name = self._names().get(attempt_ids[0], attempt_ids[0]) if attempt_ids else ""
        self._orders.begin(message, name, self._clock.now())
        self._send(message)

    def send_again(self, order: str) -> None:
        """Send an order again that the server did not take; it is told once all the same."""
        message = self._orders.again(order)
        if message is not None:
            self._send(message)

    # -------------------------------------------------------------------------------------------- answers

    def _known(self, address: str) -> None:
        if not self.facts.address:
            self._tell(address=address)

    def _begun(self, session: StaffSession) -> None:
        self._tell(stage=Stage.CHOOSING, name=session.name)
        self.refresh()

    def _not_begun(self, error: Exception) -> None:
        self._tell(busy=False)
        self.refused.emit(error)

    def _over(self) -> None:
        """The server ended the session: what was seen is of a room that nobody watches any more."""
        self._leave()
        self._tell(stage=Stage.SIGNED_OUT, busy=False, over=True, sittings=())

    def _listed(self, rows: tuple[SittingRow, ...]) -> None:
        choices = (
            SittingChoice(
                one.sitting_id, one.title, one.centre, from_unix_ms(one.opens_ms), from_unix_ms(one.closes_ms)
            )
            for one in rows
        )
        self._tell(busy=False, sittings=tuple(choices))

    def _not_listed(self, error: Exception) -> None:
        self._tell(busy=False)
        self.refused.emit(error)

    def _ask(self) -> None:
        sitting, turn = self._sitting, self._turn
        if not sitting or self._asking or not self._tick.isActive():
            return
        self._asking = True
        self._session.ask(
            lambda client: client.room(sitting),
            lambda room: self._answered(turn, room),
            lambda error: self._not_answered(turn, error),
        )

    def _answered(self, turn: int, room: RoomReply) -> None:
        if turn != self._turn:
            return
        self._asking, self._failures = False, 0
        self._room, self._heard_ms = room, self._clock.monotonic_ms()
        self._error = None
        self._ask_in(POLL_SECONDS)
        self._show()

    def _not_answered(self, turn: int, error: Exception) -> None:
        if turn != self._turn:
            return
        self._asking = False
        self._failures += 1
        self._error = error
        self._ask_in(min(LONGEST_SECONDS, max(0.25, retry_delay(self._failures, random.random))))
        self._show()

    def _ask_in(self, seconds: float) -> None:
        if self._tick.isActive():
            self._poll.start(round(seconds * 1000))

    def _send(self, message: OrderMessage) -> None:
        self._show()
        turn = self._turn

        def given(told: tuple[GivenCommand, ...]) -> None:
            if turn == self._turn:
                self._orders.given(message.request, told, self._names())
                self._show()
                self._ask()

        def not_sent(error: Exception) -> None:
            if turn == self._turn:
                self._orders.not_sent(message.request, error)
                self._show()

        self._session.ask(lambda client: client.order(message), given, not_sent)

    # --------------------------------------------------------------------------------------------- showing

    def _show(self) -> None:
        """Reckon how old everything is now, and tell what is new."""
        if not self._sitting or not self._tick.isActive():
            return
        now = self._clock.monotonic_ms()
        contact = self._contact(now)
        tiles = []
        if self._room is not None:
            told = self._room.server_ms
            at_server = told + max(0, now - self._heard_ms)
            tiles = [tile_of(one, told, at_server) for one in self._room.candidates]
        new = self._alarms.look(tiles, contact, self._clock.now())
        self._orders.look(tiles)
        fresh = [replace(tile, fresh=self._alarms.fresh(tile.candidate_id)) for tile in tiles]
        self._tell(
            known=self._room is not None,
            room=self._room.room if self._room else "",
            tiles=in_order(fresh),
            contact=contact,
            alarms=self._alarms.alarms,
            orders=self._orders.facts,
        )
        if new:
            self.alarmed.emit(new)
            if not self.facts.muted:
                self._sound.play(alarm_tone(serious=any(one.serious for one in new)))

    def _contact(self, now: int) -> Contact:
        lost = max(0, now - self._heard_ms)
        if self._error is None and lost < SILENT_MS:
            return Contact()
        since = from_unix_ms(round(self._clock.now().timestamp() * 1000) - lost)
        return Contact(lost, since, self._error)

    def _names(self) -> dict[str, str]:
        return {tile.attempt_id: tile.name for tile in self.facts.tiles if tile.attempt_id}

    def _leave(self) -> None:
        """Watch nothing."""
        self.rest()
        self._sitting, self._room, self._asking = "", None, False
        self._turn += 1
        self._error, self._failures = None, 0
        self._alarms, self._orders = AlarmBook(), OrderBook()
        self.facts = replace(
            self.facts, tiles=(), alarms=(), orders=(), known=False, contact=Contact(), title="", room=""
        )

    def _tell(self, **changes: object) -> None:
        facts = replace(self.facts, **changes)  # type: ignore[arg-type]  # by the names of the record
        if facts != self.facts:
            self.facts = facts
            self.changed.emit()
