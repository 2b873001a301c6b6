"""Who joins once more, without a fingerprint, by way of another, or from an older database, forgets nothing that was signed."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from assessment.errors import AcknowledgementInvalid, TrustInvalid
from assessment.pack.acknowledgement_document import Acknowledgement, sign_acknowledgement
from assessment.pack.joining_code import fingerprint_of
from assessment.pack.trust_document import TrustDocument, sign_trust
from assessment.signing import SigningKey, key_id
from assessment.sync.messages import EnrolReply
from desktop.services.device import Device
from desktop.services.enrol import keep_enrolment
from desktop.services.keep_copies import keep_copies
from desktop.services.take_acknowledgement import take_acknowledgement
from desktop.services.trust_copy import restore_trust
from desktop.storage.engine import transaction
from desktop.storage.receipts import receipts_promised
from desktop.storage.records import installation
from desktop.storage.trusted import TrustedKeys, trusted_keys
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.storage.engine import Session
from sync_server.storage.models import TrustWord
from sync_server.storage.organisations import organisation_keys as keys_at
from sync_server.storage.trust_words import newest_word
from tests.builders import ISSUER, SERVER_URL, STRANGER, Desk, make_ready_desk, make_reply
from tests.contract.hub import ABOVE, Hub, home_of, hub_below
from tests.sync_server.hall import Hall

GUEST = SigningKey(b"g" * 32)
OTHERS = SigningKey(b"o" * 32)
HIGHEST = (1 << 53) - 1
PRINT = fingerprint_of(ISSUER.public)


def word(version: int, signer: SigningKey, *own: SigningKey, home: str = "org") -> str:
    """Return a word on whom to trust, as it travels."""
    told = TrustDocument(home, version, tuple(key.public.hex() for key in own))
    return b64encode(sign_trust(told, signer)).decode()


def joined(device: Device, trust: str, fingerprint: str = "", **other: Any) -> TrustedKeys:
    """Join with a word, or with none; return whom the device trusts then."""
    reply: EnrolReply = make_reply().model_copy(update={"trust": trust, **other})
    keep_enrolment(device, SERVER_URL, reply, fingerprint=fingerprint)
    return trusted_by(device)


def trusted_by(device: Device) -> TrustedKeys:
    """Return whom a device trusts."""
    with transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        return trusted_keys(row.issuers)


def own_of(trusted: TrustedKeys) -> list[str]:
    """Return the public keys that are believed in everything."""
    return sorted(trusted.own.values())


def promised(device: Device) -> bool:
    """Say whether a device believes nothing to be at the organisation without a receipt."""
    with device.log.transaction() as rows:
        return receipts_promised(rows)


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    """An enrolled computer, open, from before there was a word on whom to trust."""
    desk: Desk = make_ready_desk(tmp_path / "home")
    with desk.opened() as device:
        yield device


def test_receipts_stay_promised(device: Device) -> None:
    """A reply that is stripped of its word and of receipts undoes no promise, nor does a database that lost its terms."""
    joined(device, word(5, ISSUER, ISSUER), PRINT)
    assert 5 == joined(device, "", receipts=False).version
    assert promised(device)
    for lost in ("DELETE FROM server_terms", "INSERT INTO server_terms (id, receipts) VALUES (1, 0)"):
        with device.log.transaction() as rows:
            rows.execute(lost)
        assert promised(device)


@pytest.mark.parametrize("beside", [(), (ISSUER,)], ids=["alone", "beside the organisation's"])
def test_a_right_fingerprint_mends_what_was_spoilt(device: Device, beside: tuple[SigningKey, ...]) -> None:
    """A stranger's word with the highest number gives way to what the named key signed, also where it names that key."""
    assert STRANGER.public.hex() in own_of(joined(device, word(HIGHEST, STRANGER, STRANGER, *beside)))

    after = joined(device, word(5, ISSUER, ISSUER), PRINT)
    assert (5, [ISSUER.public.hex()]) == (after.version, own_of(after))
    keep_copies(device)
    assert after == trusted_by(device)


def test_a_way_round_by_another_organisation_takes_nothing_back(device: Device) -> None:
    """What was trusted when an organisation was left is what an older word of it has to give way to."""
    before = joined(device, word(6, ISSUER, ISSUER), PRINT)
    joined(device, word(1, OTHERS, OTHERS, home="other"), organisation_id="other")

    assert before == joined(device, word(5, ISSUER, ISSUER, GUEST), PRINT)
    joined(device, word(1, OTHERS, OTHERS, home="other"), organisation_id="other")
    assert before == joined(device, "")
    with pytest.raises(TrustInvalid):
        joined(device, word(7, STRANGER, STRANGER))


