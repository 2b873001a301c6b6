"""The pack format (design §7): build, seal, sign, verify, open. Bytes in, content out; no disk, clock or network."""
