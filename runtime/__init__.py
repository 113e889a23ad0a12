"""The engine of Bedside: hears, sees, decides, answers, speaks and draws. Never imports Qt."""
