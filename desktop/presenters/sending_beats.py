"""Say how this computer is: every so often, and at once when the attempt stands otherwise than was said."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from assessment.sync.messages import AttemptProgress, Heartbeat
from desktop.background import Background
from desktop.clock import unix_ms
from desktop.presenters.progress import standing_of
from desktop.services.clock_skew import ClockSkew
from desktop.services.device import Device
from desktop.services.pull_changes import refused_codes
from desktop.services.push_files import Unsent, unsent_work
from desktop.sync.client import ServerClient


class BeatSender(QObject):
    """The last stage of a round. A beat that does not arrive is not made up for."""

    def __init__(
        self,
        device: Device,
        background: Background,
        skew: ClockSkew,
        progress: Callable[[], AttemptProgress | None],
        app_version: str,
        battery: Callable[[], int | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._device, self._background, self._skew = device, background, skew
        self._progress, self._app_version, self._battery = progress, app_version, battery
        self._beaten_ms = 0
        self._said: tuple[str, ...] = ()

    def begin(
        self,
        client: ServerClient,
        *,
        every: float,
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Beat where the last one is ``every`` seconds ago, and say when that is done or why it was not."""
        now, stands = self._device.clock.monotonic_ms(), standing_of(self._progress())
        if now - self._beaten_ms < every * 1000 and stands == self._said:
            done()
            return
        self._beaten_ms, self._said = now, stands
        device = self._device
        self._background.database(
            lambda: (len(refused_codes(device)), unsent_work(device)),
            lambda counted: self._beat(client, counted, done, failed),
            failed,
        )

    def _beat(
        self,
        client: ServerClient,
        counted: tuple[int, Unsent],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        (refused, left), battery = counted, self._battery
        skew = self._skew.offset()
        beat = Heartbeat(
            app_version=self._app_version,
            device_ms=unix_ms(self._device.clock.now()),
            unsent=left.entries + left.files,
            attempt=self._progress(),
            refused_changes=refused,
            skew_ms=skew.offset_ms if skew else None,
            skew_within_ms=skew.uncertainty_ms if skew else None,
        )
        self._background.network(
            lambda: self._skew.timed(
                lambda: client.heartbeat(beat.model_copy(update={"battery_percent": battery()}))
            ),
            lambda _: self._background.database(self._skew.record, lambda _: done(), failed),
            failed,
        )
