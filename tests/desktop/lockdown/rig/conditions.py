"""When the battery runs: only where its programs are, and what depends on times only where nothing else goes on."""

import os

import pytest

from tests.desktop.lockdown.rig.machine import lacking

EVERY = bool(os.environ.get("CARREL_EVERY_MANAGER"))
needs_rig = pytest.mark.skipif(bool(lacking()), reason=f"the rig lacks {', '.join(lacking())}")
timed = pytest.mark.skipif(not EVERY, reason="says how long something may be seen: nox -s battery")
"""In the ordinary run much else goes on at the machine, and times say nothing."""
