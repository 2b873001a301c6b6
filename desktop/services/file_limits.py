"""What a question that asks for files allows."""

from collections.abc import Iterable
from dataclasses import dataclass

from assessment.content.interaction import AudioRecording, Upload
from assessment.content.item import Item
from assessment.content.pool import ContentPool
from assessment.errors import ResponseInvalid
from assessment.ids import ItemId, ResponseId


@dataclass(frozen=True, slots=True)
class FileLimits:
    """How large a file may be, and how many there may be."""

    max_bytes: int
    max_files: int


def file_limits(content: ContentPool, item_id: ItemId, response_id: ResponseId) -> FileLimits:
    """Return the limits of one response variable.

    Raises:
        ResponseInvalid: it does not ask for files.
    """
    item = content.items.get(item_id)
    for asked in item.interactions if item is not None else ():
        if isinstance(asked, Upload | AudioRecording) and asked.response_id == response_id:
            return FileLimits(asked.max_bytes, asked.max_files if isinstance(asked, Upload) else 1)
    raise ResponseInvalid(item_id, f"{response_id} asks for no file")


def asks_for_sound(items: Iterable[Item]) -> bool:
    """Say whether any of these items wants a recording."""
    return any(isinstance(asked, AudioRecording) for item in items for asked in item.interactions)
