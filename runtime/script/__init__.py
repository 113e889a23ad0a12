"""Scripts for videos: what they may say, read with the place of every mistake."""
