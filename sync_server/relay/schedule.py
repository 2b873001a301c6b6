"""When a hub does what of itself. When it tries again after a failure stands in ``assessment/sync/retry``."""

TICK_SECONDS = 1.0
"""What devices have sent goes up this soon."""
MIRROR_SECONDS = 3.0
"""What staff say above is heard here this soon."""
CHECK_SECONDS = 3_600.0
"""Every log is asked about this often: upstream may have been restored from a backup."""
