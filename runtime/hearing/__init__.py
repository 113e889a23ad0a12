"""Ears: voice activity, speech recognition, end of turn."""
