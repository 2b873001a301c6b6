"""A test that asks for files, what became of those that were given, and a disk without room for them."""

from pathlib import Path

import pytest

from assessment.content.blob import BlobRef
from assessment.ids import RESPONSE, ItemId, ResponseId
from assessment.scoring.key import ItemKey, Manual
from desktop.background import Background
from desktop.errors import DiskFull
from desktop.presenters.attempt import AttemptPresenter
from desktop.services import store_blob as storing
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.services.read_blob import read_blob
from desktop.storage.blobs import add_chunk
from tests import builders
from tests.builders import ONE, Q3, Q4, Desk, make_keys, make_pool
from tests.desktop.presenters.helpers import Heard
from tests.fakes.files import asking_for_files


def desk_asking_for_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return a computer whose test asks for a file, for two files, and for a recording."""
    monkeypatch.setattr(builders, "make_pool", lambda *told: asking_for_files(make_pool(*told)))
    by_hand = {id: ItemKey(id, {RESPONSE: Manual(ONE, "")}) for id in (Q3, Q4)}
    keys = {**make_keys(), **by_hand}
    monkeypatch.setattr(builders, "make_keys", lambda: keys)
    desk = builders.make_desk(tmp_path / "home").enrolled()
    return desk.holding(builders.make_pack.__wrapped__(), sittings=(builders.make_sitting(),))


def what_became(attempt: AttemptPresenter) -> Heard:
    """Hear what becomes of the files."""
    return Heard(attempt.files.finished, attempt.files.refused)


def values(attempt: AttemptPresenter, item_id: ItemId, id: ResponseId = RESPONSE) -> tuple[BlobRef, ...]:
    """Return the files that an answer names, as it is shown."""
    return tuple(BlobRef.parse(value) for value in attempt.answer(item_id).response.values(id))


def stored(device: Device, background: Background, attempt: AttemptPresenter, item_id: ItemId) -> list[bytes]:
    """Return the files of an answer as they can be read back from the disk."""

    def work() -> list[bytes]:
        response = load_attempt(device, attempt.attempt.attempt_id).response(item_id)
        return [read_blob(device, BlobRef.parse(value).sha256) for value in response.values()]

    return background.on_database(work)


class FullDisk:
    """A disk under the files that is full until somebody makes room."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.full = True
        self.refusals = 0
        real = add_chunk

        def add(*told: object) -> None:
            if self.full:
                self.refusals += 1
                raise DiskFull("full")
            real(*told)  # type: ignore[arg-type]  # as it was told

        patch.setattr(storing, "add_chunk", add)
