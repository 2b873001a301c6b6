"""What devices are told of a result, as one text by which a change shows: what the machine made of it, or what was released."""

from sync_server.services.final_score import FinalScore, ScoredBy

LONGEST = 200
RELEASED = "released"


def released_text(score: FinalScore, digest: str, told: str) -> str:
    """Return what is to be told of a score in which people have a hand, once it is released; empty for nothing new.

    ``told`` is what was told before: where candidates of a sitting are told nothing, that is nothing, and stays so. What
    was released is told anew whenever it has become another one.
    """
    if not (told and score.released) or score.score is None or score.maximum is None:
        return ""
    if score.by is ScoredBy.MACHINE and not is_released(told):
        return ""
    text = f"{digest} {score.score} {score.maximum} 0 {RELEASED}"
    whole = f"{text} {score.grade}".rstrip()
    text = whole if len(whole) <= LONGEST else text
    return "" if text == told or len(text) > LONGEST else text


def is_released(told: str) -> bool:
    """Say whether this is what staff released."""
    return told.split(" ")[4:5] == [RELEASED]
