"""Whom a computer trusts is what its organisation signed: not what a hub says, and nothing older than it knows."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.errors import TrustInvalid
from assessment.pack.joining_code import fingerprint_of
from assessment.pack.trust_document import MOST_OTHERS, TrustDocument, read_first_trust, sign_trust
from assessment.signing import Purpose, SigningKey, key_id
from assessment.sync.messages import Change, ChangesReply, EnrolReply, SittingChange, TrustChange
from desktop.errors import ServerRefused
from desktop.services.apply_change import apply_change
from desktop.services.device import TOKEN, Device
from desktop.services.enrol import enrolment_request, keep_enrolment, split_code
from desktop.services.list_sittings import list_sittings
from desktop.services.open_device import open_device
from desktop.services.pull_changes import apply_changes, refused_codes
from desktop.services.trust_copy import restore_trust
from desktop.storage.engine import transaction
from desktop.storage.receipts import receipts_promised
from desktop.storage.records import installation, organisation_keys, pack_keys
from desktop.storage.trusted import TrustedKeys, trusted_keys
from desktop.sync.client import ServerClient
from sync_server.errors import BodyInvalid
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.services.publish_pack import trust_issuer
from sync_server.services.say_trust import say_trust
from sync_server.storage.engine import Session
from sync_server.storage.models import TrustWord
from sync_server.storage.organisations import organisation_keys as keys_at
from sync_server.storage.organisations import trust
from sync_server.storage.trust_words import keep_word, trust_by_word
from tests.builders import (
    ISSUER,
    SERVER_URL,
    STRANGER,
    Desk,
    Draw,
    make_document,
    make_ready_desk,
    make_reply,
    make_sitting,
)
from tests.contract.hub import ABOVE, HERE, closing_device, home_of, hub_below, paths_in
from tests.contract.line import make_line
from tests.fakes.clock import FakeClock
from tests.sync_server.hall import Hall

GUEST, NEXT = SigningKey(b"g" * 32), SigningKey(b"n" * 32)
PIN = "0123456789abcdef" * 2
KEYS = (ISSUER, NEXT, STRANGER)


def word(version: int, signer: SigningKey, *own: SigningKey, others: tuple[SigningKey, ...] = ()) -> bytes:
    """Return a word on whom to trust."""
    told = TrustDocument(
        "org", version, tuple(key.public.hex() for key in own), tuple(key.public.hex() for key in others)
    )
    return sign_trust(told, signer)


def told(version: int, document: bytes) -> TrustChange:
    """Return it as devices are told."""
    return TrustChange(version=version, document=b64encode(document).decode())


def joined_by(document: bytes, fingerprint: str = "") -> Callable[[Device], str]:
    """Return what joins with this word."""
    reply = make_reply().model_copy(update={"trust": b64encode(document).decode()})
    return lambda device: keep_enrolment(device, SERVER_URL, reply, fingerprint=fingerprint)


def trusted_by(device: Device) -> TrustedKeys:
    """Return whom a device trusts."""
    with transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        return trusted_keys(row.issuers)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An enrolled computer, from before there was a word on whom to trust."""
    return make_ready_desk(tmp_path / "home")


LIES: dict[str, Callable[[EnrolReply, str], dict[str, str]]] = {
    "says nothing": lambda _, __: {"trust": ""},
    "signs itself": lambda _, home: {"trust": forged(home, GUEST, GUEST)},
    "names itself beside": lambda reply, home: {"trust": forged(home, GUEST, GUEST, own=reply.issuers)},
    "signs in another's name": lambda reply, home: {"trust": forged(home, GUEST, own=reply.issuers)},
    "is another organisation": lambda _, __: {"organisation_id": "another"},
    "sends nonsense": lambda _, __: {"trust": "AAAA"},
    "sends what is no base64": lambda _, __: {"trust": "A"},
}


def forged(home: str, signer: SigningKey, *more: SigningKey, own: dict[str, str] | None = None) -> str:
    """Return a word that the organisation did not sign."""
    keys = (*(own or {}).values(), *(key.public.hex() for key in more))
    return b64encode(sign_trust(TrustDocument(home, 9, keys), signer)).decode()


