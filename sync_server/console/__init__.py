"""The console: pages for staff, made here and served without anything from elsewhere."""
