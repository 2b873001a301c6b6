"""The sync server: collects attempts, sends out packs and sittings, shows and scores what has arrived."""
