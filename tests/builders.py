"""A device in a folder of its own, with all that a sitting needs: issuer, pack, sitting, roster, and a fake clock."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from hashlib import sha256
from pathlib import Path

from argon2 import PasswordHasher

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import ItemVisited, LockdownEngaged, Responded
from assessment.attempt.lockdown import CONTROLS, Level, Levels, LockdownPolicy
from assessment.attempt.policy import SittingPolicy
from assessment.attempt.sitting import RosterEntry, Sitting
from assessment.content.interaction import Choice, Essay, MultipleChoice, ShortText, SingleChoice
from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.response import Response, single
from assessment.content.test import Navigation, Part, Presentation, Section, Stimulus, Test, TimeLimits, refs
from assessment.ids import (
    RESPONSE,
    CandidateId,
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
from assessment.pack.code import ReleaseCode
from assessment.pack.seal import SealIdentity
from assessment.pack.sitting_document import sign_sitting
from assessment.scoring.key import AcceptText, ItemKey, Keys, Manual, MapResponse, MatchCorrect, Rule
from assessment.signing import SigningKey, key_id
from assessment.sync.messages import EnrolReply
from desktop.paths import Paths
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY, Device
from desktop.services.enrol import keep_enrolment
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.import_pack import import_pack
from desktop.services.import_sitting import import_sitting
from desktop.services.open_device import close_device, open_device
from desktop.services.resume_attempt import Gap, resume_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import SignedIn, sign_in
from desktop.services.start_attempt import prepare_attempt, start_attempt
from desktop.services.unlock_pack import unlock_pack
from tests.fakes.clock import NOON, FakeClock
from tests.kept import kept_folder

ISSUER = SigningKey(sha256(b"the issuer of tests").digest())
STRANGER = SigningKey(sha256(b"somebody else").digest())
SERVER_URL = "http://server.test"
TOKEN = "a token of sixteen or more"
SECRET = "open sesame"
PIN = "4711"
UNLOCK_KEY = sha256(b"the key of unlock codes").hexdigest()
MINUTE = 60_000
LIMIT_MS = 60 * MINUTE
LOCKED = LockdownEngaged("B", ("window",))
Q1, Q2, Q3, Q4, Q5 = (ItemId(f"q{number}") for number in range(1, 6))
ITEMS = (Q1, Q2, Q3, Q4, Q5)
ONE = Decimal(1)


class Draw:
    """Random bytes, the same in every run."""

    def __init__(self, seed: str = "draw") -> None:
        self._seed = seed.encode()
        self._count = 0

    def __call__(self, count: int) -> bytes:
        self._count += 1
        data = b""
        while len(data) < count:
            data += sha256(self._seed + self._count.to_bytes(4, "big") + bytes([len(data) // 32])).digest()
        return data[:count]


# ------------------------------------------------------------------------------------------------- content


def make_pool(navigation: Navigation = Navigation.FREE, time_limit_ms: int | None = LIMIT_MS) -> ContentPool:
    """Return one test: a page of three items beside a passage, then two pages of one item each."""
    choices = tuple(Choice(ChoiceId(id), f"Choice {id}") for id in "ABCD")
    items = [
        Item(Q1, "<p>Which?</p>", (SingleChoice(choices),)),
        Item(Q2, "<p>Which two?</p>", (MultipleChoice(choices, 0, 2),), Decimal(2)),
        Item(Q3, "<p>Who?</p>", (ShortText(3),)),
        Item(Q4, "<p>Where?</p>", (ShortText(3),)),
        Item(Q5, "<p>Discuss.</p>", (Essay(),), Decimal(9)),
    ]
    reading = Section(SectionId("s1"), "Reading", "<p>Read.</p>", StimulusId("passage"), refs(Q1, Q2, Q3))
    writing = Section(SectionId("s2"), "Writing", items=refs(Q4, Q5), presentation=Presentation.SINGLE)
    part = Part(PartId("p1"), "All", navigation, (reading, writing))
    test = Test(TestId("t1"), "Ports", (part,), "en", "<p>Go.</p>", TimeLimits(max_ms=time_limit_ms))
    passage = Stimulus(StimulusId("passage"), "Ports", "<p>A port is a door.</p>")
    return ContentPool({test.id: test}, {item.id: item for item in items}, {passage.id: passage}, {})


def make_keys() -> Keys:
    """Return the keys to ``make_pool``."""
    rules: dict[ItemId, Rule] = {
        Q1: MatchCorrect(("A",), ONE),
        Q2: MapResponse((("A", ONE), ("B", ONE), ("C", -ONE), ("D", -ONE)), Decimal(0), Decimal(2)),
        Q3: AcceptText(("a sailor",), ONE, max_words=3),
        Q4: AcceptText(("at sea",), ONE, max_words=3),
        Q5: Manual(Decimal(9), "<p>Nine bands.</p>"),
    }
    return {id: ItemKey(id, {RESPONSE: rule}) for id, rule in rules.items()}


@cache
def seal_key(name: str) -> SealIdentity:
    """Return an identity, one a name for the whole run."""
    return SealIdentity.generate()


@cache
def make_pack(
    version: int = 1,
    *,
    pack_id: str = "ports",
    issuer: SigningKey = ISSUER,
    for_device: bool = True,
    code: str | None = None,
    keys_released: bool = True,
    navigation: Navigation = Navigation.FREE,
) -> bytes:
    """Return a sealed pack, opened by the desk's device or by a code."""
    return build_pack(
        make_pool(navigation),
        make_keys(),
        PackMeta(PackId(pack_id), version, f"Ports {version}"),
        issuer=issuer,
        content_identity=seal_key(f"content of {pack_id} {version}"),
        keys_identity=seal_key(f"keys of {pack_id} {version}"),
        organisation_recipient=seal_key("organisation").recipient,
        release_code=ReleaseCode(code, b"salt of examples") if code else None,
        device_recipients={"desk": seal_key("desk").recipient} if for_device else {},
        keys_released=keys_released,
    )


