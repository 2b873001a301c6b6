"""The encrypted database of one installation. Home of SQLAlchemy, Alembic and SQLCipher."""
