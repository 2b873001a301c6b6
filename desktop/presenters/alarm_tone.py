"""The sound of an alarm, made here: two short tones, the second higher where it is serious, with soft edges."""

import math
import struct
from functools import cache

from desktop.audio import RATE, wav_of

TONES = {False: (660.0, 550.0), True: (660.0, 880.0)}
TONE_SECONDS, GAP_SECONDS, EDGE_SECONDS = 0.16, 0.05, 0.015
LOUD = 0.35


@cache
def alarm_tone(*, serious: bool) -> bytes:
    """Return the sound as a WAV file."""
    silence = bytes(2 * round(GAP_SECONDS * RATE))
    return wav_of(silence.join(_tone(pitch) for pitch in TONES[serious]))


def _tone(pitch: float) -> bytes:
    count, edge = round(TONE_SECONDS * RATE), round(EDGE_SECONDS * RATE)
    samples = (
        LOUD * min(1.0, at / edge, (count - 1 - at) / edge) * math.sin(2 * math.pi * pitch * at / RATE)
        for at in range(count)
    )
    return struct.pack(f"<{count}h", *(round(32_767 * sample) for sample in samples))
