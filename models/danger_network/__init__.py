"""The danger networks' graphs; bench/red_flag_data has their card, their data and what made them."""

from __future__ import annotations

ENGLISH = "models/danger_network/english.onnx"
ANY_LANGUAGE = "models/danger_network/any_language.onnx"
"""Names in the manifest; `models.own.own_model` finds the files."""
