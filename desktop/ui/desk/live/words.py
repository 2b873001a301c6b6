"""What the live view says of candidates, in a few words each."""

from PySide6.QtCore import QCoreApplication

from assessment.attempt.severity import Severity
from desktop.presenters.live_facts import LOW_BATTERY, AlarmKind, Contact, Stands, Tile, TileIncident
from desktop.presenters.panel_facts import Seen
from desktop.ui.lock_sentences import why_locked
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.proctor.incidents import seen_detail, seen_words
from desktop.ui.widgets.icons import Icon
from desktop.ui.words import answered_of, dotted, percent, quoted, time_of_day, true_duration

SIGNS = {
    AlarmKind.LOCKED: Icon.LOCK,
    AlarmKind.UNSEEN: Icon.COVERED,
    AlarmKind.BATTERY: Icon.BATTERY,
    AlarmKind.INCIDENT: Icon.WARNING,
    AlarmKind.SERVER: Icon.GLOBE,
}
"""Each alarm's own sign, so that none hangs on a colour."""
WORST_FIRST = (AlarmKind.LOCKED, AlarmKind.UNSEEN, AlarmKind.INCIDENT, AlarmKind.BATTERY)


def stands_words(stands: Stands) -> str:
    """Return how an attempt stands."""
    return {
        Stands.NOT_BEGUN: _tr("Not begun"),
        Stands.READY: _tr("About to start"),
        Stands.AT_WORK: _tr("At work"),
        Stands.BREAK: _tr("On a break"),
        Stands.PAUSED: _tr("Paused"),
        Stands.HELD: _tr("Paused by staff"),
        Stands.LOCKED: _tr("Locked"),
        Stands.SUBMITTED: _tr("Submitted"),
        Stands.EXPIRED: _tr("Time over"),
        Stands.CANCELLED: _tr("Cancelled"),
        Stands.OTHER: _tr("In a state that is not known here"),
    }[stands]


def why_words(tile: Tile) -> str:
    """Return why it rests: what was seen, or what staff said."""
    if tile.stands not in (Stands.LOCKED, Stands.HELD):
        return ""
    what = why_locked(tile.locked_for) if tile.stands is Stands.LOCKED and tile.locked_for else ""
    said = quoted(tile.why) if tile.why else ""
    return dotted((what, isolate(tile.by), said))


def progress_words(tile: Tile) -> str:
    """Return how far a candidate is; nothing of one who has not begun."""
    if not tile.attempt_id:
        return ""
    if tile.questions is None:
        return _tr("{n} answered").format(n=tile.answered)
    return answered_of(tile.answered, 0, tile.questions)


def unseen_words(tile: Tile) -> str:
    """Return since when a device was not heard of."""
    return _tr("Not seen for {time}").format(time=short_duration(tile.seen_ms or 0))


def in_short(tile: Tile) -> tuple[str, str]:
    """Return the same for where room is shortest: the time may be left out."""
    return _tr("Not seen"), short_duration(tile.seen_ms or 0)


def short_duration(ms: int) -> str:
    """Return a length of time for where room is short, never rounded up: 47 s, 5 min, 2 h."""
    seconds = max(0, ms) // 1000
    if seconds < 120:
        return _tr("{n} s").format(n=seconds)
    return (
        _tr("{n} min").format(n=seconds // 60) if seconds < 7200 else _tr("{n} h").format(n=seconds // 3600)
    )


def seen_words_of(tile: Tile) -> str:
    """Return when a device was last heard of."""
    if not tile.attempt_id:
        return ""
    if tile.seen_ms is None:
        return _tr("Its computer was never heard of")
    return _tr("Last seen {time} ago").format(time=true_duration(tile.seen_ms))


def unsent_words(tile: Tile) -> str:
    """Return what has not come to the server."""
    if not tile.attempt_id or tile.unsent is None:
        return ""
    return _tr("{n} not sent").format(n=tile.unsent) if tile.unsent else _tr("All sent")


def battery_words(tile: Tile) -> str:
    """Return how full the battery is."""
    if tile.battery is None:
        return ""
    told = _tr("Battery low: {charge}") if tile.battery < LOW_BATTERY else _tr("Battery {charge}")
    return told.format(charge=percent(tile.battery / 100))


def tier_words(tile: Tile) -> str:
    """Return how far the machine is locked, in short."""
    if not tile.stands.open or tile.stands is Stands.READY:
        return ""
    return _tr("Tier {tier}").format(tier=isolate_ltr(tile.tier)) if tile.tier else _tr("Not locked down")


def warning_count_words(tile: Tile) -> str:
    """Return how many incidents somebody should look at."""
    return _tr("Warnings: {n}").format(n=tile.alarming) if tile.alarming else ""


def note_count_words(tile: Tile) -> str:
    """Return how many incidents are only on record."""
    return _tr("Noted: {n}").format(n=tile.notes) if tile.notes else ""


def alarm_words(kind: AlarmKind, tile: Tile) -> str:
    """Return what is the matter with a candidate."""
    if kind is AlarmKind.LOCKED:
        return _tr("Locked")
    if kind is AlarmKind.UNSEEN:
        return unseen_words(tile)
    if kind is AlarmKind.BATTERY:
        return battery_words(tile)
    return _tr("New incident")


def worst_of(tile: Tile) -> AlarmKind | None:
    """Return what is the matter most."""
    kinds = tile.alarms | ({AlarmKind.INCIDENT} if tile.fresh and not tile.alarms else set())
    return next((kind for kind in WORST_FIRST if kind in kinds), None)


def incident_words(one: TileIncident) -> str:
    """Return an incident with its time and evidence."""
    seen = Seen(one.at, one.kind, one.detail)
    mark = {
        Severity.NOTE: "",
        Severity.WARNING: _tr("Warning"),
        Severity.SERIOUS: _tr("Serious"),
    }[one.severity]
    return f"{isolate_ltr(time_of_day(one.at))}  {dotted((mark, seen_words(seen), seen_detail(seen)))}"


def contact_words(contact: Contact) -> str:
    """Return since when the server has not answered, and what that means for what is shown; empty while it does."""
    if contact.lost_ms is None or contact.since is None:
        return ""
    return _tr("Not answering since {time}. What is shown is from then, and grows older.").format(
        time=isolate_ltr(time_of_day(contact.since))
    )


def described(tile: Tile) -> str:
    """Return all of a tile that stays for a while, for who does not see it."""
    return ". ".join(
        part
        for part in (
            isolate(tile.name),
            dotted(
                (isolate_ltr(tile.number), _tr("desk {desk}").format(desk=tile.desk) if tile.desk else "")
            ),
            stands_words(tile.stands),
            progress_words(tile),
            _tr("Not seen") if tile.unseen else "",
            battery_words(tile) if AlarmKind.BATTERY in tile.alarms else "",
            warning_count_words(tile),
            _tr("new") if tile.fresh else "",
        )
        if part
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("live_words", text)
