"""What came with an attempt from other machines, kept as it came. Written together with the event that takes it over."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from assessment.ids import AttemptId
from assessment.sync import carried
from desktop.storage.models import CarriedFrame, CarriedLetter

Statement = tuple[str, tuple[object, ...]]

_DROP_FRAMES = "DELETE FROM carried_frames WHERE attempt_id = ?"
_DROP_LETTERS = "DELETE FROM carried_letters WHERE attempt_id = ?"
_FRAME = (
    "INSERT INTO carried_frames (attempt_id, place, device_id, epoch, sign_key, before, data)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_LETTER = "INSERT INTO carried_letters (attempt_id, place, data) VALUES (?, ?, ?)"
_ATTEMPT = (
    "INSERT INTO attempts (attempt_id, sitting_id, candidate_id, test_id, pack_hash, state, last_at_ms,"
    " epoch, first_dseq, sitting_revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (attempt_id) DO UPDATE SET state = excluded.state, last_at_ms = excluded.last_at_ms"
)
_NAME_BLOB = "UPDATE blobs SET named = 1 WHERE sha256 = ? AND named = 0"


def keep_carried(
    attempt_id: AttemptId, frames: Sequence[carried.CarriedFrame], letters: Sequence[bytes]
) -> list[Statement]:
    """Return what stores the frames and letters of an attempt in place of those that were here."""
    return [
        (_DROP_FRAMES, (attempt_id,)),
        (_DROP_LETTERS, (attempt_id,)),
        *(
            (_FRAME, (attempt_id, place, one.device_id, one.epoch, one.sign_key, one.before, one.data))
            for place, one in enumerate(frames)
        ),
        *((_LETTER, (attempt_id, place, letter)) for place, letter in enumerate(letters)),
    ]


def keep_attempt(values: tuple[object, ...]) -> Statement:
    """Return what stores the record of an attempt that goes on here; one that was here before keeps its place."""
    return _ATTEMPT, values


def keep_files(hashes: Sequence[str]) -> list[Statement]:
    """Return what notes that answers name these files."""
    return [(_NAME_BLOB, (sha256,)) for sha256 in hashes]


def carried_frames(session: Session, attempt_id: AttemptId) -> list[carried.CarriedFrame]:
    """Return the frames that came with an attempt, in order."""
    rows = session.scalars(
        sa.select(CarriedFrame).where(CarriedFrame.attempt_id == attempt_id).order_by(CarriedFrame.place)
    )
    return [
        carried.CarriedFrame(
            device_id=row.device_id, epoch=row.epoch, sign_key=row.sign_key, before=row.before, data=row.data
        )
        for row in rows
    ]


def carried_letters(session: Session, attempt_id: AttemptId) -> list[bytes]:
    """Return the letters to the organisation that came with an attempt."""
    return list(
        session.scalars(
            sa.select(CarriedLetter.data)
            .where(CarriedLetter.attempt_id == attempt_id)
            .order_by(CarriedLetter.place)
        )
    )
