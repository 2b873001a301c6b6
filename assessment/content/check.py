"""Whether every text and medium of a pool is one that may be shown: called when a pack is built and when it is opened."""

from collections.abc import Iterator

from assessment.content.interaction import (
    Associate,
    Cloze,
    Essay,
    GapMatch,
    GraphicGapMatch,
    Hottext,
    Interaction,
    Matching,
    Matrix,
    MultipleChoice,
    Order,
    SelectGap,
    SingleChoice,
)
from assessment.content.item import Item
from assessment.content.media import media_name
from assessment.content.pool import ContentPool
from assessment.content.test import Section, Test
from assessment.content.text import check_html, media_in
from assessment.errors import ContentError


def check_pool(pool: ContentPool) -> None:
    """Refuse a pool with a text that is not restricted HTML, or that shows media which are not there.

    Raises:
        ContentError: naming the test, item or stimulus.
    """
    for name, data in pool.media.items():
        if name != media_name(data, f"media/{name}"):
            raise ContentError(f"media/{name}", "not named by its hash")
    for place, text in texts_of(pool):
        check_html(text, place)
        _check_media(pool, place, text)
    for item in pool.items.values():
        place = f"item {item.id}"
        for interaction in item.interactions:
            for text, marks in marked_texts_of(interaction):
                check_html(text, place, marks)
                _check_media(pool, place, text)
            picture = getattr(interaction, "picture", None)
            if picture is not None and picture.media not in pool.media:
                raise ContentError(place, f"no media {picture.media}")


def texts_of(pool: ContentPool) -> Iterator[tuple[str, str]]:
    """Yield every restricted HTML text with the place it stands at; texts with marks in them are left out."""
    for test in pool.tests.values():
        yield from _texts_of_test(test)
    for item in pool.items.values():
        yield from texts_of_item(item)
    for stimulus in pool.stimuli.values():
        yield f"stimulus {stimulus.id}", stimulus.body


def texts_of_item(item: Item) -> Iterator[tuple[str, str]]:
    """Yield the restricted HTML texts of one item, without those that have marks in them."""
    place = f"item {item.id}"
    yield place, item.stem
    for interaction in item.interactions:
        if interaction.prompt:
            yield place, interaction.prompt
        for text in _choice_texts(interaction):
            yield place, text


def marked_texts_of(interaction: Interaction) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the texts of an interaction in which gaps or hot words are marked, with the tags that mark them."""
    if isinstance(interaction, Cloze | GapMatch):
        yield interaction.text, frozenset({"gap"})
    elif isinstance(interaction, Hottext):
        yield interaction.text, frozenset({"hot"})


def _choice_texts(interaction: Interaction) -> Iterator[str]:
    match interaction:
        case SingleChoice() | MultipleChoice() | Associate() | Order():
            yield from (choice.text for choice in interaction.choices)
        case Matching():
            yield from (choice.text for choice in (*interaction.sources, *interaction.targets))
        case Matrix():
            yield from (choice.text for choice in (*interaction.rows, *interaction.columns))
        case GapMatch():
            yield from (word.text for word in interaction.words)
        case GraphicGapMatch():
            yield from (label.text for label in interaction.labels)
        case Cloze():
            for gap in interaction.gaps:
                if isinstance(gap, SelectGap):
                    yield from (choice.text for choice in gap.choices)
        case Essay(rich=True):
            yield interaction.template
        case _:
            pass


def _check_media(pool: ContentPool, place: str, text: str) -> None:
    for name in media_in(text):
        if name not in pool.media:
            raise ContentError(place, f"no media {name}")


def _texts_of_test(test: Test) -> Iterator[tuple[str, str]]:
    yield f"test {test.id}", test.instructions
    for part in test.parts:
        for section in part.sections:
            yield from _texts_of_section(section)


def _texts_of_section(section: Section) -> Iterator[tuple[str, str]]:
    yield f"section {section.id}", section.instructions
    for child in section.sections:
        yield from _texts_of_section(child)
