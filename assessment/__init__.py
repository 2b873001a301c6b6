"""The rules that both ends share: no Qt, database, network, clock reads or randomness."""
