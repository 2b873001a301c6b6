"""Files that candidates give: bytes that look like nothing, a test that asks for them, and what is left in the store."""

import random
from dataclasses import replace

from assessment.attempt.events import Responded
from assessment.content.blob import BlobRef
from assessment.content.interaction import AudioRecording, Interaction, Upload
from assessment.content.pool import ContentPool
from assessment.content.response import single
from assessment.ids import ItemId
from desktop.services.device import Device
from tests.builders import Q3, Q4, Q5


def file_bytes(size: int, seed: int = 1) -> bytes:
    """Return so many bytes, the same in every run."""
    return random.Random(seed).randbytes(size)


def given(ref: BlobRef) -> Responded:
    """Return the wish to answer the essay with a file; its text names it as an upload would."""
    return Responded(Q5, single(ref.value))


def asking_for_files(pool: ContentPool, *, most: int = 60 << 20) -> ContentPool:
    """Return the content with one file asked for at the third question, two at the fourth, a recording at the fifth."""
    asked: dict[ItemId, tuple[Interaction, ...]] = {
        Q3: (Upload(kinds=("application/pdf", "image/*"), max_bytes=most),),
        Q4: (Upload(max_bytes=most, max_files=2),),
        Q5: (AudioRecording(max_seconds=600),),
    }
    items = {
        id: replace(item, interactions=asked[id]) if id in asked else item for id, item in pool.items.items()
    }
    return replace(pool, items=items)


def essay_as_file(pool: ContentPool) -> ContentPool:
    """Return the content with a file asked for instead of an essay."""
    item = replace(pool.items[Q5], interactions=(Upload(max_bytes=60 << 20),))
    return replace(pool, items={**pool.items, Q5: item})


def left_in_store(device: Device) -> tuple[int, int]:
    """Return how many files and how many chunks the database holds."""
    with device.log.transaction() as rows:
        (files,) = rows.execute("SELECT count(*) FROM blobs").fetchone()
        (chunks,) = rows.execute("SELECT count(*) FROM blob_chunks").fetchone()
    return files, chunks
