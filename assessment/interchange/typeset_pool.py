"""A whole pool with its formulas drawn, as it goes into a pack."""

from dataclasses import replace

from assessment.content.every_text import pool_with_texts
from assessment.content.pool import ContentPool
from assessment.interchange.typeset import typeset


def typeset_pool(pool: ContentPool) -> ContentPool:
    """Return the pool with every formula drawn, the drawings among its media. A second time changes nothing.

    Raises:
        ContentError: with the place and source of a formula that cannot be drawn.
    """
    media = dict(pool.media)
    drawn = pool_with_texts(pool, lambda text, place: typeset(text, place, media))
    return replace(drawn, media=media)
