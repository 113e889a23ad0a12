"""Turn-taking: who has the floor, when the visitor is done, and what an interruption is. Pure."""
