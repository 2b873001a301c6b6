"""A virtual machine is told by its signs, each named; a computer of its own shows none."""

import pytest

from desktop.lockdown.findings.virtual_machine import find_virtual_machine
from desktop.lockdown.machine.view import MachineView
from tests.desktop.lockdown.tree import Tree

REAL = {
    "proc/cpuinfo": "processor : 0\nflags : fpu vme sse2\n",
    "sys/class/dmi/id/sys_vendor": "Microsoft Corporation",
    "sys/class/dmi/id/product_name": "Surface Laptop 5",
    "proc/1/cgroup": "0::/init.scope",
}


def test_a_real_computer_shows_no_sign(tree: Tree) -> None:
    """Neither its processor nor its maker's name, though that maker makes virtual machines as well."""
    for name, text in REAL.items():
        tree.write(name, text)
    tree.script("systemd-detect-virt", "none")

    assert [] == find_virtual_machine(tree.view())


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("proc/cpuinfo", "flags : fpu hypervisor sse2", "hypervisor"),
        ("sys/class/dmi/id/sys_vendor", "QEMU", "sys_vendor is QEMU"),
        ("sys/class/dmi/id/product_name", "Virtual Machine", "product_name is Virtual Machine"),
        ("sys/class/dmi/id/product_name", "VirtualBox", "VirtualBox"),
        ("sys/hypervisor/type", "xen", "xen"),
        ("proc/device-tree/compatible", "linux,dummy-virt", "device tree"),
        (".dockerenv", "", "Docker"),
        ("run/systemd/container", "lxc", "lxc"),
        ("proc/1/cgroup", "0::/kubepods/pod1", "kubepods"),
    ],
)
def test_each_sign_is_named(tree: Tree, file: str, text: str, told: str) -> None:
    """One sign is enough, and the evidence says which it was."""
    for name, real in REAL.items():
        tree.write(name, real)
    tree.write(file, text)

    (seen,) = find_virtual_machine(tree.view())
    assert ("virtual_machine", "virtual_machine") == (seen.control, seen.kind)
    assert told in seen.detail


def test_systemds_own_program_is_asked(tree: Tree) -> None:
    """What it says stands in the evidence under its name."""
    tree.script("systemd-detect-virt", "kvm")

    (seen,) = find_virtual_machine(tree.view())
    assert "systemd-detect-virt says kvm" == seen.detail


def test_other_systems_claim_nothing() -> None:
    """Where nothing of it can be looked at, nothing is found."""
    assert [] == find_virtual_machine(MachineView(platform="win32"))
