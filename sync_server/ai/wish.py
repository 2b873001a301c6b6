"""What questions somebody wants, and the words in which a model is asked for them. ``VERSION`` is of these words."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from sync_server.ai.gates.asked import DATA, Asked, as_material
from sync_server.ai.gates.readability import Level
from sync_server.ai.gates.source import Source
from sync_server.ai.material.query import Query
from sync_server.ai.proposed_item import Kind
from sync_server.ai.proposed_schema import schema_of

VERSION = "1"
BATCH = 5
"""So many items are asked for at a time."""
MOST_ITEMS, MOST_SOURCES = 50, 10


class Profile(StrEnum):
    """For whom: people who write programs may be asked to write one."""

    GENERAL = "general"
    DEVELOPER = "developer"


@dataclass(frozen=True, slots=True)
class Wish:
    """Which questions are wanted, of which sources. ``fraction`` of their text is what they are made from."""

    sources: tuple[str, ...]
    count: int = 5
    kinds: tuple[Kind, ...] = (Kind.SINGLE,)
    topics: tuple[str, ...] = ()
    weak_skills: tuple[str, ...] = ()
    goals: str = ""
    profession: str = ""
    level: str = ""
    instructions: str = ""
    language: str = ""
    profile: Profile = Profile.GENERAL
    fraction: float = 0.2
    seed: int = 0

    def plain(self) -> dict[str, Any]:
        """Return it as it is stored."""
        return asdict(self)


_WORDS = (
    "You write examination items. "
    + DATA
    + " Write the items that are wanted from what the source says, and from nothing "
    "else: whoever has read the source can answer, and nobody else has to. Each asks one thing, plainly. The evidence is "
    "copied from the source letter for letter, 8 to 60 words without a gap, and bears the answer out. Wrong options are "
    "plausible and wrong by the source; all options are of one length and grammar. Write in the language of the source "
    "unless another is wanted. Where the source does not hold enough, write fewer."
)


def wish_of(plain: Mapping[str, Any]) -> Wish:
    """Return what was stored."""
    told = dict(plain)
    for name in ("sources", "topics", "weak_skills"):
        told[name] = tuple(told[name])
    told["kinds"] = tuple(Kind(one) for one in told["kinds"])
    told["profile"] = Profile(told["profile"])
    return Wish(**told)


def query_of(wish: Wish) -> Query:
    """Return what sentences are looked for: weak skills before topics."""
    skills = wish.weak_skills or wish.topics
    return Query(" ".join(skills), wish.goals if wish.topics or wish.weak_skills else "", wish.topics)


def level_of(wish: Wish) -> Level:
    """Return how hard words may be, where the level names a school."""
    return Level.__members__.get(wish.level.upper().replace("-", "_").replace(" ", "_"), Level.ANY)


def generation_request(wish: Wish, kind: Kind, count: int, source: Source, before: Sequence[str]) -> Asked:
    """Return what is asked for ``count`` items of a kind. ``before``: what was asked already, not to be asked again."""
    wanted = {
        "count": count,
        "kind": kind.value,
        "topics": list(wish.topics),
        "weak_skills": list(wish.weak_skills),
        "goals": wish.goals,
        "profession": wish.profession,
        "level": wish.level,
        "language": wish.language,
        "more": wish.instructions,
        "not_again": list(before),
    }
    material = {"source": {"source_id": source.id, "text": source.text}, "wanted": wanted}
    return Asked(f"{_WORDS} (Version {VERSION}.)", as_material(material), "items", schema_of(kind, count))
