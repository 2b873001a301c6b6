"""The system's keys go nowhere and are told; every other key is the candidate's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lockdown.windows.keys import Keys
from desktop.lockdown.windows.native import KeyEvent

CTRL, SHIFT, ALT, WIN, TAB, ESC, F4, SPACE, DELETE = 0xA2, 0xA0, 0xA4, 0x5B, 0x09, 0x1B, 0x73, 0x20, 0x2E


@pytest.mark.parametrize(
    ("codes", "kind", "name"),
    [
        ((WIN,), "shortcut", "Win"),
        ((0x5C,), "shortcut", "Win"),
        ((0x5D,), "shortcut", "Apps"),
        ((0x2C,), "capture_key", "PrintScreen"),
        ((ALT, 0x2C), "capture_key", "PrintScreen"),
        ((ALT, TAB), "shortcut", "Alt+Tab"),
        ((ALT, SHIFT, TAB), "shortcut", "Alt+Tab"),
        ((ALT, ESC), "shortcut", "Alt+Esc"),
        ((ALT, SPACE), "shortcut", "Alt+Space"),
        ((ALT, F4), "close_attempt", "Alt+F4"),
        ((CTRL, ESC), "shortcut", "Ctrl+Esc"),
        ((CTRL, SHIFT, ESC), "shortcut", "Ctrl+Shift+Esc"),
        ((0xB3,), "shortcut", "key 0xB3"),
        ((0xB4,), "shortcut", "key 0xB4"),
        ((0xAC,), "shortcut", "key 0xAC"),
        ((0x5F,), "shortcut", "Sleep"),
    ],
)
def test_a_key_of_the_system_goes_nowhere(codes: tuple[int, ...], kind: str, name: str) -> None:
    """Its press and its release are swallowed, it is told once however long it is held, and the modifiers pass."""
    keys = Keys()
    *held, last = codes
    passed = [keys.judge(KeyEvent(code, True)) for code in held]

    swallowed, told = keys.judge(KeyEvent(last, True))
    again = keys.judge(KeyEvent(last, True))
    released = keys.judge(KeyEvent(last, False))

    assert [(False, None)] * len(held) == passed
    assert told is not None
    assert (True, "keys", kind, name) == (swallowed, told.control, told.kind, told.detail)
    assert ((True, None), (True, None)) == (again, released)
    assert [(False, None)] * len(held) == [keys.judge(KeyEvent(code, False)) for code in held]


@pytest.mark.parametrize("codes", [(TAB,), (ESC,), (CTRL, 0x43), (SHIFT, TAB), (CTRL, 0xA5, 0x51), (0xAF,)])
def test_a_key_of_the_candidate_passes(codes: tuple[int, ...]) -> None:
    """Tab, Escape, Ctrl+C, AltGr with a letter and the volume are typed as ever."""
    keys = Keys()

    assert [(False, None)] * len(codes) == [keys.judge(KeyEvent(code, True)) for code in codes]


def test_alt_is_known_also_when_its_press_was_not_seen() -> None:
    """The event says that Alt is down, which was pressed before the hook was set."""
    swallowed, _ = Keys().judge(KeyEvent(TAB, True, alt=True))

    assert swallowed


def test_after_the_secure_screen_nothing_is_held() -> None:
    """Ctrl and Alt are let go behind it, untold: an Escape afterwards is the candidate's."""
    keys = Keys()
    for code in (CTRL, ALT, DELETE):
        keys.judge(KeyEvent(code, True))

    assert (False, None) == keys.judge(KeyEvent(ESC, True))


@given(st.lists(st.tuples(st.integers(1, 254), st.booleans()), max_size=60))
def test_what_was_swallowed_down_is_swallowed_up(presses: list[tuple[int, bool]]) -> None:
    """In any order of presses and releases no window sees half a key: a release goes where its press went."""
    keys = Keys()
    down: dict[int, bool] = {}

    for code, pressed in presses:
        swallowed, told = keys.judge(KeyEvent(code, pressed))
        if pressed:
            down[code] = down.get(code, False) or swallowed
            assert told is None or swallowed
        else:
            assert swallowed is down.pop(code, False)
            assert told is None
