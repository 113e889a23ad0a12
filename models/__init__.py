"""The models Bedside runs: what they are, where they come from, and whether the files here are the right ones."""
