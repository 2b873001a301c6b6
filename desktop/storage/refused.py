"""The changes that were refused when they came, kept until they can be applied or something later takes their place."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from desktop.storage.models import RefusedChange


def refused_changes(session: Session) -> list[RefusedChange]:
    """Return every change that waits, in the order in which they came."""
    return list(session.scalars(sa.select(RefusedChange).order_by(RefusedChange.place)))


def keep_refused(session: Session, *, kind: str, subject: str, code: str, change: str) -> None:
    """Keep a change, in place of an earlier one about the same."""
    drop_refused(session, kind=kind, subject=subject)
    session.flush()
    last = session.scalar(sa.select(sa.func.max(RefusedChange.place))) or 0
    session.add(RefusedChange(kind=kind, subject=subject, code=code, change=change, place=last + 1))


def still_refused(session: Session, *, kind: str, subject: str, code: str) -> None:
    """Note why a change that waits was refused this time."""
    row = session.get(RefusedChange, (kind, subject))
    if row is not None:
        row.code = code


def drop_refused(session: Session, *, kind: str, subject: str) -> None:
    """Forget what waited: it, or something later about the same, has been applied."""
    row = session.get(RefusedChange, (kind, subject))
    if row is not None:
        session.delete(row)
