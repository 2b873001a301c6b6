"""What goes into a pack comes out of it, by every way that was released and by no other."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from hypothesis import given, settings

from assessment.errors import ReleaseMissing
from assessment.pack.build import build_pack, content_bytes
from assessment.pack.open import (
    content_identity_for_device,
    identities_for_organisation,
    keys_identity_from_content,
    open_content,
    open_keys,
    open_meta,
)
from assessment.pack.release import open_release, release_for
from assessment.pack.seal import SealIdentity
from assessment.pack.verify import read_sealed
from tests.assessment.pack.examples import ISSUER, META, TRUSTED, identities, keys, pack_bytes, pool, sealed
from tests.assessment.pack.pools import Source, sources


def test_content_and_keys_come_back_equal() -> None:
    """A pack opens to the content, the keys and the description it was built from."""
    content, key, _, _ = identities()

    assert open_content(sealed(), content.secret) == pool()
    assert open_keys(sealed(), key.secret) == keys()
    assert open_meta(sealed(), content.secret) == META


@given(source=sources())
@settings(max_examples=60)
def test_any_pool_comes_back_equal(source: Source) -> None:
    """Whatever the content model can say survives building, sealing, verifying and opening."""
    given_pool, given_keys, meta = source
    content, key, _, _ = identities()

    data = build_pack(
        given_pool, given_keys, meta, issuer=ISSUER, content_identity=content, keys_identity=key
    )
    pack = read_sealed(data, trusted=TRUSTED)

    assert given_pool == open_content(pack, content.secret)
    assert given_keys == open_keys(pack, key.secret)
    assert meta == open_meta(pack, content.secret)


def test_order_of_tests_and_items_is_kept() -> None:
    """The order in which an author wrote items and choices is not lost."""
    opened = open_content(sealed(), identities()[0].secret)

    assert list(pool().items) == list(opened.items)


def test_the_organisation_gets_both_identities() -> None:
    """The organisation's own identity leads to content and keys."""
    content, key, organisation, _ = identities()

    assert (content.secret, key.secret) == identities_for_organisation(sealed(), organisation.secret)


def test_a_named_device_gets_the_content() -> None:
    """A device the pack was released to opens the content with its own identity."""
    content, _, _, device = identities()

    assert content.secret == content_identity_for_device(sealed(), device.secret)


def test_released_keys_follow_from_the_content() -> None:
    """With the keys released, whoever opens the content opens the keys, at no second cost."""
    content, key, _, _ = identities()

    assert key.secret == keys_identity_from_content(sealed(), content.secret)


def test_withheld_keys_do_not_open_on_the_device() -> None:
    """Without that release the content's identity leads nowhere near the keys."""
    content, _, _, _ = identities()
    pack = read_sealed(pack_bytes(keys_released=False), trusted=TRUSTED)

    with pytest.raises(ReleaseMissing):
        keys_identity_from_content(pack, content.secret)
    with pytest.raises(ReleaseMissing):
        open_keys(pack, content.secret)


def test_a_stranger_opens_nothing() -> None:
    """An identity that nothing was sealed to is told so by type, whatever it tries."""
    stranger = SealIdentity.generate().secret

    for attempt in (
        lambda: open_content(sealed(), stranger),
        lambda: open_keys(sealed(), stranger),
        lambda: content_identity_for_device(sealed(), stranger),
        lambda: identities_for_organisation(sealed(), stranger),
    ):
        with pytest.raises(ReleaseMissing):
            attempt()


def test_the_server_can_release_to_one_device() -> None:
    """A release made later opens on the device it was made for and on no other."""
    content, _, organisation, device = identities()
    release = release_for(device.recipient, content.secret)

    assert content.secret == open_release(device.secret, release)
    with pytest.raises(ReleaseMissing):
        open_release(organisation.secret, release)


def test_the_pack_hash_is_that_of_the_content() -> None:
    """Sealing the same content again keeps the pack hash; a new version changes it."""
    again = read_sealed(pack_bytes(keys_released=False), trusted=TRUSTED)
    next_version = content_bytes(pool(), replace(META, version=META.version + 1))

    assert sealed().pack_hash == again.pack_hash == sha256(content_bytes(pool(), META)).hexdigest()
    assert sealed().pack_hash != sha256(next_version).hexdigest()


def test_the_manifest_tells_what_anyone_may_know() -> None:
    """Title, time, number of items, opening time and ways of release are read without opening anything."""
    content, key, _, _ = identities()
    opens_at = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
    data = build_pack(
        pool(),
        keys(),
        META,
        issuer=ISSUER,
        content_identity=content,
        keys_identity=key,
        opens_at=opens_at,
    )

    manifest = read_sealed(data, trusted=TRUSTED).manifest

    summary = manifest.tests[0]
    assert ("harbours", 3, "Harbours", "Example Board") == (
        manifest.pack_id,
        manifest.version,
        manifest.title,
        manifest.organisation,
    )
    assert ("Harbours", 5, 3_600_000, "reading") == (
        summary.title,
        summary.item_count,
        summary.time_limit_ms,
        summary.category,
    )
    assert opens_at == manifest.opens_at
    assert manifest.release == ()
    assert ("device", "organisation") == sealed().manifest.release


def test_secrets_do_not_show_in_a_repr() -> None:
    """An identity printed by accident shows its recipient and not its secret."""
    identity = identities()[0]

    assert identity.secret not in repr(identity)
