"""A server's own certificate, and the pin by which it is known: what a hub shows, and what a device looks for.

The pin is the SHA-256 of the key and not of the certificate, so that a certificate is renewed without touching devices.
"""

from datetime import UTC, datetime
from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID

SECRET_BYTES = 48
"""More than the curve's 32, so that no key is likelier than another."""
SERIAL_BYTES = 19
SHORT_PIN = 32
"""Hex digits of a pin in a code that people enter: 128 bits, of which nobody makes a second key."""
FULL_PIN = 64
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def pin_of(certificate: bytes) -> str:
    """Return the pin of a certificate (DER): the SHA-256 of its SubjectPublicKeyInfo, in hex.

    Raises:
        ValueError: it is no certificate.
    """
    return _pin(x509.load_der_x509_certificate(certificate).public_key().public_bytes(*_SPKI))


def pin_of_secret(secret: bytes) -> str:
    """Return the pin of the key that these secret bytes make."""
    return _pin(_key(secret).public_key().public_bytes(*_SPKI))


def pin_fits(pin: str, known: str) -> bool:
    """Say whether a pin is the one that is known, in full or by its first 32 digits."""
    return len(known) in (SHORT_PIN, FULL_PIN) and pin.startswith(known)


def self_signed(secret: bytes, *, name: str, serial: bytes, begins_ms: int, ends_ms: int) -> bytes:
    """Return the private key (P-256) and a certificate for it that it signed itself, as PEM."""
    key = _key(secret)
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(int.from_bytes(serial) | 1)
        .not_valid_before(datetime.fromtimestamp(begins_ms // 1000, UTC))
        .not_valid_after(datetime.fromtimestamp(ends_ms // 1000, UTC))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private + made.public_bytes(Encoding.PEM)


def ends_of(pem: bytes) -> int:
    """Return until when a certificate (PEM) holds, in milliseconds since 1970 UTC.

    Raises:
        ValueError: there is none.
    """
    return int(x509.load_pem_x509_certificate(pem).not_valid_after_utc.timestamp() * 1000)


def pin_of_pem(pem: bytes) -> str:
    """Return the pin of a certificate in PEM.

    Raises:
        ValueError: there is none.
    """
    return pin_of(x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER))


_SPKI = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _key(secret: bytes) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(secret) % (_ORDER - 1) + 1, ec.SECP256R1())


def _pin(spki: bytes) -> str:
    return sha256(spki).hexdigest()
