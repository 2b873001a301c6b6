"""Whether every text and medium of a pool is one that may be shown: called when a pack is built and when it is opened."""

from collections.abc import Iterator

from assessment.content.interaction import MultipleChoice, SingleChoice
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
        for name in media_in(text):
            if name not in pool.media:
                raise ContentError(place, f"no media {name}")


def texts_of(pool: ContentPool) -> Iterator[tuple[str, str]]:
    """Yield every restricted HTML text with the place it stands at."""
    for test in pool.tests.values():
        yield from _texts_of_test(test)
    for item in pool.items.values():
        yield from texts_of_item(item)
    for stimulus in pool.stimuli.values():
        yield f"stimulus {stimulus.id}", stimulus.body


def texts_of_item(item: Item) -> Iterator[tuple[str, str]]:
    """Yield the restricted HTML texts of one item."""
    place = f"item {item.id}"
    yield place, item.stem
    for interaction in item.interactions:
        if isinstance(interaction, SingleChoice | MultipleChoice):
            for choice in interaction.choices:
                yield place, choice.text


def _texts_of_test(test: Test) -> Iterator[tuple[str, str]]:
    yield f"test {test.id}", test.instructions
    for part in test.parts:
        for section in part.sections:
            yield from _texts_of_section(section)


def _texts_of_section(section: Section) -> Iterator[tuple[str, str]]:
    yield f"section {section.id}", section.instructions
    for child in section.sections:
        yield from _texts_of_section(child)
