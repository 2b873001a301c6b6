"""Only a test that is heard or spoken asks for sound."""

from dataclasses import replace

from assessment.content.interaction import AudioRecording
from assessment.content.item import Item
from desktop.services.sound_needs import SoundNeeds, sound_needs
from tests.builders import Q1, make_pool


def test_most_tests_need_no_sound() -> None:
    """A test to be read needs neither loudspeaker nor microphone; nor does one that is not there."""
    pool = make_pool()
    (test,) = pool.tests.values()

    assert SoundNeeds() == sound_needs(pool, test) == sound_needs(pool, None)


def test_a_recording_needs_both_and_a_sound_the_loudspeaker() -> None:
    """Who speaks also listens to it; who only listens needs no microphone."""
    pool = make_pool()
    (test,) = pool.tests.values()
    spoken = replace(pool, items={**pool.items, Q1: Item(Q1, "<p>Speak.</p>", (AudioRecording(),))})
    heard = replace(pool, media={"ab.mp3": b"ID3"})

    assert SoundNeeds(loudspeaker=True, microphone=True) == sound_needs(spoken, test)
    assert SoundNeeds(loudspeaker=True) == sound_needs(heard, test)
