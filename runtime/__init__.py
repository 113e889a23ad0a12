"""The engine of Bedside: hears, sees, decides, answers, speaks and draws. Never imports Qt."""

from models.no_telemetry import keep_quiet

keep_quiet()
