"""A client of assistive technology's bus (AT-SPI): what a screen reader or a switch program sees of a process, and may do.

It knows D-Bus and nothing else: no Qt, no widget, no file of the application. ``surroundings`` starts a screen and
buses of its own, so that nothing of the machine's own session is met.
"""

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tools.system_packages import Purpose, accessibility_launcher, missing

T = TypeVar("T")
SHOWING = 25
ROOT = Path(__file__).parents[2]
SCREEN = "1366x900x24"
PATIENCE = 20.0

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
EDITABLE = "org.a11y.atspi.EditableText"
SELECTION = "org.a11y.atspi.Selection"
TEXT = "org.a11y.atspi.Text"
VALUE = "org.a11y.atspi.Value"

STATES = {
    1: "active", 4: "checked", 5: "collapsed", 7: "editable", 8: "enabled", 9: "expandable", 10: "expanded",
    11: "focusable", 12: "focused", 16: "modal", 17: "multi-line", 20: "pressed", 22: "selectable", 23: "selected",
    24: "sensitive", 25: "showing", 26: "single-line", 30: "visible", 41: "checkable", 43: "read-only",
}  # fmt: skip

"""The states that are asked for here, by their number in AtspiStateType."""


def lacking() -> str:
    """Say what is missing here for a client of the bus, nothing where all is there."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's"
    needs = missing([Purpose.WINDOWS, Purpose.ASSISTIVE])
    return f"not on this machine: {', '.join(need.thing for need in needs)}" if needs else ""


class Refused(Exception):
    """The process answered with an error: mostly, that what was asked for is gone."""


class Ref(NamedTuple):
    """Where an accessible is: its process on the bus, its path there."""

    bus: str
    path: str


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible as it was when it was asked."""

    ref: Ref
    name: str
    description: str
    role: str
    states: frozenset[str]
    interfaces: frozenset[str]
    children: tuple["Node", ...]
    client: "Client"

    def walk(self) -> Iterator["Node"]:
        """Yield this one and all that is inside, as it is read."""
        yield self
        for child in self.children:
            yield from child.walk()

    def shown(self) -> Iterator["Node"]:
        """Yield what a screen reader would speak of: all that is showing."""
        if "showing" in self.states or self.role in ("application", "frame", "window"):
            yield self
            for child in self.children:
                yield from child.shown()

    def actions(self) -> list[str]:
        """Return the names of what can be done with it."""
        if ACTION not in self.interfaces:
            return []
        return [name for name, _, _ in self.client.call(self.ref, ACTION, "GetActions")[0]]

    def act(self, name: str) -> None:
        """Do something with it by its name."""
        names = self.actions()
        assert name in names, (name, names, self.told())
        assert self.client.call(self.ref, ACTION, "DoAction", "i", (names.index(name),))[0], self.told()

    def press(self) -> None:
        """Do what a click would do."""
        names = self.actions()
        self.act(next(name for name in ("Press", "Toggle") if name in names))

    def text(self) -> str:
        """Return the text in it."""
        return str(self.client.call(self.ref, TEXT, "GetText", "ii", (0, -1))[0])

    def write(self, text: str) -> None:
        """Put a text in its place."""
        assert self.client.call(self.ref, EDITABLE, "SetTextContents", "s", (text,))[0], self.told()

    def insert(self, text: str, at: int) -> None:
        """Put a text in at a place."""
        done = self.client.call(self.ref, EDITABLE, "InsertText", "isi", (at, text, len(text)))
        assert done[0], self.told()

    def value(self) -> float:
        """Return its number."""
        return float(self.client.get(self.ref, VALUE, "CurrentValue"))

    def set_value(self, value: float) -> None:
        """Give it a number."""
        self.client.set(self.ref, VALUE, "CurrentValue", "d", value)

    def range(self) -> tuple[float, float, float]:
        """Return its least and greatest number, and the step between two."""
        names = ("MinimumValue", "MaximumValue", "MinimumIncrement")
        least, most, step = (float(self.client.get(self.ref, VALUE, name)) for name in names)
        return least, most, step

    def told(self) -> str:
        """Return it in words, for messages of failure."""
        states = " ".join(sorted(self.states - {"enabled", "sensitive", "visible", "showing"}))
        return f"{self.role} «{self.name}» [{states}] {self.description!r}"

    def outline(self, depth: int = 0) -> str:
        """Return what is shown, a line for each, for messages of failure."""
        lines = ["  " * depth + self.told()]
        lines += [child.outline(depth + 1) for child in self.children if "showing" in child.states]
        return "\n".join(lines)


