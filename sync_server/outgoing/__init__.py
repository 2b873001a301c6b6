"""What this server sends by itself: web hooks and mail. Knows no database."""
