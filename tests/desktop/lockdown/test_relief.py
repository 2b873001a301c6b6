"""What an exam that was started anew says."""

import json
import os

from desktop.lockdown.relief import RELIEVES, Relief


def test_it_says_everything_once() -> None:
    """Engaging and being there are said to who listens, once each, and to nobody who is gone."""
    reading, writing = os.pipe()
    relief = Relief(7, writing)
    relief.engaging()
    relief.engaging()
    relief.here()
    said = [json.loads(line) for line in os.read(reading, 1000).splitlines()]
    os.close(reading)
    Relief(7, writing).here()
    os.close(writing)

    assert [{"engaging": True}, {"here": True}] == said


def test_who_was_started_by_hand_relieves_nobody() -> None:
    """Without a supervisor's name in the environment, with nonsense there, or with one who did not start it, nothing is said."""
    told = [{}, {RELIEVES: "x"}, {RELIEVES: "8"}, {RELIEVES: "7"}]

    assert [0, 0, 0, 7] == [Relief.from_environment(one, 7).supervisor for one in told]


def test_who_was_relieved_is_no_part_of_the_exam_any_more() -> None:
    """What the environment names, anybody may have set: from when we are here it is nobody, and that is told once."""
    relief, told = Relief(7), []
    relief.relieved = lambda: told.append(relief.supervisor)
    assert 7 == relief.supervisor

    relief.here()
    relief.here()
    assert ([0], 0) == (told, relief.supervisor)
