"""Wishes for questions, as rows."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from desktop.storage.models import StoredWish


def wishes(session: Session) -> Sequence[StoredWish]:
    """Return every wish, the first made first."""
    return session.scalars(sa.select(StoredWish).order_by(StoredWish.made_at_ms, StoredWish.wish_id)).all()


def wish(session: Session, wish_id: str) -> StoredWish:
    """Return one that is there."""
    return session.get_one(StoredWish, wish_id)
