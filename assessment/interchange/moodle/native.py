"""What Moodle XML has no words for, as JSON in an element that Moodle passes over, and whether it may be believed.

``<carrel>`` in a question holds the item and its key as they stand in a pack. They are taken only if the rest of the
question is still what our own writer makes of them: whoever has edited the question has changed it, and then it counts as
it stands. Name, id, tags and category may be edited freely.
"""

import json
from collections.abc import Iterator
from dataclasses import replace

from assessment.content.check import marked_texts_of, texts_of_item
from assessment.content.item import Item
from assessment.content.media import media_name
from assessment.content.text import media_in
from assessment.errors import ContentError, ScoringError
from assessment.interchange.gift.gather import check_texts
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.moodle.categories import category_of, path_of
from assessment.interchange.moodle.export import NAME, export_name, question_of
from assessment.interchange.moodle.markup import Tag, same, tag
from assessment.interchange.moodle.question import Taken, tags_of
from assessment.interchange.moodle.source import LONGEST_LINE, child, files_in, plain_line, words_of
from assessment.interchange.xml import Element, text_within
from assessment.pack.convert import item_of, key_of
from assessment.pack.key_shapes import ItemKeyShape
from assessment.pack.plain import plain_of
from assessment.pack.schema import ItemFile
from assessment.pack.shape import ShapeError, parse
from assessment.scoring.check_key import check_key
from assessment.scoring.key import ItemKey

NATIVE = "carrel"
FREE = ("name", "idnumber", "tags", NATIVE)
"""Elements that may be edited without the rest losing its meaning."""


def native_tag(item: Item, key: ItemKey | None) -> Tag:
    """Return the element that says all of an item and its key."""
    told = {"item": plain_of(item), "key": None if key is None else plain_of(key)}
    return tag(NATIVE, json.dumps(told, sort_keys=True, separators=(",", ":")))


def with_native(question: Element, category: str, files: MediaFiles) -> Taken | None:
    """Return the item and key beside a question, if they may be believed; their media are put into ``files``."""
    told = child(question, NATIVE)
    read = None if told is None else _read(text_within(told))
    if read is None:
        return None
    item, key = read.item, read.key
    media = dict(_media(question))
    if not set(_shown(item)) <= set(media):
        return None
    expected = question_of(item, key, media, lambda lost: None)
    if not same(question, expected, FREE):
        return None
    files.media.update({name: media[name] for name in _shown(item)})
    title = plain_line(words_of(child(question, NAME)))[:LONGEST_LINE]
    if title != plain_line(export_name(item)):
        item = replace(item, title=title)
    if category != category_of(path_of(item.category)):
        item = replace(item, category=category)
    return Taken(replace(item, tags=tags_of(question)), key)


def _read(text: str) -> Taken | None:
    """Return what the element says; nothing where that is not an item that could be shown and scored."""
    try:
        told = json.loads(text)
        item = item_of(parse(ItemFile, json.dumps(told["item"])))
        key = None if told["key"] is None else key_of(parse(ItemKeyShape, json.dumps(told["key"])))
        check_texts(item)
        if (key is None) != (not item.asks):
            return None
        if key is not None:
            key = replace(key, item_id=item.id)
            check_key(item, key)
    except (ShapeError, ContentError, ScoringError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return Taken(item, key)


def _media(question: Element) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a question that bear the names of their hashes."""
    for element in question.iter():
        for path, data in files_in(element).items() if isinstance(element.tag, str) else ():
            try:
                if media_name(data) == path:
                    yield path, data
            except ContentError:
                continue


def _shown(item: Item) -> Iterator[str]:
    for _, text in texts_of_item(item):
        yield from media_in(text)
    for interaction in item.interactions:
        for text, _ in marked_texts_of(interaction):
            yield from media_in(text)
        picture = getattr(interaction, "picture", None)
        if picture is not None:
            yield picture.media
