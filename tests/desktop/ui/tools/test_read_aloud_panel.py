"""Reading aloud on the screen: what is in view is what is read."""

import pytest
from PySide6.QtCore import Qt

from assessment.content.interaction import SingleChoice
from assessment.content.tools import Tool
from desktop.presenters.read_aloud import Reading
from desktop.ui.rich_text import plain_text
from desktop.ui.tools.read_aloud_panel import ReadAloudPanel
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import Bench


@pytest.fixture
def bench(open_room: Opener) -> Bench:
    """A test screen with everything at hand."""
    return Bench(open_room)


def test_the_question_in_view_is_read_with_its_choices(bench: Bench) -> None:
    """The stem first, then each choice; the panel says what is being read."""
    panel = bench.take(Tool.TEXT_TO_SPEECH, ReadAloudPanel)
    item = bench.attempt.page.items[0]
    (asked,) = item.interactions
    assert isinstance(asked, SingleChoice)
    wanted = [plain_text(item.stem), *(plain_text(one.text) for one in asked.choices)]

    panel.question.click()
    said_first = panel.state.text()
    for _ in wanted:
        bench.tools.voice.finished.emit()

    assert wanted == [text for text, _ in bench.tools.voice.said]
    assert "Reading: Question 1" == said_first
    assert Reading.SILENT is bench.tools.aloud.reading


def test_the_passage_beside_it_is_read(bench: Bench) -> None:
    """Its title comes first, then its paragraphs, until somebody says stop."""
    panel = bench.take(Tool.TEXT_TO_SPEECH, ReadAloudPanel)
    stimulus = bench.attempt.page.stimulus
    assert stimulus is not None

    panel.passage.click()
    bench.tools.voice.finished.emit()
    panel.stop.click()
    bench.tools.voice.finished.emit()

    (title, _), (paragraph, _) = bench.tools.voice.said
    assert stimulus.title == title
    assert paragraph in plain_text(stimulus.body)
    assert Reading.SILENT is bench.tools.aloud.reading


def test_closing_the_panel_is_silence(bench: Bench) -> None:
    """Nobody has to hear on what they have put away."""
    bench.take(Tool.TEXT_TO_SPEECH, ReadAloudPanel).question.click()
    bench.key(Qt.Key.Key_Escape)

    assert "stop" == bench.tools.voice.asked[-1]
    assert Reading.SILENT is bench.tools.aloud.reading
