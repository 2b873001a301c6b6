"""A whole sitting driven through the accessibility tree alone, as a screen reader, dictation or a switch program would.

The application runs in a process of its own; what is done to it is done by AT-SPI's interfaces, and what it has kept
is read from its log when it has ended. Not one key or click is made.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assessment.attempt.states import State
from assessment.content.blob import BlobRef
from assessment.ids import AttemptId, ItemId
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.services.read_blob import BlobReader
from tests.builders import Desk
from tests.end_to_end import atspi
from tests.end_to_end.atspi import Surroundings, until
from tests.end_to_end.every_type_desk import ALWAYS, DRAWING, EXPECTED, every_type_desk
from tests.end_to_end.listener import Listener, hand_in, listening, sign_in
from tests.every_type import every_item

pytestmark = pytest.mark.skipif(bool(atspi.lacking()), reason=atspi.lacking() or "all is there")


def single_choice(who: Listener) -> None:
    """A radio button is pressed."""
    who.choose("radio button", "*Green")


def multiple_choice(who: Listener) -> None:
    """Check boxes are turned; one too many is turned back."""
    who.choose("check box", "A. Two", "B. Three", "C. Four")
    who.press("check box", "B. Three")


def true_false_not_given(who: Listener) -> None:
    """A radio button without a letter."""
    who.choose("radio button", "False")


def short_text(who: Listener) -> None:
    """A text is written, and written anew."""
    who.write("Your answer", "the shore")
    who.write("Your answer", "the sea")


def numeric(who: Listener) -> None:
    """A number is written, its unit chosen from the list."""
    who.write("Your answer", "12.5")
    who.press_button("Unit")
    who.press("radio button", "km")
    who.find("push button", "Unit: km")


def cloze(who: Listener) -> None:
    """Two gaps are written, one chosen."""
    who.write("Gap 1", "Paris")
    who.write("Gap 2", "2,1")
    who.press_button("Gap 3")
    who.press("radio button", "Rhône")


def gap_match(who: Listener) -> None:
    """A gap, then its word."""
    for gap, word in (("gap 1", "dog"), ("gap 2", "mouse")):
        who.press_button(gap, word)
        who.find("push button", f"{gap} of 2: {word}")


def inline_select(who: Listener) -> None:
    """Each gap opens a list."""
    for gap, word in (("Gap 1", "freezes"), ("Gap 2", "boils")):
        who.press_button(gap)
        who.press("radio button", word)
        who.find("push button", f"{gap} of 2: {word}")


def matching(who: Listener) -> None:
    """A thing is picked up, then its place; and the other way round."""
    who.press_button("*Paris", "France: empty", "Spain: empty", "*Madrid")
    who.find("push button", "Spain: B. Madrid" if who.look("push button", "B. Madrid") else "Spain:")


def associate(who: Listener) -> None:
    """A thing, then its partner."""
    who.press_button("salt", "cup", "pepper", "saucer")


def matrix(who: Listener) -> None:
    """A radio button in each row."""
    who.choose("radio button", "2: Right", "3: Wrong", "4: Right", "5: Wrong")


def order(who: Listener) -> None:
    """Rows are moved up by their buttons; drawn as they are to stand, they are kept so: what nobody touched is no answer."""
    for place, thing in enumerate(("Four", "One", "Three", "Two"), 1):
        (row,) = until(lambda thing=thing: [n for n in who.look("push button", "") if n.name[3:] == thing])  # type: ignore[misc]  # mypy infers no type of a lambda with a default
        for above in range(int(row.name[0]) - 1, place - 1, -1):
            who.press_button(f"Move {thing} up")
            who.find("push button", f"{above}. {thing}")
    rows = [node.name for node in who.look("push button", "") if node.name[1:3] == ". "]
    assert ["1. Four", "2. One", "3. Three", "4. Two"] == rows
    if who.look("push button", "Keep this order"):
        who.press_button("Keep this order")
    who.find("push button", "Clear answer")


def hottext(who: Listener) -> None:
    """A word of the text is a control."""
    who.press("radio button", "jumps")


def hotspot(who: Listener) -> None:
    """An area of the picture is a control."""
    who.choose("check box", "Place a", "Place c")


def select_point(who: Listener) -> None:
    """The cross-hair is moved by buttons, in large and in small steps."""
    who.press("check box", "Move by buttons")
    who.press_button("Cross-hair to the right")
    who.choose("check box", "Small steps")
    who.press_button(*["Cross-hair down"] * 4, "Set point")
    who.press("check box", "Small steps")
    who.press_button(*["Cross-hair to the left"] * 3)
    who.press("check box", "Small steps")
    who.press_button(*["Cross-hair to the left"] * 2, "Set point")


def graphic_gap_match(who: Listener) -> None:
    """A place on the picture, then its label."""
    who.press_button("Place x", "*Lighthouse", "Place y", "*Dock")


def slider(who: Listener) -> None:
    """The number is set where others drag; it is the one that is answered."""
    track = who.find("slider", "Scale")
    assert (0, 10, 0.5) == track.range()
    track.act("Increase")
    who.find("slider", "Scale, 0.5")
    track.set_value(7.5)
    assert 7.5 == who.find("slider", "Scale, 7.5").value()


def code(who: Listener) -> None:
    """Two lines are put in at the end, as they are to stand."""
    sheet = who.find("text", "Your answer")
    sheet.insert("\n    if r:\n        pass", len(sheet.text()))


def essay(who: Listener) -> None:
    """Text is put in at the end, and one word of it is made bold."""
    sheet = who.find("text", "Your answer")
    begun = sheet.text()
    sheet.insert("\nShips are ", len(begun))
    who.choose("check box", "Bold")
    sheet.insert("late", len(sheet.text()))
    who.press("check box", "Bold")
    sheet.insert(".", len(sheet.text()))


def upload(who: Listener) -> None:
    """The path of the file is written."""
    who.press_button("Choose a file")
    field = who.find("text", "Or type its path")
    field.write(str(Path.home() / "drawing.pdf"))
    who.press_button("Add")
    who.find("panel", "drawing.pdf")


def audio_recording(who: Listener) -> None:
    """Recording begins and ends by one button."""
    who.press_button("Record")
    whole = who.find("label", "*left").name
    until(lambda: [node for node in who.look("label", "*left") if node.name != whole], "a second of sound")
    who.press_button("Stop recording")
    who.find("push button", "Play back")


def composite(who: Listener) -> None:
    """Two questions in one."""
    who.choose("radio button", "A. Yes")
    who.write("Your answer", "It is deep.")


def essay_plain(who: Listener) -> None:
    """Two lines."""
    who.write("Your answer", "One line.\nAnd another.")


STEPS: dict[str, Callable[[Listener], None]] = {
    step.__name__: step
    for step in (
        single_choice,
        multiple_choice,
        true_false_not_given,
        short_text,
        numeric,
        cloze,
        gap_match,
        inline_select,
        matching,
        associate,
        matrix,
        order,
        hottext,
        hotspot,
        select_point,
        graphic_gap_match,
        slider,
        code,
        essay,
        upload,
        audio_recording,
        composite,
        essay_plain,
    )
}


# ------------------------------------------------------------------------------------------------ the sitting


@pytest.fixture
def around(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Surroundings]:
    """A screen, buses, and a home with one file in it."""
    for name in ("home", "runtime"):
        (tmp_path / name).mkdir(mode=0o700)
    (tmp_path / "home" / "drawing.pdf").write_bytes(DRAWING)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with atspi.surroundings(tmp_path / "runtime") as around:
        yield around


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A computer that holds the pack of every type."""
    return every_type_desk(tmp_path / "device", ALWAYS)


