"""What must be noticed and what must not be said, decided without a language model."""
