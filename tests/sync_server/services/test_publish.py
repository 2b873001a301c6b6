"""What staff publish: packs that can be trusted, sittings that can be signed."""

import pytest

from assessment.errors import PackCorrupt, PackIssuerUnknown
from sync_server.errors import NotFound, PackClosed, PackOlder, PackVersionTaken, SittingRefused
from sync_server.services.publish_pack import list_packs, publish_pack, trust_issuer
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.release_pack import release_pack
from tests.assessment.pack.examples import ISSUER, pack_bytes
from tests.sync_server.hall import Hall


def test_pack_is_stored_as_it_is(hall: Hall) -> None:
    """A pack by the organisation's own key is stored byte for byte and can be scored."""
    data = hall.pack()

    facts = hall.publish(data)

    assert (True, len(data), ("t1",)) == (facts.scorable, facts.size, facts.tests)
    assert data == (hall.config.packs / facts.sha256).read_bytes()


def test_same_pack_again_changes_nothing(hall: Hall) -> None:
    """The very same bytes may come again."""
    data = hall.pack()
    hall.publish(data)

    assert hall.publish(data).already_here
    assert 1 == len(list_packs(hall.server, hall.organisation))


def test_older_or_other_content_never_replaces(hall: Hall) -> None:
    """An older version, or the same version sealed anew, is refused; a newer one is taken."""
    hall.publish(hall.pack(2))

    with pytest.raises(PackOlder):
        hall.publish(hall.pack(1))
    with pytest.raises(PackVersionTaken):
        hall.publish(hall.pack(2))
    assert 3 == hall.publish(hall.pack(3)).version


def test_stranger_needs_trust(hall: Hall) -> None:
    """A pack by another issuer is refused until its key is trusted."""
    with pytest.raises(PackIssuerUnknown):
        hall.publish(pack_bytes())

    trust_issuer(hall.server, hall.organisation, ISSUER.public, actor="test")

    assert not hall.publish(pack_bytes()).scorable


def test_closed_pack_cannot_be_released(hall: Hall) -> None:
    """A pack that is not sealed to the organisation has nothing to hand out."""
    trust_issuer(hall.server, hall.organisation, ISSUER.public, actor="test")
    hall.publish(pack_bytes())

    with pytest.raises(PackClosed):
        release_pack(hall.server, hall.organisation, "harbours", None, actor="test")
    with pytest.raises(NotFound):
        release_pack(hall.server, hall.organisation, "nothing", None, actor="test")


def test_damaged_pack_leaves_nothing(hall: Hall) -> None:
    """A pack that is not whole is refused and nothing of it is kept."""
    with pytest.raises(PackCorrupt):
        publish_pack(hall.server, hall.organisation, hall.pack()[:-5], opens_ms=None, actor="test")

    assert [] == list(hall.config.packs.iterdir())


def test_sitting_needs_its_pack(hall: Hall) -> None:
    """A sitting of a pack that is not here is refused."""
    with pytest.raises(NotFound):
        hall.sitting()


def test_sitting_takes_what_is_left_open(hall: Hall) -> None:
    """The newest version and the only test are taken where none is named."""
    hall.publish(hall.pack(1))
    hall.publish(hall.pack(2))

    hall.sitting()

    (facts,) = list_sittings(hall.server, hall.organisation)
    assert ("morning", 1) == (facts.sitting_id, facts.revision)


def test_sitting_that_cannot_be_is_refused(hall: Hall) -> None:
    """A policy that no document can say is refused with its place."""
    hall.publish()

    with pytest.raises(SittingRefused):
        hall.sitting(cool_down_ms=-1)
    assert [] == list_sittings(hall.server, hall.organisation)
