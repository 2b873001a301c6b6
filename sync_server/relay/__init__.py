"""A hub and the server above it. Nothing of this is loaded where there is none."""