class Client:
    """A connection to the accessibility bus."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)
        self.asked = 0

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def call(
        self, ref: Ref, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """Call a method and wait for its answer."""
        return self.call_all([(ref, interface, method, signature, body)])[0]

    def call_all(
        self, calls: Sequence[tuple[Ref, str, str, str | None, tuple[Any, ...]]]
    ) -> list[tuple[Any, ...]]:
        """Call methods at once, and return their answers in this order: a tree is asked for level by level."""
        serials = []
        for ref, interface, method, signature, body in calls:
            address = DBusAddress(ref.path, bus_name=ref.bus, interface=interface)
            serial = next(self._connection.outgoing_serial)
            self._connection.send(new_method_call(address, method, signature, body), serial=serial)
            serials.append(serial)
        self.asked += len(serials)
        answers: dict[int, Message] = {}
        while len(answers) < len(serials):
            message = self._connection.receive(timeout=PATIENCE)
            serial = message.header.fields.get(HeaderFields.reply_serial, -1)
            if serial in serials:
                answers[serial] = message
        for message in answers.values():
            if message.header.message_type is MessageType.error:
                raise Refused(message.header.fields.get(HeaderFields.error_name), message.body)
        return [answers[serial].body for serial in serials]

    def get(self, ref: Ref, interface: str, name: str) -> Any:
        """Return a property."""
        return self.call_all([_get(ref, interface, name)])[0][0][1]

    def set(self, ref: Ref, interface: str, name: str, signature: str, value: object) -> None:
        """Change a property."""
        body = (interface, name, (signature, value))
        self.call(ref, "org.freedesktop.DBus.Properties", "Set", "ssv", body)

    def applications(self) -> list[Ref]:
        """Return the processes that offer themselves."""
        registry = Ref("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return [Ref(*child) for child in self.call(registry, ACCESSIBLE, "GetChildren")[0]]

    def tree(self, ref: Ref, *, hidden: bool = False) -> Node:
        """Return an accessible and what is inside as it is now: what is shown, or with ``hidden`` all of it."""
        levels = [[ref]]
        facts: dict[Ref, list[tuple[Any, ...]]] = {}
        while levels[-1]:
            calls = [call for one in levels[-1] for call in _questions(one)]
            answers = self.call_all(calls)
            width = len(_questions(ref))
            for at, one in enumerate(levels[-1]):
                facts[one] = answers[at * width : (at + 1) * width]
            open_ones = [one for one in levels[-1] if hidden or len(levels) < 3 or _shows(facts[one])]
            inside = [Ref(*child) for one in open_ones for child in facts[one][-1][0]]
            levels.append([child for child in inside if child not in facts])
        return self._made(ref, facts)

    def _made(self, ref: Ref, facts: dict[Ref, list[tuple[Any, ...]]]) -> Node:
        name, description, role, states, interfaces, children = facts[ref]
        bits = _bits(states)
        return Node(
            ref,
            name[0][1],
            description[0][1],
            role[0],
            frozenset(word for bit, word in STATES.items() if bits >> bit & 1),
            frozenset(interfaces[0]),
            tuple(self._made(Ref(*child), facts) for child in children[0] if Ref(*child) in facts),
            self,
        )

    def extents(self, nodes: Sequence[Node]) -> list[tuple[int, int, int, int]]:
        """Return where things are in their window: x, y, width, height."""
        calls = [(node.ref, COMPONENT, "GetExtents", "u", (1,)) for node in nodes]
        return [tuple(body[0]) for body in self.call_all(calls)]


def _get(ref: Ref, interface: str, name: str) -> tuple[Ref, str, str, str, tuple[Any, ...]]:
    return ref, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name)


def _bits(states: tuple[Any, ...]) -> int:
    return int(states[0][0] | (states[0][1] << 32))


def _shows(facts: list[tuple[Any, ...]]) -> bool:
    return bool(_bits(facts[3]) >> SHOWING & 1)


def _questions(ref: Ref) -> list[tuple[Ref, str, str, str | None, tuple[Any, ...]]]:
    return [
        _get(ref, ACCESSIBLE, "Name"),
        _get(ref, ACCESSIBLE, "Description"),
        (ref, ACCESSIBLE, "GetRoleName", None, ()),
        (ref, ACCESSIBLE, "GetState", None, ()),
        (ref, ACCESSIBLE, "GetInterfaces", None, ()),
        (ref, ACCESSIBLE, "GetChildren", None, ()),
    ]


# ---------------------------------------------------------------------------------------------- what it runs on


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A screen and buses of our own: the environment of a process that is to be seen, and the bus where it is."""

    environment: dict[str, str]
    address: str


@contextmanager
def surroundings(folder: Path) -> Iterator[Surroundings]:
    """Start a screen, a session bus and the accessibility bus; stop them all in the end."""
    started: list[subprocess.Popen[bytes]] = []
    try:
        display = _said_by(
            started, ["Xvfb", "-displayfd", "{fd}", "-screen", "0", SCREEN, "-nolisten", "tcp"]
        )
        environment = {
            **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(folder),
            "PYTHONPATH": str(ROOT),
        }
        environment.pop("WAYLAND_DISPLAY", None)
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        session = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"]
        environment["DBUS_SESSION_BUS_ADDRESS"] = _said_by(started, session, environment)
        launcher = accessibility_launcher()
        assert launcher is not None
        started.append(_start([str(launcher), "--launch-immediately"], environment))
        yield Surroundings(environment, _accessibility_bus(environment["DBUS_SESSION_BUS_ADDRESS"]))
    finally:
        for process in reversed(started):
            process.terminate()
        for process in started:
            process.wait(timeout=PATIENCE)


def until(ask: Callable[[], T | None], what: str = "", *, patience: float = PATIENCE) -> T:
    """Ask again and again until there is an answer."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = ask()
        except Refused:
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"in vain waited for: {what}")
        time.sleep(0.02)


def _start(command: Sequence[str], environment: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _said_by(
    started: list[subprocess.Popen[bytes]], command: Sequence[str], environment: dict[str, str] | None = None
) -> str:
    """Start a program that says one line on a descriptor of its own when it is ready, and return the line."""
    reading, writing = os.pipe()
    told = [part.replace("{fd}", str(writing)) for part in command]
    process = subprocess.Popen(
        told, env=environment, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    started.append(process)
    with os.fdopen(reading, "rb", buffering=0) as answers:
        ready, _, _ = select.select([answers], [], [], PATIENCE)
        line = answers.readline().strip().decode() if ready else ""
    if not line:
        raise AssertionError(f"{command[0]} did not start")
    return line


def _accessibility_bus(session: str) -> str:
    ref = Ref("org.a11y.Bus", "/org/a11y/bus")

    def asked() -> str | None:
        client = Client(session)
        try:
            return str(client.call(ref, "org.a11y.Bus", "GetAddress")[0]) or None
        finally:
            client.close()

    return until(asked, "the accessibility bus")