@pytest.mark.parametrize("lie", LIES)
def test_a_hub_that_adds_a_key_is_found_out(hall: Hall, tmp_path: Path, lie: str) -> None:
    """With the fingerprint in its code a computer keeps nothing of a reply that the organisation's key does not bear out."""
    device = open_device(paths_in(tmp_path / "device"), FakeClock(), Draw("device"))
    made = make_enrolment_code(
        hall.server, hall.organisation, centre="Centre", url=HERE, days=1, actor="test"
    )
    entered = split_code(made.entry)
    with hub_below(hall, tmp_path / "hub") as hub, closing_device(device):
        request = enrolment_request(device, code=entered.code, name="desk", app_version="0.1.0")
        reply = ServerClient(HERE, transport=hub.transport).enrol(request)
        false = reply.model_copy(update=LIES[lie](reply, hall.organisation))
        with pytest.raises(TrustInvalid):
            keep_enrolment(device, HERE, false, fingerprint=entered.fingerprint)
        assert (None, TrustedKeys()) == (device.secrets.get(TOKEN), trusted_by(device))

        added = {**reply.issuers, key_id(GUEST.public): GUEST.public.hex()}
        more = reply.model_copy(update={"issuers": added, "pack_issuers": added, "receipts": False})
        keep_enrolment(device, HERE, more, fingerprint=entered.fingerprint)
        assert reply.issuers == trusted_by(device).own
        assert {} == trusted_by(device).others
        with device.log.transaction() as rows:
            assert receipts_promised(rows)


def test_a_code_that_leads_through_a_hub_names_a_key(hall: Hall) -> None:
    """A code with a hub's pin and no fingerprint is refused before anybody is asked; those that are made have both."""
    for text, code in (
        (f"https://hub.test#ABCD-EFGH~{PIN}", "enrolment_code_without_key"),
        ("https://hub.test#ABCD-EFGH.K7QM", "enrolment_code_invalid"),
    ):
        with pytest.raises(ServerRefused) as refused:
            split_code(text)
        assert code == refused.value.code
    made = make_enrolment_code(
        hall.server, hall.organisation, centre="", url="https://hub.test", days=1, actor="test", pin=PIN
    )
    entered = split_code(made.entry)

    assert ("https://hub.test", made.code, PIN) == (entered.url, entered.code, entered.pin)
    public = hall.server.keys(hall.organisation).issuer.public
    assert fingerprint_of(public).replace("-", "") == entered.fingerprint


def test_a_code_without_a_fingerprint_still_joins(desk: Desk) -> None:
    """At the organisation's own server a code from before is good, also where that server says nothing of trust."""
    with desk.opened() as device:
        joined_by(word(5, ISSUER, ISSUER, others=(GUEST,)))(device)
        assert 5 == trusted_by(device).version
        with transaction(device.engine) as session:
            assert {key_id(GUEST.public), key_id(ISSUER.public)} == set(pack_keys(session))
        keep_enrolment(device, SERVER_URL, make_reply())
        assert 5 == trusted_by(device).version


def test_an_older_word_takes_nothing_back(desk: Desk) -> None:
    """What was signed earlier, and named a key that was taken back since, changes nothing, however it comes."""
    older, newer = word(5, ISSUER, ISSUER, GUEST), word(6, ISSUER, ISSUER)
    with desk.opened() as device:
        joined_by(newer)(device)
        before = trusted_by(device)
        assert "" == apply_change(device, told(5, older))
        assert "" == apply_change(device, told(6, newer))
        joined_by(older, fingerprint_of(ISSUER.public))(device)
        assert before == trusted_by(device)
        assert "TrustInvalid" == apply_change(device, told(7, older))
        with transaction(device.engine) as session:
            row = installation(session)
            assert row is not None
            row.organisation_id, row.issuers = "", "{}"
        assert restore_trust(device)
        assert before == trusted_by(device)


