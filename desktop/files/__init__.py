"""Files other than the database: sealed packs and what is brought in or carried out."""