# ------------------------------------------------------------------------------------------------- sitting


@cache
def cheap_hash(secret: str) -> str:
    """Return an argon2id hash that costs next to nothing to check."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(secret)


def make_entry(number: int = 1, *, time_factor_percent: int = 100, extra_ms: int = 0) -> RosterEntry:
    """Return the candidate C-``number``; all share one secret."""
    return RosterEntry(
        CandidateId(f"candidate-{number}"),
        f"C-{number}",
        f"Candidate {number}",
        cheap_hash(SECRET),
        time_factor_percent,
        extra_ms,
        f"{number}",
    )


ALL_OFF = Levels(**dict.fromkeys(CONTROLS, Level.OFF))
NO_LOCKDOWN = LockdownPolicy(levels=ALL_OFF)
GOES_ON = LockdownPolicy(levels=Levels(unclean_end=Level.LOG))
"""As usual, but an attempt that ended without a word goes on by itself: no proctor sits beside a test."""


def make_policy(**changes: object) -> SittingPolicy:
    """Return the policy of tests, but for what is said."""
    policy = SittingPolicy(
        attempts_allowed=1,
        leave_pin_hash=cheap_hash(PIN),
        unlock_key=UNLOCK_KEY,
        candidate_may_pause=True,
        lockdown=GOES_ON,
    )
    return replace(policy, **changes)  # type: ignore[arg-type]  # names are the caller's


def make_sitting(
    *,
    sitting_id: str = "sitting-1",
    revision: int = 1,
    policy: SittingPolicy | None = None,
    pack_id: str = "ports",
    pack_version: int = 1,
    opens_at: datetime = NOON - timedelta(hours=1),
    closes_at: datetime = NOON + timedelta(hours=8),
    candidates: int = 2,
    time_limit_ms: int | None = None,
    test_id: str = "t1",
    roster: tuple[RosterEntry, ...] = (),
) -> Sitting:
    """Return a sitting that is open at noon."""
    return Sitting(
        id=SittingId(sitting_id),
        organisation=OrganisationId("org"),
        revision=revision,
        title="Morning",
        pack_id=PackId(pack_id),
        pack_version=pack_version,
        test_id=TestId(test_id),
        centre="Centre",
        room="Room 1",
        opens_at=opens_at,
        closes_at=closes_at,
        policy=policy or make_policy(),
        roster=roster or tuple(make_entry(number) for number in range(1, candidates + 1)),
        time_limit_ms=time_limit_ms,
    )


def make_document(sitting: Sitting | None = None, issuer: SigningKey = ISSUER) -> bytes:
    """Return a signed sitting document."""
    return sign_sitting(sitting or make_sitting(), issuer)


def make_reply(token: str = TOKEN, issuer: SigningKey = ISSUER) -> EnrolReply:
    """Return what a server answers to an enrolment."""
    return EnrolReply(
        token=token,
        organisation_id="org",
        organisation_name="Example Board",
        centre="Centre",
        issuers={key_id(issuer.public): issuer.public.hex()},
        server_ms=0,
    )


# -------------------------------------------------------------------------------------------------- device


@dataclass
class Desk:
    """One computer: its folder and clock outlive the application that is opened and closed on it."""

    paths: Paths
    clock: FakeClock = field(default_factory=FakeClock)
    draw: Draw = field(default_factory=Draw)

    def open(self, *, may_recover: bool = True) -> Device:
        """Open the installation, as at an application start."""
        return open_device(self.paths, self.clock, self.draw, may_recover=may_recover)

    @contextmanager
    def opened(self) -> Iterator[Device]:
        """Open the installation for a while."""
        device = self.open()
        try:
            yield device
        finally:
            close_device(device)

    def enrolled(self) -> "Desk":
        """Return this desk after it has joined the organisation."""
        with self.opened() as device:
            keep_enrolment(device, SERVER_URL, make_reply())
        return self

    def holding(self, *packs: bytes, sittings: tuple[Sitting, ...] = ()) -> "Desk":
        """Return this desk after packs and sittings were brought in."""
        with self.opened() as device:
            for pack in packs:
                import_pack(device, pack)
            for sitting in sittings:
                import_sitting(device, make_document(sitting))
        return self


def make_desk(home: Path) -> Desk:
    """Return a computer on which nothing was ever installed but the device's seal key."""
    paths = Paths(home)
    paths.make()
    KeyFile(paths.key_file).put(SEAL_KEY, seal_key("desk").secret)
    return Desk(paths)


