"""The values of a response variable, and the refusals that all interactions share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assessment.errors import ContentError, ResponseInvalid
from assessment.ids import ChoiceId

Values = tuple[str, ...]
"""The values of one response variable in QTI's lexical form; empty means unanswered."""

MAX_TEXT_CHARACTERS = 200_000
MAX_ENTRY_CHARACTERS = 2_000


@dataclass(frozen=True, slots=True)
class Choice:
    """One simpleChoice. ``text`` is the restricted HTML of ``content.text``; ``fixed`` stays put when shuffled."""

    id: ChoiceId
    text: str
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class AssociableChoice:
    """A choice that is paired with others, in at most ``match_max`` pairs (0: any number)."""

    id: ChoiceId
    text: str
    fixed: bool = False
    match_max: int = 1


def is_storable(text: str) -> bool:
    """Say whether a text has a UTF-8 form; half a surrogate pair, which some input methods leave behind, has none."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def check_ids(ids: Sequence[str], what: str, least: int = 1) -> None:
    """Refuse fewer than ``least`` things, and an id that stands twice.

    Raises:
        ContentError: naming ``what``.
    """
    if len(ids) < least:
        raise ContentError(what, f"fewer than {least}")
    if len(set(ids)) != len(ids):
        raise ContentError(what, "an id stands twice")
    for id in ids:
        if not id or any(character.isspace() for character in id):
            raise ContentError(what, f"not an id: {id!r}")


def check_bounds(what: str, least: int, most: int, there: int) -> None:
    """Refuse bounds that cannot be met by ``there`` things; ``most`` 0 means no limit.

    Raises:
        ContentError: naming ``what``.
    """
    if not 0 <= least <= (most or there) <= there:
        raise ContentError(what, f"{least}..{most} of {there}")


def check_picks(values: Values, known: Iterable[str], most: int) -> None:
    """Refuse values that are not among the ``known``, that repeat, or that are more than ``most`` (0: no limit).

    Raises:
        ResponseInvalid: naming what does not fit.
    """
    allowed = set(known)
    for value in values:
        if value not in allowed:
            raise ResponseInvalid("choice", value)
    limit = most or len(allowed)
    if len(values) > limit or len(set(values)) != len(values):
        raise ResponseInvalid("choices", f"{len(values)} of at most {limit}")


def check_text(values: Values, longest: int) -> None:
    """Refuse more than one text, one that is longer than ``longest`` characters, or one with no UTF-8 form.

    Raises:
        ResponseInvalid: naming what does not fit.
    """
    if len(values) > 1:
        raise ResponseInvalid("text", "more than one value")
    if values and len(values[0]) > longest:
        raise ResponseInvalid("text", f"{len(values[0])} characters of at most {longest}")
    if values and not is_storable(values[0]):
        raise ResponseInvalid("text", "half a surrogate pair")


def split_pair(value: str) -> tuple[str, str]:
    """Return the two ids of a pair in QTI's lexical form: with one space between them.

    Raises:
        ResponseInvalid: if it is not a pair.
    """
    first, _, second = value.partition(" ")
    if not first or not second or " " in second:
        raise ResponseInvalid("pair", value[:80])
    return first, second


def check_pairs(
    values: Values,
    sources: Sequence[AssociableChoice],
    targets: Sequence[AssociableChoice],
    most: int,
) -> None:
    """Refuse pairs of strangers, pairs that repeat, and more pairs than a choice or the whole may be in.

    Raises:
        ResponseInvalid: naming what does not fit.
    """
    if len(set(values)) != len(values):
        raise ResponseInvalid("pairs", "a pair stands twice")
    if most and len(values) > most:
        raise ResponseInvalid("pairs", f"{len(values)} of at most {most}")
    pairs = [split_pair(value) for value in values]
    for side, choices in ((0, sources), (1, targets)):
        limits = {choice.id: choice.match_max for choice in choices}
        for id in {pair[side] for pair in pairs}:
            if id not in limits:
                raise ResponseInvalid("pair", id)
            found = sum(pair[side] == id for pair in pairs)
            if limits[ChoiceId(id)] and found > limits[ChoiceId(id)]:
                raise ResponseInvalid("pair", f"{id} in {found} pairs of at most {limits[ChoiceId(id)]}")
