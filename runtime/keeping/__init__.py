"""What of a real conversation goes into the store: its transcript, and what is remembered of the visitor."""
