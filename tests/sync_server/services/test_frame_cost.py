"""What somebody can make the server do who has a device's token, but not its key."""

import pytest

from assessment.signing import SigningKey
from assessment.sync import frame as frame_module
from sync_server.services import accept_frames
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import travelling


def test_no_entry_is_made_before_the_signature_holds(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """A frame that the device's own key has not signed is refused by what it says of itself."""
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt())
    forged = desk.frame(1, 3, key=SigningKey(bytes(32)))
    monkeypatch.setattr(frame_module, "_entries", lambda _: pytest.fail("entries were made"))

    decision = hall.accept(desk, [forged])

    assert decision.refusal is not None
    assert "signature_invalid" == decision.refusal.code


def test_after_a_gap_the_rest_is_not_read(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many frames a push holds that are too far ahead, one of them is looked at."""
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt())
    looked: list[bytes] = []

    def look(data: bytes) -> frame_module.Outline:
        looked.append(data)
        return frame_module.outline(data)

    monkeypatch.setattr(accept_frames, "outline", look)

    told = hall.push(desk, travelling([desk.frame(3, 4)] * 100))

    assert (0, "") == (told[0], told[4])
    assert 1 == len(looked)


@pytest.mark.parametrize("text", ["a\0b", "x" * 600, "\x1b[2J"])
def test_a_refusal_holds_nothing_of_the_frame(hall: Hall, text: str) -> None:
    """Why a frame was refused is told in words of ours, whatever the frame says."""
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt())
    from tests.assessment.sync.test_frame import reworked

    for column in (1, 2):
        decision = hall.accept(desk, [reworked(desk.frame(1, 3), column, text)])

        assert decision.refusal is not None
        assert ("frame_foreign", "log") == (decision.refusal.code, decision.refusal.detail)
