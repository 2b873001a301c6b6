"""A server whose keys got their purposes the wrong way round is put right when it is opened."""

import sqlalchemy as sa

from assessment.pack.trust_document import read_first_trust
from assessment.signing import Purpose, SigningKey, key_id
from sync_server.app import open_server
from sync_server.services.own_key_first import CORRECTED
from sync_server.services.say_trust import say_trust
from sync_server.services.verify_audit import verify_audit
from sync_server.storage.audit import recorded
from sync_server.storage.engine import Session
from sync_server.storage.models import Issuer, TrustWord
from sync_server.storage.organisations import organisation_keys, other_issuers, trust
from tests.sync_server.hall import Hall

GUEST = SigningKey(b"g" * 32)


def turn_round(hall: Hall) -> None:
    """Leave the keys as the migration left them where the organisation was founded while the clock was ahead."""

    def write(session: Session) -> None:
        session.execute(sa.delete(TrustWord))
        session.execute(sa.update(Issuer).values(purpose=Purpose.PACKS.value))
        trust(session, hall.organisation, GUEST.public, hall.clock.now - 1, Purpose.EVERYTHING)

    hall.server.database.write(write)


def test_its_own_key_is_believed_in_everything_and_no_other(hall: Hall) -> None:
    """The key in its folder is the organisation's, and says so again; what was corrected stands in the record."""
    turn_round(hall)
    assert b"" == say_trust(hall.server, hall.organisation)
    for _ in range(2):
        server = open_server(hall.config, clock=hall.clock)
        own = server.keys(hall.organisation).issuer
        with server.database.read() as session:
            assert [own.public] == list(organisation_keys(session, hall.organisation).values())
            assert [GUEST.public] == list(other_issuers(session, hall.organisation).values())
            told = [one for one in recorded(session, hall.organisation) if one.action == CORRECTED]
        assert {
            (key_id(own.public), "packs -> everything"),
            (key_id(GUEST.public), "everything -> packs"),
        } == {(one.subject, one.detail) for one in told}
        assert 2 == len(told)
        said = read_first_trust(say_trust(server, hall.organisation), "")
        assert ((own.public.hex(),), (GUEST.public.hex(),)) == (said.keys, said.pack_keys)
        server.close()
    assert 0 == verify_audit(hall.server, hall.organisation, ()).broken_at


def test_what_the_organisation_signed_stays(hall: Hall) -> None:
    """Once it has said itself which keys are its own, and where its key was never trusted, nothing is changed."""
    say_trust(hall.server, hall.organisation)
    hall.server.database.write(
        lambda session: trust(session, hall.organisation, GUEST.public, hall.clock.now, Purpose.EVERYTHING)
    )
    open_server(hall.config, clock=hall.clock).close()
    with hall.server.database.read() as session:
        assert 2 == len(organisation_keys(session, hall.organisation))

    def forget(session: Session) -> None:
        session.execute(sa.delete(TrustWord))
        session.execute(sa.delete(Issuer).where(Issuer.key_id != key_id(GUEST.public)))

    hall.server.database.write(forget)
    open_server(hall.config, clock=hall.clock).close()
    with hall.server.database.read() as session:
        assert [GUEST.public] == list(organisation_keys(session, hall.organisation).values())
