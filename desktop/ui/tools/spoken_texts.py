"""What is read aloud of a page: a question with its choices, or the passage paragraph by paragraph."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from assessment.content.item import Item
from assessment.ids import ItemId
from desktop.presenters.facts import PageFacts
from desktop.presenters.read_aloud import Spoken
from desktop.ui.rich_text import accessible_text


def question_texts(facts: PageFacts, item_id: ItemId) -> tuple[Spoken, ...]:
    """Return the texts of one item as it is read: stem, then each prompt with what may be chosen under it."""
    at = next((at for at, item in enumerate(facts.items) if item.id == item_id), None)
    if at is None:
        return ()
    number = facts.numbers[at]
    name = _say("Information") if number is None else _say("Question {number}").format(number=number)
    language = facts.aids[at].language if facts.aids else ""
    return tuple(
        Spoken(said or name, text, language)
        for said, html in _parts(facts.items[at])
        if (text := accessible_text(html))
    )


def passage_texts(facts: PageFacts) -> tuple[Spoken, ...]:
    """Return the paragraphs of the passage beside the questions, none where there is none."""
    if facts.stimulus is None:
        return ()
    language = facts.aids[0].language if facts.aids else ""
    lines = (facts.stimulus.title, *accessible_text(facts.stimulus.body).split("\n"))
    return tuple(Spoken(_say("Passage"), line, language) for line in lines if line.strip())


def _parts(item: Item) -> Iterator[tuple[str, str]]:
    """Yield names, empty for the question's own, with restricted HTML."""
    yield "", item.stem
    for asked in item.interactions:
        yield "", asked.prompt
        yield "", getattr(asked, "text", "")
        for kind in ("choices", "words", "rows", "columns", "sources", "targets"):
            for number, choice in enumerate(getattr(asked, kind, ()), 1):
                yield _say("Choice {number}").format(number=number), getattr(choice, "text", "")


def _say(text: str) -> str:
    return QCoreApplication.translate("ReadAloudPanel", text)
