"""What a screen tells while somebody types: the response, or what gives it when it is to be stored.

To read a long text out of its editor takes longer than a frame may; so it is read when it is stored, not at each key.
"""

from collections.abc import Callable

from assessment.content.response import Response

Typing = Response | Callable[[], Response]


def told(typing: Typing) -> Response:
    """Return the response, asked for now where it was not told."""
    return typing if isinstance(typing, Response) else typing()
