"""The ways to a pack's identities: by code, for the organisation, for a device, from the content to the keys."""

from assessment.errors import PackCorrupt, ReleaseCodeWrong, ReleaseMissing
from assessment.pack.code_identity import identity_from_code
from assessment.pack.manifest import RELEASE_CODE, RELEASE_DEVICE, RELEASE_KEYS, RELEASE_ORGANISATION
from assessment.pack.seal import SealIdentity, open_with, seal_to
from assessment.pack.verify import SealedPack


def content_identity_from_code(pack: SealedPack, code: str) -> str:
    """Return the content's identity. Half a second by design: call it when the code is entered, in the background.

    Raises:
        ReleaseMissing: if the pack is not released by code.
        ReleaseCodeWrong: if this is not the code.
    """
    sealed, salt = _part(pack, RELEASE_CODE), pack.manifest.code_salt
    if salt is None:
        raise ReleaseMissing(RELEASE_CODE, "no salt")
    identity = identity_from_code(code, salt)
    try:
        return _identity(open_with(identity.secret, sealed), RELEASE_CODE)
    except ReleaseMissing as error:
        raise ReleaseCodeWrong("release code") from error


def identities_for_organisation(pack: SealedPack, organisation_identity: str) -> tuple[str, str]:
    """Return the identities of content and keys.

    Raises:
        ReleaseMissing: if the pack is not sealed to this organisation.
        ValueError: if ``organisation_identity`` is not an identity.
    """
    both = open_with(organisation_identity, _part(pack, RELEASE_ORGANISATION)).split()
    if len(both) != 2:
        raise PackCorrupt(RELEASE_ORGANISATION, "not two identities")
    content, keys = (_identity(secret, RELEASE_ORGANISATION) for secret in both)
    return content, keys


def content_identity_for_device(pack: SealedPack, device_identity: str) -> str:
    """Return the content's identity from the release for this device inside the pack.

    Raises:
        ReleaseMissing: if the pack is not released to this device.
        ValueError: if ``device_identity`` is not an identity.
    """
    for name, data in pack.parts.items():
        if name.startswith(RELEASE_DEVICE):
            try:
                return _identity(open_with(device_identity, data), name)
            except ReleaseMissing:
                continue
    raise ReleaseMissing(f"{RELEASE_DEVICE}*.age", "not released to this device")


def keys_identity_from_content(pack: SealedPack, content_identity: str) -> str:
    """Return the keys' identity, where the pack releases the keys to whoever opens the content.

    Raises:
        ReleaseMissing: if the keys stay closed on the device.
        ValueError: if ``content_identity`` is not an identity.
    """
    return _identity(open_with(content_identity, _part(pack, RELEASE_KEYS)), RELEASE_KEYS)


def release_for(recipient: str, identity: str) -> bytes:
    """Return a pack's identity sealed to one device, as the server hands it out when the time has come.

    Raises:
        ValueError: if ``recipient`` is not an X25519 recipient.
    """
    return seal_to([recipient], identity.encode())


def open_release(device_identity: str, data: bytes) -> str:
    """Return the identity that ``release_for`` sealed to this device.

    Raises:
        ReleaseMissing: if it was sealed to another.
        PackCorrupt: if the bytes are damaged or no release.
    """
    return _identity(open_with(device_identity, data), "release")


def _part(pack: SealedPack, name: str) -> bytes:
    try:
        return pack.parts[name]
    except KeyError:
        raise ReleaseMissing(name, "not in this pack") from None


def _identity(data: bytes, place: str) -> str:
    try:
        return SealIdentity.from_secret(data.decode("ascii").strip()).secret
    except ValueError:
        raise PackCorrupt(place, "holds no identity") from None
