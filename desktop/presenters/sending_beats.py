"""Say how this computer is: every so often, and at once when the attempt stands otherwise than was said."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from assessment.sync.messages import AttemptProgress, Heartbeat, HeldPack
from desktop.background import Background
from desktop.clock import unix_ms
from desktop.presenters.progress import standing_of
from desktop.services.clock_skew import ClockSkew
from desktop.services.device import Device
from desktop.services.held_packs import held_packs
from desktop.services.pull_changes import refused_codes
from desktop.services.push_files import Unsent, unsent_work
from desktop.sync.client import ServerClient

PACKS_AGAIN_MS = 3_600_000
"""What packs are here is told again so long after it was told: the server may have been restored from a backup."""


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
        self._packs_said: tuple[str, tuple[HeldPack, ...]] | None = None
        self._packs_ms = 0

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
            lambda: (len(refused_codes(device)), unsent_work(device), held_packs(device)),
            lambda counted: self._beat(client, counted, done, failed),
            failed,
        )

    def _beat(
        self,
        client: ServerClient,
        counted: tuple[int, Unsent, tuple[HeldPack, ...]],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        (refused, left, packs), battery = counted, self._battery
        told = (client.base_url, packs)
        skew = self._skew.offset()
        beat = Heartbeat(
            app_version=self._app_version,
            device_ms=unix_ms(self._device.clock.now()),
            unsent=left.entries + left.files,
            attempt=self._progress(),
            refused_changes=refused,
            skew_ms=skew.offset_ms if skew else None,
            skew_within_ms=skew.uncertainty_ms if skew else None,
            packs=packs if self._is_news(told) else None,
        )
        self._background.network(
            lambda: self._skew.timed(
                lambda: client.heartbeat(beat.model_copy(update={"battery_percent": battery()}))
            ),
            lambda _: self._arrived(told, done, failed),
            failed,
        )

    def _is_news(self, told: tuple[str, tuple[HeldPack, ...]]) -> bool:
        """Say whether this was not said at this place, or so long ago that it is said again."""
        now = self._device.clock.monotonic_ms()
        return told != self._packs_said or now - self._packs_ms >= PACKS_AGAIN_MS

    def _arrived(
        self,
        told: tuple[str, tuple[HeldPack, ...]],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self._is_news(told):
            self._packs_said, self._packs_ms = told, self._device.clock.monotonic_ms()
        self._background.database(self._skew.record, lambda _: done(), failed)
