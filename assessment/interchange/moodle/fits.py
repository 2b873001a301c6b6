"""Whether an item and its key are of sizes that a pack can hold: asked before they are taken, not when a pack is built."""

import json

from assessment.content.item import Item
from assessment.errors import ContentError
from assessment.pack.key_shapes import ItemKeyShape
from assessment.pack.plain import plain_of
from assessment.pack.schema import ItemFile
from assessment.pack.shape import ShapeError, parse
from assessment.scoring.key import ItemKey


def check_fits(item: Item, key: ItemKey | None) -> None:
    """Refuse what no pack could hold.

    Raises:
        ContentError: with the first field that is too long, too large or has too many digits.
    """
    try:
        parse(ItemFile, json.dumps(plain_of(item)))
        if key is not None:
            parse(ItemKeyShape, json.dumps(plain_of(key)))
    except ShapeError as error:
        raise ContentError(item.id, str(error)[:200]) from error
