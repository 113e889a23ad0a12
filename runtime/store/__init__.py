"""What is kept between sessions, in one encrypted SQLite file. Start with `store.py` and `opening.py`."""
