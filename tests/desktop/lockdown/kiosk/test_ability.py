"""A kiosk is believed by what the kernel says of its compositor, and by nothing that anybody may set."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.lockdown import Tier
from desktop.lockdown.capabilities import Reach
from desktop.lockdown.kiosk.ability import holding, look, what_is_lacking
from desktop.lockdown.kiosk.compositor import Compositor, find_compositor

CAGE = Compositor(
    Path("/usr/bin/cage"),
    True,
    ("/usr/bin/cage", "-d", "--", "/opt/carrel/carrel"),
    {"XDG_RUNTIME_DIR": "/run/user/990"},
    frozenset({"/dev/dri/card0", "/dev/input/event3"}),
)
NO_LOGIN = "/usr/sbin/nologin"


@pytest.mark.parametrize(
    ("shell", "tier"),
    [(NO_LOGIN, Tier.KIOSK), ("/bin/false", Tier.KIOSK), ("/bin/bash", Tier.HARDENED), ("", Tier.HARDENED)],
)
def test_a_kiosk_is_of_tier_a_for_who_cannot_log_in(shell: str, tier: Tier) -> None:
    """Cage on the machine's screens is a kiosk; an account with a password makes it a hardened application."""
    found = holding({}, CAGE, shell)

    levels = {control.control: control.reach for control in found.controls}
    assert tier is found.tier
    assert (Reach.ENFORCED, Reach.ENFORCED) == (levels["full_screen"], levels["keys"])
    assert all(control.reason for control in found.controls if control.reach is not Reach.ENFORCED)


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (None, "not known"),
        (replace(CAGE, program=Path("/usr/bin/gnome-shell")), "gnome-shell"),
        (replace(CAGE, of_system=False), "others than root"),
        (replace(CAGE, environment={"WAYLAND_DISPLAY": "wayland-0"}), "within another session"),
        (replace(CAGE, environment={"DISPLAY": ":0"}), "within another session"),
        (replace(CAGE, opened=frozenset({"/dev/dri/renderD128"})), "no screen"),
        (replace(CAGE, command=("cage", "-s", "carrel")), "-s"),
        (replace(CAGE, command=("cage", "-ds", "--", "carrel")), "-s"),
        (replace(CAGE, command=("cage", "carrel", "-s")), "-s"),
        (replace(CAGE, command=("cage", "-x", "carrel")), "not known"),
    ],
)
def test_whatever_leads_out_makes_it_detection(found: Compositor | None, says: str) -> None:
    """One piece of evidence that is missing is enough: nothing is held, and the reason is told."""
    held = holding({}, found, NO_LOGIN)

    assert Tier.DETECTION is held.tier
    assert all(says in control.reason for control in held.controls)


@given(
    flags=st.lists(st.sampled_from(["-d", "-D", "-h", "-v", "-r", "-m last", "-mextend", "-dr"]), max_size=4),
    where=st.integers(0, 4),
    arguments=st.lists(st.sampled_from(["open", "-s", "--window", "-m"]), max_size=3),
    switch=st.sampled_from(["", "-s", "-ds", "-rs", "-sd"]),
)
def test_a_way_to_another_console_is_found_wherever_it_stands(
    flags: list[str], where: int, arguments: list[str], switch: str
) -> None:
    """``-s`` among Cage's options is found in any place and company; what comes after ``--`` is the program's."""
    options = [part for flag in flags for part in flag.split()]
    cut = sum(len(flag.split()) for flag in flags[:where])
    if switch:
        options[cut:cut] = [switch]
    command = ("/usr/bin/cage", *options, "--", "/opt/carrel/carrel", *arguments)

    lacking = what_is_lacking(replace(CAGE, command=command))

    assert bool(switch) is bool(lacking)


def test_what_the_kernel_says_is_read(tmp_path: Path) -> None:
    """Program, command, environment and open files are those of the process at the other end of the socket."""
    program = tmp_path / "cage"
    program.write_bytes(b"")
    folder = tmp_path / "proc" / "42"
    (folder / "fd").mkdir(parents=True)
    (folder / "exe").symlink_to(program)
    (folder / "cmdline").write_bytes(b"cage\0-d\0carrel\0")
    (folder / "environ").write_bytes(b"HOME=/\0WLR_BACKENDS=drm\0")
    (folder / "fd" / "3").symlink_to("/dev/dri/card0")

    found = find_compositor({}, tmp_path / "proc", lambda _: 42)

    assert found == Compositor(
        program,
        os.geteuid() == 0,
        ("cage", "-d", "carrel"),
        {"HOME": "/", "WLR_BACKENDS": "drm"},
        frozenset({"/dev/dri/card0"}),
    )
    program.chmod(program.stat().st_mode | stat.S_IWOTH)
    again = find_compositor({}, tmp_path / "proc", lambda _: 42)
    assert again is not None
    assert not again.of_system


def test_who_cannot_be_looked_at_is_not_believed(tmp_path: Path) -> None:
    """Without a listener, or where the kernel does not answer, there is no compositor."""
    assert None is find_compositor({}, tmp_path, lambda _: 0)
    assert None is find_compositor({}, tmp_path, lambda _: 42)
    assert Tier.DETECTION is look({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"}).tier
