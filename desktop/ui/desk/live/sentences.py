"""What staff are told of the server and of what they ordered, in sentences."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.errors import Offline, ServerRefused, SignedOut
from desktop.presenters.live_facts import NEEDS_HTTPS, Alarm, AlarmKind, OrderFacts, Sent
from desktop.presenters.panel_facts import Seen
from desktop.ui import messages
from desktop.ui.lock_sentences import why_locked
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.proctor.incidents import seen_words
from desktop.ui.sentences import Message
from desktop.ui.words import counted, dotted, duration, listed, time_of_day


def of_live_error(error: Exception) -> Message:
    """Return why a wish was not granted, for somebody who watches a room."""
    if isinstance(error, ServerRefused):
        return _of_refusal(error)
    if isinstance(error, SignedOut):
        return Message(_tr("You are not signed in any more"), "", _tr("Sign in again."))
    if isinstance(error, Offline):
        told = messages.of_setup_error(error)
        return Message(_tr("The server cannot be reached"), told.sentence, told.remedy)
    return messages.of_setup_error(error)


def _of_refusal(error: ServerRefused) -> Message:
    wait = round((error.retry_after or 0) * 1000)
    told = {
        "credentials_wrong": Message(
            _tr("This name and password do not fit"),
            "",
            _tr("Check both and try again. Capital letters count."),
        ),
        "not_allowed": Message(
            _tr("This is for proctors"), _tr("The server knows you, and your role does not watch rooms."), ""
        ),
        NEEDS_HTTPS: Message(
            _tr("The server signs staff in over HTTPS only"),
            _tr("This address is not one, so nobody was signed in."),
            _tr("Begin the address with https:// or ask the administrator for it."),
        ),
        "too_many_tries": Message(
            _tr("Too many tries"),
            "",
            _tr("Wait {time} and try again.").format(time=duration(wait)) if wait else _tr("Wait a little."),
        ),
        "too_many_at_once": Message(_tr("The server is busy"), "", _tr("Try again in a moment.")),
        "not_found": Message(
            _tr("The server has no such sitting any more"),
            "",
            _tr("Go back to the sittings and choose again."),
        ),
        "command_refused": Message(_tr("Nobody could be told this"), refusal_words(error.detail), ""),
    }.get(error.code)
    return told or messages.of_setup_error(error)


def refusal_words(code: str) -> str:
    """Return why a test did not do what it was told."""
    return {
        "over": _tr("The test is over."),
        "not_started": _tr("The test has not started."),
        "paused_already": _tr("The test rests already."),
        "not_paused": _tr("The test is not paused."),
        "another_pause": _tr("The test rests for another reason by now."),
        "needs_unlock": _tr("The test is locked: it has to be unlocked."),
        "not_locked": _tr("The test is not locked."),
        "server_may_not": _tr("This sitting is not unlocked from the server: go to the computer."),
        "practice": _tr("It is a practice test."),
        "overtaken": _tr("Something that was told later came first."),
        "rules": _tr("The rules of the test do not allow it."),
    }.get(code, code)


def order_words(kind: str) -> str:
    """Return what was ordered."""
    return {
        "message": _tr("Message"),
        "pause": _tr("Pause"),
        "resume": _tr("Let it go on"),
        "extend": _tr("More time"),
        "lock": _tr("Lock"),
        "unlock": _tr("Unlock"),
        "end": _tr("End the test"),
        "cancel": _tr("Cancel the test"),
    }.get(kind, kind)


def state_words(state: str) -> str:
    """Return what has become of what a test was told."""
    return {
        "waiting": _tr("waiting for the computer"),
        "applied": _tr("done"),
        "refused": _tr("not done"),
        "expired": _tr("came too late"),
    }.get(state, state)


def of_order(order: OrderFacts) -> str:
    """Return how far an order is, in a line."""
    to = isolate(order.name) if order.name else _tr("all")
    head = _tr("{what} to {whom}").format(what=order_words(order.kind), whom=to)
    if order.sent is Sent.SENDING:
        return dotted((head, _tr("being sent")))
    if order.sent is Sent.NOT_SENT:
        why = of_live_error(order.error).title if order.error else ""
        return dotted((head, _tr("not sent"), why))
    refused = len(order.refusals)
    every = order.applied + order.waiting + order.expired + refused
    if not every:
        return dotted((head, _tr("nobody is under way")))
    counts = (
        _tr("{n} of {all} done").format(n=order.applied, all=every),
        _tr("{n} waiting").format(n=order.waiting) if order.waiting else "",
        _tr("{n} came too late").format(n=order.expired) if order.expired else "",
        _tr("{n} refused").format(n=refused) if refused else "",
    )
    return dotted((head, *counts))


def of_refusals(order: OrderFacts) -> tuple[str, ...]:
    """Return who did not do it, and why, a line each."""
    return tuple(dotted((isolate(name), refusal_words(code))) for name, code in order.refusals)


def of_alarm(alarm: Alarm, unseen_for: str = "") -> str:
    """Return what an alarm says, without its time."""
    name = isolate(alarm.name)
    match alarm.kind:
        case AlarmKind.LOCKED:
            told = _tr("{name} is locked").format(name=name)
            return dotted((told, why_locked(alarm.what) if alarm.what else ""))
        case AlarmKind.UNSEEN:
            return dotted((name, unseen_for or _tr("Not seen any more")))
        case AlarmKind.BATTERY:
            return _tr("The battery of {name} is low").format(name=name)
        case AlarmKind.SERVER:
            return _tr("The server does not answer")
        case AlarmKind.INCIDENT:
            told = (
                _tr("New incident at {name}") if alarm.count == 1 else _tr("{n} new incidents at {name}")
            ).format(name=name, n=alarm.count)
            return dotted((told, seen_words(Seen(alarm.at, alarm.what)) if alarm.what else ""))


def alarm_line(alarm: Alarm) -> str:
    """Return an alarm with its time, and whether it is over."""
    over = _tr("over") if not alarm.stands and alarm.kind is not AlarmKind.INCIDENT else ""
    seen = _tr("acknowledged") if alarm.acknowledged else ""
    return f"{isolate_ltr(time_of_day(alarm.at))}  {dotted((of_alarm(alarm), over, seen))}"


def announced(alarms: Iterable[Alarm]) -> str:
    """Return what is said aloud of new alarms: each where they are few, else how many."""
    alarms = tuple(alarms)
    if len(alarms) <= 3:
        return ". ".join(of_alarm(one) for one in alarms)
    names = [one.name for one in alarms if one.name][:3]
    return _tr("{count}: {names} and others").format(
        count=counted(len(alarms), "new alarm", "new alarms"), names=listed(names)
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("live_sentences", text)