def test_one_key_follows_another(desk: Desk) -> None:
    """The old key names the new one, the new one leaves the old one out; what the new one signed counts from then on."""
    new = SittingChange(
        sitting_id="new",
        document=b64encode(make_document(make_sitting(sitting_id="new"), NEXT)).decode(),
    )
    steps: tuple[Change, ...] = (
        new,
        told(2, word(2, ISSUER, ISSUER, NEXT)),
        told(3, word(3, NEXT, NEXT)),
    )
    with desk.opened() as device:
        apply_changes(device, ChangesReply(cursor=3, more=False, changes=steps, server_ms=1))

        assert () == refused_codes(device)
        assert "new" in {one.sitting.id for one in list_sittings(device)}
        with transaction(device.engine) as session:
            assert [NEXT.public] == list(organisation_keys(session).values())
        assert "TrustInvalid" == apply_change(device, told(4, word(4, ISSUER, ISSUER)))


def test_nobody_else_says_whom_to_trust(desk: Desk) -> None:
    """A word signed by an issuer of packs, by a stranger, for another organisation or under another number is refused."""
    other = TrustDocument("another", 4, (ISSUER.public.hex(),))
    with desk.opened() as device:
        joined_by(word(2, ISSUER, ISSUER, others=(GUEST,)))(device)
        before = trusted_by(device)
        for document in (
            word(4, GUEST, GUEST),
            word(4, STRANGER, STRANGER, ISSUER),
            sign_trust(other, ISSUER),
            word(3, ISSUER, ISSUER),
        ):
            assert "TrustInvalid" == apply_change(device, told(4, document))
        with pytest.raises(TrustInvalid):
            joined_by(word(9, STRANGER, STRANGER))(device)
        assert before == trusted_by(device)


Word = tuple[int, int, frozenset[int]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(1, 6), st.integers(0, 2), st.frozensets(st.integers(0, 2), min_size=1)),
        max_size=8,
    )
)
def test_whatever_comes_in_whatever_order(device: Device, words: list[Word]) -> None:
    """The number never falls, and whoever is trusted was named by a key that was trusted then."""
    with transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        row.issuers = TrustedKeys({key_id(ISSUER.public): ISSUER.public.hex()}).text()
    version, own = 0, frozenset({0})
    for number, signer, named in words:
        document = word(number, KEYS[signer], *(KEYS[one] for one in sorted(named)))
        code = apply_change(device, told(number, document))
        if number > version and signer in own:
            version, own = number, named
        elif number > version:
            assert "TrustInvalid" == code

        here = trusted_by(device)
        assert version == here.version
        assert {key_id(KEYS[one].public) for one in own} == set(here.own)


@pytest.fixture
def device(desk: Desk) -> Iterator[Device]:
    """That computer, open."""
    with desk.opened() as device:
        yield device


@pytest.mark.parametrize("before_words", [False, True])
def test_whom_staff_trust_reaches_computers_that_have_joined(tmp_path: Path, before_words: bool) -> None:
    """A key that is trusted later is told to those that joined before, signed; also where nothing was signed then."""
    with make_line(tmp_path) as line:
        if before_words:
            line.server.database.write(forget_words)
            with transaction(line.device.engine) as session:
                row = installation(session)
                assert row is not None
                row.issuers = TrustedKeys(trusted_keys(row.issuers).own).text()
        first = trusted_by(line.device)
        trust_issuer(line.server, line.organisation, GUEST.public, actor="test")
        line.pull()

        later = trusted_by(line.device)
        assert {key_id(GUEST.public)} == set(later.others)
        assert first.version < later.version
        assert first.own == later.own


def forget_words(session: Session) -> None:
    """Make a server one from before it signed whom to trust."""
    session.execute(sa.delete(TrustWord))


