"""What a heartbeat says of the attempt under way, for the proctor who watches from elsewhere."""

from assessment.attempt.attempt import HELD, LOCK
from assessment.sync.messages import AttemptProgress
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.lock_screen import LockPresenter


def progress_of(presenter: AttemptPresenter | None, lock: LockPresenter) -> AttemptProgress | None:
    """Return how the attempt stands and, where it is locked, for what; None where none is under way."""
    if presenter is None:
        return None
    attempt, exam = presenter.attempt, presenter.running.paper.exam
    numbers = (one.number for one in exam.form.entries if one.item_id == attempt.current_item)
    enforced = attempt.enforced if attempt.held else None
    known = attempt.locked and attempt.pause_reason in (LOCK, HELD) and lock.facts is not None
    return AttemptProgress(
        attempt_id=attempt.attempt_id,
        state=attempt.state.value,
        answered=len(attempt.answered),
        items=exam.form.question_count,
        incidents=len(attempt.incidents),
        current=next(numbers, None),
        pause=attempt.pause_reason,
        locked=attempt.locked,
        locked_for=lock.facts.kind if known and lock.facts is not None else "",
        tier=enforced.tier if enforced else "",
    )


def standing_of(progress: AttemptProgress | None) -> tuple[str, ...]:
    """Return what of it a proctor should hear of without delay."""
    if progress is None:
        return ()
    return (progress.attempt_id, progress.state, progress.pause, str(progress.locked), progress.locked_for)
