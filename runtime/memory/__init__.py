"""What is remembered of a person between sessions: proposed, judged, kept, recalled and forgotten."""
