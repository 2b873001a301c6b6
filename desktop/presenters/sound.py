"""The microphone and the loudspeaker as the screens know them: one recording or one playing at a time.

Opening and closing a device is done elsewhere; what was recorded is handed over at once when it ends.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.audio import Player, Recorder, microphones
from desktop.background import Background
from desktop.errors import NoMicrophone

LOOK_MS = 50
Record = Callable[[int], Recorder]
Play = Callable[[bytes], Player]


@dataclass(eq=False, slots=True)
class Opening:
    """A device that is being opened. Each is itself alone: another one may follow before it is open."""

    recording: bool


class SoundPresenter(QObject):
    """Records and plays. ``record`` and ``play`` open real devices unless told."""

    heard = Signal(object, object)
    recorded = Signal(object)
    played = Signal()
    failed = Signal(object)
    looked = Signal(bool)

    def __init__(
        self,
        background: Background,
        parent: QObject | None = None,
        *,
        record: Record = lambda most_ms: Recorder(most_ms=most_ms),
        play: Play = Player,
        count: Callable[[], int] = lambda: len(microphones()),
    ) -> None:
        super().__init__(parent)
        self.microphone = False
        self._background = background
        self._record = record
        self._play = play
        self._count = count
        self._opening: Opening | None = None
        self._recorder: Recorder | None = None
        self._player: Player | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_at_it)

    @property
    def busy(self) -> bool:
        """Whether something is being recorded or played, or is about to be."""
        return not (self._opening is None and self._recorder is None and self._player is None)

    def look_again(self) -> None:
        """Look for a microphone; ``looked`` follows."""
        self._background.devices(self._count, self._counted, self._not_counted)

    def record(self, max_ms: int) -> None:
        """Begin to record; ``heard`` follows, then ``recorded`` or ``failed``."""
        if not self.busy:
            token = self._opening = Opening(recording=True)

            def work() -> Recorder:
                recorder = self._record(max_ms)
                recorder.start()
                return recorder

            self._background.devices(
                work, lambda recorder: self._hears(token, recorder), lambda error: self._broken(token, error)
            )

    def play(self, data: bytes) -> None:
        """Play a sound; ``played`` or ``failed`` follows."""
        if not self.busy:
            token = self._opening = Opening(recording=False)

            def work() -> Player:
                player = self._play(data)
                player.start()
                return player

            self._background.devices(
                work, lambda player: self._plays(token, player), lambda error: self._broken(token, error)
            )

    def stop(self) -> None:
        """End recording or playing. What was recorded is handed over before this returns."""
        self._look.stop()
        opening, self._opening = self._opening, None
        recorder, self._recorder = self._recorder, None
        player, self._player = self._player, None
        if recorder is not None:
            self._close(recorder)
            self.recorded.emit(recorder.end())
        if player is not None:
            self._close(player)
        if player is not None or (opening is not None and not opening.recording):
            self.played.emit()
        elif opening is not None:
            self.failed.emit(NoMicrophone("stopped before it began"))

    def _hears(self, token: Opening, recorder: Recorder) -> None:
        if self._opening is not token:
            self._close(recorder)
            return
        self._opening, self._recorder, self.microphone = None, recorder, True
        self._look.start()

    def _plays(self, token: Opening, player: Player) -> None:
        if self._opening is not token:
            self._close(player)
            return
        self._opening, self._player = None, player
        self._look.start()

    def _look_at_it(self) -> None:
        recorder, player = self._recorder, self._player
        if recorder is not None:
            self.heard.emit(recorder.elapsed_ms, recorder.level)
            if recorder.full or recorder.lost:
                self.stop()
        elif player is not None and player.ended:
            self.stop()

    def _broken(self, token: Opening, error: Exception) -> None:
        if self._opening is token:
            self._opening = None
            self.microphone &= not isinstance(error, NoMicrophone)
            self.failed.emit(error)

    def _counted(self, count: int) -> None:
        self.microphone = count > 0
        self.looked.emit(self.microphone)

    def _not_counted(self, error: Exception) -> None:
        self._counted(0)
        self.failed.emit(error)

    def _close(self, device: Recorder | Player) -> None:
        self._background.devices(device.close, lambda _: None, lambda _: None)
