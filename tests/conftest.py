"""For all tests: examples that hypothesis makes are the same in every run, and not timed: the machine is shared.

To look for new ones: `pytest --hypothesis-profile=search`.
"""

from hypothesis import settings

settings.register_profile("bedside", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None)
settings.load_profile("bedside")
