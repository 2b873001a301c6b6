"""Lists of people as other systems write them, read and checked row by row before anything is kept."""
