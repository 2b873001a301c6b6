"""The page on which a candidate tries out the screen: a text, three questions, and words that say what to do."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from assessment.content.interaction import Choice, Interaction, ShortText, SingleChoice
from assessment.content.item import Item
from assessment.content.pool import ContentPool
from assessment.content.test import ItemRef, Navigation, Part, Section, Stimulus, Test
from assessment.content.tools import SHEET
from assessment.ids import ChoiceId, ItemId, PartId, SectionId, StimulusId, TestId

CHOOSE, TYPE, FLAG = ItemId("tryout-choose"), ItemId("tryout-type"), ItemId("tryout-flag")
TEXT = StimulusId("tryout-text")
translate = QCoreApplication.translate


def tryout_paper(tools: tuple[str, ...]) -> tuple[Test, ContentPool]:
    """Return the test to try out, with the tools of the real one; its sheets stay closed until it begins."""
    items = _items()
    section = Section(
        SectionId("tryout"),
        translate("TryoutPaper", "Try it out"),
        _paragraphs(translate("TryoutPaper", "Try out everything here. Nothing of it counts.")),
        TEXT,
        tuple(map(ItemRef, items)),
    )
    part = Part(PartId("tryout"), "", Navigation.FREE, (section,))
    at_hand = tuple(word for word in tools if SHEET not in word)
    test = Test(TestId("tryout"), section.title, (part,), tools=at_hand)
    return test, ContentPool({test.id: test}, items, {TEXT: _text()})


def _text() -> Stimulus:
    body = _paragraphs(
        translate(
            "TryoutPaper",
            "Texts that belong to questions stand on this side. Drag the line between the two sides to give one of "
            "them more room.",
        ),
        translate(
            "TryoutPaper",
            "The bar above shows the time and whether your answers are saved. What the test allows you to use is "
            "found there too.",
        ),
        translate(
            "TryoutPaper",
            "The row below shows all questions. A filled number is answered. Press a number to go to its question.",
        ),
    )
    return Stimulus(TEXT, translate("TryoutPaper", "A text to read"), body)


def _items() -> Mapping[ItemId, Item]:
    choose = translate(
        "TryoutPaper",
        "Choose an answer: click it, or press its letter. Choose another one to change it, or the same one again to "
        "clear it.",
    )
    typed = translate(
        "TryoutPaper", "Type a word into the field. It is taken as you type; there is nothing to press."
    )
    flag = translate(
        "TryoutPaper",
        "Press the flag beside this question to mark it for a second look. Then find its number in the row below: it "
        "has a mark in its corner.",
    )
    options = _choice(
        translate("TryoutPaper", "This one"),
        translate("TryoutPaper", "Or this one"),
        translate("TryoutPaper", "Or that one"),
    )
    asked: tuple[tuple[ItemId, str, Interaction], ...] = (
        (CHOOSE, choose, options),
        (TYPE, typed, ShortText(max_words=3)),
        (
            FLAG,
            flag,
            _choice(translate("TryoutPaper", "I have found the mark"), translate("TryoutPaper", "Not yet")),
        ),
    )
    return {item_id: Item(item_id, _paragraphs(stem), (one,)) for item_id, stem, one in asked}


def _choice(*texts: str) -> SingleChoice:
    return SingleChoice(
        tuple(Choice(ChoiceId(letter), _paragraphs(text)) for letter, text in zip("ABC", texts, strict=False))
    )


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{escape(text, quote=False)}</p>" for text in texts)
