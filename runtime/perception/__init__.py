"""What is made of a visitor's face, posture and voice: an account in plain words, in memory only, within a policy."""
