"""The screens of Bedside: show notices, send intents."""
