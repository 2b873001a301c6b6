"""What the machine enforces during a test: operations that can always be undone, and what is honestly possible here."""
