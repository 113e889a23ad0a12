"""The kiosk on a display of its own, driven from outside as a visitor would: xdotool's mouse and keyboard."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from models.home import data_home
from models.samples import visitor_path
from runtime.system_libraries import missing
from runtime.visit.settings import DeviceSettings, save_settings
from runtime.visit.staff import StaffDoor

NEEDED = ("Xvfb", "xdotool")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
MISSING += [library for lack in missing() if lack.purpose == "screen" for library in lack.libraries]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
WIDTH, HEIGHT = 1280, 800
PATIENCE = 240.0
SHOTS = os.environ.get("BEDSIDE_TEST_PICTURES", "")


@pytest.fixture
def display() -> Iterator[str]:
    """A display in memory."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


class Outside:
    """A kiosk as a process, and hands for it."""

    def __init__(self, display: str, home: Path) -> None:
        self.home = home
        self.environment = {**os.environ, "DISPLAY": display, "BEDSIDE_HOME": str(home), "BEDSIDE_TRACE": "1"}
        self.environment.pop("QT_QPA_PLATFORM", None)
        self.log = (home / "kiosk.out").open("w")
        self.kiosk = subprocess.Popen(
            [sys.executable, "-m", "app.main", "kiosk", "--visitor", str(visitor_path())],
            env=self.environment,
            stdout=self.log,
            stderr=subprocess.STDOUT,
        )

    def do(self, *arguments: object) -> str:
        command = ["xdotool", *map(str, arguments)]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.do("mousemove", x, y, "click", button)

    def windows(self) -> set[str]:
        """Where every visible window lies, as "x,y WIDTHxHEIGHT"."""
        found = set()
        for window in self.do("search", "--onlyvisible", "--name", ".*").split():
            told = subprocess.run(
                ["xdotool", "getwindowgeometry", window], env=self.environment, capture_output=True, text=True
            )
            if told.returncode:  # it has gone meanwhile
                continue
            place, size = (line.split(": ")[1].split(" (")[0] for line in told.stdout.splitlines()[1:3])
            found.add(f"{place} {size}")
        return found

    def monitors(self, *arguments: str) -> None:
        """Parts of the display become displays of their own (RandR 1.5)."""
        subprocess.run(["xrandr", *arguments], env=self.environment, check=True, capture_output=True)

    def stage(self) -> str:
        """What the kiosk says of itself, for tests: where the visit is."""
        file = self.home / "trace.json"
        return str(json.loads(file.read_text())["stage"]) if file.exists() else ""

    def place(self, name: str) -> tuple[int, int]:
        """The middle of the button with this name on the screen."""
        x, y = json.loads((self.home / "trace.json").read_text())["buttons"][name]
        return int(x), int(y)

    def shows(self, name: str) -> bool:
        return name in json.loads((self.home / "trace.json").read_text())["buttons"]

    def has_typed(self, field: str, letters: int) -> bool:
        return bool(json.loads((self.home / "trace.json").read_text())["typed"].get(field) == letters)

    def press(self, name: str) -> None:
        """Clicks a button once it has stood in one place: the trace is a quarter of a second old."""
        self.until(lambda: self.shows(name) and self._stands(name), f"no button {name}")
        self.click(*self.place(name))

    def _stands(self, name: str) -> bool:
        before = self.place(name)
        time.sleep(0.6)
        return self.shows(name) and self.place(name) == before

    def until(self, true: object, what: str) -> None:
        assert callable(true)
        end = time.monotonic() + PATIENCE
        while not true():
            assert self.kiosk.poll() is None, f"the kiosk is gone: {(self.home / 'kiosk.out').read_text()[-2000:]}"
            assert time.monotonic() < end, f"{what}; it shows {(self.home / 'trace.json').read_text()}"
            time.sleep(0.2)

    def picture(self, name: str) -> None:
        if SHOTS and shutil.which("import"):
            subprocess.run(["import", "-window", "root", f"{SHOTS}/{name}.png"], env=self.environment, check=False)

    def close(self) -> None:
        self.kiosk.terminate()
        self.kiosk.wait()
        self.log.close()


