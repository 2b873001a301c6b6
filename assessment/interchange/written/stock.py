"""Things that are paired with others: words of a bank, targets, both sides of pairs. Known by their text or their id."""

from collections import Counter

from assessment.content.interaction import AssociableChoice
from assessment.ids import ChoiceId
from assessment.interchange.written.asking import Asking
from assessment.interchange.written.signs import DASH, braced, entries_of


class Stock:
    """Grows as things are named, or is given whole by a block such as ``### Words``, where each has its place."""

    def __init__(self, asking: Asking, prefix: str, block: str = "") -> None:
        self._asking = asking
        self._prefix = prefix
        self._things: dict[str, AssociableChoice] = {}
        self._by_id: dict[str, str] = {}
        self._most: dict[str, int] = {}
        self._uses: Counter[str] = Counter()
        given = asking.blocks.get(block)
        self._closed = given is not None
        for entry in entries_of(given.lines, DASH, "- word", asking.notes) if given else ():
            sign = braced(entry.text[1:].strip())
            text = asking.texts.of_answer(sign.text, entry.line, entry.more)
            key = f"{sign.text}\n{entry.line}" if sign.text in self._things or not sign.text else sign.text
            self._put(key, text, sign.id, sign.fixed, sign.most)

    def use(self, text: str, line: int, *, counts: bool = True) -> str:
        """Return the id of what is named, ``#id`` or the text; a new one is taken in where none is listed."""
        sign = braced(text.strip())
        said = sign.text.strip()
        if said.startswith("#") and said[1:] in self._by_id:
            key = self._by_id[said[1:]]
        elif said in self._things:
            key = said
        elif self._closed:
            self._asking.notes.add(line, f"“{said[:60]}” is not in the list below")
            return ""
        else:
            key = said
            self._put(key, self._asking.texts.inline(said, line), sign.id, sign.fixed, sign.most)
        if counts:
            self._uses[key] += 1
        return self._things[key].id

    def choices(self) -> tuple[AssociableChoice, ...]:
        """Return all things. One that is right in several places may be used in any number, unless ``max`` is said."""
        return tuple(
            AssociableChoice(
                thing.id,
                thing.text,
                thing.fixed,
                self._most.get(key, 1 if self._uses[key] <= 1 else 0),
            )
            for key, thing in self._things.items()
        )

    def _put(self, key: str, text: str, id: str, fixed: bool, most: int | None) -> None:
        id = id or f"{self._prefix}{len(self._things) + 1}"
        self._things[key] = AssociableChoice(ChoiceId(id), text, fixed)
        self._by_id[id] = key
        if most is not None:
            self._most[key] = most
