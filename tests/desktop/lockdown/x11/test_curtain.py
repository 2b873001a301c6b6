"""The curtain of an X server: what is to be seen where the exam is not."""

from collections.abc import Iterator

import pytest
from Xlib import X
from Xlib.display import Display

from desktop.errors import LockdownUnavailable
from desktop.lockdown.curtain import Picture
from desktop.lockdown.x11.curtain import X11Curtain
from desktop.lockdown.x11.server import open_display
from tests.desktop.lockdown.rig.attacker import Attacker
from tests.desktop.lockdown.rig.machine import SIZE, Machine, a_machine, lacking
from tests.desktop.lockdown.rig.room import until

pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"the rig lacks {', '.join(lacking())}")
GROUND, RED = (0x10, 0x20, 0x30), (255, 0, 0)
PICTURE = Picture(100, 50, 4, 2, bytes((1, 2, 3, 0)) * 4 + bytes((4, 5, 6, 0)) * 4, 0x102030)


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """A machine without a window manager."""
    with a_machine("none", tmp_path_factory.mktemp("none")) as made:
        yield made


@pytest.fixture
def exam(machine: Machine) -> Iterator[Attacker]:
    """Another program, whose red window stands for the exam's, or for whatever comes over it."""
    made = Attacker(machine.name)
    yield made
    made.close()


@pytest.fixture
def curtain(machine: Machine) -> Iterator[X11Curtain]:
    """A curtain that shows the picture."""
    made = X11Curtain(lambda: open_display(machine.name))
    made.show_then(PICTURE)
    yield made
    made.close()


def seen(by: Attacker, x: int, y: int) -> tuple[int, int, int]:
    """Return the colour of a point of the screen: red, green, blue."""
    data = bytes(by.root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFF).data)
    return data[2], data[1], data[0]


def test_it_hangs_behind_and_is_all_that_is_left(curtain: X11Curtain, exam: Attacker) -> None:
    """Behind the exam's window nothing of it is seen; where that goes away there is the curtain, with its card."""
    window = exam.open(override=True)
    curtain.hang(window.id)
    assert {RED} == {seen(exam, x, y) for x, y in ((0, 0), (100, 50), (SIZE[0] - 1, SIZE[1] - 1))}

    window.unmap()
    exam.display.sync()
    assert [GROUND, (3, 2, 1), (6, 5, 4), GROUND] == [
        seen(exam, x, y) for x, y in ((0, 0), (100, 50), (103, 51), (SIZE[0] - 1, SIZE[1] - 1))
    ]


def test_it_covers_what_comes_and_keeps_the_keys(curtain: X11Curtain, exam: Attacker) -> None:
    """Covering, it is above whatever is there and whatever comes, and nobody else gets the keyboard."""
    exam.open(override=True)
    curtain.cover()
    assert GROUND == seen(exam, 0, 0)
    exam.open(override=True)
    curtain.hold()
    assert (GROUND, 1) == (seen(exam, 0, 0), exam.take_keyboard())


def test_it_goes_back_behind(curtain: X11Curtain, exam: Attacker) -> None:
    """Uncovered, the exam is there again, and the keyboard free."""
    window = exam.open(override=True)
    curtain.hang(window.id)
    curtain.cover()
    curtain.uncover()
    curtain.hold()
    assert (RED, 0) == (seen(exam, 0, 0), exam.take_keyboard())


def test_it_stands_aside(curtain: X11Curtain, exam: Attacker) -> None:
    """For the one that takes the screen again it leaves the keys and the front, and stays behind it."""
    curtain.cover()
    curtain.stand_aside()
    exam.open(override=True)
    curtain.hold()
    assert (RED, 0) == (seen(exam, 0, 0), exam.take_keyboard())


def test_thrown_off_it_covers_again(curtain: X11Curtain, exam: Attacker) -> None:
    """Where the server ends its connection it opens another, and covers as before."""
    exam.open(override=True)
    curtain.cover()
    (own,) = [one for one in exam.root.query_tree().children if one.get_wm_name() == "Carrel"]
    own.kill_client()
    exam.display.sync()

    def covers() -> bool:
        curtain.hold()
        return seen(exam, 0, 0) == GROUND and seen(exam, 100, 50) == (3, 2, 1)

    until(covers, "the curtain to cover again")


@pytest.mark.parametrize("times", [1, 9])
def test_thrown_off_while_it_begins_it_begins_again(machine: Machine, times: int) -> None:
    """Whose connection the server ends again and again before there is a window has one in the end."""
    opened: list[Display] = []

    def open_one() -> Display:
        opened.append(open_display(machine.name))
        if len(opened) <= times:
            opened[-1].close()
        return opened[-1]

    made = X11Curtain(open_one)

    made.hold()
    made.close()
    assert times + 1 == len(opened)


def test_thrown_off_for_ever_it_gives_up(machine: Machine) -> None:
    """Where no connection lasts, that is said."""

    def open_one() -> Display:
        opened = open_display(machine.name)
        opened.close()
        return opened

    with pytest.raises(LockdownUnavailable):
        X11Curtain(open_one)


@pytest.mark.parametrize("covers_before", [True, False])
def test_taken_off_the_server_it_covers_again(
    curtain: X11Curtain, exam: Attacker, covers_before: bool
) -> None:
    """Where another program destroys its window it makes another, and covers as before."""
    behind = exam.open(override=True)
    curtain.hang(behind.id)
    if covers_before:
        curtain.cover()
    (own,) = [one for one in exam.root.query_tree().children if one.get_wm_name() == "Carrel"]
    own.destroy()
    exam.display.sync()
    if not covers_before:
        curtain.cover()

    def covers() -> bool:
        curtain.hold()
        return seen(exam, 0, 0) == GROUND and seen(exam, 100, 50) == (3, 2, 1)

    until(covers, "the curtain to cover again")


def test_it_covers_a_screen_that_grew(curtain: X11Curtain, exam: Attacker, machine: Machine) -> None:
    """Covering, it follows the size of the screen."""
    curtain.cover()
    machine.run("xrandr", "--fb", "1000x700")
    machine.run("xrandr", "--fb", f"{SIZE[0]}x{SIZE[1]}")

    def covers() -> bool:
        curtain.hold()
        return seen(exam, SIZE[0] - 1, SIZE[1] - 1) == GROUND

    until(covers, "the whole screen to be covered")


def test_no_server_no_curtain() -> None:
    """Where there is nothing to cover that is said."""
    with pytest.raises(LockdownUnavailable):
        X11Curtain(lambda: open_display(":4711"))
