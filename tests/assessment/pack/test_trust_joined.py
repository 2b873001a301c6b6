"""What counts at joining is shown by a signature: of a key that was known, or of the one that was named."""

from base64 import b64encode

from hypothesis import given
from hypothesis import strategies as st

from assessment.errors import TrustInvalid
from assessment.pack.joining_code import fingerprint_of
from assessment.pack.trust_document import TrustDocument, sign_trust
from assessment.pack.trust_joined import Held, Unsigned, Word, trust_at_joining
from assessment.signing import SigningKey, key_id

KEYS = tuple(SigningKey(letter * 32) for letter in (b"a", b"b", b"c"))
IDS = tuple(key_id(key.public) for key in KEYS)
SOME = st.frozensets(st.integers(0, 2))
ONE = st.integers(0, 2)


@given(
    SOME,
    st.integers(0, 4),
    st.none() | ONE,
    st.none() | st.tuples(st.integers(1, 4), ONE, SOME),
    st.none() | ONE,
)
def test_nothing_is_taken_that_nobody_vouches_for(
    own: frozenset[int],
    version: int,
    signer: int | None,
    said: tuple[int, int, frozenset[int]] | None,
    named: int | None,
) -> None:
    """A word is taken by a key held before or by the key that was named; the number falls only where that key had not signed."""
    held = Held({IDS[one]: KEYS[one].public for one in own}, version, "" if signer is None else IDS[signer])
    fingerprint = "" if named is None else fingerprint_of(KEYS[named].public)
    told = ""
    if said is not None:
        keys = tuple(KEYS[one].public.hex() for one in sorted(said[2] | {said[1]}))
        told = b64encode(sign_trust(TrustDocument("org", said[0], keys), KEYS[said[1]])).decode()
    try:
        taken = trust_at_joining(held, told, "org", fingerprint)
    except TrustInvalid:
        assert (named is not None and (said is None or said[1] != named)) or version
        return

    if isinstance(taken, Word):
        assert said is not None
        assert (said[0], IDS[said[1]]) == (taken.told.version, taken.signer)
        assert said[1] == named or not version or (said[1] in own and said[0] > version)
        assert said[0] > version or not (signer == named and named in own)
    elif taken is Unsigned.REPLY:
        assert (said, named, version) == (None, None, 0)
    else:
        assert version >= (said[0] if said else 1)
        assert named is None or named in own
