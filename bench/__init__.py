"""Benchmarks: `python -m bench NAME [--quick] [--json FILE]`. They measure; they never pass or fail."""