@pytest.fixture
def outside(display: str, tmp_path: Path) -> Iterator[Outside]:
    (data_home() / "states").mkdir(parents=True, exist_ok=True)
    for name in ("models", "states"):
        (tmp_path / name).symlink_to(data_home() / name)
    save_settings(tmp_path, DeviceSettings(set_up=True, languages=("en",), nudge_after=300))
    StaffDoor(tmp_path).set_first("730164")
    kiosk = Outside(display, tmp_path)
    yield kiosk
    kiosk.close()


def test_a_visit_by_mouse_and_keyboard_and_nothing_leads_out(outside: Outside) -> None:
    outside.until(lambda: outside.stage() == "waiting", "the kiosk did not come up")
    outside.click(WIDTH // 2, HEIGHT // 2, button=3)
    for keys in "alt+F4 ctrl+q ctrl+w alt+Tab super F11 ctrl+alt+Delete ctrl+p ctrl+o Print".split():
        outside.do("key", keys)
    time.sleep(1.0)
    assert outside.kiosk.poll() is None and outside.stage() == "waiting"
    windows = outside.do("search", "--onlyvisible", "--name", ".*").split()
    assert len(windows) <= 2, "no other window has come up"
    outside.click(WIDTH // 2, HEIGHT // 3)
    outside.until(lambda: outside.stage() == "consent", "a touch did not wake it")
    outside.press("Yes, I agree")
    outside.until(lambda: outside.stage() == "talking", "consent did not lead to the conversation")
    outside.until(lambda: json.loads((outside.home / "trace.json").read_text())["lines"] >= 1, "nothing was said")
    outside.press("Write to Mira")
    outside.do("type", "--delay", "20", "What time are you open on Saturday?")
    before = json.loads((outside.home / "trace.json").read_text())["lines"]
    outside.do("key", "Return")
    outside.until(lambda: json.loads((outside.home / "trace.json").read_text())["lines"] >= before + 2, "no answer")
    outside.do("key", "ctrl+q", "alt+F4")
    outside.press("End")
    outside.until(lambda: outside.stage() == "receipt", "no receipt")
    outside.press("Done")
    outside.until(lambda: outside.stage() == "waiting", "it did not come back to its beginning")
    assert outside.kiosk.poll() is None


@pytest.mark.skipif(shutil.which("xrandr") is None, reason="not installed: xrandr")
def test_displays_come_go_and_change_their_size(outside: Outside) -> None:
    outside.until(lambda: outside.stage() == "waiting", "the kiosk did not come up")
    outside.until(lambda: "0,0 1280x800" in outside.windows(), "it fills its display")
    outside.monitors("--setmonitor", "left", "480/120x800/200+0+0", "screen")
    outside.monitors("--setmonitor", "mirror", "400/100x600/150+0+0", "none")
    outside.monitors("--setmonitor", "right", "800/200x800/200+480+0", "none")
    both = {"0,0 480x800", "480,0 800x800"}
    outside.until(lambda: both <= outside.windows(), "one is filled, the other covered")
    assert "0,0 400x600" not in outside.windows(), "one that shows the same must not cover it"
    outside.picture("kiosk-second-display")
    outside.monitors("--delmonitor", "mirror")
    outside.monitors("--delmonitor", "right")
    outside.monitors("--delmonitor", "left")
    outside.until(
        lambda: "0,0 1280x800" in outside.windows() and not both & outside.windows(), "it has its whole display again"
    )
    outside.click(WIDTH // 2, HEIGHT // 3)
    outside.until(lambda: outside.stage() == "consent", "it still answers a touch")


def test_staff_leave_it_with_their_pin(outside: Outside) -> None:
    outside.until(lambda: outside.stage() == "waiting", "the kiosk did not come up")
    outside.press("Staff")
    for count, digit in enumerate("730164", start=1):
        outside.press(digit)
        outside.until(partial(outside.has_typed, "PIN", count), f"{digit} was not taken")
    outside.press("OK")
    outside.press("Leave Bedside")
    end = time.monotonic() + PATIENCE
    while outside.kiosk.poll() is None and time.monotonic() < end:
        time.sleep(0.2)
    assert outside.kiosk.poll() == 0
