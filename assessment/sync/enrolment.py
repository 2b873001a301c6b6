"""What a device signs when it joins: proof that it holds the key it names, and that the rest is of its own making."""

from assessment.ids import DeviceId
from assessment.signing import SigningKey, VerifyKey

SIGNED_AS = b"carrel-enrol-v1\0"
"""Stands before everything else, so that no other signature can be mistaken for this one."""
LENGTH_BYTES = 4


def enrolment_bytes(*, code: str, device_id: DeviceId, seal_key: str) -> bytes:
    """Return what is signed: each text in UTF-8 after its length (four bytes, big endian), so that none runs on."""
    texts = (code.encode(), device_id.encode(), seal_key.encode())
    return SIGNED_AS + b"".join(len(text).to_bytes(LENGTH_BYTES, "big") + text for text in texts)


def prove_enrolment(key: SigningKey, *, code: str, device_id: DeviceId, seal_key: str) -> str:
    """Return the proof of the device that holds ``key``, in hex. ``code`` is the code exactly as it is sent."""
    return key.sign(enrolment_bytes(code=code, device_id=device_id, seal_key=seal_key)).hex()


def enrolment_proven(public: VerifyKey, proof: str, *, code: str, device_id: DeviceId, seal_key: str) -> bool:
    """Say whether ``proof`` was made by the holder of this key for exactly this code, device and seal key."""
    message = enrolment_bytes(code=code, device_id=device_id, seal_key=seal_key)
    return public.holds(bytes.fromhex(proof), message)
