"""What becomes of the marks of one text when a stretch is highlighted, erased or noted. Values in, values out.

Highlights of one kind never overlap or touch: what would is one. Notes lie over them: neither changes the other.
"""

from collections.abc import Iterable
from dataclasses import replace

from assessment.attempt.events import Mark

HIGHLIGHTS = ("solid", "dashed", "wavy")
"""The kinds of highlight, named after the line below the words: colour is never all that tells them apart."""
NOTE = "note"

Marks = tuple[Mark, ...]


def added(marks: Iterable[Mark], start: int, end: int, kind: str) -> Marks:
    """Return the marks with a stretch of one kind more, one with those of its kind that it meets."""
    if start >= end:
        return in_order(marks)
    rest, same = _apart(marks, (kind,))
    for mark in same:
        if mark.start <= end and start <= mark.end:
            start, end = min(start, mark.start), max(end, mark.end)
        else:
            rest.append(mark)
    return in_order((*rest, Mark(start, end, kind)))


def erased(marks: Iterable[Mark], start: int, end: int, kinds: Iterable[str] = HIGHLIGHTS) -> Marks:
    """Return the marks without the highlights of a stretch; what reaches beyond it is cut."""
    if start >= end:
        return in_order(marks)
    rest, hit = _apart(marks, tuple(kinds))
    for mark in hit:
        for left, right in ((mark.start, min(mark.end, start)), (max(mark.start, end), mark.end)):
            if left < right:
                rest.append(replace(mark, start=left, end=right))
    return in_order(rest)


def highlighted(marks: Iterable[Mark], start: int, end: int, kind: str) -> Marks:
    """Return the marks with a stretch in one kind instead of whatever kinds it had."""
    return added(erased(marks, start, end), start, end, kind)


def noted(marks: Iterable[Mark], start: int, end: int, text: str) -> Marks:
    """Return the marks with this note on a stretch; without words there is none.

    It replaces the note on the very same stretch. A note on another that overlaps becomes part of it: nothing that
    was written is lost.
    """
    others = [mark for mark in marks if (mark.start, mark.end, mark.kind) != (start, end, NOTE)]
    if not text.strip() or start >= end:
        return in_order(others)
    notes = [text]
    for mark in sorted(others, key=_place):
        if mark.kind == NOTE and mark.start < end and start < mark.end:
            start, end = min(start, mark.start), max(end, mark.end)
            notes.append(mark.note)
            others.remove(mark)
    if len(notes) == 1:
        return in_order((*others, Mark(start, end, NOTE, text)))
    return noted(others, start, end, "\n".join(notes))


def without(marks: Iterable[Mark], start: int, end: int) -> Marks:
    """Return the marks without those of a stretch: highlights as far as it reaches, notes that lie in it whole."""
    return tuple(
        mark
        for mark in erased(marks, start, end)
        if not (mark.kind == NOTE and start <= mark.start and mark.end <= end)
    )


def notes_of(marks: Iterable[Mark]) -> Marks:
    """Return the notes, in the order of the ends of their stretches."""
    return tuple(sorted((mark for mark in marks if mark.note), key=lambda mark: (mark.end, mark.start)))


def meeting(marks: Iterable[Mark], start: int, end: int) -> Marks:
    """Return the marks that have part of a stretch."""
    return tuple(mark for mark in in_order(marks) if mark.start < end and start < mark.end)


def in_order(marks: Iterable[Mark]) -> Marks:
    """Return marks in the one order in which they are kept."""
    return tuple(sorted(set(marks), key=_place))


def _apart(marks: Iterable[Mark], kinds: tuple[str, ...]) -> tuple[list[Mark], list[Mark]]:
    """Return what stays as it is, and in order the highlights of some kinds."""
    all_marks = sorted(marks, key=_place)
    hit = [mark for mark in all_marks if mark.kind in kinds and not mark.note]
    return [mark for mark in all_marks if mark not in hit], hit


def _place(mark: Mark) -> tuple[int, int, str, str]:
    return mark.start, mark.end, mark.kind, mark.note
