"""Bring in what the centre needs from the server above: whom to trust, sittings, packs, releases, commands, results.

Each page is stored in one transaction with the cursor after it; a word on whom to trust with what stands before it, so
that what comes after is judged by the keys it names. What cannot be believed or read is held in the same transaction,
and tried again: at the start, for the program may be newer, when other issuers are trusted, and hourly.
"""

from collections.abc import Sequence

import structlog

from assessment.ids import OrganisationId
from assessment.sync.hub import MirrorReply, read_mirrored
from sync_server.relay.believe import UNKNOWN, Believed, believe, subject_of
from sync_server.relay.client import UpstreamClient
from sync_server.relay.take import take
from sync_server.services.server import Server
from sync_server.storage.engine import Session
from sync_server.storage.held_changes import held_changes, hold_change, let_go
from sync_server.storage.hub_models import HeldChange
from sync_server.storage.organisations import organisation, organisation_keys, other_issuers, trust_as_told
from sync_server.storage.trust_words import newest_word
from sync_server.storage.upstream import upstream

FIRST = ("trust", "sitting", "pack")
"""What others wait for."""

DIGITS = 20

_log = structlog.get_logger("mirror")


def mirror(
    server: Server, client: UpstreamClient, home: OrganisationId, *, again: bool = False
) -> MirrorReply:
    """Bring in every page that is new; return the last. ``again``: try what is held once more.

    Raises:
        UpstreamProblem: upstream is away or refuses; what came before is kept.
    """
    while True:
        with server.database.read() as session:
            row = upstream(session, home)
            cursor = row.cursor if row else 0
        reply = client.mirror(cursor)
        again |= _trust(server, home, reply)
        told: list[_Told] = []
        for one in reply.changes:
            believed = believe(server, client, home, one)
            told.append((one.kind, subject_of(one), one.model_dump_json(), believed))
            if isinstance(believed, Believed):
                again |= believed.trust or believed.sealed is not None
                if believed.trust:
                    _store(server, home, told)  # what comes after is judged by the keys that it names
                    told = []
        told += [(one.kind, subject_of(one), one.text, UNKNOWN) for one in reply.unread]
        if told or reply.cursor != cursor:
            _store(server, home, told, reply.cursor)
        if not reply.more or reply.cursor == cursor:
            if again:
                try_held(server, client, home)
            return reply


def try_held(server: Server, client: UpstreamClient, home: OrganisationId) -> int:
    """Try once more what is held; return how much of it was taken.

    Raises:
        UpstreamProblem: upstream is away or refuses; what came before is kept.
    """
    with server.database.read() as session:
        waiting = sorted(held_changes(session, home), key=_order)
    taken = 0
    for row in waiting:
        change = read_mirrored(row.change)
        believed = UNKNOWN if change is None else believe(server, client, home, change)
        taken += _store(server, home, [(row.kind, row.subject, row.change, believed)])
    return taken


_Told = tuple[str, str, str, Believed | str]
"""A change by kind, subject and JSON, and what may be stored of it, or the code of the reason why nothing may."""


def _store(server: Server, home: OrganisationId, told: Sequence[_Told], cursor: int | None = None) -> int:
    now = server.clock()

    def write(session: Session) -> list[tuple[str, str, str]]:
        refused = []
        for kind, subject, text, believed in told:
            code = take(session, home, believed, now) if isinstance(believed, Believed) else believed
            if code:
                hold_change(session, home, kind=kind, subject=subject, code=code, change=text, now=now)
                refused.append((kind, subject, code))
            else:
                let_go(session, home, kind=kind, subject=subject)
        row = upstream(session, home)
        if row is not None and cursor is not None:
            row.cursor = cursor
        return refused

    refused = server.database.write(write)
    for kind, subject, code in refused:
        _log.warning("held", kind=kind, subject=subject, code=code)
    server.nudge()
    return len(told) - len(refused)


def _order(row: HeldChange) -> tuple[int, int, str]:
    place = FIRST.index(row.kind) if row.kind in FIRST else len(FIRST)
    return (place, row.first_ms, row.subject.zfill(DIGITS))  # of words on whom to trust the older comes first


def _trust(server: Server, home: OrganisationId, reply: MirrorReply) -> bool:
    """Trust whom the organisation trusts, and say whether anybody is new; its name may have changed too.

    Where it has given its signed word, that counts, and each later one comes with the changes.
    """
    with server.database.read() as session:
        own, others = set(organisation_keys(session, home)), set(other_issuers(session, home))
        row, signed = organisation(session, home), newest_word(session, home) is not None
    new = not signed and not (
        own >= set(reply.issuers) and others >= set(reply.pack_issuers) - set(reply.issuers)
    )
    if not new and row is not None and row.name == reply.organisation_name:
        return False
    now = server.clock()

    def write(session: Session) -> None:
        if new:
            trust_as_told(session, home, reply.issuers, reply.pack_issuers, now)
        found = organisation(session, home)
        if found is not None:
            found.name = reply.organisation_name

    server.database.write(write)
    return new
