"""A good signature is no proof of sense: what is inside is checked as if it came from anywhere."""

import json
from typing import Any

import pytest

from assessment.errors import (
    ContentError,
    PackCorrupt,
    PackError,
    PackPathUnsafe,
    PackTooLarge,
    ReleaseMissing,
)
from assessment.pack.archive import read_archive, write_archive
from assessment.pack.build import content_bytes
from assessment.pack.canonical import canonical_json
from assessment.pack.manifest import CONTENT, RELEASE_ORGANISATION
from assessment.pack.open import content_identity_from_code, identities_for_organisation, open_content
from assessment.pack.release import open_release
from assessment.pack.seal import seal_to
from assessment.pack.verify import read_sealed
from tests.assessment.pack.examples import (
    META,
    TRUSTED,
    digest,
    identities,
    pool,
    sealed,
    signed,
    with_content,
)


def manifest() -> dict[str, Any]:
    """Return the example's manifest as plain values."""
    return dict(json.loads(sealed().manifest_bytes))


def files() -> dict[str, bytes]:
    """Return the files inside the example's content."""
    return read_archive(content_bytes(pool(), META))


def changed(name: str, **fields: object) -> dict[str, bytes]:
    """Return those files with some fields of one changed."""
    return files() | {name: canonical_json(json.loads(files()[name]) | fields)}


def refused(plain: bytes) -> Exception:
    """Return how a well signed pack with this content is refused when it is opened."""
    pack = read_sealed(with_content(plain, manifest()), trusted=TRUSTED)
    with pytest.raises((PackError, ContentError)) as caught:
        open_content(pack, identities()[0].secret)
    return caught.value


def test_content_that_is_not_what_the_manifest_says_is_corrupt() -> None:
    """Content sealed to the right identity but with another hash than the signed one is refused."""
    parts = dict(sealed().parts)
    parts[CONTENT] = seal_to([identities()[0].recipient], content_bytes(pool(), META)[:-1] + b"\1")
    told = manifest() | {"parts": {name: digest(part) for name, part in parts.items()}}
    pack = read_sealed(signed(told, parts), trusted=TRUSTED)

    with pytest.raises(PackCorrupt):
        open_content(pack, identities()[0].secret)


@pytest.mark.parametrize("name", sorted(files()))
def test_a_file_left_out_is_missed(name: str) -> None:
    """Every file that pack.json lists must be there."""
    left = {other: data for other, data in files().items() if other != name}

    assert PackCorrupt is type(refused(write_archive(left)))


def test_a_file_too_many_is_refused() -> None:
    """A file that pack.json does not list is refused."""
    assert PackCorrupt is type(refused(write_archive(files() | {"zz.json": b"{}"})))


@pytest.mark.parametrize("name", sorted(name for name in files() if name.endswith(".json")))
def test_a_file_without_its_shape_is_named(name: str) -> None:
    """Unknown fields, missing fields and no JSON at all are refused, naming the file."""
    for data in (b"", b"{}", b"[]", changed(name, surprise=1)[name]):
        error = refused(write_archive(files() | {name: data}))
        assert isinstance(error, PackCorrupt)
        assert name == error.place


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("pack.json", {"pack_id": "other"}),
        ("pack.json", {"version": 4}),
        ("items/q1.json", {"id": "q9"}),
        ("items/q1.json", {"points": "NaN"}),
        ("items/q1.json", {"points": "-1"}),
        ("items/q1.json", {"points": 1}),
        ("items/q1.json", {"interactions": [{"type": "telepathy", "response_id": "RESPONSE"}]}),
        ("tests/t1.json", {"time": {"min_ms": None, "max_ms": -1, "allow_late": False}}),
        ("tests/t1.json", {"title": "two\nlines"}),
    ],
)
def test_a_file_that_says_what_it_cannot_is_corrupt(name: str, fields: dict[str, object]) -> None:
    """Another pack's name, another id, odd numbers and unknown interactions are refused."""
    assert PackCorrupt is type(refused(write_archive(changed(name, **fields))))


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("items/q1.json", {"stem": "<p onclick='x'>x</p>"}),
        ("items/q1.json", {"stem": "<script>x</script>"}),
        ("items/q1.json", {"stem": '<img src="https://example.org/x.png">'}),
        ("items/q1.json", {"stem": f'<img src="media:{"0" * 64}.png">'}),
        ("items/q1.json", {"interactions": []}),
        ("stimuli/ports.json", {"body": "<p>not closed"}),
        ("tests/t1.json", {"instructions": "a < b"}),
        ("tests/t1.json", {"parts": []}),
    ],
)
def test_content_against_its_own_model_is_refused(name: str, fields: dict[str, object]) -> None:
    """Markup that is not allowed, media that are not there and empty trees are refused when a pack is opened."""
    assert ContentError is type(refused(write_archive(changed(name, **fields))))


def test_media_under_a_false_name_are_refused() -> None:
    """A medium whose bytes are not those its name promises is refused."""
    name = next(name for name in files() if name.startswith("media/"))

    assert ContentError is type(refused(write_archive(files() | {name: b"\x89PNG\r\n\x1a\n another"})))
    assert ContentError is type(refused(write_archive(files() | {name: b"MZ a program"})))


def test_an_inner_archive_that_is_none_is_refused() -> None:
    """The archive inside obeys the same rules as the one outside."""
    hostile = write_archive({"aa/evil": b"x"}).replace(b"aa/evil", b"../evil")

    assert PackCorrupt is type(refused(b"no archive"))
    assert PackPathUnsafe is type(refused(hostile))
    assert PackTooLarge is type(refused(write_archive({f"f{n}": b"" for n in range(50_001)})))


def test_a_release_that_is_not_there_is_missed_by_name() -> None:
    """A pack without a code says so instead of calling the code wrong."""
    with pytest.raises(ReleaseMissing) as caught:
        content_identity_from_code(sealed(), "ABCD-EFGH-JKMN-PQRS")
    assert caught.value.place == "release/content.code.age"


def test_a_release_that_holds_no_identity_is_corrupt() -> None:
    """A release that opens to something else than an identity is refused, and what it held is not repeated."""
    device = identities()[3]
    organisation = identities()[2]
    parts = dict(sealed().parts)
    for text in (b"one", b"one two", b"one two three", b"\xff"):
        parts[RELEASE_ORGANISATION] = seal_to([organisation.recipient], text)
        told = manifest() | {"parts": {name: digest(part) for name, part in parts.items()}}
        pack = read_sealed(signed(told, parts), trusted=TRUSTED)
        with pytest.raises(PackCorrupt):
            identities_for_organisation(pack, organisation.secret)
        with pytest.raises(PackCorrupt):
            open_release(device.secret, seal_to([device.recipient], text))
