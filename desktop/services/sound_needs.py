"""Whether a test wants to be heard, or to hear."""

from dataclasses import dataclass

from assessment.content.pool import ContentPool
from assessment.content.test import Test
from desktop.services.file_limits import asks_for_sound

HEARD = frozenset({"mp3", "ogg", "wav", "m4a", "flac", "mp4", "webm"})
"""How the names of media that are heard end."""


@dataclass(frozen=True, slots=True)
class SoundNeeds:
    """What a test cannot be sat whole without."""

    loudspeaker: bool = False
    microphone: bool = False


def sound_needs(content: ContentPool, test: Test | None) -> SoundNeeds:
    """Return what a test needs. A recording can be listened to before it is handed in, so it needs both."""
    if test is None:
        return SoundNeeds()
    asked = (content.items[item_id] for item_id in test.all_items() if item_id in content.items)
    recording = asks_for_sound(asked)
    heard = any(name.rpartition(".")[2] in HEARD for name in content.media)
    return SoundNeeds(loudspeaker=heard or recording, microphone=recording)
