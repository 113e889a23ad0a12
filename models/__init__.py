"""The models Bedside runs: what they are, where they come from, and whether the files here are the right ones."""

from models.no_telemetry import keep_quiet

keep_quiet()
