"""Build a test out of accepted drafts: a sealed pack like any other, published and entered in the registry."""

import re
from dataclasses import dataclass
from hashlib import sha256

from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.test import Navigation, Part, Section, Test, TimeLimits, refs
from assessment.errors import ContentError, PackError, ScoringError
from assessment.ids import ItemId, OrganisationId, PackId, PartId, SectionId, TestId
from assessment.pack.build import build_pack, content_bytes
from assessment.pack.seal import SealIdentity
from assessment.registry.level import parse_band
from assessment.scoring.key import ItemKey
from sync_server.errors import BodyInvalid, DraftRefused, KeysMissing, NameTaken, NotFound, PackVersionTaken
from sync_server.services.judge_draft import item_of, read_draft
from sync_server.services.list_drafts import draft_row
from sync_server.services.open_pack import open_pack
from sync_server.services.publish_pack import PackFacts, facts_of, publish_pack
from sync_server.services.server import Server
from sync_server.storage.ai_sources import ACCEPTED
from sync_server.storage.models import Pack
from sync_server.storage.organisations import organisation as organisation_row
from sync_server.storage.packs import newest_pack

MOST_ITEMS, LONGEST_TITLE, LONGEST_TEXT, MOST_MINUTES = 200, 300, 100, 1_440
TEST = TestId("test")
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class PlannedTest:
    """What a test is to be. ``drafts`` in their order; ``minutes`` None: untimed; ``again``: a new version of this pack."""

    pack_id: str
    title: str
    drafts: tuple[str, ...]
    language: str = "en"
    minutes: int | None = None
    shuffle: bool = False
    category: str = ""
    difficulty: str = ""
    target_band: str = ""
    opens_ms: int | None = None
    again: bool = False


def build_test(server: Server, organisation: OrganisationId, plan: PlannedTest, *, actor: str) -> PackFacts:
    """Build a pack with one test of these drafts and publish it. Asked again for the same, it is here already.

    Raises:
        BodyInvalid: a title, id, language, time or number of questions that cannot be.
        NotFound: there is no such draft.
        DraftRefused: one is not accepted, or cannot stand in a pack.
        NameTaken: another pack has this id.
        StorageProblem: the disk refuses.
    """
    _check(plan)
    made, newest = _put_together(server, organisation, plan)
    if newest is not None:
        if made.is_in(server, newest):
            return facts_of(newest, already_here=True)
        if not plan.again:
            raise NameTaken(plan.pack_id)
    own = server.keys(organisation)
    data = build_pack(
        made.pool,
        made.keys,
        made.meta(1 if newest is None else newest.version + 1),
        issuer=own.issuer,
        content_identity=SealIdentity.generate(),
        keys_identity=SealIdentity.generate(),
        organisation_recipient=own.identity.recipient,
    )
    built_of = f"{len(made.keys)} drafts"
    try:
        return publish_pack(server, organisation, data, opens_ms=plan.opens_ms, actor=actor, made_of=built_of)
    except PackVersionTaken:  # somebody was quicker: with the same it is here, with another it is theirs
        with server.database.read() as session:
            newest = newest_pack(session, organisation, plan.pack_id)
        if newest is not None and made.is_in(server, newest):
            return facts_of(newest, already_here=True)
        raise NameTaken(plan.pack_id) from None


@dataclass(frozen=True, slots=True)
class _Made:
    """What is to be sealed."""

    plan: PlannedTest
    organisation: str
    pool: ContentPool
    keys: dict[ItemId, ItemKey]

    def meta(self, version: int) -> PackMeta:
        """Return what a version of the pack says of itself."""
        plan = self.plan
        return PackMeta(
            PackId(plan.pack_id),
            version,
            plan.title.strip(),
            plan.language,
            organisation=self.organisation[:500],
        )

    def is_in(self, server: Server, pack: Pack) -> bool:
        """Say whether a pack is this one: the same content and the same keys."""
        if pack.retracted_ms is not None:
            return False
        if sha256(content_bytes(self.pool, self.meta(pack.version))).hexdigest() != pack.pack_hash:
            return False
        try:
            return dict(open_pack(server, pack).keys) == self.keys
        except (PackError, NotFound, KeysMissing):
            return False


def _put_together(
    server: Server, organisation: OrganisationId, plan: PlannedTest
) -> tuple[_Made, Pack | None]:
    """Return the items of the drafts with their keys, and the newest pack that has the id already."""
    with server.database.read() as session:
        home = organisation_row(session, organisation)
        rows = [draft_row(session, organisation, draft_id) for draft_id in plan.drafts]
        newest = newest_pack(session, organisation, plan.pack_id)
    items: dict[ItemId, Item] = {}
    keys: dict[ItemId, ItemKey] = {}
    for row in rows:
        proposed = read_draft(row)
        if row.state != ACCEPTED or proposed is None:
            raise DraftRefused(f"not_accepted: {row.draft_id}")
        try:
            item, key = item_of(row.draft_id, proposed)
        except (ContentError, ScoringError):
            raise DraftRefused(f"broken: {row.draft_id}") from None
        items[item.id], keys[item.id] = item, key
    pool = ContentPool({TEST: _test(plan)}, items, {})
    return _Made(plan, home.name if home is not None else "", pool, keys), newest


def _test(plan: PlannedTest) -> Test:
    section = Section(
        SectionId("questions"),
        plan.title.strip(),
        items=refs(*(ItemId(draft_id) for draft_id in plan.drafts)),
        shuffle=plan.shuffle,
        visible=False,
    )
    return Test(
        TEST,
        plan.title.strip(),
        (Part(PartId("part"), "", Navigation.FREE, (section,)),),
        plan.language,
        time=TimeLimits(max_ms=None if plan.minutes is None else plan.minutes * 60_000),
        category=plan.category,
        difficulty=plan.difficulty,
        target_band=plan.target_band,
    )


def _check(plan: PlannedTest) -> None:
    if not 0 < len(plan.title.strip()) <= LONGEST_TITLE or _CONTROL.search(plan.title):
        raise BodyInvalid(f"title: from 1 to {LONGEST_TITLE} characters in one line")
    if not _NAME.fullmatch(plan.pack_id):
        raise BodyInvalid("pack_id: letters, digits, dots, hyphens and underscores, at most 64")
    if not _LANGUAGE.fullmatch(plan.language) or len(plan.language) > 40:
        raise BodyInvalid("language: a tag such as en or pt-BR")
    if not 0 < len(plan.drafts) <= MOST_ITEMS or len(set(plan.drafts)) != len(plan.drafts):
        raise BodyInvalid(f"drafts: from 1 to {MOST_ITEMS}, each once")
    if plan.minutes is not None and not 0 < plan.minutes <= MOST_MINUTES:
        raise BodyInvalid(f"minutes: from 1 to {MOST_MINUTES}")
    for name in ("category", "difficulty", "target_band"):
        told = getattr(plan, name)
        if len(told) > LONGEST_TEXT or _CONTROL.search(told):
            raise BodyInvalid(f"{name}: at most {LONGEST_TEXT} characters")
    if plan.target_band and parse_band(plan.target_band) is None:
        raise BodyInvalid("target_band: neither a level of the CEFR nor a number, nor a range of either")