@pytest.fixture
def listener(around: Surroundings, desk: Desk) -> Iterator[Listener]:
    """The application, started on that computer."""
    with listening(around, desk.paths.home) as listener:
        yield listener


def stem(name: str) -> str:
    """Return the beginning of what the item of this name asks."""
    return (
        "Describe the harbour."
        if name == "essay_plain"
        else f"A question of the type {name.replace('_', ' ')}."
    )


@pytest.mark.timeout(180)
def test_every_type_is_answered_through_the_accessibility_tree(listener: Listener, desk: Desk) -> None:
    """From sign-in to the receipt by AT-SPI alone: the log holds for each item exactly what was meant."""
    names = [*every_item(), "essay_plain"]
    sign_in(listener)
    for name in names:
        listener.find("label", stem(name))
        if name in STEPS:
            STEPS[name](listener)
        if name == "short_text":
            listener.choose("check box", "Flag")
        if name != names[-1]:
            listener.press_button("*Next")
    hand_in(listener)

    with desk.opened() as device:
        (stored,) = list_attempts(device)
        record = load_attempt(device, AttemptId(stored.attempt_id))
        (spoken,) = record.responses[ItemId("audio_recording")].as_map()["RESPONSE"]
        recording = b"".join(iter(BlobReader(device, BlobRef.parse(spoken).sha256).next, b""))
    said = {id: response.as_map() for id, response in record.responses.items() if response.answered}
    said.pop(ItemId("audio_recording"))
    assert State.SUBMITTED is record.state
    assert {ItemId("short_text")} == set(record.flagged)
    assert EXPECTED == said
    assert (b"RIFF", b"WAVE", True) == (recording[:4], recording[8:12], len(recording) > 44)
