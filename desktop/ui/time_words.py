"""What candidates are told of their time, in sentences: what is left and for what, and why it has changed."""

from PySide6.QtCore import QCoreApplication

from desktop.presenters.course_facts import HoldFacts, TimeNotice, Told
from desktop.presenters.facts import (
    Barred,
    TimeFacts,
    TimeOf,
)
from desktop.ui.mirrored import isolate
from desktop.ui.sentences import Message
from desktop.ui.words import quoted, rounded_duration, true_duration

CLOSED = (Barred.TIME_OVER, Barred.LOCKED)
"""What cannot be answered any more, wherever the candidate is."""


def barred_words(barred: Barred, *, answered: bool = True) -> str:
    """Return why a question cannot be opened, and what became of its answer, in sentences."""
    why = {
        Barred.TIME_OVER: _tr("Its time is over."),
        Barred.LOCKED: _tr("Locked: you have left it, and it does not open again."),
        Barred.PASSED: _tr("You have gone past it, and there is no way back."),
        Barred.LATER: _tr("It opens when you get there."),
    }[barred]
    if barred is Barred.LATER:
        return why
    return f"{why} {_tr('What you answered is kept.') if answered else _tr('You gave no answer.')}"


def barred_in_short(barred: Barred) -> str:
    """Return the same in a word or two."""
    return {
        Barred.TIME_OVER: _tr("Time over"),
        Barred.LOCKED: _tr("Locked"),
        Barred.PASSED: _tr("Passed"),
        Barred.LATER: _tr("Not yet open"),
    }[barred]


def place_words(of: TimeOf, title: str) -> str:
    """Return what a clock is of, to stand after a word such as *for*."""
    match of:
        case TimeOf.TEST:
            return _tr("the whole test")
        case TimeOf.PART:
            return isolate(title) or _tr("this part")
        case TimeOf.SECTION:
            return isolate(title) or _tr("this section")
        case TimeOf.ITEM:
            return _tr("this question")


def left_words(time: TimeFacts) -> str:
    """Return what is left as a sentence, empty where nothing limits the time."""
    if time.remaining_ms is None:
        return ""
    if time.late:
        return _tr("The time is over. What you answer now is kept and marked as late.")
    left = true_duration(time.remaining_ms)
    if time.of is TimeOf.TEST:
        return _tr("You have {left} left.").format(left=left)
    place = place_words(time.of, time.title)
    if time.whole_ms is None:
        return _tr("You have {left} left for {place}.").format(left=left, place=place)
    return _tr("You have {left} left for {place}, and {whole} for the whole test.").format(
        left=left, place=place, whole=true_duration(time.whole_ms)
    )


def given_back_words(gap_ms: int, given_back_ms: int, time: TimeFacts | None) -> str:
    """Return whether a gap costs time, and what is left after it; nothing where no time is limited."""
    if time is not None and time.remaining_ms is None:
        return ""
    if given_back_ms >= gap_ms:
        told = _tr("That time was given back.")
    elif given_back_ms:
        back = rounded_duration(given_back_ms)
        told = _tr("Of that time {back} were given back.").format(back=back)
    else:
        told = _tr("That time counts as test time.")
    return " ".join(part for part in (told, left_words(time) if time else "") if part)


def of_notice(notice: TimeNotice) -> Message:
    """Return what has changed the time that is left, and how much it is now."""
    left = left_words(notice.time)
    length = rounded_duration(notice.length_ms)
    match notice.told:
        case Told.EXTENDED:
            more = _tr("{length} more.").format(length=length)
            if notice.why:
                more = _tr("{length} more: {reason}.").format(length=length, reason=quoted(notice.why))
            return Message(_tr("You have been given more time"), more, left)
        case Told.PAUSE_OVER:
            told = _tr("The test was paused for {length}.").format(length=length)
            back = given_back_words(notice.length_ms, notice.given_back_ms, notice.time)
            return Message(_tr("The test goes on"), told, back)
        case Told.BREAK_OVER:
            told = _tr("Your break lasted {length}. The clock was stopped.").format(length=length)
            return Message(_tr("The test goes on"), told, left)
        case Told.PLACE_OVER:
            place = place_words(notice.of, notice.title)
            title = _tr("The time for {place} is over").format(place=place)
            return Message(title, _tr("Its answers are kept. You are now at the next open question."), left)


def of_hold(hold: HoldFacts) -> Message:
    """Return what is wanted before the candidate goes on, or submits."""
    if hold.number is not None:
        return _of_question(hold)
    wait = true_duration(hold.wait_ms + 999)
    if hold.submitting:
        return Message(_tr("You cannot submit yet"), _tr("You can in {wait}.").format(wait=wait))
    return Message(_tr("You cannot go on yet"), _tr("You can in {wait}.").format(wait=wait))


def _of_question(hold: HoldFacts) -> Message:
    title, what = _tr("Question {number} needs an answer"), _tr("It may not be left out.")
    if hold.begun:
        title = _tr("Question {number} is not complete")
        what = _tr("It asks for more than you have chosen.")
    then = _tr("You cannot come back to it: answer it, then go on.")
    if hold.submitting:
        then = _tr("Answer it, then submit.")
    return Message(title.format(number=hold.number), what, then)


def warning_words(time: TimeFacts) -> str:
    """Return a warning: how much is left, and for what where there are several clocks."""
    left = rounded_duration(time.warning_ms or 0)
    if time.of is TimeOf.TEST and not time.several:
        return _tr("{time} left").format(time=left)
    return _tr("{time} left for {place}").format(time=left, place=place_words(time.of, time.title))


def _tr(text: str) -> str:
    return QCoreApplication.translate("time_words", text)
