"""How fast the language model reads and writes with the engine that is installed, and the knowledge answers.

    python -m bench.models_language                          every prepared language model
    PYTHON -m bench.models_language --file MODEL.gguf        one file, with the engine of another environment

For another build of the engine, make an environment with it and nothing else, and name its Python:
    uv venv /tmp/other && uv pip install --python /tmp/other WHEEL numpy jinja2 diskcache typing-extensions
    PYTHONPATH=. /tmp/other/bin/python -m bench.models_language --file MODEL.gguf
Each model is measured in a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from runtime.dialogue.engines import open_language_model
from runtime.dialogue.language_model import LanguageModel, Message

PERSONA_TOKENS = 340
PASSAGE_TOKENS = 250
ANSWER_TOKENS = 48
THREADS = 2
TEXT = Path("runtime/dialogue/personas/front-desk/knowledge/visiting.md")
QUESTIONS = (
    "What time do you open?",
    "Hi there. I had my cataract surgery yesterday. When can I go swimming again?",
    "Okay. And where can I park?",
    "How much does an eye exam cost without insurance?",
    "Who treats macular degeneration?",
)
_ROOT = Path(__file__).parent.parent

Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of every language model that is prepared on this machine; `quick` leaves out all but the default."""
    from models.store import ModelStore

    store = ModelStore.default()
    names = [
        status.model.id for status in store.status() if status.model.role == "language" and status.state == "ready"
    ]
    if quick:
        names = [name for name in names if name == store.default_for("language")]
    rows: Rows = []
    for name in names:
        command = [sys.executable, "-m", "bench.models_language", "--file", str(store.path(name, "model.gguf"))]
        command += ["--name", name, "--repeats", "1" if quick else "3"]
        done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
        rows += json.loads(done.stdout)
    return rows + measure_answers()


def measure_answers() -> Rows:
    """How long the front desk takes for a question that its knowledge answers, everything but the voice included."""
    from models.store import ModelStore
    from runtime.dialogue.answer import Answerer
    from runtime.dialogue.persona import load_persona
    from runtime.dialogue.scripted import ScriptedModel
    from runtime.knowledge.documents import read_knowledge
    from runtime.knowledge.index import KnowledgeIndex
    from runtime.knowledge.readers import open_readers

    persona = load_persona("front-desk")
    index = KnowledgeIndex(read_knowledge(persona.knowledge_paths), open_readers(ModelStore.default()))
    answerer = Answerer(persona, index, ScriptedModel(""))
    times = []
    for question in QUESTIONS * 10:
        started = time.perf_counter()
        if not list(answerer.answer(question)):
            raise RuntimeError(f"no answer to {question!r}")
        times.append(1000 * (time.perf_counter() - started))
    cuts = statistics.quantiles(times, n=20)
    return [
        {"name": "answer from the knowledge, p50", "value": round(statistics.median(times), 1), "unit": "ms"},
        {"name": "answer from the knowledge, p95", "value": round(cuts[-1], 1), "unit": "ms"},
    ]


def measure(file: Path, name: str, repeats: int) -> Rows:
    """Median times of one model: the persona's prompt cached, then `repeats` new passages with a short answer each."""
    started = time.perf_counter()
    model = open_language_model(file, name=name, threads=THREADS)
    loaded = time.perf_counter() - started
    text = (_ROOT / TEXT).read_text(encoding="utf-8")
    persona = Message("system", _cut(model, text, PERSONA_TOKENS))

    reads, firsts, writes = [], [], []
    for turn in range(repeats):
        model.prefill([Message("system", "Nothing.")])
        before = time.perf_counter()
        tokens = model.prefill([persona])
        reads.append(tokens / (time.perf_counter() - before))

        passage = _cut(model, f"{turn}. {text[300 * (turn + 1) :]}", PASSAGE_TOKENS)
        asked = Message("user", f"{passage}\nTell me about the clinic, in as many words as you can.")
        times = [time.perf_counter()]
        times += [time.perf_counter() for _ in model.stream([persona, asked], max_tokens=ANSWER_TOKENS)]
        firsts.append(times[1] - times[0])
        writes.append((len(times) - 2) / (times[-1] - times[1]))
    rows: Rows = [
        {"name": f"{name}: load", "value": round(loaded, 2), "unit": "s"},
        {"name": f"{name}: prefill", "value": round(statistics.median(reads), 1), "unit": "tokens/s"},
        {"name": f"{name}: first token", "value": round(statistics.median(firsts), 3), "unit": "s"},
        {"name": f"{name}: decode", "value": round(statistics.median(writes), 1), "unit": "tokens/s"},
    ]
    if (memory := _memory()) is not None:
        rows.append({"name": f"{name}: memory", "value": memory, "unit": "MB"})
    model.close()
    return rows


def _cut(model: LanguageModel, text: str, tokens: int) -> str:
    """The longest beginning of `text`, in words, that has at most so many tokens."""
    words = text.split()
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if model.count(" ".join(words[:middle])) <= tokens else (low, middle - 1)
    return " ".join(words[:low])


def _memory() -> int | None:
    """The most memory this process has had, in MB; None where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--name", default="")
    parser.add_argument("--repeats", type=int, default=3)
    given = parser.parse_args()
    rows = measure(given.file, given.name or given.file.stem, given.repeats) if given.file else run(quick=False)
    print(json.dumps(rows, indent=2))


if __name__ == "__main__":
    main()
