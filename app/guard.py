"""What keeps a visitor inside the kiosk, and what tells the desk that somebody is there.

The whole application's events go through here. Keys that leave, close, switch, print, open or inspect are swallowed,
as are context menus, drags and drops; what the system itself listens to (Alt+Tab, the Windows key, Ctrl+Alt+Del) has
to be blocked by the system's own kiosk mode (docs/kiosk.md).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_K = Qt.Key
_SIGNS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
    }
)
_SWALLOWED = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.WhatsThis,
        QEvent.Type.EnterWhatsThisMode,
        QEvent.Type.Gesture,
        QEvent.Type.FileOpen,
    }
)
_PLAIN = frozenset(
    {_K.Key_Tab, _K.Key_Backtab, _K.Key_Escape, _K.Key_Return, _K.Key_Enter, _K.Key_Space, _K.Key_Backspace}
    | {_K.Key_Delete, _K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down, _K.Key_Home, _K.Key_End}
    | {_K.Key_PageUp, _K.Key_PageDown, _K.Key_Shift, _K.Key_CapsLock, _K.Key_AltGr, _K.Key_F8}
)
_EDITING = frozenset({_K.Key_A, _K.Key_C, _K.Key_V, _K.Key_X, _K.Key_Z, _K.Key_Left, _K.Key_Right, _K.Key_Backspace})
_MODIFIERS = Qt.KeyboardModifier


def allowed(event: QKeyEvent) -> bool:
    """Whether a key means something inside the kiosk: writing, moving the focus, pressing, talking."""
    held = event.modifiers() & ~(_MODIFIERS.ShiftModifier | _MODIFIERS.KeypadModifier | _MODIFIERS.GroupSwitchModifier)
    if held == _MODIFIERS.ControlModifier:
        return event.key() in _EDITING
    text = event.text()
    writes = len(text) == 1 and text.isprintable()
    # AltGr arrives as Ctrl+Alt on some systems: it still writes a character.
    if held == (_MODIFIERS.ControlModifier | _MODIFIERS.AltModifier):
        return writes and not text.isascii()
    if held != _MODIFIERS.NoModifier:
        return False
    return writes or event.key() in _PLAIN


class Guard(QObject):
    """An event filter for the whole application. `locked`: whether it is a kiosk now; staff open it."""

    def __init__(self, sign: Callable[[], None], locked: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._locked = locked
        self.stopped: list[str] = []
        """What was swallowed, for tests and for docs: at most the last hundred."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SIGNS and event.spontaneous():
            self._sign()
        if not self._locked():
            return False
        if kind in _SWALLOWED:
            self._stop(kind.name)
            event.accept()
            return True
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut) and isinstance(
            event, QKeyEvent
        ):
            if not allowed(event):
                self._stop(f"key {event.keyCombination().toCombined():#x}")
                return True
        elif kind is QEvent.Type.MouseButtonPress and getattr(event, "button", lambda: None)() in (
            Qt.MouseButton.RightButton,
            Qt.MouseButton.MiddleButton,
            Qt.MouseButton.BackButton,
            Qt.MouseButton.ForwardButton,
        ):
            self._stop("mouse button")
            return True
        return False

    def _stop(self, what: str) -> None:
        self.stopped.append(what)
        del self.stopped[:-100]
