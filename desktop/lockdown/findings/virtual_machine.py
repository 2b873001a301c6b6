"""Signs that this is no computer of its own but runs inside another, each by what shows it."""

import shutil
import subprocess
from collections.abc import Iterator

from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.sighting import Sighting

CONTROL = "virtual_machine"
SECONDS = 5
NAMES = (
    *("qemu", "kvm", "vmware", "virtualbox", "innotek", "xen", "parallels", "bochs", "bhyve", "openstack"),
    *("virtual machine", "google compute engine", "amazon ec2", "apple virtualization"),
)
"""What the makers of virtual machines call them, in small letters. Microsoft's own computers say no more than its name."""
HARDWARE = ("sys_vendor", "product_name", "board_vendor", "bios_vendor", "chassis_vendor")
CONTAINERS = {".dockerenv": "Docker", "run/.containerenv": "Podman"}
GROUPS = ("docker", "lxc", "kubepods", "libpod")


def find_virtual_machine(view: MachineView) -> list[Sighting]:
    """Return one sighting with all signs, none where there are none. A machine that hides well shows none."""
    signs = [*_signs(view)] if view.is_linux else []
    return [Sighting(CONTROL, "virtual_machine", "; ".join(signs))] if signs else []


def _signs(view: MachineView) -> Iterator[str]:
    flags = (line for line in view.text("proc", "cpuinfo").splitlines() if line.startswith("flags"))
    if "hypervisor" in next(flags, "").split():
        yield "the processor tells of a hypervisor"
    for name in HARDWARE:
        told = view.text("sys", "class", "dmi", "id", name)
        if any(known in told.casefold() for known in NAMES):
            yield f"{name} is {told}"
    kind = view.text("sys", "hypervisor", "type")
    if kind:
        yield f"the kernel runs under {kind}"
    if "dummy-virt" in view.text("proc", "device-tree", "compatible"):
        yield "the device tree is that of a virtual machine"
    yield from _container(view)
    told = _detected(view)
    if told not in ("", "none"):
        yield f"systemd-detect-virt says {told}"


def _container(view: MachineView) -> Iterator[str]:
    for mark, name in CONTAINERS.items():
        if (view.root / mark).exists():
            yield f"it is a container of {name}"
    told = view.text("run", "systemd", "container")
    if told:
        yield f"it is a container of {told}"
    groups = view.text("proc", "1", "cgroup")
    named = next((name for name in GROUPS if name in groups), "")
    if named:
        yield f"the first process is in a group of {named}"


def _detected(view: MachineView) -> str:
    """Return what systemd's own program says, empty where it is not there. It ends with 1 where it finds nothing."""
    program = shutil.which("systemd-detect-virt", path=view.environment.get("PATH", ""))
    if program is None:
        return ""
    try:
        done = subprocess.run([program], capture_output=True, text=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()