def make_ready_desk(home: Path, *, sitting: Sitting | None = None) -> Desk:
    """Return an enrolled computer that holds the pack and one sitting."""
    shutil.copytree(_ready_home(make_document(sitting)), home, dirs_exist_ok=True)
    return Desk(Paths(home), draw=Draw("copied"))


@cache
def _enrolled_home() -> Path:
    """Return a folder to copy, made once: enrolled, with the pack, without a sitting."""
    home = folder_of_the_run() / "home"
    make_desk(home).enrolled().holding(make_pack())
    return home


@cache
def _ready_home(document: bytes) -> Path:
    """Return a folder to copy, made once a sitting: that one with the sitting brought in."""
    home = folder_of_the_run() / sha256(document).hexdigest()
    shutil.copytree(_enrolled_home(), home)
    with Desk(Paths(home)).opened() as device:
        import_sitting(device, document)
    return home


@cache
def folder_of_the_run() -> Path:
    """Return a folder that is gone when the process ends, for what is made once and copied."""
    return kept_folder("carrel-builders-")


# ------------------------------------------------------------------------------------------------- attempt


def signed_in(device: Device, number: str = "C-1") -> SignedIn:
    """Sign a candidate in who is let in."""
    outcome = sign_in(device, number, SECRET)
    assert isinstance(outcome, SignedIn), outcome
    return outcome


def started(device: Device, number: str = "C-1") -> RunningAttempt:
    """Sign a candidate in and begin."""
    who = signed_in(device, number)
    return start_attempt(prepare_attempt(device, who, unlock_pack(device, who.pack_hash)), LOCKED)


def resumed(device: Device) -> tuple[RunningAttempt, Gap]:
    """Take up the attempt that was under way."""
    who = find_open_attempt(device)
    assert who is not None
    return resume_attempt(device, who, unlock_pack(device, who.pack_hash), LOCKED)


def responded(item_id: ItemId, *values: str) -> Responded:
    """Return the wish to answer."""
    return Responded(item_id, single(*values))


def visited(item_id: ItemId) -> ItemVisited:
    """Return the wish to look at an item."""
    return ItemVisited(item_id)


def answers(attempt: Attempt) -> dict[ItemId, tuple[str, ...]]:
    """Return what is answered, by item."""
    return {item: response.values() for item, response in attempt.responses.items() if response.answered}


def text(value: str) -> Response:
    """Return a response of one text."""
    return single(value)
