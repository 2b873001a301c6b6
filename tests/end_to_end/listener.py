"""A candidate who has the accessibility tree and nothing else: finds by role and name, presses and writes by AT-SPI."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests import forking
from tests.builders import SECRET
from tests.end_to_end import atspi
from tests.end_to_end.atspi import Client, Node, Surroundings, until

STARTS = 60.0
"""So many seconds an application may take to be there, on a machine that does much else."""


class Listener:
    """Knows the application by what its tree says, and acts on what it finds there."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def tree(self) -> Node:
        """Return the application as it is now."""
        (application,) = self._client.applications()
        return self._client.tree(application)

    def look(self, role: str, name: str) -> list[Node]:
        """Return what is shown of a role and enabled, by the beginning of its name; ``*B`` looks at the end."""
        found = [node for node in self.tree().shown() if node.role == role and "enabled" in node.states]
        if name.startswith("*"):
            return [node for node in found if node.name.endswith(name[1:])]
        return [node for node in found if node.name.startswith(name)]

    def question(self, number: int) -> Node:
        """Wait for a question by its number, with all that belongs to it."""
        name = f"Question {number}."

        def shown() -> list[Node]:
            return [node for node in self.tree().shown() if node.name.startswith(name) and node.children]

        return until(shown, name)[0]

    def find(self, role: str, name: str) -> Node:
        """Wait for one thing of this role and name."""
        try:
            return until(lambda: self.look(role, name), f"{role} {name}")[0]
        except AssertionError as missing:
            raise AssertionError(f"{missing}\n{self.tree().outline()}") from None

    def press(self, role: str, name: str) -> None:
        """Press what has this role and name."""
        self.find(role, name).press()

    def press_button(self, *names: str) -> None:
        """Press buttons, one after the other."""
        for name in names:
            self.press("push button", name)

    def write(self, name: str, text: str) -> None:
        """Write a text into a field; it is seen there."""
        self.find("text", name).write(text)
        assert text == self.find("text", name).text()

    def is_on(self, role: str, name: str) -> None:
        """Wait for a radio button or check box to say that it is on."""
        until(lambda: "checked" in self.find(role, name).states, f"{name} on")

    def choose(self, role: str, *names: str) -> None:
        """Press radio buttons or check boxes; each then says that it is on."""
        for name in names:
            self.press(role, name)
            self.is_on(role, name)


@contextmanager
def listening(around: Surroundings, home: Path) -> Iterator[Listener]:
    """Start the application on the computer at ``home``, and a client of the bus on which it offers itself."""
    process = forking.start(
        "tests.end_to_end.real_room",
        str(home),
        beside=("tests.end_to_end.real_room", "desktop.furnish"),
        environment=around.environment,
    )
    client = Client(around.address)
    try:
        until(client.applications, "the application on the bus", patience=STARTS)
        yield Listener(client)
    finally:
        client.close()
        process.terminate()
        with process:
            process.wait(timeout=atspi.PATIENCE)


def sign_in(who: Listener) -> None:
    """Sign in, say who it is, pass the check, read the instructions, start."""
    who.write("Candidate number", "C-1")
    who.find("text", "Password").write(SECRET)
    assert SECRET not in who.find("text", "Password").text()
    who.press_button("Sign in", "This is me", "Continue", "Start the test")


def hand_in(who: Listener) -> None:
    """Look over the answers; the sheet that asks puts all else out of use; submit."""
    who.press_button("Review")
    who.find("radio button", "Flagged 1")
    who.press_button("Submit")
    sheet = who.find("dialog", "Submit the test?")
    usable = [n for n in who.tree().shown() if n.role == "push button" and "enabled" in n.states]
    assert "modal" in sheet.states
    assert ["Keep working", "Submit now"] == [node.name for node in usable]
    who.press_button("Submit now")
    who.find("label", "Receipt code")
