"""Finished files from what was said and shown."""
