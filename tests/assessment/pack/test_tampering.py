"""Every byte of a pack counts: whatever is changed, cut, added or moved is refused, and by the right name."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.errors import (
    PackCorrupt,
    PackError,
    PackPathUnsafe,
    PackSignatureInvalid,
    PackTooLarge,
    PackTooNew,
)
from assessment.pack.archive import read_archive, write_archive
from assessment.pack.manifest import CONTENT, KEYS, MANIFEST, RELEASE_ORGANISATION, SIGNATURE
from assessment.pack.open import identities_for_organisation, open_content, open_keys
from assessment.pack.verify import read_sealed
from tests.assessment.pack.examples import TRUSTED, identities, pack_bytes, regions, sealed

ARCHIVE = (PackCorrupt, PackTooLarge, PackPathUnsafe)


def refusal(data: bytes) -> type[PackError] | None:
    """Return how a pack is refused, None when it is not."""
    try:
        read_sealed(data, trusted=TRUSTED)
    except PackError as error:
        return type(error)
    return None


@pytest.mark.parametrize("region", regions(pack_bytes()), ids=lambda region: region.name)
def test_a_changed_byte_anywhere_is_refused(region: object) -> None:
    """Every single byte of the file, changed in one bit or in all, makes the pack corrupt; none is overlooked."""
    data = pack_bytes()
    whole = next(known for known in regions(data) if known == region)
    inside_a_part = whole.name in read_archive(data)

    for position in range(whole.start, whole.end):
        for change in (1 << position % 8, 0xFF):
            damaged = data[:position] + bytes([data[position] ^ change]) + data[position + 1 :]
            found = refusal(damaged)
            assert found is PackCorrupt if inside_a_part else found in ARCHIVE, (position, change, found)


def test_a_cut_anywhere_is_refused() -> None:
    """A pack that ends early, at any byte, is corrupt."""
    data = pack_bytes()

    assert {PackCorrupt} == {refusal(data[:end]) for end in range(len(data))}


def test_a_byte_too_many_or_too_few_anywhere_is_refused() -> None:
    """A byte put in or taken out, anywhere, is refused."""
    data = pack_bytes()
    found = {refusal(data[:place] + b"\0" + data[place:]) for place in range(0, len(data) + 1, 3)}
    found |= {refusal(data[:place] + data[place + 1 :]) for place in range(0, len(data), 3)}

    assert found <= set(ARCHIVE)


@given(st.binary(max_size=200))
def test_noise_is_refused(noise: bytes) -> None:
    """Bytes that never were a pack are corrupt, alone, before and after a true pack."""
    assert refusal(noise) is PackCorrupt
    if noise:
        assert refusal(noise + pack_bytes()) in ARCHIVE
        assert refusal(pack_bytes() + noise) in ARCHIVE


def test_bytes_written_over_a_run_are_refused() -> None:
    """Runs of bytes overwritten, swapped or repeated, 1,000 of them at random places, are all refused."""
    data = pack_bytes()
    chance = random.Random(20260504)

    for _ in range(1_000):
        start, length = chance.randrange(len(data) - 64), chance.randrange(1, 64)
        other = chance.randrange(len(data) - 64)
        run = data[other : other + length]
        damaged = data[:start] + run + data[start + length :]
        assert damaged == data or refusal(damaged) in ARCHIVE


@pytest.mark.parametrize("name", list(read_archive(pack_bytes())))
def test_a_part_changed_with_the_archive_made_good_is_refused(name: str) -> None:
    """An attacker who repairs the ZIP around a changed part meets the signature or the signed hashes.

    What is signed is changed at every byte, what is hashed as a whole at every fifth.
    """
    files = read_archive(pack_bytes())
    expected = PackSignatureInvalid if name in (MANIFEST, SIGNATURE) else PackCorrupt
    digit = files[MANIFEST].index(b'"format_version":1') + len('"format_version":')

    part = files[name]
    for position in range(0, len(part), 1 if name in (MANIFEST, SIGNATURE) else 5):
        changed = part[:position] + bytes([part[position] ^ 1 << position % 8]) + part[position + 1 :]
        found = refusal(write_archive(files | {name: changed}))
        if name == MANIFEST and position == digit:
            assert found in (PackSignatureInvalid, PackTooNew)
        else:
            assert found is expected, (position, found)


@pytest.mark.parametrize("name", list(read_archive(pack_bytes())))
def test_a_part_of_another_length_is_refused(name: str) -> None:
    """A part cut short or made longer is refused, with the archive made good around it."""
    files = read_archive(pack_bytes())
    expected = PackSignatureInvalid if name in (MANIFEST, SIGNATURE) else PackCorrupt
    longer = PackSignatureInvalid if name in (MANIFEST, SIGNATURE) else PackTooLarge

    assert refusal(write_archive(files | {name: files[name][:-1]})) is expected
    assert refusal(write_archive(files | {name: b""})) is expected
    assert refusal(write_archive(files | {name: files[name] + b"\n"})) is longer


def reordered(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the same parts in another order."""
    return dict(reversed(files.items()))


def without_keys(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the parts but one."""
    return {name: data for name, data in files.items() if name != KEYS}


def with_one_more(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the parts and one that nobody signed."""
    return files | {"release/zz.age": b"guest"}


def renamed(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the parts with one under another name."""
    return {("release/other.age" if name == RELEASE_ORGANISATION else name): d for name, d in files.items()}


def swapped(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the parts with content and keys exchanged."""
    return files | {CONTENT: files[KEYS], KEYS: files[CONTENT]}


@pytest.mark.parametrize("change", [reordered, without_keys, with_one_more, renamed, swapped])
def test_other_parts_than_the_signed_ones_are_refused(
    change: Callable[[dict[str, bytes]], dict[str, bytes]],
) -> None:
    """Parts left out, added, renamed, exchanged or in another order are refused though each is whole."""
    found = refusal(write_archive(change(read_archive(pack_bytes()))))

    assert found in (PackCorrupt, PackTooLarge)


def test_a_pack_assembled_from_two_is_refused() -> None:
    """The manifest of one true pack does not cover the parts of another."""
    one, other = read_archive(pack_bytes()), read_archive(pack_bytes(keys_released=False))
    mixed = one | {MANIFEST: other[MANIFEST], SIGNATURE: other[SIGNATURE]}

    assert refusal(write_archive(mixed)) is PackCorrupt


def test_the_seal_holds_by_itself() -> None:
    """Even behind a broken check of the hashes, sealed bytes that were changed never open to something else."""
    content, key, organisation, _ = identities()
    openers: dict[str, Callable[[dict[str, bytes]], object]] = {
        CONTENT: lambda parts: open_content(replace(sealed(), parts=parts), content.secret),
        KEYS: lambda parts: open_keys(replace(sealed(), parts=parts), key.secret),
        RELEASE_ORGANISATION: lambda parts: identities_for_organisation(
            replace(sealed(), parts=parts), organisation.secret
        ),
    }

    for name, opener in openers.items():
        sound = sealed().parts[name]
        for position in range(0, len(sound), 7):
            damaged = sound[:position] + bytes([sound[position] ^ 0x10]) + sound[position + 1 :]
            with pytest.raises(PackError):
                opener(dict(sealed().parts) | {name: damaged})
