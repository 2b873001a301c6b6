"""What the organisation says of whom to trust passes through a hub whole: every word, once, in the order of versions."""

from pathlib import Path

from structlog.testing import capture_logs

from assessment.pack.trust_document import TrustDocument, sign_trust
from assessment.signing import SigningKey
from desktop.sync.client import ServerClient
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.relay.mirror import mirror
from sync_server.relay.status import hub_status
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.services.publish_pack import trust_issuer
from sync_server.services.say_trust import say_trust
from sync_server.storage.organisations import organisation_keys as keys_at
from sync_server.storage.trust_words import keep_word, newest_word
from tests.builders import STRANGER
from tests.contract.hub import ABOVE, Hub, home_of, hub_below
from tests.contract.test_trust import GUEST, NEXT, succeed, words_in
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk


def words_above(hub: Hub, desk: Desk) -> list[str]:
    """Return the words that a device hears of at the organisation's own server."""
    return words_in(ServerClient(ABOVE, desk.token, transport=hub.link.inner).changes(0).changes)


def join_again(hub: Hub) -> UpstreamClient:
    """Join the hub once more, with a fresh code; return its new way up."""
    hall = hub.hall
    code = make_enrolment_code(
        hall.server, hall.organisation, centre="Centre", url="", days=1, actor="test", kind=CodeKind.HUB
    ).code
    joined = join(hub.server, UpstreamClient(ABOVE, transport=hub.link), code, name="hub", version="0.1.0")
    return UpstreamClient(ABOVE, joined.token, transport=hub.link)


def say(hall: Hall, version: int, signer: SigningKey, own: SigningKey) -> None:
    """Have the server above tell a word that somebody signed."""
    said = TrustDocument(hall.organisation, version, (own.public.hex(),))
    document = sign_trust(said, signer)
    hall.server.database.write(
        lambda session: keep_word(session, hall.organisation, said, document, hall.clock.now, tell=True)
    )


def version_at(hub: Hub) -> int:
    """Return the version of the word in force at a hub."""
    with hub.server.database.read() as session:
        found = newest_word(session, home_of(hub))
    return found.version if found else 0


def test_a_new_hub_tells_what_was_said_before_it_came(hall: Hall, tmp_path: Path) -> None:
    """A computer that joined before somebody was trusted hears of it through a hub that joined after."""
    desk = hall.desk("Centre")
    trust_issuer(hall.server, hall.organisation, GUEST.public, actor="test")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        assert words_above(hub, desk) == words_in(hub.changes(desk).changes)
        assert 1 == len(words_above(hub, desk))


def test_a_new_hub_tells_every_word_in_order(hall: Hall, tmp_path: Path) -> None:
    """Of a key that followed another its devices hear each step, though the hub itself began with the last."""
    desk = hall.desk("Centre")
    say_trust(hall.server, hall.organisation)
    succeed(hall)
    with hub_below(hall, tmp_path / "hub") as hub:
        newest = version_at(hub)
        hub.round()

        assert words_above(hub, desk) == words_in(hub.changes(desk).changes)
        assert 2 == len(words_above(hub, desk))
        assert newest == version_at(hub)
        with hub.server.database.read() as session:
            assert [NEXT.public] == list(keys_at(session, home_of(hub)).values())


def test_a_hub_that_joins_again_tells_its_devices(hall: Hall, tmp_path: Path) -> None:
    """A word that reaches a hub by its joining again is told to its devices, once, also when the mirror brings it too."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        trust_issuer(hall.server, hall.organisation, GUEST.public, actor="test")
        trust_issuer(hall.server, hall.organisation, STRANGER.public, actor="test")
        client, above = join_again(hub), words_above(hub, desk)
        assert 2 == len(above)
        assert above[1:] == words_in(hub.changes(desk).changes)
        mirror(hub.server, client, home_of(hub))
        cursor = hub.changes(desk).cursor
        mirror(hub.server, join_again(hub), home_of(hub))

        assert above == words_in(hub.changes(desk).changes)
        assert cursor == hub.changes(desk).cursor


def test_a_page_is_judged_word_by_word(hall: Hall, tmp_path: Path) -> None:
    """A key that a word took back signs no word after it, though both come in one page; as on a device."""
    issuer = hall.server.keys(hall.organisation).issuer
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        first = version_at(hub)
        say(hall, first + 1, issuer, NEXT)
        say(hall, first + 2, issuer, STRANGER)
        hub.turn()

        with hub.server.database.read() as session:
            assert [NEXT.public] == list(keys_at(session, home_of(hub)).values())
        assert first + 1 == version_at(hub)
        assert [("trust", "TrustInvalid")] == [(one.kind, one.code) for one in hub_status(hub.server).held]


def test_what_stands_behind_a_word_is_judged_by_it(hall: Hall, tmp_path: Path) -> None:
    """A sitting of a key that the word before it took back is held, though both come in one page."""
    issuer = hall.server.keys(hall.organisation).issuer
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        say(hall, version_at(hub) + 1, issuer, NEXT)
        hall.publish()
        hall.sitting()
        hub.turn()

        assert ("sitting", "SittingInvalid") in {(one.kind, one.code) for one in hub_status(hub.server).held}


def test_a_word_below_the_one_in_force_is_noted(hall: Hall, tmp_path: Path) -> None:
    """A hub that is told an older word of another content goes on with its own, and its log says both versions."""
    issuer = hall.server.keys(hall.organisation).issuer
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        first = version_at(hub)
        with capture_logs() as logs:
            say(hall, first - 1, issuer, STRANGER)
            hub.round()

        noted = [one for one in logs if one["event"] == "older_word"]
        assert [(first - 1, first)] == [(one["version"], one["in_force"]) for one in noted]
        assert first == version_at(hub)
        with hub.server.database.read() as session:
            assert [issuer.public] == list(keys_at(session, home_of(hub)).values())