def test_a_hub_from_before_is_told_too(hall: Hall, tmp_path: Path) -> None:
    """The first word that reaches a hub with the changes is told to its devices as well."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hub.server.database.write(forget_words)
        trust_issuer(hall.server, hall.organisation, GUEST.public, actor="test")
        hub.round()

        assert 1 == len(words_in(hub.changes(desk).changes))


def test_no_more_is_trusted_than_can_be_said(hall: Hall) -> None:
    """A key more than a word can name is refused, and the word in force stays."""

    def crowd(session: Session) -> None:
        for number in range(MOST_OTHERS):
            trust(session, hall.organisation, number.to_bytes(32), 1, Purpose.PACKS)

    hall.server.database.write(crowd)
    before = say_trust(hall.server, hall.organisation)
    with pytest.raises(TrustInvalid):
        trust_issuer(hall.server, hall.organisation, GUEST.public, actor="test")

    assert before == say_trust(hall.server, hall.organisation)


def test_the_word_is_signed_once(hall: Hall) -> None:
    """The same word is told again byte for byte; a server that was restored gives the next a higher number."""
    first = say_trust(hall.server, hall.organisation)
    assert first == say_trust(hall.server, hall.organisation)
    trust_issuer(hall.server, hall.organisation, GUEST.public, actor="test")
    again = say_trust(hall.server, hall.organisation)

    before, after = (read_first_trust(one, "") for one in (first, again))
    assert before.version < after.version
    assert before.version >= 1_000_000_000_000
    assert (GUEST.public.hex(),) == after.pack_keys


def test_a_server_that_cannot_read_its_key_hands_on_what_it_signed(hall: Hall) -> None:
    """Joining goes on with the word that is there, also where it cannot be signed anew."""
    first = say_trust(hall.server, hall.organisation)
    for file in (hall.config.keys / hall.organisation).iterdir():
        file.unlink()
    hall.server._keys.clear()
    trust_issuer(hall.server, hall.organisation, GUEST.public, actor="test")

    assert first == say_trust(hall.server, hall.organisation)


def succeed(hall: Hall) -> None:
    """Let another key follow the organisation's, in two words that come at once."""
    issuer = hall.server.keys(hall.organisation).issuer
    for more, signer, own in ((1, issuer, (issuer, NEXT)), (2, NEXT, (NEXT,))):
        said = TrustDocument(hall.organisation, hall.clock.now + more, tuple(key.public.hex() for key in own))
        document = sign_trust(said, signer)
        hall.server.database.write(
            lambda session, said=said, document=document: keep_word(  # type: ignore[misc]  # mypy knows no defaults here
                session, hall.organisation, said, document, hall.clock.now, tell=True
            )
        )
        hall.server.database.write(
            lambda session, said=said: trust_by_word(session, hall.organisation, said, hall.clock.now)  # type: ignore[misc]  # as above
        )


def words_in(desk_changes: tuple[Change, ...]) -> list[str]:
    """Return the words on whom to trust among what a device is told."""
    return [one.document for one in desk_changes if isinstance(one, TrustChange)]


def test_a_hub_hands_on_what_was_signed(hall: Hall, tmp_path: Path) -> None:
    """A hub follows from key to key, though both words come at once, and its devices are told both as they were signed."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        succeed(hall)
        hub.round()

        with hub.server.database.read() as session:
            assert [NEXT.public] == list(keys_at(session, home_of(hub)).values())
        here = words_in(hub.changes(desk).changes)
        above = ServerClient(ABOVE, desk.token, transport=hub.link.inner).changes(0)
        assert here == words_in(above.changes)
        assert 2 == len(here)


def test_a_hub_that_has_a_signed_word_believes_no_other(hall: Hall, tmp_path: Path) -> None:
    """What stands beside the changes, signed by nobody, adds no key at a hub that was given a word."""
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.link.edit = lambda reply: reply["issuers"].update({key_id(GUEST.public): GUEST.public.hex()})
        hub.round()

        with hub.server.database.read() as session:
            assert key_id(GUEST.public) not in keys_at(session, home_of(hub))


def test_a_hub_joins_whom_its_code_names(hall: Hall, tmp_path: Path) -> None:
    """A hub keeps nothing of a server that cannot show the key in its code; a code that is cut short is none."""
    made = make_enrolment_code(
        hall.server, hall.organisation, centre="", url="", days=1, actor="test", kind=CodeKind.HUB
    )
    with hub_below(hall, tmp_path / "hub") as hub:
        client = UpstreamClient(ABOVE, transport=hub.link)
        with pytest.raises(TrustInvalid):
            join(hub.server, client, f"{made.code}.{fingerprint_of(GUEST.public)}", name="x", version="1")
        with pytest.raises(BodyInvalid):
            join(hub.server, client, made.entry[:-1], name="x", version="1")
        assert hub.joined.hub_id == join(hub.server, client, made.entry, name="x", version="1").hub_id
