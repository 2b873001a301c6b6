"""From a release code to an identity: always the same one, at costs that are part of the format."""

import subprocess
import sys

import pytest

from assessment.pack.bech32 import bech32
from assessment.pack.code_identity import identity_from_code
from assessment.pack.seal import SealIdentity, open_with, seal_to

SALT = bytes(range(16))
MEASURE = """
from pathlib import Path
from assessment.pack.code_identity import identity_from_code

def most_kib():
    return int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])

before = most_kib()
identity_from_code("ABCD-EFGH-JKMN-PQRS", bytes(16))
print(most_kib() - before)
"""


@pytest.mark.parametrize(
    ("prefix", "data", "expected"),
    [
        ("a", b"", "a12uel5l"),
        ("?", b"", "?1ezyfcl"),
        (
            "abcdef",
            bytes.fromhex("00443214c74254b635cf84653a56d7c675be77df"),
            "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
        ),
        (
            "split",
            bytes.fromhex("c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d"),
            "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
        ),
    ],
)
def test_bech32_is_as_published(prefix: str, data: bytes, expected: str) -> None:
    """The test vectors of BIP 173 come out."""
    assert expected == bech32(prefix, data)


def test_what_age_reads_is_what_was_meant() -> None:
    """Secret bytes written in Bech32 are read by age as they are, in a text that age itself would write."""
    one = SealIdentity.from_secret(bech32("age-secret-key-", bytes([7] * 32)).upper())
    other = SealIdentity.from_secret(bech32("age-secret-key-", bytes([8] * 32)).upper())

    assert bech32("age-secret-key-", bytes([7] * 32)).upper() == one.secret
    assert one.recipient != other.recipient
    assert b"open" == open_with(one.secret, seal_to([one.recipient], b"open"))


def test_an_identity_never_changes() -> None:
    """Code and salt give the same identity on every machine and in every later version."""
    found = identity_from_code("abcd efgh jkmn pqrs", SALT)

    assert "age18scu04gp84yr7gxtyvxvx705ydz2p4dzvj2zkwfl2alwletp6dfs3hz2dx" == found.recipient
    assert found == identity_from_code("ABCD-EFGH-JKMN-PQRS", SALT)


def test_salt_makes_another_identity() -> None:
    """The same code opens no other pack, and a salt of another length is a mistake of the caller's."""
    assert identity_from_code("ABCDEFGH", SALT) != identity_from_code("ABCDEFGH", bytes(16))
    with pytest.raises(ValueError, match="16"):
        identity_from_code("ABCDEFGH", bytes(15))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the most memory a process had")
def test_a_code_costs_memory_that_every_desk_has() -> None:
    """Working an identity out takes 128 MiB, and never more than 150 MB."""
    done = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True)

    assert 120_000 <= int(done.stdout) * 1024 / 1000 <= 150_000
