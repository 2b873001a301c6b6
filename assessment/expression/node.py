"""One element of an expression or a rule, named as QTI 2.x names it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """``op`` is the element's name in camelCase, such as ``sum``, ``baseValue`` or ``responseCondition``.

    ``attributes`` are sorted by name and carry QTI 2.x names; ``text`` is the content of ``baseValue``.
    """

    op: str
    args: tuple["Node", ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    text: str = ""

    def attribute(self, name: str, default: str = "") -> str:
        """Return what an attribute says, or the default where it is not given."""
        for known, value in self.attributes:
            if known == name:
                return value
        return default


def node(op: str, *args: Node, text: str = "", **attributes: str) -> Node:
    """Return a node, its attributes sorted as they must be."""
    return Node(op, args, tuple(sorted(attributes.items())), text)
