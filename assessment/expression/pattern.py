"""Patterns of XML Schema (XSD 1.0 Part 2, appendix F), matched in time proportional to the text.

They are anchored at both ends, have no lazy quantifiers and no groups to refer back to, and ``^`` and ``$`` mean
themselves. They are compiled to a set of states that is followed as a whole, so no pattern can backtrack.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from assessment.expression.limits import LONGEST_MATCHED, LONGEST_PATTERN
from assessment.expression.pattern_class import Test, read_class, read_escape
from assessment.expression.refusal import ExpressionRefused, Refusal

_MOST_STATES = 4_000
_MOST_REPEATS = 1_000
_DEEPEST = 40
_QUANTIFIERS: dict[str, tuple[int, int | None]] = {"?": (0, 1), "*": (0, None), "+": (1, None)}
_NOT_PLAIN = frozenset(".\\?*+()|[]{}")


@dataclass(slots=True)
class _State:
    """Reads a character that passes ``test`` and goes to ``then``; or, without a test, goes to all of ``free``."""

    test: Test | None = None
    then: "_State | None" = None
    free: list["_State"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern."""

    start: _State
    end: _State
    size: int

    def matches(self, text: str) -> bool:
        """Return whether the whole text fits.

        Raises:
            ExpressionRefused: ``TOO_MUCH_WORK``, if the text is longer than patterns are held against.
        """
        if len(text) > LONGEST_MATCHED:
            raise ExpressionRefused(Refusal.TOO_MUCH_WORK, "patternMatch", f"{len(text)} characters")
        now = _reached([self.start])
        for character in text:
            now = _reached(
                [
                    state.then
                    for state in now.values()
                    if state.test is not None and state.then is not None and state.test(character)
                ]
            )
            if not now:
                return False
        return id(self.end) in now


def compile_pattern(source: str, *, case_sensitive: bool = True) -> Pattern:
    """Return a pattern ready to match.

    Raises:
        ExpressionRefused: ``BAD_ATTRIBUTE``, if it is no pattern of XML Schema, or larger than is allowed.
    """
    if len(source) > LONGEST_PATTERN:
        raise _refused(source, "longer than is allowed")
    return _Compiler(source, case_sensitive=case_sensitive).compile()


def _reached(states: list[_State]) -> dict[int, _State]:
    """Return all states that can be reached from some without reading anything."""
    found: dict[int, _State] = {}
    while states:
        state = states.pop()
        if id(state) not in found:
            found[id(state)] = state
            states += state.free
    return found


def _refused(source: str, why: str) -> ExpressionRefused:
    return ExpressionRefused(Refusal.BAD_ATTRIBUTE, "patternMatch", f"{source[:100]}: {why}")


class _Compiler:
    """Reads a pattern from left to right. Every reader takes where it starts and returns where it ends."""

    def __init__(self, source: str, *, case_sensitive: bool) -> None:
        self._source = source
        self._at = 0
        self._count = 0
        self._depth = 0
        self._case_sensitive = case_sensitive

    def compile(self) -> Pattern:
        start = self._state()
        end = self._alternatives(start)
        if self._at < len(self._source):
            raise _refused(self._source, f"{self._source[self._at]} at {self._at}")
        return Pattern(start, end, self._count)

    def _alternatives(self, start: _State) -> _State:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _refused(self._source, "nested too deeply")
        end = self._state()
        while True:
            first = self._state()
            start.free.append(first)
            self._sequence(first).free.append(end)
            if self._peek() != "|":
                self._depth -= 1
                return end
            self._at += 1

    def _sequence(self, start: _State) -> _State:
        while self._peek() not in ("", "|", ")"):
            start = self._piece(start)
        return start

    def _piece(self, start: _State) -> _State:
        """Read an atom and its quantifier; the atom is read anew for each further time that it is counted."""
        begin, head, end = self._at, self._state(), self._state()
        tail = self._atom(head)
        least, most = self._quantifier()
        resume = self._at
        for number in range(max(least, 1) if most is None else most):
            if number >= least:
                start.free.append(end)
            if number:
                self._at, head = begin, self._state()
                tail = self._atom(head)
            start.free.append(head)
            start = tail
        if most is None:
            start.free.append(head)
        start.free.append(end)
        self._at = resume
        return end

    def _atom(self, start: _State) -> _State:
        character = self._peek()
        if character == "(":
            self._at += 1
            end = self._alternatives(start)
            if self._peek() != ")":
                raise _refused(self._source, "an open bracket")
            self._at += 1
            return end
        if character == "[":
            test, self._at = self._read(read_class)
        elif character == "\\":
            test, self._at = self._read(read_escape)
        elif character == ".":
            test, self._at = _any, self._at + 1
        elif character in _NOT_PLAIN:
            raise _refused(self._source, f"{character} at {self._at}")
        else:
            test, self._at = character.__eq__, self._at + 1
        start.test = test if self._case_sensitive else _either_case(test)
        start.then = self._state()
        return start.then

    def _read(self, reader: Callable[[str, int], tuple[Test, int]]) -> tuple[Test, int]:
        try:
            return reader(self._source, self._at)
        except ValueError as error:
            raise _refused(self._source, str(error)) from None

    def _quantifier(self) -> tuple[int, int | None]:
        mark = self._peek()
        if mark == "{":
            return self._counted()
        if mark not in _QUANTIFIERS:
            return 1, 1
        self._at += 1
        return _QUANTIFIERS[mark]

    def _counted(self) -> tuple[int, int | None]:
        close = self._source.find("}", self._at)
        said = self._source[self._at + 1 : max(close, self._at)]
        low, comma, high = said.partition(",")
        if close < 0 or not _is_count(low) or (high and not _is_count(high)):
            raise _refused(self._source, f"{{{said}}}")
        least = int(low)
        most = least if not comma else int(high) if high else None
        if least > _MOST_REPEATS or (most is not None and not least <= most <= _MOST_REPEATS):
            raise _refused(self._source, f"{{{said}}}")
        self._at = close + 1
        return least, most

    def _peek(self) -> str:
        return self._source[self._at : self._at + 1]

    def _state(self) -> _State:
        self._count += 1
        if self._count > _MOST_STATES:
            raise _refused(self._source, "larger than is allowed")
        return _State()


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 6


def _any(character: str) -> bool:
    return character not in "\n\r"


def _either_case(test: Test) -> Test:
    def tested(character: str) -> bool:
        return test(character) or test(character.lower()) or test(character.upper())

    return tested
