"""The face: animation as pure functions of time, and drawing a baked replica."""
