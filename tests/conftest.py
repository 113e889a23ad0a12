"""For all tests: examples that hypothesis makes are not timed, because the machine is shared."""

from hypothesis import settings

settings.register_profile("bedside", deadline=None)
settings.load_profile("bedside")
