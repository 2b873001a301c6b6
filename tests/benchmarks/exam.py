"""The exam that is measured with: 200 items on four pages, passages, ten pictures of 200 kB; and a computer for it."""

import random
import shutil
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

from assessment.content.interaction import (
    Choice,
    Essay,
    Interaction,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.content.media import media_name
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.test import Navigation, Part, Presentation, Section, Stimulus, Test, TimeLimits, refs
from assessment.ids import (
    RESPONSE,
    ChoiceId,
    ItemId,
    OrganisationId,
    PackId,
    PartId,
    SectionId,
    SittingId,
    StimulusId,
    TestId,
)
from assessment.pack.build import build_pack
from assessment.pack.seal import SealIdentity
from assessment.pack.sitting_document import sign_sitting
from assessment.scoring.key import AcceptText, ItemKey, Keys, Manual, MatchCorrect, Rule
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY
from desktop.services.enrol import keep_enrolment
from desktop.services.import_pack import import_pack
from desktop.services.import_sitting import import_sitting
from desktop.services.open_device import close_device, open_device
from tests.builders import ISSUER, SECRET, Draw, make_policy, make_reply, make_sitting

Content = Callable[[], tuple[ContentPool, Keys]]

__all__ = ["NUMBER", "SECRET", "make_home"]

NUMBER = "C-1"
SECTIONS, ITEMS_A_SECTION, PICTURES = 4, 50, 10
WIDTH, HEIGHT = 640, 315
NOBODY = "http://127.0.0.1:9"
WORDS = [
    "water",
    "harbour",
    "of",
    "the",
    "and",
    "a",
    "stone",
    "which",
    "had",
    "been",
    "carried",
    "in",
    "winter",
    "by",
    "people",
    "whose",
    "names",
    "were",
    "never",
    "written",
    "down",
    "so",
    "that",
    "only",
    "marks",
    "on",
    "clay",
    "remain",
    "to",
    "tell",
    "how",
    "much",
    "was",
    "owed",
    "for",
    "salt",
    "timber",
    "rope",
    "or",
    "grain",
]


@cache
def _ready_home(folder: Path, content: Content) -> Path:
    home = folder / f"enrolled-{content.__name__}"
    paths = Paths(home)
    paths.make()
    identity = SealIdentity.generate()
    KeyFile(paths.key_file).put(SEAL_KEY, identity.secret)
    device = open_device(paths, SystemClock(), Draw("benchmarks"))
    keep_enrolment(device, NOBODY, make_reply())
    import_pack(device, make_pack(identity.recipient, content))
    now = datetime.now(UTC)
    sitting = make_sitting(
        opens_at=now - timedelta(hours=1),
        closes_at=now + timedelta(hours=8),
        policy=make_policy(attempts_allowed=0),
        test_id="long",
    )
    sitting = replace(
        sitting, id=SittingId("bench"), pack_id=PackId("long"), organisation=OrganisationId("org")
    )
    import_sitting(device, sign_sitting(sitting, ISSUER))
    close_device(device)
    return home


def make_pack(recipient: str, content: Content) -> bytes:
    """Return an exam, sealed; opened by one device."""
    pool, keys = content()
    return build_pack(
        pool,
        keys,
        PackMeta(PackId("long"), 1, "Long"),
        issuer=ISSUER,
        content_identity=SealIdentity.generate(),
        keys_identity=SealIdentity.generate(),
        device_recipients={"desk": recipient},
    )


def make_exam() -> tuple[ContentPool, Keys]:
    """Return the content, the same in every run, and its keys."""
    chance = random.Random(200)
    media = dict(_named(picture(chance)) for _ in range(PICTURES))
    names = list(media)
    items: dict[ItemId, Item] = {}
    keys: dict[ItemId, ItemKey] = {}
    stimuli: dict[StimulusId, Stimulus] = {}
    sections: list[Section] = []
    for part in range(SECTIONS):
        passage = StimulusId(f"passage-{part}")
        body = f'<p><img src="media:{names[part]}" alt="A picture"></p>' + "".join(
            f"<p>{_sentence(chance, 110)}</p>" for _ in range(8)
        )
        stimuli[passage] = Stimulus(passage, f"Passage {part + 1}", body)
        ids: list[ItemId] = []
        for n in range(ITEMS_A_SECTION):
            id = ItemId(f"s{part}-q{n:02d}")
            number = part * ITEMS_A_SECTION + n
            shown = number // 34 + SECTIONS if number % 34 == 0 else None
            picture_there = "" if shown is None else f'<p><img src="media:{names[shown]}" alt="A chart"></p>'
            asked, rule = _asked(chance, n)
            items[id] = Item(id, f"{picture_there}<p>{_sentence(chance, 14)}</p>", (asked,))
            keys[id] = ItemKey(id, {RESPONSE: rule})
            ids.append(id)
        sections.append(
            Section(SectionId(f"s{part}"), f"Part {part + 1}", "<p>Answer all.</p>", passage, refs(*ids))
        )
    test = Test(
        TestId("long"),
        "Long",
        (Part(PartId("p"), "All", Navigation.FREE, tuple(sections)),),
        time=TimeLimits(max_ms=7_200_000),
    )
    return ContentPool({test.id: test}, items, stimuli, media), keys


def make_single() -> tuple[ContentPool, Keys]:
    """Return the same exam with a page for each question."""
    pool, keys = make_exam()
    test = next(iter(pool.tests.values()))
    (part,) = test.parts
    sections = tuple(replace(section, presentation=Presentation.SINGLE) for section in part.sections)
    test = replace(test, parts=(replace(part, sections=sections),))
    return replace(pool, tests={test.id: test}), keys


def make_mixed() -> tuple[ContentPool, Keys]:
    """Return the exam with an essay after each part: every other one formatted."""
    pool, keys = make_exam()
    test = next(iter(pool.tests.values()))
    (part,) = test.parts
    items, marked = dict(pool.items), dict(keys)
    sections: list[Section] = []
    for n, section in enumerate(part.sections):
        id = ItemId(f"e{n}")
        items[id] = Item(id, "<p>Write.</p>", (Essay(max_words=2_000, rich=n % 2 == 1),))
        marked[id] = ItemKey(id, {RESPONSE: Manual(Decimal(9))})
        sections += [section, Section(SectionId(id), f"Essay {n + 1}", items=refs(id))]
    test = replace(test, parts=(replace(part, sections=tuple(sections)),))
    return replace(pool, tests={test.id: test}, items=items), marked


def make_essays() -> tuple[ContentPool, Keys]:
    """Return an exam of two essays, one plain and one formatted, each on a page of its own."""
    asked = (("plain", Essay(max_words=20_000)), ("rich", Essay(max_words=20_000, rich=True)))
    items = {ItemId(id): Item(ItemId(id), f"<p>Write. ({id})</p>", (essay,)) for id, essay in asked}
    keys = {id: ItemKey(id, {RESPONSE: Manual(Decimal(9))}) for id in items}
    sections = tuple(Section(SectionId(id), id, items=refs(id)) for id in items)
    part = Part(PartId("p"), "All", Navigation.FREE, sections)
    test = Test(TestId("long"), "Essays", (part,), time=TimeLimits(max_ms=7_200_000))
    return ContentPool({test.id: test}, items, {}, {}), keys


def make_home(folder: Path, name: str, content: Content = make_exam) -> Path:
    """Return the data folder of an enrolled computer with an exam and one sitting, fresh for every ``name``."""
    return Path(shutil.copytree(_ready_home(folder, content), folder / name))


def _asked(chance: random.Random, n: int) -> tuple[Interaction, Rule]:
    one = Decimal(1)
    choices = tuple(Choice(ChoiceId(id), _sentence(chance, 8)) for id in "ABCD")
    match n % 5:
        case 0 | 1:
            return SingleChoice(choices), MatchCorrect(("A",), one)
        case 2:
            return MultipleChoice(choices, 0, 2), MatchCorrect(("A", "B"), one)
        case 3:
            return TrueFalseNotGiven(), MatchCorrect(("true",), one)
        case _:
            return ShortText(3), AcceptText(("salt",), one, max_words=3)


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(WORDS, k=words)).capitalize() + "."


def _named(data: bytes) -> tuple[str, bytes]:
    return media_name(data, "picture"), data


def picture(chance: random.Random) -> bytes:
    """Return a PNG of about 200 kB: coloured noise of two bits a channel."""
    row = 1 + 3 * WIDTH
    table = bytes((value & 3) * 85 for value in range(256))
    pixels = bytearray(chance.randbytes(row * HEIGHT).translate(table))
    pixels[::row] = bytes(HEIGHT)  # no filter
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(pixels), 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
