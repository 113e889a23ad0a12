"""The voice: speakable text, synthesis, phoneme timing, visemes."""
