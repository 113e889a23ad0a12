"""What the classifier of the built-in guardrails is trained on; see README.md."""
