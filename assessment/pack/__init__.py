"""The pack format: build, seal, sign, verify, open. Bytes in, content out; no disk, clock or network."""
