"""The index of tests that may be given, and how one of them is chosen."""
