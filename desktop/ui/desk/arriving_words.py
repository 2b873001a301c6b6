"""What a proctor is told of an attempt out of a file before they take it over."""

from PySide6.QtCore import QCoreApplication

from assessment.attempt.timing import remaining_ms
from desktop.clock import from_unix_ms
from desktop.services.take_over import Arriving
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.words import counted, day_and_time, dotted, true_duration


def arriving_lines(arriving: Arriving) -> tuple[str, ...]:
    """Return who sits what, how far they are, who gave it away and why, and what is missing."""
    entry, attempt, handed = arriving.entry, arriving.attempt, arriving.handed
    desk = _tr("desk {desk}").format(desk=isolate(entry.desk)) if entry.desk else ""
    left = remaining_ms(attempt, attempt.elapsed_ms)
    time = _tr("no time limit") if left is None else _tr("time left: {time}").format(time=true_duration(left))
    stands = _tr("the clock stands") if attempt.pause_stops_clock else _tr("the clock goes on")
    at = day_and_time(from_unix_ms(arriving.handed_at_ms))
    apart = true_duration(abs(arriving.apart_ms))
    way = (
        _tr("By both computers' clocks that was {time} ago. This time does not count.")
        if arriving.apart_ms >= 0
        else _tr(
            "The clock of this computer is {time} behind the other one's. The time between does not count."
        )
    )
    missing = sum(1 for one in arriving.seat.files if not one.here)
    lines = (
        dotted((isolate(entry.name), isolate_ltr(entry.number), desk, isolate(arriving.sitting.title))),
        dotted((_tr("answered: {n}").format(n=len(attempt.answered)), time, stands)),
        _tr("Handed over by {name}, {at}: {why}").format(
            name=isolate(handed.by), at=at, why=isolate(handed.why or "–")
        ),
        way.format(time=apart),
        _tr("Lost at the other computer and not in the file: {files}").format(
            files=counted(missing, "file", "files")
        )
        if missing
        else "",
    )
    return tuple(line for line in lines if line)


def _tr(text: str) -> str:
    return QCoreApplication.translate("arriving_words", text)
