"""The battery, with the screens themselves: plugged in, taken away, made larger and smaller, and pictures taken of them."""

from collections.abc import Iterator

import pytest

from desktop.lockdown.capabilities import Reach
from desktop.lockdown.probe import probe
from tests.desktop.lockdown.rig.attacker import Attacker
from tests.desktop.lockdown.rig.conditions import needs_rig
from tests.desktop.lockdown.rig.machine import SIZE, Machine
from tests.desktop.lockdown.rig.room import Room, until
from tests.thorough import one_in

pytestmark = needs_rig

OUTPUT = "screen"
SMALL = (1024, 700)
SMALL_MODE = f"{SMALL[0]}x{SMALL[1]}"
TIMES = ("60", "1024", "1048", "1184", "1344", "700", "703", "709", "724")
LEFT, RIGHT = "640/170x800/210+0+0", "640/170x800/210+640+0"
COVERED = (0, 0, 0, 0)
GREEN = bytes((0, 255, 0))


@pytest.fixture(autouse=True)
def _usual_screen(machine: Machine) -> Iterator[None]:
    """Know a smaller size, and leave one screen of the usual size behind."""
    machine.run("xrandr", "--newmode", SMALL_MODE, *TIMES)
    machine.run("xrandr", "--addmode", OUTPUT, SMALL_MODE)
    yield
    for name in ("second", "third", "half"):
        machine.run("xrandr", "--delmonitor", name)
    size(machine, SIZE)


def size(machine: Machine, wanted: tuple[int, int]) -> None:
    """Give the screen another size, as a person does in the settings."""
    machine.run("xrandr", "--output", OUTPUT, "--mode", f"{wanted[0]}x{wanted[1]}")


def told(room: Room, *details: str) -> None:
    """Wait until these changes of the screens were told."""

    def are_told() -> bool:
        seen = {one.detail for one in room.seen if one.control == "displays"}
        return seen.issuperset(details)

    until(are_told, f"{details} to be told")


def plug_in_beside(room: Room) -> None:
    """Have a small screen and, beside it, another."""
    size(room.machine, SMALL)
    room.machine.run("xrandr", "--fb", f"{SIZE[0]}x{SIZE[1]}")
    beside = SIZE[0] - SMALL[0]
    room.machine.run("xrandr", "--setmonitor", "second", f"{beside}/68x{SMALL[1]}/185+{SMALL[0]}+0", "none")


def covers(room: Room, attacker: Attacker) -> None:
    """Wait until the window covers all there is."""
    until(lambda: attacker.uncovered(room.window) == COVERED, "all screens to be covered")


def reads_on(room: Room, place: list[int]) -> None:
    """Wait until what is to be read stands in this place: left, top, width, height."""
    until(lambda: room.get("laid")[1] == place, f"the page to be laid out in {place}")


@pytest.mark.parametrize("to", one_in(2, [SMALL, SIZE]), ids=one_in(2, ["smaller", "larger"]))
def test_another_size_is_covered_laid_out_and_told(
    page: Room, attacker: Attacker, to: tuple[int, int]
) -> None:
    """A screen that becomes smaller or larger is covered to its edge, what is to be read fits it, and that is told."""
    other = SIZE if to == SMALL else SMALL
    if to == SIZE:
        size(page.machine, other)
        told(page, f"{to[0]} x {to[1]} to {other[0]} x {other[1]}")
    size(page.machine, to)
    covers(page, attacker)
    reads_on(page, [0, 0, *to])

    told(page, f"{other[0]} x {other[1]} to {to[0]} x {to[1]}")
    assert 0 == page.counted("moved")


def test_no_strip_is_left(room: Room, attacker: Attacker) -> None:
    """After both changes every corner of the screen is the exam's, as another program sees it."""
    for now in (SMALL, SIZE):
        size(room.machine, now)
        covers(room, attacker)
        corners = [(x, y) for x in (1, now[0] - 2) for y in (1, now[1] - 2)]
        until(lambda corners=corners: {attacker.sees(*at) for at in corners} == {GREEN}, "green corners")


def test_a_picture_larger_than_the_screen_is_covered(page: Room, attacker: Attacker) -> None:
    """Where the screen shows a part only of a larger picture, all of it is covered, and the page stays in the part seen."""
    size(page.machine, SMALL)
    told(page, f"{SIZE[0]} x {SIZE[1]} to {SMALL[0]} x {SMALL[1]}")
    page.machine.run("xrandr", "--fb", f"{SIZE[0]}x{SIZE[1]}")
    covers(page, attacker)
    reads_on(page, [0, 0, *SMALL])

    told(page, f"{SMALL[0]} x {SMALL[1]} to {SIZE[0]} x {SIZE[1]}")


