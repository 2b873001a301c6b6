"""Marks in words, for those who do not see them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from assessment.attempt.events import Mark
from assessment.attempt.marks import meeting, notes_of
from assessment.content.plain_words import words_between
from desktop.ui.marks.looks import name_of
from desktop.ui.mirrored import isolate

_MOST = 40
"""So many marks are told; whoever made more knows them."""


def described(before: str, html: str, marks: Iterable[Mark]) -> str:
    """Return the description of a text with its marks behind what was said of it before."""
    told = [before] if before else []
    notes = notes_of(marks)
    for mark in list(marks)[:_MOST]:
        words = words_between(html, mark.start, mark.end)
        if mark.note:
            told.append(
                QCoreApplication.translate("Marks", "Note {number} on “{words}”: {note}").format(
                    number=notes.index(mark) + 1, words=isolate(words), note=isolate(mark.note)
                )
            )
        else:
            told.append(
                QCoreApplication.translate("Marks", "{kind}: “{words}”").format(
                    kind=name_of(mark.kind), words=isolate(words)
                )
            )
    return "\n".join(told)


def entered(marks: Sequence[Mark], before: tuple[int, int], now: tuple[int, int]) -> str:
    """Return what a caret comes into or leaves between two signs, empty where neither."""
    was, here = meeting(marks, *before), meeting(marks, *now)
    told = [
        QCoreApplication.translate("Marks", "Note: {note}").format(note=mark.note)
        if mark.note
        else QCoreApplication.translate("Marks", "{kind} begins").format(kind=name_of(mark.kind))
        for mark in here
        if mark not in was
    ]
    told += [
        QCoreApplication.translate("Marks", "{kind} ends").format(kind=name_of(mark.kind))
        for mark in was
        if mark not in here
    ]
    return ". ".join(told)
