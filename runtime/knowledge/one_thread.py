"""Small matrix products on one thread.

numpy's linear algebra starts a thread for each core and lets it spin; where another program has the second core, a
product of 2 ms then takes 130 ms (measured on the sentence encoder).
"""

from __future__ import annotations

import functools
import importlib
from contextlib import AbstractContextManager
from typing import Any


def one_thread() -> AbstractContextManager[Any]:
    """Inside this, numpy's linear algebra uses one thread, in the whole process."""
    limit: AbstractContextManager[Any] = _libraries().limit(limits=1, user_api="blas")
    return limit


@functools.cache  # looking through the loaded libraries takes milliseconds
def _libraries() -> Any:
    importlib.import_module("numpy")  # only a loaded library is found
    return importlib.import_module("threadpoolctl").ThreadpoolController()
