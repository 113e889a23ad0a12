"""What the camera sees: faces."""
