"""What may not be in a committed file: foreign hosts, paths of one machine, unfinished work, large or foreign things."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.architecture.sources import ROOT, committed_files, name_of

LARGEST_FILE = 2 * 1024 * 1024
BINARY = (".png", ".ico", ".qm", ".carrel", ".carrelresult", ".bin")
FONTS = (".ttf", ".otf", ".woff", ".woff2")
HOSTS = {
    # Names of namespaces, licences and standards; nothing is fetched from them.
    "www.apache.org",
    "json-schema.org",
    "www.w3.org",
    "www.imsglobal.org",
    "purl.imsglobal.org",
    "www.rfc-editor.org",
    "keepachangelog.com",
    "semver.org",
    "age-encryption.org",
    "creativecommons.org",
    "openbox.org",
    "schemas.microsoft.com",
    "schemas.openxmlformats.org",
    "adlnet.gov",
    "api.groq.com",
    # This machine, and names that are reserved for examples (RFC 2606, RFC 6761).
    "127.0.0.1",
    "localhost",
    "testserver",
    "example.com",
    "example.org",
    "example.net",
}
RESERVED = (".example", ".test", ".invalid", ".localhost", ".example.com", ".example.org")
URL = re.compile(r"\b(?:https?|wss?|ftp)://[^\s\"'<>)\]}`\\]+")
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work|root|Users)/\w")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")


def text_files() -> list[Path]:
    """Return the committed files that hold text, but for this one."""
    return [path for path in committed_files() if path.suffix not in BINARY and path != Path(__file__)]


def _hits(pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    return [
        (name_of(path), found) for path in text_files() for found in pattern.findall(path.read_text("utf-8"))
    ]


def test_only_known_hosts_are_named() -> None:
    """No committed file names a host outside the short list above; the locks name none at all."""
    foreign = []
    for name, url in _hits(URL):
        try:
            host = (urlsplit(url.replace("{", "x")).hostname or "").rstrip(".")
        except ValueError:
            continue  # broken on purpose, and so no host
        if "." not in host and host not in HOSTS:
            continue  # a made-up name or a placeholder, not a public host
        if name.startswith("requirements/") or (host not in HOSTS and not host.endswith(RESERVED)):
            foreign.append(f"{name}: {url}")

    assert [] == foreign


@pytest.mark.parametrize("pattern", [MACHINE_PATH, UNFINISHED], ids=["machine path", "unfinished"])
def test_nothing_of_one_machine_and_nothing_unfinished(pattern: re.Pattern[str]) -> None:
    """No committed file holds a path of the machine it was written on, or a note about work left undone."""
    assert [] == _hits(pattern)


def test_nothing_large_and_no_fonts() -> None:
    """Committed files are small, and fonts come from the system."""
    large = [name_of(path) for path in committed_files() if path.stat().st_size > LARGEST_FILE]
    fonts = [name_of(path) for path in committed_files() if path.suffix in FONTS]

    assert [] == large
    assert [] == fonts


def test_licence_is_whole() -> None:
    """The licence is the full Apache License 2.0."""
    text = (ROOT / "LICENSE").read_text("utf-8")

    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text
