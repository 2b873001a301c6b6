"""A small pack with everything in it, the keys to it, and ways to forge one that is well signed and yet wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from hashlib import sha256

from assessment.content import test as tree
from assessment.content.interaction import (
    Choice,
    Essay,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.content.media import media_name
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.ids import RESPONSE, ChoiceId, ItemId, PackId, PartId, SectionId, StimulusId, TestId
from assessment.pack.archive import read_archive, write_archive
from assessment.pack.build import build_pack
from assessment.pack.canonical import canonical_json
from assessment.pack.manifest import CONTENT, MANIFEST, SIGNATURE, SIGNED_AS
from assessment.pack.seal import SealIdentity, seal_to
from assessment.pack.verify import SealedPack, read_sealed
from assessment.scoring.key import AcceptText, ItemKey, Keys, Manual, MapResponse, MatchCorrect, Rule
from assessment.signing import SigningKey, key_id

ISSUER = SigningKey(b"an issuer of examples, 32 bytes.")
STRANGER = SigningKey(b"somebody else altogether, again.")
TRUSTED = {key_id(ISSUER.public): ISSUER.public}
META = PackMeta(
    PackId("harbours"), 3, "Harbours", "en", "Example Board", "A pack to try.", "A. Author", "CC0"
)
IMAGE = b"\x89PNG\r\n\x1a\n and the rest of a picture"
ONE = Decimal(1)


@cache
def identities() -> tuple[SealIdentity, SealIdentity, SealIdentity, SealIdentity]:
    """Return the identities of content, keys, organisation and one device."""
    return tuple(SealIdentity.generate() for _ in range(4))  # type: ignore[return-value]  # four


def pool() -> ContentPool:
    """Return one test with the five interactions, a stimulus and a picture."""
    picture = media_name(IMAGE)
    choices = tuple(Choice(ChoiceId(id), f"The <em>{id}</em> one") for id in "ABCD")
    items = [
        Item(ItemId("q1"), "<p>Which?</p>", (SingleChoice(choices, shuffle=True),)),
        Item(ItemId("q2"), "<p>Which two?</p>", (MultipleChoice(choices, 0, 2),), Decimal(2), "Two"),
        Item(ItemId("q3"), "<p>Boats &amp; nets are old.</p>", (TrueFalseNotGiven(),)),
        Item(ItemId("q4"), "<p>In <strong>two</strong> words?</p>", (ShortText(2),), Decimal("0.5")),
        Item(ItemId("q5"), "<p>Discuss.</p>", (Essay(150, 300),), Decimal(9)),
    ]
    body = f'<h2>Ports</h2><p>A port.<br><img src="media:{picture}" alt="A &quot;port&quot;"></p>'
    first = tree.Section(
        SectionId("s1"), "Reading", "<p>Read.</p>", StimulusId("ports"), tree.refs(ItemId("q1"), ItemId("q2"))
    )
    rest = tree.refs(ItemId("q3"), ItemId("q4"), ItemId("q5"))
    inner = tree.Section(SectionId("s3"), "", items=rest, presentation=tree.Presentation.SINGLE)
    second = tree.Section(SectionId("s2"), "Writing", sections=(inner,), time=tree.TimeLimits(max_ms=600_000))
    part = tree.Part(PartId("p1"), "All", tree.Navigation.FREE, (first, second))
    test = tree.Test(
        TestId("t1"),
        "Harbours",
        (part,),
        "en",
        "<p>Go.</p>",
        tree.TimeLimits(max_ms=3_600_000),
        "reading",
        "B2",
        "5–6",
    )
    stimulus = tree.Stimulus(StimulusId("ports"), "Ports", body)
    return ContentPool(
        {test.id: test}, {item.id: item for item in items}, {stimulus.id: stimulus}, {picture: IMAGE}
    )


def keys() -> Keys:
    """Return keys to ``pool`` with every kind of rule."""
    per_choice = tuple((id, ONE if id in "AB" else -ONE) for id in "ABCD")
    rules: dict[str, Rule] = {
        "q1": MatchCorrect(("A",), ONE),
        "q2": MapResponse(per_choice, Decimal(0), Decimal(2)),
        "q3": MatchCorrect(("not_given",), ONE),
        "q4": AcceptText(("old boats", "ancient boats"), Decimal("0.5"), max_words=2),
        "q5": Manual(Decimal(9), "<p>Nine bands.</p>"),
    }
    return {
        ItemId(id): ItemKey(ItemId(id), {RESPONSE: rule}, "<p>See line 3.</p>") for id, rule in rules.items()
    }


@cache
def pack_bytes(*, issuer: SigningKey = ISSUER, keys_released: bool = True) -> bytes:
    """Return the example pack, released to an organisation and one device (a code would cost a second)."""
    content, key, organisation, device = identities()
    return build_pack(
        pool(),
        keys(),
        META,
        issuer=issuer,
        content_identity=content,
        keys_identity=key,
        organisation_recipient=organisation.recipient,
        device_recipients={"desk-1": device.recipient},
        keys_released=keys_released,
    )


def sealed() -> SealedPack:
    """Return the example pack, verified."""
    return read_sealed(pack_bytes(), trusted=TRUSTED)


@dataclass(frozen=True)
class Region:
    """Where one thing stands in a pack's bytes."""

    name: str
    start: int
    end: int


def regions(data: bytes) -> list[Region]:
    """Return every region of an archive: ZIP headers, the bytes of each part, directory and end."""
    found: list[Region] = []
    position = 0
    for name, part in read_archive(data).items():
        body = position + 30 + len(name)
        found += [Region(f"header of {name}", position, body), Region(name, body, body + len(part))]
        position = body + len(part)
    return [*found, Region("directory", position, len(data) - 22), Region("end", len(data) - 22, len(data))]


def signed(manifest: Mapping[str, object], parts: Mapping[str, bytes], issuer: SigningKey = ISSUER) -> bytes:
    """Return a pack with this manifest, well signed whatever it says."""
    raw = canonical_json(manifest)
    signature = issuer.sign(SIGNED_AS + raw)
    return write_archive({MANIFEST: raw, SIGNATURE: signature} | dict(parts))


def with_content(plain: bytes, manifest: dict[str, object]) -> bytes:
    """Return the example pack with other content, truthfully signed."""
    parts = dict(sealed().parts)
    parts[CONTENT] = seal_to([identities()[0].recipient], plain)
    digests = {name: digest(part) for name, part in parts.items()}
    return signed(manifest | {"content": digest(plain), "parts": digests}, parts)


def digest(data: bytes) -> dict[str, object]:
    """Return the digest of some bytes as it stands in a manifest."""
    return {"bytes": len(data), "sha256": sha256(data).hexdigest()}
