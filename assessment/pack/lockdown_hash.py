"""The name of a lockdown policy: what stands in an attempt and in each of its incidents."""

from hashlib import sha256

from assessment.attempt.lockdown import LockdownPolicy
from assessment.pack.canonical import canonical_json
from assessment.pack.plain import plain_of


def lockdown_hash(policy: LockdownPolicy) -> str:
    """Return the SHA-256 in hex of the policy as it stands in a sitting's document, in canonical JSON."""
    return sha256(canonical_json(plain_of(policy))).hexdigest()
