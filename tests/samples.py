"""Where the public sample banks lie, if they do: tests that read them skip where the folder is absent."""

import os
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

SAMPLES = Path(os.environ.get("CARREL_SAMPLES") or ROOT.parent / "shared" / "samples")

needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason=f"no sample banks in {SAMPLES}")
