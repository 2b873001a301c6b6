"""What a proctor meets at the machine of a test: who they are, how it stands, and what they do."""
