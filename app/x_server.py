"""Whether the X server lets us in: Qt ends the whole process where it does not, with nothing that helps."""

from __future__ import annotations

import ctypes
import os
import sys


def refused() -> str:
    """The display that windows would be on and that does not answer or turns this user away; "" where all is well."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    on_x = platform.startswith("xcb") or (not platform and not os.environ.get("WAYLAND_DISPLAY"))
    display = os.environ.get("DISPLAY", "")
    if sys.platform != "linux" or not on_x or not display:
        return ""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return ""  # Qt's libraries are looked at elsewhere
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    wrong = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return display if wrong else ""
