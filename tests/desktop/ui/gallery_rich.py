"""Scenes of rich texts, for the gallery: each sample as a passage and again in a question with choices."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from assessment.content.interaction import SingleChoice
from assessment.content.item import Item
from assessment.content.test import Navigation, Part, Section, Stimulus, Test, refs
from assessment.ids import ItemId, PartId, SectionId, StimulusId, TestId
from assessment.interchange.markdown import inline_html_of
from assessment.interchange.typeset import typeset
from desktop.presenters.facts import Screen
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.rich_samples import samples
from tests.fakes.attempt import FakeAttempt
from tests.fakes.exam_paper import choices
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]

_CHOICES = (r"$\frac{a}{b} = \sqrt{2}$", "`code` and **more**", "אף תשובה: $x^2$", "{漢字|かんじ}")
_drawn: dict[str, bytes] = {}


def media(name: str) -> bytes | None:
    """Return a picture of the samples."""
    return samples()[1].get(name) or _drawn.get(name)


def attempt() -> FakeAttempt:
    """Return an attempt at a test with a section for each sample."""
    texts, _ = samples()
    answers = choices(*(typeset(inline_html_of(text, "x", {}), "x", _drawn) for text in _CHOICES))
    items = {ItemId(name): Item(ItemId(name), text, (SingleChoice(answers),)) for name, text in texts.items()}
    stimuli = {StimulusId(name): Stimulus(StimulusId(name), "", text) for name, text in texts.items()}
    sections = tuple(
        Section(SectionId(name), name, stimulus=StimulusId(name), items=refs(ItemId(name))) for name in texts
    )
    test = Test(TestId("rich"), "Rich texts", (Part(PartId("p"), "", Navigation.FREE, sections),))
    return FakeAttempt((test, items, stimuli))


def _show(name: str, *, rtl: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        assert room.attempt is not None
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        room.show(Screen.TEST)
        room.attempt.go_to(ItemId(name))

    return scene


SCENES: dict[str, Scene] = {
    "r01-rich-english": _show("english"),
    "r02-rich-right-to-left": _show("right-to-left", rtl=True),
    "r03-rich-wide": _show("wide"),
    "r04-rich-imported": _show("imported"),
}
