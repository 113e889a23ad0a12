"""Whether Chromium plays a film: it is asked to, headless, and the page says what came of it."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

PAGE = """<video id=v muted src="{film}"></video><script>
const v = document.getElementById("v");
let told = false;
const tell = () => {{ if (!told) {{ told = true; fetch("/report", {{method: "POST", body: JSON.stringify({{
  width: v.videoWidth, height: v.videoHeight, reached: v.currentTime, error: v.error ? v.error.code : 0,
  sound: v.webkitAudioDecodedByteCount, frames: v.getVideoPlaybackQuality().totalVideoFrames}})}}); }} }};
v.ontimeupdate = () => {{ if (v.currentTime > 1) tell(); }};
v.onerror = tell;
v.play();
</script>"""
SECONDS = 90


def plays(film: Path) -> bool | None:
    """Whether picture and sound are decoded and time goes on; None where there is no Chromium."""
    browser = shutil.which("chromium")
    if browser is None:
        return None
    page = film.with_suffix(".html")
    page.write_text(PAGE.format(film=film.name), encoding="utf-8")
    heard: list[dict[str, float]] = []
    over = threading.Event()

    class Handler(SimpleHTTPRequestHandler):
        def do_POST(self) -> None:
            heard.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()
            over.set()

        def copyfile(self, source: Any, outputfile: Any) -> None:
            with contextlib.suppress(ConnectionResetError, BrokenPipeError):  # it has seen enough
                super().copyfile(source, outputfile)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(film.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
        url = f"http://127.0.0.1:{server.server_port}/{page.name}"
        running = subprocess.Popen(
            [*command, "--autoplay-policy=no-user-gesture-required", "--remote-debugging-port=0", url],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        over.wait(SECONDS)
        running.terminate()
        running.wait()
    server.shutdown()
    server.server_close()
    return bool(heard) and heard[0]["error"] == 0 and min(heard[0][key] for key in ("width", "sound", "frames")) > 0
