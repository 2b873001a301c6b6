"""What many attempts together say of a test: of its items, and of how far results spread."""
