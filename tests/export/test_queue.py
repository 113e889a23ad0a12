"""Jobs in a real store, made by the runner, with everything that may be asked of them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from runtime.errors import BadInput
from runtime.export import telling
from runtime.export.operation import operation
from runtime.export.queue import Runner, film_request
from runtime.export.render import begun
from runtime.export.voices import InstalledVoices
from runtime.ports import webhook
from runtime.store.jobs import Job, Jobs
from runtime.store.store import Store
from runtime.talking import Talking, somebody_talks
from tests.hearing.conftest import SPEECH

CARD = "---\nquality: 480p\nfps: 24\n---\n# A\n@layout card\n@length 1s\n"


@pytest.fixture
def jobs(store: Store) -> Jobs:
    return Jobs(store)


@pytest.fixture
def ask(jobs: Jobs, tmp_path: Path) -> Callable[..., str]:
    def add(name: str, text: str = CARD, priority: int = 0, hook: str = "") -> str:
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
        request = film_request(tmp_path / f"{name}.md", tmp_path / f"{name}.mp4", hook=hook)
        return jobs.add("", request, priority=priority)

    return add


def runner(jobs: Jobs, voices: InstalledVoices, told: Callable[[Job], None] = lambda _: None, **more: object) -> Runner:
    return Runner(jobs, voices, more.pop("talks", lambda: False), told=told, workers=1, **more)  # type: ignore[arg-type]


def test_jobs_are_made_in_order_and_told_as_operations(
    jobs: Jobs, ask: Callable[..., str], voices: InstalledVoices, tmp_path: Path
) -> None:
    later, first, wrong = ask("later"), ask("first", priority=5), ask("wrong", "Hi [nod", priority=1)
    order: list[str] = []
    assert runner(jobs, voices, lambda job: order.append(job.id) if job.id not in order else None).run() == 3
    assert order == [first, wrong, later]
    done, failed = operation(jobs.get(first)), operation(jobs.get(wrong))
    assert done["name"] == f"operations/{first}" and done["done"] and "error" not in done
    assert done["response"]["files"][0] == str(tmp_path / "first.mp4") and done["response"]["frames"] == 24
    assert done["metadata"]["frames_done"] == 24 and (tmp_path / "first.mp4").exists()
    assert failed["error"]["code"] == "INVALID_ARGUMENT" and "line 1, column 4" in failed["error"]["message"]
    (tmp_path / "wrong.md").write_text(CARD, encoding="utf-8")
    jobs.ask(wrong, "retry")
    assert runner(jobs, voices).run() == 1 and jobs.get(wrong).state == "done"
    json.dumps([done, failed])


def test_pause_resume_cancel(jobs: Jobs, ask: Callable[..., str], voices: InstalledVoices, tmp_path: Path) -> None:
    one, two = ask("one"), ask("two")
    jobs.ask(two, "cancel")

    def pause(job: Job) -> None:
        if job.state == "running" and not job.wanted:
            jobs.ask(one, "pause")

    runner(jobs, voices, pause).run()
    assert jobs.get(one).state == "paused" and not (tmp_path / "one.mp4").exists()
    assert jobs.get(two).state == "cancelled" and operation(jobs.get(two))["error"]["code"] == "CANCELLED"
    with pytest.raises(BadInput, match="is paused"):
        jobs.ask(one, "retry")
    assert begun(tmp_path / "one.mp4").exists(), "what is done is kept"
    jobs.ask(one, "resume")
    assert runner(jobs, voices).run() == 1 and (tmp_path / "one.mp4").exists()


def test_what_was_made_of_a_film_that_is_given_up_goes(
    jobs: Jobs, ask: Callable[..., str], voices: InstalledVoices, tmp_path: Path
) -> None:
    runs, waits = ask("runs"), ask("waits")

    def cancel(job: Job) -> None:
        if job.id == runs and job.state == "running" and not job.wanted:
            begun(tmp_path / "runs.mp4").mkdir()
            jobs.ask(runs, "cancel")

    begun(tmp_path / "waits.mp4").mkdir()
    telling.ask(jobs, waits, "cancel", {})
    runner(jobs, voices, cancel).run()
    assert jobs.get(runs).state == "cancelled" and not list(tmp_path.glob(".*.work"))


def test_a_job_whose_process_died_waits_again(jobs: Jobs, ask: Callable[..., str], voices: InstalledVoices) -> None:
    job = ask("one")
    assert jobs.take() is not None and jobs.get(job).state == "running"
    assert runner(jobs, voices).run() == 1 and jobs.get(job).state == "done"


def test_a_more_urgent_job_goes_first_and_a_conversation_before_all(
    jobs: Jobs, ask: Callable[..., str], voices: InstalledVoices, tmp_path: Path
) -> None:
    slow = ask("slow")
    urgent: list[str] = []
    ended: list[str] = []

    def told(job: Job) -> None:
        if job.id == slow and job.state == "running" and not urgent:
            urgent.append(ask("urgent", priority=9))
        if job.state == "done":
            ended.append(job.id)

    looks = iter([True, True])
    runner(jobs, voices, told, talks=lambda: next(looks, False)).run()
    assert ended == [urgent[0], slow]
    talking = Talking(tmp_path)
    assert not somebody_talks(tmp_path)
    talking.begin()
    assert somebody_talks(tmp_path)
    talking.end()
    assert not somebody_talks(tmp_path)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, list[tuple[dict[str, str], bytes]]]]:
    """An address on this machine, and what it was told; the first time it answers with an error."""
    monkeypatch.setattr(webhook, "WAITS", (0.0, 0.0, 0.0))
    got: list[tuple[dict[str, str], bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append((dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(500 if len(got) == 1 else 204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class calls it so
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/done", got
    server.shutdown()
    thread.join()
    server.server_close()


Heard = tuple[str, list[tuple[dict[str, str], bytes]]]


def test_an_allowed_address_is_told_with_a_signature(
    jobs: Jobs, ask: Callable[..., str], voices: InstalledVoices, heard: Heard
) -> None:
    url, got = heard
    secret = webhook.new_secret()
    job, other = ask("one", hook=url), ask("two", hook="http://127.0.0.1:9/other")
    wrong: list[str] = []
    runner(jobs, voices, hooks={url: secret}, warn=wrong.append).run()
    assert len(got) == 2, "told again after an error, and nobody else was told"
    assert got[0][0]["Webhook-Id"] == got[1][0]["Webhook-Id"]
    headers, body = got[1]
    assert json.loads(body)["name"] == f"operations/{job}"
    at = int(headers["Webhook-Timestamp"])
    assert headers["Webhook-Signature"] == webhook.signature(secret, headers["Webhook-Id"], at, body)
    assert jobs.get(other).state == "done", "a film is not lost for a webhook that is not allowed"
    assert len(wrong) == 1 and other in wrong[0] and "jobs allow" in wrong[0], "and whoever runs the jobs is told"


def test_one_that_waited_and_is_given_up_is_told_as_well(jobs: Jobs, ask: Callable[..., str], heard: Heard) -> None:
    url, got = heard
    job = ask("one", hook=url)
    telling.ask(jobs, job, "cancel", {url: webhook.new_secret()})
    for thread in threading.enumerate():
        if thread.name == "bedside-webhook":
            thread.join()
    assert json.loads(got[-1][1])["error"]["code"] == "CANCELLED"


def test_recordings_and_captions_can_be_queued(jobs: Jobs, voices: InstalledVoices, tmp_path: Path) -> None:
    script = tmp_path / "a.md"
    script.write_text("Good morning.", encoding="utf-8")
    (tmp_path / "a.es.csv").write_text("unit,source,target\ns1-p1,Good morning.,Buenos días.\n", encoding="utf-8")
    recording = film_request(SPEECH / "LJ001-0001.flac", tmp_path / "said.wav")
    captioned = film_request(script, tmp_path / "a.wav", captions=[tmp_path / "a.es.csv"])
    ids = [jobs.add("", request) for request in (recording, captioned)]
    runner(jobs, voices).run()
    assert [jobs.get(job).problem for job in ids] == [None, None]
    assert "printing" in (tmp_path / "said.txt").read_text(encoding="utf-8").lower()
    assert "Buenos días." in (tmp_path / "a.es.srt").read_text(encoding="utf-8")


@pytest.mark.parametrize("url", ["http://example.org/a", "ftp://127.0.0.1/a", "https://u:p@example.org/", "x"])
def test_addresses_that_are_none(url: str) -> None:
    with pytest.raises(BadInput):
        webhook.checked(url)
