"""The microphone and the loudspeaker. Home of miniaudio: its exceptions end here.

Devices are opened by their real backends alone: the library would else record the silence of none at all. Opening may
take a moment; what a device brings comes on a thread of its own, so the state here is read and written under a lock.
"""

import struct
import threading
from array import array
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

import miniaudio

from desktop.errors import NoLoudspeaker, NoMicrophone, SoundUnreadable

RATE = 24_000
"""Samples a second of a recording: all of a voice, in 48 kB a second."""
SAMPLE_BYTES = 2
PLAY_RATE, PLAY_CHANNELS = 48_000, 2
MOST_PLAYED_SECONDS = 3_600
_LOUDEST = 32_767
_PERIOD_MS = 50
_NO_DEVICE = (miniaudio.Backend.NULL, miniaudio.Backend.CUSTOM)

Backends = Sequence[Any]
"""Of miniaudio.Backend, which is untyped."""


def real_backends() -> Backends:
    """Return the ways in which this system reaches real devices."""
    return [one for one in miniaudio.Backend if one not in _NO_DEVICE and miniaudio.is_backend_enabled(one)]


@dataclass(frozen=True, slots=True)
class Microphone:
    """A device that hears, as the system names it."""

    name: str
    id: Any = None


def microphones(backends: Backends | None = None) -> list[Microphone]:
    """Return the devices that hear, none where there is no sound at all."""
    try:
        found = miniaudio.Devices(list(real_backends() if backends is None else backends)).get_captures()
    except miniaudio.MiniaudioError:
        return []
    return [Microphone(one["name"], one["id"]) for one in found]


def loudspeakers(backends: Backends | None = None) -> list[str]:
    """Return the names of the devices that play, none where there is no sound at all."""
    try:
        found = miniaudio.Devices(list(real_backends() if backends is None else backends)).get_playbacks()
    except miniaudio.MiniaudioError:
        return []
    return [str(one["name"]) for one in found]


class Recorder:
    """One recording: 16 bits, one channel, at most so long.

    Raises:
        NoMicrophone: none can be opened.
    """

    def __init__(
        self, *, most_ms: int, microphone: Microphone | None = None, backends: Backends | None = None
    ) -> None:
        self._most = RATE * most_ms // 1_000 * SAMPLE_BYTES
        self._lock = threading.Lock()
        self._samples = bytearray()
        self._level = 0.0
        self._lost = False
        try:
            self._device = miniaudio.CaptureDevice(
                input_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=_PERIOD_MS,
                device_id=None if microphone is None else microphone.id,
                backends=list(real_backends() if backends is None else backends),
            )
        except miniaudio.MiniaudioError as error:
            raise NoMicrophone(str(error)) from error

    def start(self) -> None:
        """Begin to hear.

        Raises:
            NoMicrophone: the device was taken away.
        """
        hears = self._hear()
        next(hears)
        self._device.stop_callback = self._stopped
        try:
            self._device.start(hears)
        except miniaudio.MiniaudioError as error:
            raise NoMicrophone(str(error)) from error

    def end(self) -> bytes:
        """Hear no more; return what was recorded, as a WAV file, at once. The device is still to be closed."""
        with self._lock:
            self._most = len(self._samples)
            return wav_of(bytes(self._samples))

    def close(self) -> None:
        """Give the device back; this may take a moment. Harmless when it was."""
        self._device.stop_callback = None
        self._device.close()

    @property
    def elapsed_ms(self) -> int:
        """How long the recording is by now."""
        with self._lock:
            return len(self._samples) * 1_000 // (RATE * SAMPLE_BYTES)

    @property
    def level(self) -> float:
        """How loud it is just now, 0 to 1."""
        with self._lock:
            return self._level

    @property
    def full(self) -> bool:
        """Whether it is as long as it may be."""
        with self._lock:
            return len(self._samples) >= self._most

    @property
    def lost(self) -> bool:
        """Whether the device has gone away by itself, as far as the system tells."""
        with self._lock:
            return self._lost

    def _hear(self) -> Generator[None, bytearray, None]:
        while True:
            heard = yield
            peak = peak_of(heard)
            with self._lock:
                self._samples += heard[: max(0, self._most - len(self._samples))]
                self._level = peak

    def _stopped(self) -> None:
        with self._lock:
            self._lost = True


class Player:
    """Plays one sound: WAV, MP3, FLAC or Ogg Vorbis.

    Raises:
        SoundUnreadable: it is none of these.
        NoLoudspeaker: none can be opened.
    """

    def __init__(self, data: bytes, *, backends: Backends | None = None) -> None:
        self._samples = memoryview(decoded(data))
        self._lock = threading.Lock()
        self._played = 0
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=PLAY_CHANNELS,
                sample_rate=PLAY_RATE,
                buffersize_msec=_PERIOD_MS,
                backends=list(real_backends() if backends is None else backends),
            )
        except miniaudio.MiniaudioError as error:
            raise NoLoudspeaker(str(error)) from error

    def start(self) -> None:
        """Begin to play.

        Raises:
            NoLoudspeaker: the device was taken away.
        """
        plays = self._play()
        next(plays)
        try:
            self._device.start(plays)
        except miniaudio.MiniaudioError as error:
            raise NoLoudspeaker(str(error)) from error

    def close(self) -> None:
        """Be silent, and give the device back; this may take a moment. Harmless when it was."""
        self._device.close()

    @property
    def total_ms(self) -> int:
        """How long it is."""
        return len(self._samples) * 1_000 // (PLAY_RATE * PLAY_CHANNELS * SAMPLE_BYTES)

    @property
    def elapsed_ms(self) -> int:
        """How much of it was played."""
        with self._lock:
            return self._played * 1_000 // (PLAY_RATE * PLAY_CHANNELS * SAMPLE_BYTES)

    @property
    def ended(self) -> bool:
        """Whether all of it was played."""
        with self._lock:
            return self._played >= len(self._samples)

    def _play(self) -> Generator[bytes, int, None]:
        wanted = yield b""
        while True:
            with self._lock:
                begin = self._played
                piece = bytes(self._samples[begin : begin + wanted * PLAY_CHANNELS * SAMPLE_BYTES])
                self._played += len(piece)
            wanted = yield piece.ljust(wanted * PLAY_CHANNELS * SAMPLE_BYTES, b"\0")


def decoded(data: bytes) -> bytes:
    """Return a sound as it is played.

    Raises:
        SoundUnreadable: it is none that can be read, or longer than an hour.
    """
    try:
        found = miniaudio.decode(data, nchannels=PLAY_CHANNELS, sample_rate=PLAY_RATE)
    except miniaudio.MiniaudioError as error:
        raise SoundUnreadable(str(error)) from error
    if len(found.samples) > MOST_PLAYED_SECONDS * PLAY_RATE * PLAY_CHANNELS:
        raise SoundUnreadable("too long")
    return bytes(found.samples.tobytes())


def wav_of(samples: bytes, rate: int = RATE) -> bytes:
    """Return a WAV file of samples of 16 bits and one channel."""
    about = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate * SAMPLE_BYTES, SAMPLE_BYTES, 16)
    content = struct.pack("<4sI", b"data", len(samples)) + samples
    return struct.pack("<4sI4s", b"RIFF", 4 + len(about) + len(content), b"WAVE") + about + content


def peak_of(samples: bytes | bytearray) -> float:
    """Return the loudest of some samples, 0 to 1."""
    values = array("h", bytes(samples))
    highest, lowest = max(values, default=0), min(values, default=0)
    return min(1.0, max(highest, -lowest) / _LOUDEST)
