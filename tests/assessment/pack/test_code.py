"""Release codes: read out by a person, typed in by another, and still only the right one opens."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.errors import PackCorrupt, ReleaseCodeWrong
from assessment.pack.build import build_pack
from assessment.pack.code import ReleaseCode, new_code, normalised
from assessment.pack.manifest import MANIFEST, RELEASE_CODE
from assessment.pack.open import content_identity_from_code
from assessment.pack.verify import read_sealed
from tests.assessment.pack.examples import (
    ISSUER,
    META,
    TRUSTED,
    digest,
    identities,
    keys,
    pool,
    sealed,
    signed,
)

SALT = b"salt of examples"


@given(st.binary(min_size=10, max_size=10))
def test_a_code_is_four_groups_that_survive_reading_aloud(random: bytes) -> None:
    """Case, spaces, dashes of any kind and the letters O, I and L for digits do not change a code."""
    code = new_code(random)

    assert [4, 4, 4, 4] == [len(group) for group in code.split("-")]
    assert not set(code) & set("OILU")
    for typed in (code.lower(), code.replace("-", ""), code.replace("-", " \u2013 "), f" {code}\n"):
        assert normalised(code) == normalised(typed)
    assert normalised(code) == normalised(code.replace("0", "o").replace("1", "l"))


@given(st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_different_randomness_gives_different_codes(one: bytes, other: bytes) -> None:
    """All 80 bits are in the code."""
    assert (one == other) == (normalised(new_code(one)) == normalised(new_code(other)))


@pytest.mark.parametrize("random", [b"", b"123456789", b"12345678901"])
def test_a_code_takes_ten_bytes(random: bytes) -> None:
    """Too little randomness is a mistake of the caller's."""
    with pytest.raises(ValueError, match="ten"):
        new_code(random)


def test_only_the_right_code_opens_a_pack() -> None:
    """The code opens however it is typed; another does not, and says so by type."""
    content, key, _, _ = identities()
    data = build_pack(
        pool(),
        keys(),
        META,
        issuer=ISSUER,
        content_identity=content,
        keys_identity=key,
        release_code=ReleaseCode("ABCD-EFGH-0123-WXYZ", SALT),
    )
    pack = read_sealed(data, trusted=TRUSTED)

    assert (("code",), SALT) == (pack.manifest.release, pack.manifest.code_salt)
    assert content.secret == content_identity_from_code(pack, "abcd efgh ol23 wxyz")
    with pytest.raises(ReleaseCodeWrong):
        content_identity_from_code(pack, "ABCD-EFGH-0123-WXYY")


def test_a_code_and_its_salt_belong_together() -> None:
    """A well-signed pack with a salt and no release by code, or the reverse, is refused when it is first read."""
    manifest = json.loads(sealed().manifest_bytes)
    parts = dict(sealed().parts)
    release = parts | {RELEASE_CODE: b"no matter"}
    digests = {name: digest(part) for name, part in release.items()}
    without_salt = signed(manifest | {"parts": digests}, dict(sorted(release.items())))
    without_release = signed(manifest | {"code_salt": SALT.hex()}, parts)

    for data in (without_salt, without_release):
        with pytest.raises(PackCorrupt) as caught:
            read_sealed(data, trusted=TRUSTED)
        assert MANIFEST == caught.value.place
