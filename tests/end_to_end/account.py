"""The account at the end of a day: the ledgers of what was ticked against what the server above holds."""

import json
import os
from collections import Counter
from dataclasses import dataclass

import sqlalchemy as sa

from assessment.attempt.events import Responded
from assessment.ids import AttemptId, DeviceId, OrganisationId
from assessment.sync.frame import decode_frame
from assessment.sync.log import LogEntry, to_event
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.services.open_device import close_device, open_device
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.found_organisation import the_organisation
from sync_server.services.server import Server
from sync_server.services.verify_log import verify_log
from sync_server.storage.frames import LogName, frames_of_log
from sync_server.storage.models import DeviceLog
from tests.end_to_end.centre import Centre, Desk


@dataclass
class Account:
    """What was counted. ``unticked``: stored, and the process died before it could tick it."""

    attempts: int = 0
    events: int = 0
    ticked: int = 0
    unticked: int = 0
    found: int = 0


def settled(centre: Centre) -> Account:
    """Hold everything against everything; all is sent and nobody sits any more."""
    account = Account()
    server = open_server(read_config({}, centre.above.folder))
    try:
        held = _held(server)
        for desk in centre.desks:
            _own_log(desk, held)
            _proved(desk, len(held[desk.device_id]))
            _ticked(desk, held[desk.device_id], account)
        account.events = sum(map(len, held.values()))
        account.attempts = len({entry.attempt_id for log in held.values() for entry in log})
    finally:
        server.close()
    centre.above.command("attempts", "rebuild", "--check")
    return account


def _held(server: Server) -> dict[str, list[LogEntry]]:
    """Return what the server has of each device: every frame proved anew, every entry from the first on, once."""
    organisation, found = OrganisationId(the_organisation(server)), dict[str, list[LogEntry]]()
    with server.database.look() as connection:
        logs = connection.execute(sa.select(DeviceLog.device_id, DeviceLog.epoch)).all()
    for device_id, epoch in logs:
        log = LogName(organisation, device_id, epoch)
        facts = verify_log(server, log)
        assert facts.verified, f"{log} does not prove itself"
        with server.database.look() as connection:
            entries = [
                entry
                for frame in frames_of_log(connection, log)
                for entry in decode_frame(frame.data).entries
                if frame.first <= entry.dseq <= frame.last
            ]
        assert list(range(1, facts.cursor + 1)) == [entry.dseq for entry in entries], "each once, in order"
        assert device_id not in found, "nobody had to begin a new log"
        found[device_id] = entries
    return found


def _own_log(desk: Desk, held: dict[str, list[LogEntry]]) -> None:
    """The server holds a device's log, all of it, as the device does."""
    device = open_device(Paths(desk.home), SystemClock(), os.urandom, may_recover=False)
    with transaction(device.engine) as session:
        mine = entries_after(session, device.epoch, 0, 10_000_000)
    close_device(device)
    assert mine == held[desk.device_id], (
        f"{desk.home.name}: {len(mine)} here, {len(held[desk.device_id])} above"
    )


def _proved(desk: Desk, entries: int) -> None:
    """``carrel attempts verify`` says that the chain is whole, and that the organisation has signed for all of it."""
    told = desk.carrel("attempts", "verify", "--json").told
    assert told["holds"], told
    assert entries == told["entries"]
    assert [entries] == [one["covers"] for one in told["receipts"] if one["epoch"] == told["epoch"]]


def _ticked(desk: Desk, entries: list[LogEntry], account: Account) -> None:
    """Of what this computer wrote: what was ticked is there, once, in its order; what is there was ticked, or wanted by a process that died then."""
    answers: dict[str, list[str]] = {}
    submitted = set[str]()
    for entry in entries:
        event = to_event(entry, DeviceId(desk.device_id))
        if isinstance(event.body, Responded):
            said = f"answer {event.body.item_id} {event.body.response.values()[0]}"
            answers.setdefault(entry.attempt_id, []).append(said)
        elif entry.kind == "submitted":
            submitted.add(entry.attempt_id)
    ticked = [(attempt, what) for attempt, what in desk.lines("tick")]
    wanted = {(attempt, what) for attempt, what in desk.lines("want")}
    begun = {attempt for attempt, *_ in (*desk.lines("begun"), *desk.lines("found"))}
    assert max(Counter(ticked).values(), default=1) == 1, "each is said once"
    assert begun <= {entry.attempt_id for entry in entries}
    for attempt in sorted({attempt for attempt, _ in ticked} | begun):
        told = [what for one, what in ticked if one == attempt and what != "submit"]
        there = answers.get(attempt, [])
        assert max(Counter(there).values(), default=1) == 1, f"{attempt}: something is there twice"
        assert told == [what for what in there if what in set(told)], f"{attempt}: lost, or in another order"
        extra = [what for what in there if what not in set(told)]
        assert all((attempt, what) in wanted for what in extra), f"{attempt}: nobody wanted {extra}"
        assert ((attempt, "submit") not in ticked) or attempt in submitted, f"{attempt}: its end is lost"
        account.unticked += len(extra)
    account.ticked += len(ticked)
    _found_again(desk, account)


def _found_again(desk: Desk, account: Account) -> None:
    """Each life found what the one before had ticked, or what it had wanted last."""
    ticked, wanted = dict[tuple[str, str], str](), dict[tuple[str, str], str]()
    for line in desk.ledger.read_text().splitlines():
        verb, attempt, *rest = line.split(" ", 2)
        if verb in ("want", "tick") and rest[0] != "submit":
            _, item, value = rest[0].split(" ")
            (wanted if verb == "want" else ticked)[attempt, item] = value
        elif verb == "found":
            account.found += 1
            answers = {item: values[0] for item, values in json.loads(rest[0]).items() if values}
            for (one, item), value in ticked.items():
                may_be = {value, wanted.get((one, item), value)}
                assert one != AttemptId(attempt) or answers.get(item) in may_be, f"{line}: {item} was {value}"
            ticked |= {(attempt, item): value for item, value in answers.items()}
