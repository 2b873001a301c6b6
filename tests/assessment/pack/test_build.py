"""What must not stand in a pack is refused when it is built, with its place."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from assessment.content.interaction import ShortText
from assessment.content.item import Item
from assessment.content.pool import ContentPool
from assessment.errors import ContentError, ScoringError
from assessment.ids import RESPONSE, ItemId, PackId
from assessment.pack.build import build_pack
from assessment.pack.code import ReleaseCode
from assessment.pack.verify import read_sealed
from assessment.scoring.key import ItemKey, Manual, MatchCorrect
from tests.assessment.pack.examples import IMAGE, ISSUER, META, TRUSTED, identities, keys, pool


def build(changed_pool: ContentPool | None = None, **changes: Any) -> bytes:
    """Build the example with some arguments changed."""
    content, key, _, _ = identities()
    arguments: dict[str, Any] = {"keys": keys(), "meta": META}
    options: dict[str, Any] = {"issuer": ISSUER, "content_identity": content, "keys_identity": key}
    return build_pack(changed_pool or pool(), **arguments | options | changes)


def with_item(item: Item) -> ContentPool:
    """Return the example with one item changed."""
    return replace(pool(), items=dict(pool().items) | {item.id: item})


def with_key(key: ItemKey) -> Mapping[ItemId, ItemKey]:
    """Return the example's keys with one changed."""
    return dict(keys()) | {key.item_id: key}


Q1 = ItemId("q1")


@pytest.mark.parametrize(
    "stem", ["<p>", "a & b", "<b>x</b>", '<img src="file:x">', '<img src="media:none.png">', "a\0b", "\ud800"]
)
def test_a_text_that_may_not_be_shown_is_refused(stem: str) -> None:
    """Only restricted HTML goes into a pack; the error names the item."""
    with pytest.raises(ContentError) as caught:
        build(with_item(replace(pool().items[Q1], stem=stem)))

    assert caught.value.place == "item q1"


def test_what_the_format_cannot_say_is_refused() -> None:
    """Ids, titles and numbers that a reader would refuse are refused by the writer."""
    item = pool().items[Q1]
    for odd in (
        replace(item, title="two\nlines"),
        replace(item, points=Decimal("1e-12")),
        replace(item, interactions=(ShortText(-1),)),
    ):
        with pytest.raises((ContentError, ScoringError)):
            build(with_item(odd))
    for meta in (replace(META, pack_id=PackId("a/b")), replace(META, version=0), replace(META, language="?")):
        with pytest.raises(ContentError):
            build(meta=meta)


def test_media_stand_under_the_hash_of_their_bytes() -> None:
    """A medium under a name of its own choice is refused."""
    with pytest.raises(ContentError):
        build(replace(pool(), media=dict(pool().media) | {"picture.png": IMAGE}))


def test_every_item_has_its_key_and_every_key_its_item() -> None:
    """A missing key, a key for nothing and a key that names no choice are refused."""
    missing = {id: key for id, key in keys().items() if id != Q1}
    stray = dict(keys()) | {ItemId("q9"): replace(keys()[Q1], item_id=ItemId("q9"))}
    wrong = with_key(ItemKey(Q1, {RESPONSE: MatchCorrect(("Z",), Decimal(1))}))

    for bad in (missing, stray):
        with pytest.raises(ContentError):
            build(keys=bad)
    with pytest.raises(ScoringError):
        build(keys=wrong)


def test_explanations_and_rubrics_are_restricted_too() -> None:
    """What is shown with the result obeys the rule for all texts."""
    with pytest.raises(ContentError):
        build(keys=with_key(replace(keys()[Q1], explanation="<script>")))
    with pytest.raises(ContentError):
        build(keys=with_key(ItemKey(ItemId("q5"), {RESPONSE: Manual(Decimal(9), "<i>x</i>")})))


def test_settings_that_make_no_sense_are_refused() -> None:
    """A short code, a time without a zone, an odd device name and a recipient that is none are refused."""
    with pytest.raises(ContentError):
        build(release_code=ReleaseCode("12-34", bytes(16)))
    with pytest.raises(ValueError, match="time zone"):
        build(opens_at=datetime(2026, 1, 1))  # noqa: DTZ001  # the naive time is the point
    with pytest.raises(ContentError):
        build(device_recipients={"../x": identities()[3].recipient})
    with pytest.raises(ValueError, match="recipient"):
        build(organisation_recipient="age1nonsense")


def test_the_keys_do_not_show_through_the_manifest() -> None:
    """The manifest's hash of the keys is blinded: the same keys under another identity have another hash."""
    other = identities()[2]
    one = read_sealed(build(), trusted=TRUSTED).manifest
    two = read_sealed(build(keys_identity=other), trusted=TRUSTED).manifest

    assert one.content == two.content
    assert one.keys.sha256 != two.keys.sha256
