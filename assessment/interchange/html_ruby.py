"""Readings over their base in foreign HTML, gathered until they are whole."""

from assessment.content.markup import escaped


class Ruby:
    """A base with its readings, gathered until it is whole."""

    def __init__(self) -> None:
        self._parts: list[tuple[str, str]] = []
        self._kind = "rb"

    def into(self, kind: str) -> None:
        """Say what the next words are: ``rt``, ``rp`` or the base."""
        self._kind = kind if kind in ("rt", "rp") else "rb"

    def say(self, text: str) -> None:
        """Take words."""
        text = " ".join(text.split())
        if text:
            self._parts.append((self._kind, text))

    @property
    def words(self) -> str:
        """All words, for where no ruby comes of them."""
        return " ".join(text for _, text in self._parts)

    @property
    def markup(self) -> str:
        """The ruby, or nothing where base or reading is missing."""
        if not {"rb", "rt"} <= {kind for kind, _ in self._parts}:
            return ""
        parts = (
            escaped(text) if kind == "rb" else f"<{kind}>{escaped(text)}</{kind}>"
            for kind, text in self._parts
        )
        return f"<ruby>{''.join(parts)}</ruby>"
