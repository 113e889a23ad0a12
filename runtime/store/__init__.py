"""What is kept between sessions, in SQLite."""
