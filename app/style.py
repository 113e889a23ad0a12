"""The style sheet that every widget is drawn with, made of the tokens."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.icons import pixmap
from app.tokens import FAMILY, RADIUS, Appearance, Look, palette
from runtime.visit.settings import DeviceSettings

_WEIGHTS = ("Regular", "Semibold", "Bold", "It")


def look_of(settings: DeviceSettings) -> Look:
    """The look that a device is set to."""
    appearance: Appearance = "dark" if settings.appearance == "dark" else "light"
    if settings.appearance == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        appearance = "dark" if dark else "light"
    return Look(palette(appearance, settings.high_contrast), settings.text_size / 100, not settings.reduced_motion)


def load_fonts() -> None:
    """Make the letters known to Qt; they come with a package of their own."""
    folder = files("font_source_sans_pro") / "files"
    for weight in _WEIGHTS:
        with_file = folder / f"SourceSansPro-{weight}.ttf"
        QFontDatabase.addApplicationFontFromData(Path(str(with_file)).read_bytes())


def dress(app: QApplication, look: Look, drawings: Path) -> None:
    """Give the whole application its look. `drawings`: a folder for the few that a style sheet takes from files."""
    if not app.property("bedside"):
        app.setStyle("Fusion")
        app.setProperty("bedside", True)
    font = QFont(FAMILY)
    font.setPixelSize(look.font("body"))
    app.setFont(font)
    colours = look.colours
    roles = QPalette.ColorRole
    own = QPalette()
    for role, colour in (
        (roles.Window, colours.ground),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.sunken),
        (roles.Text, colours.text),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.text),
        (roles.Highlight, colours.primary),
        (roles.HighlightedText, colours.on_primary),
        (roles.PlaceholderText, colours.muted),
        (roles.ToolTipBase, colours.shade),
        (roles.ToolTipText, colours.on_shade),
    ):
        own.setColor(role, QColor(colour))
    app.setPalette(own)
    size = round(look.font("body") * 1.2)
    pixmap("down", colours.text, size).save(str(drawings / "down.png"))
    pixmap("back", colours.text, size).save(str(drawings / "left.png"))
    pixmap("send", colours.text, size).save(str(drawings / "right.png"))
    pixmap("check", colours.on_primary, size).save(str(drawings / "check.png"))
    app.setStyleSheet(sheet(look, drawings.as_posix()))


def sheet(look: Look, drawings: str) -> str:
    """The style sheet. Widgets say what they are by their object's name or a property; no colour is set elsewhere."""
    c = look.colours
    space, font = look.space, look.font
    types = "\n".join(
        f'QLabel[type="{name}"] {{ font-size: {font(name)}px; {extra} }}'
        for name, extra in (
            ("small", ""),
            ("body", ""),
            ("lead", ""),
            ("title", "font-weight: 600;"),
            ("display", "font-weight: 600;"),
            ("hero", "font-weight: 600;"),
        )
    )
    tones = "\n".join(
        f'QLabel[tone="{tone}"] {{ color: {colour}; }}'
        for tone, colour in (
            ("muted", c.muted),
            ("primary", c.primary),
            ("danger", c.danger),
            ("good", c.good),
            ("warn", c.warn),
            ("shade", c.on_shade),
        )
    )
    field, card = RADIUS["field"], RADIUS["card"]
    target = look.target
    return f"""
QWidget {{ color: {c.text}; font-family: "{FAMILY}"; font-size: {font("body")}px; }}
QWidget#view, QStackedWidget, QWidget#page {{ background: {c.ground}; }}
QLabel {{ background: transparent; }}
{types}
{tones}
QFrame#card {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {card}px; }}
QFrame#sunken {{ background: {c.sunken}; border: 0; border-radius: {card}px; }}
QFrame#bar {{ background: {c.surface}; border: 0; border-top: 1px solid {c.line}; }}
QFrame#strip {{ background: {c.surface}; border: 0; border-bottom: 1px solid {c.line}; }}
QFrame#panel {{ background: {c.ground}; border: 0; }}
QFrame#rule {{ background: {c.line}; border: 0; min-height: 1px; max-height: 1px; }}
QFrame#source {{ background: {c.soft}; border: 0; border-radius: {field}px; }}
QFrame#source QLabel {{ color: {c.on_soft}; }}
QFrame#mine {{ background: {c.sunken}; border: 0; border-radius: {card}px; }}
QFrame#theirs {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {card}px; }}
QFrame#notice {{ background: {c.warn_soft}; border: 0; }}
QFrame#notice QLabel {{ color: {c.on_warn_soft}; }}
QFrame#shade {{ background: {c.shade}; border: 0; border-radius: {field}px; }}
QFrame#shade QLabel {{ color: {c.on_shade}; }}
QFrame#sheet {{ background: {c.surface}; border: 1px solid {c.edge}; border-radius: {card + 4}px; }}
QFrame#veil {{ background: rgba(10, 16, 18, 150); border: 0; }}

QPushButton {{
  background: {c.surface}; color: {c.text}; border: 2px solid {c.edge}; border-radius: {field}px;
  min-height: {target - 4}px; padding: 0 {space("base")}px; font-size: {font("body")}px; font-weight: 600;
}}
QPushButton:hover {{ background: {c.sunken}; }}
QPushButton:pressed {{ background: {c.soft}; color: {c.on_soft}; }}
QPushButton:checked {{ background: {c.soft}; color: {c.on_soft}; border-color: {c.primary}; }}
QPushButton:disabled {{ color: {c.muted}; border-color: {c.line}; background: {c.ground}; }}
QPushButton[kind="primary"] {{ background: {c.primary}; color: {c.on_primary}; border-color: {c.primary}; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{
  background: {c.primary_pressed}; border-color: {c.primary_pressed}; color: {c.on_primary};
}}
QPushButton[kind="primary"]:disabled {{ background: {c.sunken}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[kind="danger"] {{ color: {c.danger}; border-color: {c.danger}; background: {c.surface}; }}
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed {{
  background: {c.danger_soft}; color: {c.on_danger_soft};
}}
QPushButton[kind="alert"] {{ background: {c.danger}; color: {c.on_danger}; border-color: {c.danger}; }}
QPushButton[kind="danger"]:disabled, QPushButton[kind="alert"]:disabled {{
  color: {c.muted}; border-color: {c.line}; background: {c.ground};
}}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover {{ background: {c.sunken}; }}
QPushButton[big="true"] {{
  min-height: {round(target * 1.35)}px; font-size: {font("lead")}px; padding: 0 {space("wide")}px;
}}
QPushButton[kind="choice"] {{ text-align: left; font-size: {font("lead")}px; min-height: {round(target * 1.5)}px; }}
QPushButton[kind="key"] {{
  font-size: {font("lead")}px; border: 1px solid {c.edge}; padding: 0; min-width: {look.target - 2}px;
  min-height: {look.target - 2}px;
}}
QPushButton[kind="live"] {{ background: {c.danger}; color: {c.on_danger}; border-color: {c.danger}; }}
QPushButton:focus, QLineEdit:focus, QComboBox:focus, QCheckBox:focus, QSlider:focus, QListWidget:focus,
QPlainTextEdit:focus, QScrollArea:focus {{ border: 3px solid {c.focus}; }}
QPushButton[kind="quiet"]:focus {{ border: 3px solid {c.focus}; }}

QLineEdit, QComboBox {{
  background: {c.surface}; color: {c.text}; border: 2px solid {c.edge}; border-radius: {field}px;
  min-height: {target - 4}px; padding: 0 {space("snug")}px; font-size: {font("body")}px;
  selection-background-color: {c.primary}; selection-color: {c.on_primary};
}}
QComboBox::drop-down {{ border: 0; width: {space("far")}px; }}
QComboBox::down-arrow {{ image: url("{drawings}/down.png"); }}
QComboBox QAbstractItemView {{
  background: {c.surface}; color: {c.text}; border: 2px solid {c.edge}; selection-background-color: {c.soft};
  selection-color: {c.on_soft}; outline: 0;
}}
QComboBox QAbstractItemView::item {{ min-height: {target}px; }}
QCheckBox {{ spacing: {space("snug")}px; min-height: {target}px; border: 3px solid transparent;
  border-radius: {field}px; }}
QCheckBox::indicator {{ width: {round(target * 0.5)}px; height: {round(target * 0.5)}px; border: 2px solid {c.edge};
  border-radius: 6px; background: {c.surface}; }}
QCheckBox::indicator:checked {{ background: {c.primary}; border-color: {c.primary};
  image: url("{drawings}/check.png"); }}
QSlider {{ min-height: {target}px; border: 3px solid transparent; border-radius: {field}px; }}
QSlider::groove:horizontal {{ height: 8px; background: {c.line}; border-radius: 4px; }}
QSlider::sub-page:horizontal {{ background: {c.primary}; border-radius: 4px; }}
QSlider::handle:horizontal {{ background: {c.surface}; border: 3px solid {c.primary}; width: 24px; margin: -12px 0;
  border-radius: 15px; }}
QProgressBar {{ background: {c.line}; border: 0; border-radius: 5px; min-height: 10px; max-height: 10px; }}
QProgressBar::chunk {{ background: {c.primary}; border-radius: 5px; }}
QScrollArea {{ background: transparent; border: 3px solid transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {c.edge}; border-radius: 4px; min-height: 48px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {c.edge}; border-radius: 4px; min-width: 48px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {c.shade}; color: {c.on_shade}; border: 0; padding: {space("tight")}px; }}
QTableView, QListWidget, QPlainTextEdit {{
  background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: {field}px;
  selection-background-color: {c.soft}; selection-color: {c.on_soft}; outline: 0;
}}
QTableView:focus, QListWidget:focus, QPlainTextEdit:focus {{ border: 3px solid {c.focus}; }}
QTableView::item, QListWidget::item {{ padding: 0 {space("tight")}px; border: 0;
  border-bottom: 1px solid {c.sunken}; }}
QListWidget::item {{ min-height: {target}px; }}
QTableView::item:selected, QListWidget::item:selected {{ background: {c.soft}; color: {c.on_soft}; }}
QPlainTextEdit {{ padding: {space("tight")}px; border: 2px solid {c.edge}; }}
QPlainTextEdit[written="true"] {{ font-family: "DejaVu Sans Mono", "Consolas", monospace;
  font-size: {font("small")}px; }}
QHeaderView {{ background: {c.surface}; border: 0; }}
QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: 0; border-bottom: 2px solid {c.line};
  padding: 0 {space("snug")}px; font-size: {font("small")}px; font-weight: 600; }}
QHeaderView::down-arrow, QHeaderView::up-arrow {{ width: 10px; height: 10px; }}
QFrame#nav {{ background: {c.sunken}; border: 0; }}
QFrame#drop {{ background: {c.surface}; border: 2px dashed {c.edge}; border-radius: {card}px; }}
QFrame#drop[over="true"] {{ background: {c.soft}; border-color: {c.primary}; }}
QFrame#wrong {{ background: {c.danger_soft}; border: 0; border-radius: {field}px; }}
QFrame#wrong QLabel {{ color: {c.on_danger_soft}; }}
QPushButton[kind="place"] {{ text-align: left; background: transparent; border-color: transparent;
  font-weight: 400; padding: 0 {space("snug")}px; }}
QPushButton[kind="place"]:hover {{ background: {c.surface}; }}
QPushButton[kind="place"]:checked {{ background: {c.surface}; color: {c.primary}; font-weight: 600;
  border-color: {c.line}; }}
QPushButton[kind="place"]:focus {{ border: 3px solid {c.focus}; }}

QTabBar::tab {{ min-height: {target}px; padding: 0 {space("base")}px; background: transparent; color: {c.muted};
  border: 0; border-bottom: 3px solid transparent; font-weight: 600; }}
QTabBar::tab:selected {{ color: {c.primary}; border-bottom-color: {c.primary}; }}
QTabBar::scroller {{ width: {2 * target}px; }}
QTabBar QToolButton {{ background: {c.surface}; border: 2px solid {c.line}; border-radius: 8px; }}
QTabBar QToolButton:disabled {{ background: {c.ground}; }}
QTabBar QToolButton::left-arrow {{ image: url("{drawings}/left.png"); }}
QTabBar QToolButton::right-arrow {{ image: url("{drawings}/right.png"); }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {c.line}; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; }}
QMenu::item {{ padding: {space("tight")}px {space("wide")}px; }}
QMenu::item:selected {{ background: {c.soft}; color: {c.on_soft}; }}
"""
