"""``carrel demo``: a server on loopback, the sample pack, one whole sitting in the real windows, and an account of it."""