def test_an_older_database_takes_the_newer_copy(device: Device) -> None:
    """A database that was put back beside a newer copy takes what the copy has, and the copy stays."""
    joined(device, word(5, ISSUER, ISSUER, GUEST), PRINT)
    with transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        older = row.issuers
    newer = joined(device, word(6, ISSUER, ISSUER), PRINT)
    with transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        row.issuers = older

    keep_copies(device)

    assert newer == trusted_by(device)
    with transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        row.organisation_id, row.issuers = "", "{}"
    assert restore_trust(device)
    assert newer == trusted_by(device)


def test_no_organisation_speaks_for_another(device: Device, tmp_path: Path) -> None:
    """What an organisation is to hold is believed by its own key, not by that of another that was joined once."""
    joined(device, word(5, ISSUER, ISSUER), PRINT)
    joined(device, word(1, OTHERS, OTHERS, home="other"), organisation_id="other")
    stick = tmp_path / "told.carrelack"
    for home, key, right in (("org", OTHERS, False), ("other", ISSUER, False), ("org", ISSUER, True)):
        stick.write_bytes(sign_acknowledgement(Acknowledgement(home, 1, ()), key))
        if right:
            assert home == take_acknowledgement(device, stick).organisation
        else:
            with pytest.raises(AcknowledgementInvalid):
                take_acknowledgement(device, stick)


@dataclass
class FalseAbove(httpx.BaseTransport):
    """What stands between a hub and the server above, and changes the reply to joining."""

    inner: httpx.BaseTransport
    lie: Callable[[dict[str, Any]], None]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the server's response, a reply to joining changed."""
        response = self.inner.handle_request(request)
        if not request.url.path.endswith("/hub/join"):
            return response
        told = json.loads(response.read())
        self.lie(told)
        return httpx.Response(response.status_code, json=told)


def joins_again(hub: Hub, lie: Callable[[dict[str, Any]], None] = lambda _: None, *, named: bool) -> None:
    """Let a hub join once more, through a liar, with the fingerprint in its code or without."""
    hall = hub.hall
    made = make_enrolment_code(
        hall.server, hall.organisation, centre="Centre", url="", days=1, actor="test", kind=CodeKind.HUB
    )
    client = UpstreamClient(ABOVE, transport=FalseAbove(hub.link, lie))
    join(hub.server, client, made.entry if named else made.code, name="hub", version="1")


def keys_of(hub: Hub) -> set[bytes]:
    """Return the keys that a hub believes in everything."""
    with hub.server.database.read() as session:
        return set(keys_at(session, home_of(hub)).values())


def adds_a_key(reply: dict[str, Any]) -> None:
    """Take the word away and name one key more."""
    reply["trust"] = ""
    reply["issuers"][key_id(STRANGER.public)] = STRANGER.public.hex()


def signs_itself(reply: dict[str, Any]) -> None:
    """Give a word that nobody but a stranger signed."""
    reply["trust"] = word(HIGHEST, STRANGER, STRANGER, home=reply["organisation_id"])


def forget_all(session: Session) -> None:
    """Make a hub one that was given no word."""
    session.execute(sa.delete(TrustWord))


def test_a_hub_that_joins_again_keeps_its_word(hall: Hall, tmp_path: Path) -> None:
    """Without a fingerprint a hub adds no key that nobody signed, and takes no newer word that no key of its own signed."""
    right = {hall.server.keys(hall.organisation).issuer.public}
    with hub_below(hall, tmp_path / "hub") as hub:
        joins_again(hub, adds_a_key, named=False)
        assert right == keys_of(hub)
        with pytest.raises(TrustInvalid):
            joins_again(hub, signs_itself, named=False)
        assert right == keys_of(hub)


def test_a_right_fingerprint_mends_a_hub(hall: Hall, tmp_path: Path) -> None:
    """A hub that took a stranger's word with the highest number is right again by a code that names the organisation's key."""
    right = {hall.server.keys(hall.organisation).issuer.public}
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.server.database.write(forget_all)
        joins_again(hub, signs_itself, named=False)
        assert {STRANGER.public} == keys_of(hub)

        joins_again(hub, named=True)
        assert right == keys_of(hub)
        with hub.server.database.read() as session:
            here = newest_word(session, home_of(hub))
        assert here is not None
        assert here.version < HIGHEST
