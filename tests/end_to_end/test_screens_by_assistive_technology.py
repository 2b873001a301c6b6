"""What assistive technology is told of every screen: the gallery's scenes, shown by a process of their own, asked by AT-SPI.

A scene that is added to the gallery is walked here too.
"""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest

from tests import forking
from tests.desktop.ui.gallery import scenes
from tests.end_to_end import atspi
from tests.end_to_end.atspi import ACTION, EDITABLE, SELECTION, TEXT, VALUE, Client, Node, until
from tests.thorough import one_in

OFFERED = {
    "push button": {ACTION},
    "check box": {ACTION},
    "radio button": {ACTION},
    "text": {TEXT, EDITABLE},
    "slider": {VALUE, ACTION},
    "list": {SELECTION},
    "list item": set(),
    "alert message": set(),
    "label": {TEXT},  # a passage: its text can be read line by line
    "panel": set(),  # a page that only informs: its words are its name
    "graphic": set(),  # a picture: a description says how to work with it
}
"""What a control of a role has to offer. A control of any other role is one that screen readers do not know."""
PRESSED = {"push button", "check box", "radio button"}

pytestmark = pytest.mark.skipif(bool(atspi.lacking()), reason=atspi.lacking() or "all is there")


@dataclass(frozen=True, slots=True)
class Gallery:
    """The process that shows scenes, and a client that looks at them."""

    process: "forking.Forked | subprocess.Popen[str]"
    client: Client

    def show(self, scene: str) -> Node:
        """Show a scene and return all that is shown of it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{scene}\n")
        self.process.stdin.flush()
        assert f"{scene}\n" == self.process.stdout.readline()
        return self.look()

    def look(self) -> Node:
        """Return what is shown."""
        (application,) = until(self.client.applications, "the application on the bus")
        return self.client.tree(application)


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    """The process, a screen and buses for all scenes together."""
    runtime = tmp_path_factory.mktemp("runtime")
    with atspi.surroundings(runtime) as around:
        process = forking.start(
            "tests.end_to_end.gallery_room",
            beside=("tests.desktop.ui.gallery",),
            environment=around.environment,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        assert "ready\n" == process.stdout.readline()
        client = Client(around.address)
        yield Gallery(process, client)
        client.close()
        process.stdin.close()
        assert 0 == process.wait(timeout=atspi.PATIENCE)
        process.stdout.close()


def told() -> list[str]:
    """Return every screen, and every way of asking: answered, where it can be. The others are looked at in process."""
    names = [name for name in scenes() if name[0].isdigit() or name.startswith("every-")]
    return [
        name
        for name in names
        if not (name.endswith("-0") and f"{name[:-1]}1" in names) and "sample" not in name
    ]


@pytest.mark.parametrize("scene", one_in(6, told()))
def test_what_a_screen_tells(gallery: Gallery, scene: str) -> None:
    """Every control has a name and a known role, offers what its role promises, stands in reading order, and is no double."""
    tree = gallery.show(scene)

    controls = [node for node in tree.shown() if {"focusable", "enabled"} <= node.states]
    wrong = [
        *(f"no name: {node.told()}" for node in controls if not node.name.strip()),
        *(f"unknown to screen readers: {node.told()}" for node in controls if node.role not in OFFERED),
        *(told for node in controls for told in _not_offered(node)),
        *(f"no group around it: {node.told()}" for node in _alone(tree)),
        *(f"like another: {node.told()}" for node in _doubles(tree)),
        *(f"behind a sheet: {node.told()}" for node in _behind_sheet(tree)),
        *_out_of_order(tree),
    ]
    assert controls or scene in SILENT
    assert ["frame"] == [node.role for node in tree.children]
    assert [] == wrong


SILENT: set[str] = set()
"""Scenes on which there is nothing to press."""


def test_a_passage_is_read_and_not_written(gallery: Gallery) -> None:
    """The passage gives its text; whoever tries to write into it changes nothing."""
    tree = gallery.show("09-test")
    (passage,) = (node for node in tree.shown() if node.role == "label" and "focusable" in node.states)
    words = passage.text()
    assert len(words) > 1_000

    gallery.client.call(passage.ref, EDITABLE, "SetTextContents", "s", ("Mine",))
    gallery.client.call(passage.ref, EDITABLE, "DeleteText", "ii", (0, 20))

    assert until(lambda: words == passage.text(), "the passage as it was")


def test_the_divider_is_moved_by_its_value(gallery: Gallery) -> None:
    """The divider between passage and questions stands at a number; setting it moves the panes."""
    tree = gallery.show("09-test")
    (divider,) = (node for node in tree.shown() if node.role == "slider")
    ((before, *_),) = gallery.client.extents([divider])

    divider.set_value(40)

    ((after, *_),) = gallery.client.extents([divider])
    assert (25, 75, 2) == divider.range()
    assert 40 == divider.value()
    assert after < before


def _not_offered(node: Node) -> Iterator[str]:
    lacking = OFFERED.get(node.role, set()) - node.interfaces
    if lacking:
        yield f"offers no {', '.join(name.split('.')[-1] for name in lacking)}: {node.told()}"
    if node.role in PRESSED and "Press" not in node.actions():
        yield f"cannot be pressed: {node.told()}"
    if node.role in ("check box", "radio button") and "checkable" not in node.states:
        yield f"does not say that it can be on or off: {node.told()}"
    if node.role == "graphic" and not node.description:
        yield f"does not say how to work with it: {node.told()}"
    if node.role == "slider":
        least, most, step = node.range()
        if not (least <= node.value() <= most and least < most and step > 0):
            yield f"stands at no number of its scale: {node.told()}"


def _alone(tree: Node) -> Iterator[Node]:
    """Yield radio buttons around which nothing has a name: of what they are the choices is not said."""

    def walk(node: Node, parent: str, named: bool) -> Iterator[Node]:
        if node.role == "radio button" and not named:
            yield node
        screen = parent == "layered pane"
        inside = named or (node.role in ("panel", "list") and bool(node.name) and not screen)
        for child in _showing(node):
            yield from walk(child, node.role, inside)

    yield from walk(tree, "", named=False)


def _showing(node: Node) -> list[Node]:
    return [child for child in node.children if "showing" in child.states]


def _doubles(tree: Node) -> Iterator[Node]:
    """Yield what cannot be told from something beside it."""
    for node in tree.shown():
        seen: set[tuple[str, str, str]] = set()
        for child in _showing(node):
            told = (child.role, child.name, child.description)
            if child.role in PRESSED | {"text", "slider"} and "enabled" in child.states:
                if told in seen:
                    yield child
                seen.add(told)


def _behind_sheet(tree: Node) -> list[Node]:
    """Return what can be used though a sheet lies over it."""
    sheets = [node for node in tree.shown() if node.role == "dialog"]
    if not sheets:
        return []
    inside = {node.ref for sheet in sheets for node in sheet.walk()}
    usable = [node for node in tree.shown() if {"focusable", "enabled"} <= node.states]
    return [node for node in usable if node.ref not in inside]


def _meet(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    """Say whether two places (x, y, width, height) have a part in common."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return across > 0 and down > 0


def _out_of_order(tree: Node) -> Iterator[str]:
    """Yield controls that lie above the one told before them, or in its line on the side from which that line is told."""
    for parent in tree.shown():
        if parent.role == "graphic":
            continue  # places on a picture have no line
        beside = [child for child in _showing(parent) if any(_usable(node) for node in child.shown())]
        places = list(zip(beside, tree.client.extents(beside), strict=True))
        ways = set()
        for (one, here), (other, there) in pairwise(places):
            if _meet(here, there):
                continue  # a row that goes over several lines lies around what stands in one of them
            if there[1] + there[3] <= here[1]:
                yield f"told after {one.told()} but stands above it: {other.told()}"
            elif (
                min(there[1] + there[3], here[1] + here[3]) - max(there[1], here[1])
                > min(there[3], here[3]) / 2
            ):
                ways.add(there[0] > here[0])
        if len(ways) > 1:
            yield f"told to and fro: {parent.told()}"


def _usable(node: Node) -> bool:
    return {"focusable", "enabled"} <= node.states