def test_a_picture_smaller_than_the_screen_is_covered(page: Room, attacker: Attacker) -> None:
    """Where the picture is made smaller than the screen, which then shows nothing, the page is laid out in what is left."""
    page.machine.run("xrandr", "--fb", "1000x600")
    covers(page, attacker)
    reads_on(page, [0, 0, 1000, 600])
    page.machine.run("xrandr", "--fb", f"{SIZE[0]}x{SIZE[1]}")
    size(page.machine, SIZE)
    covers(page, attacker)
    reads_on(page, [0, 0, *SIZE])

    told(page, "1280 x 800 to 1000 x 600", "1000 x 600 to 1280 x 800")


def test_a_second_screen_is_covered_and_the_page_stays_where_it_is(page: Room, attacker: Attacker) -> None:
    """A screen that comes and goes is covered and told each time; the page does not jump to it, not even half of it."""
    page.machine.run("xrandr", "--setmonitor", "second", RIGHT, "none")
    told(page, "1 to 2")
    covers(page, attacker)
    reads_on(page, [0, 0, *SIZE])
    page.machine.run("xrandr", "--delmonitor", "second")
    told(page, "1 to 2", "2 to 1")
    covers(page, attacker)
    reads_on(page, [0, 0, *SIZE])


def test_a_page_keeps_to_one_of_two_screens(page: Room, attacker: Attacker) -> None:
    """Beside another screen the page fills its own alone; when its own is taken away it goes to the one that is left."""
    page.machine.run("xrandr", "--setmonitor", "half", LEFT, OUTPUT)
    reads_on(page, [0, 0, 640, 800])
    page.machine.run("xrandr", "--setmonitor", "second", RIGHT, "none")
    told(page, "1 to 2")
    covers(page, attacker)
    reads_on(page, [0, 0, 640, 800])
    page.machine.run("xrandr", "--delmonitor", "half")
    covers(page, attacker)
    reads_on(page, [640, 0, 640, 800])


def test_screens_that_came_later_are_followed_too(page: Room, attacker: Attacker) -> None:
    """A screen that was not there at the beginning is followed as well: its new size lays the page out anew."""
    page.machine.run("xrandr", "--fb", "1000x600")
    reads_on(page, [0, 0, 1000, 600])
    page.machine.run("xrandr", "--fb", f"{SIZE[0]}x{SIZE[1]}")
    size(page.machine, SMALL)
    covers(page, attacker)
    reads_on(page, [0, 0, *SMALL])
    size(page.machine, SIZE)
    covers(page, attacker)
    reads_on(page, [0, 0, *SIZE])


def test_a_picture_of_the_screen_can_be_taken_and_nothing_else_is_claimed(
    room: Room, attacker: Attacker
) -> None:
    """Another program sees what the candidate sees; this machine's capabilities say so, with the reason."""
    until(lambda: attacker.sees(60, 90) == GREEN, "the exam to be seen")
    found = {one.control: one for one in probe({"DISPLAY": room.machine.name}, "linux").controls}

    assert Reach.UNAVAILABLE is found["capture"].reach
    assert "can take pictures" in found["capture"].reason
    assert Reach.ENFORCED is found["keys"].reach


def test_a_second_screen_beside_the_first_is_covered(room: Room, attacker: Attacker) -> None:
    """A screen that shows what lies beside the window is covered when it comes, and told."""
    plug_in_beside(room)
    covers(room, attacker)

    told(room, "1 to 2")


def test_without_a_hold_another_size_leaves_a_strip(loose: Room, attacker: Attacker) -> None:
    """What the tests above look for is there where nothing is held: a larger picture shows what lies beside the window."""
    size(loose.machine, SMALL)
    loose.machine.run("xrandr", "--fb", f"{SIZE[0]}x{SIZE[1]}")

    until(lambda: attacker.uncovered(loose.window) != COVERED, "a strip that is not covered")


def test_without_a_hold_a_second_screen_is_free(loose: Room, attacker: Attacker) -> None:
    """Where nothing is held a screen that comes shows whatever is beside the window, and nobody tells."""
    plug_in_beside(loose)

    until(lambda: attacker.uncovered(loose.window) != COVERED, "a screen that is not covered")
    assert [] == loose.seen
