"""What was seen, in the words of whoever reads it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.lockdown.findings.remote_session import find_remote_access
from desktop.lockdown.findings.suspend import find_suspend
from desktop.lockdown.machine.running import Listening
from desktop.lockdown.x11.server import Foreign
from desktop.ui.evidence_words import evidence_words
from desktop.ui.language import apply_language


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the application speaking English, as it was found."""
    yield
    apply_language(qapp, "en")


def test_what_a_window_calls_itself_stays_as_it_is(qapp: QApplication) -> None:
    """A name is a name in every language; what stands around it is in the reader's words."""
    seen = Foreign(1, "by_ms=7, process 9", "kate", 7)

    assert evidence_words(seen.told()) == "by_ms=7, process 9, kate, process 7"
    apply_language(qapp, "es")
    assert evidence_words(seen.told()) == "by_ms=7, process 9, kate, proceso 7"


def test_how_long_a_machine_slept_is_a_length_of_time() -> None:
    """Milliseconds of the record are minutes on the screen."""
    (seen,) = find_suspend(0.0, 125.0)

    assert evidence_words(seen.detail) == "for 2 minutes 5 seconds"


@pytest.mark.parametrize(
    ("recorded", "shown"),
    [("by_ms=3600000", "put forward by 60 minutes"), ("by_ms=-60000", "put back by 1 minute")],
)
def test_a_clock_that_was_changed_says_which_way(recorded: str, shown: str) -> None:
    """Whether a clock was put forward or back is said in words, not by a sign."""
    assert evidence_words(recorded) == shown


def test_an_open_port_is_told_in_the_readers_language(qapp: QApplication) -> None:
    """What the record says in English, a screen in another language says in its own."""
    (seen,) = find_remote_access([], [Listening(5900, everywhere=True)])
    english = evidence_words(seen.detail)

    apply_language(qapp, "fr")

    assert "5900" in english
    assert "open to everyone" in english
    assert "5900" in evidence_words(seen.detail)
    assert english != evidence_words(seen.detail)


def test_what_is_not_known_is_shown_as_it_was_recorded() -> None:
    """A sentence of a later version is not swallowed."""
    assert evidence_words("{odd} 100 %") == "{odd} 100 %"
