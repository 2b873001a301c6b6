"""A pool with each of its texts put through a function, as typesetting does; everything else stays as it is."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, TypeVar

from assessment.content.interaction import AssociableChoice, Choice, Essay, Interaction, SelectGap
from assessment.content.item import Item
from assessment.content.pool import ContentPool
from assessment.content.test import Section, Test

Change = Callable[[str, str], str]
"""Takes a text and the place it stands at; returns the text to stand there."""
T = TypeVar("T")

_TEXTS = frozenset({"prompt", "text"})


def pool_with_texts(pool: ContentPool, change: Change) -> ContentPool:
    """Return the pool with every restricted HTML text changed."""
    tests = {id: _test(test, change) for id, test in pool.tests.items()}
    items = {id: item_with_texts(item, change) for id, item in pool.items.items()}
    stimuli = {id: replace(one, body=change(one.body, f"stimulus {id}")) for id, one in pool.stimuli.items()}
    return replace(pool, tests=tests, items=items, stimuli=stimuli)


def item_with_texts(item: Item, change: Change) -> Item:
    """Return an item with every restricted HTML text changed."""
    place = f"item {item.id}"
    asked = tuple(_interaction(one, lambda text: change(text, place)) for one in item.interactions)
    return replace(item, stem=change(item.stem, place), interactions=asked)


def _interaction(interaction: Interaction, change: Callable[[str], str]) -> Interaction:
    told: dict[str, Any] = {}
    for field in fields(interaction):
        value = getattr(interaction, field.name)
        if field.name in _TEXTS or (
            field.name == "template" and isinstance(interaction, Essay) and interaction.rich
        ):
            told[field.name] = change(value)
        elif isinstance(value, tuple):
            told[field.name] = tuple(_part(one, change) for one in value)
    return replace(interaction, **told)


def _part(part: T, change: Callable[[str], str]) -> T:
    if isinstance(part, Choice | AssociableChoice):
        return replace(part, text=change(part.text))
    if isinstance(part, SelectGap):
        return replace(part, choices=tuple(_part(one, change) for one in part.choices))
    return part


def _test(test: Test, change: Change) -> Test:
    parts = tuple(
        replace(part, sections=tuple(_section(one, change) for one in part.sections)) for part in test.parts
    )
    return replace(test, parts=parts, instructions=change(test.instructions, f"test {test.id}"))


def _section(section: Section, change: Change) -> Section:
    return replace(
        section,
        instructions=change(section.instructions, f"section {section.id}"),
        sections=tuple(_section(child, change) for child in section.sections),
    )
