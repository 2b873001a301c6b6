"""What the application does, between wishes and the rules, storage and network: one verb a file, and what they share."""
