"""What a hub signs when it says where it is: nobody who only has its token can say it in its place."""

from assessment.signing import SigningKey, VerifyKey
from assessment.sync.hub import HubPlace

SIGNED_AS = b"carrel-hub-place-v1\0"
LENGTH_BYTES = 4


def place_bytes(hub_id: str, *, url: str, pins: tuple[str, ...], number: int) -> bytes:
    """Return what is signed: each text in UTF-8 after its length in four bytes, the pins joined by a space."""
    texts = (hub_id, url, " ".join(pins), str(number))
    return SIGNED_AS + b"".join(
        len(text.encode()).to_bytes(LENGTH_BYTES, "big") + text.encode() for text in texts
    )


def say_place(key: SigningKey, hub_id: str, *, url: str, pins: tuple[str, ...], number: int) -> HubPlace:
    """Return what a hub tells of where it is."""
    proof = key.sign(place_bytes(hub_id, url=url, pins=pins, number=number)).hex()
    return HubPlace(url=url, pins=pins, number=number, proof=proof)


def place_proven(public: bytes, hub_id: str, place: HubPlace) -> bool:
    """Say whether the hub with this key told it."""
    told = place_bytes(hub_id, url=place.url, pins=place.pins, number=place.number)
    return VerifyKey(public).holds(bytes.fromhex(place.proof), told)
