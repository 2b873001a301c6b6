"""What is kept: the database, the keys and the packs. Home of SQLAlchemy and Alembic on the server."""
