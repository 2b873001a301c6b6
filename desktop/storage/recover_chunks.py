"""The bytes of files that were given as answers, out of a damaged database: one by one, for together they may be large."""

from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.engine import transaction, translated
from desktop.storage.models import BlobChunk
from desktop.storage.past_damage import LookUp

_BY_PLACE = "SELECT data FROM blob_chunks WHERE rowid = ?"


def recover_chunks(
    engine: sa.Engine, connect: Callable[[], sqlcipher.Connection], places: Iterable[dict[str, Any]]
) -> int:
    """Copy what can be read of the chunks at these places; return how many.

    Raises:
        DiskFull, DatabaseLocked, StorageFailed: the machine refuses, so it is not known what could be read.
    """
    saved = 0
    with translated(), LookUp(connect) as look_up:
        for place in places:
            found = look_up.row(_BY_PLACE, (place["rowid"],))
            if found is not None:
                row = {"stored_as": place["stored_as"], "number": place["number"], "data": found[0]}
                with transaction(engine) as session:
                    session.execute(sa.insert(BlobChunk).prefix_with("OR IGNORE"), [row])
                saved += 1
    return saved
