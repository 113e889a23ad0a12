"""A whole set-up as one signed file: made, carried over, refused when it is not what was signed."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.store import ModelStore
from runtime.bundle import archive
from runtime.bundle.bundles import Bundles
from runtime.bundle.running import running
from runtime.dialogue.persona import load_persona
from runtime.errors import BadInput, NotAllowed, Stopped
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.knowledge.retrieval import Retriever
from runtime.knowledge.shelf import Shelf
from runtime.ports.wall import SetWall
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.retention import Retention
from runtime.store.roles import OWNER
from runtime.store.store import Store
from runtime.studio import draft, knowledge, personas
from runtime.studio.staff import Staff
from runtime.visit.settings import load_settings, save_settings


@pytest.fixture(scope="module")
def embedder() -> UniversalSentenceEncoder:
    files = ModelStore.default().paths("use-multilingual")
    return UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])


def installation(folder: Path) -> Store:
    return open_store(folder, Keys(folder), SetWall(), "file")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Staff]:
    """The installation that is copied: a persona of its own and two documents, one of which is never in a bundle."""
    store = installation(tmp_path / "here")
    staff = Staff(store, "", tmp_path / "here")
    leaflet = tmp_path / "Parking.md"
    leaflet.write_text("# Parking\n\nThe Zephyr garage is free for two hours.\n")
    knowledge.add(staff, [leaflet], ["front-desk"])
    assert knowledge.read_waiting(staff, lambda step: None, lambda: False) == 0
    personas.answer_from(staff, "front-desk", "front-desk")
    Retention(store, OWNER).set("conversation", 7)
    save_settings(staff.home, load_settings(staff.home).model_copy(update={"text_size": 125, "microphone": "Desk mic"}))
    yield staff
    store.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Staff]:
    """An empty installation."""
    store = installation(tmp_path / "there")
    yield Staff(store, "", tmp_path / "there")
    store.close()


@pytest.fixture
def made(here: Staff, tmp_path: Path) -> Path:
    return Bundles(here.store, OWNER).make(here.home, tmp_path / "clinic", "harbor-1").path


def trusting(here: Staff, there: Staff) -> Bundles:
    bundles = Bundles(there.store, OWNER)
    bundles.trust(Bundles(here.store, OWNER).own_key(), "the clinic's office")
    return bundles


def test_an_empty_installation_becomes_like_the_one_it_was_made_on(
    here: Staff, there: Staff, made: Path, embedder: UniversalSentenceEncoder
) -> None:
    assert running(there.home) is None
    save_settings(there.home, load_settings(there.home).model_copy(update={"microphone": "Wall mic"}))
    told = trusting(here, there).load(there.home, made)
    assert running(there.home) == told and told.name == "harbor-1"
    settings = load_settings(there.home)
    assert (settings.text_size, settings.microphone) == (125, "Wall mic"), "devices are each device's own"
    persona = load_persona(settings.persona)
    assert persona.name == "Mira" and persona.knowledge_tags == ("front-desk",)
    assert persona.knowledge_paths[0].is_dir(), "what lies in its folder came along"
    assert Retention(there.store, OWNER).days()["conversation"] == 7
    retriever = Retriever(Shelf(there.store), embedder)
    retriever.refresh()
    found = retriever.search("Where can I park for free?").passages
    assert "Zephyr garage" in found[0].text, "it is searched without being read again"


def test_a_signature_that_is_not_known_is_refused_and_changes_nothing(here: Staff, there: Staff, made: Path) -> None:
    bundles = Bundles(there.store, OWNER)
    _, change = bundles.look(made)
    assert not change.known and change.personas == ("front-desk",) and change.new_documents == ("Parking.md",)
    with pytest.raises(NotAllowed, match="does not know"):
        bundles.load(there.home, made)
    assert running(there.home) is None and Shelf(there.store).all() == []
    bundles = trusting(here, there)
    bundles.distrust(Bundles(here.store, OWNER).own_key())
    with pytest.raises(NotAllowed):
        bundles.load(there.home, made)


def test_a_newer_bundle_of_the_name_takes_the_place_of_the_older(
    here: Staff, there: Staff, made: Path, tmp_path: Path
) -> None:
    bundles = trusting(here, there)
    bundles.load(there.home, made)
    knowledge.remove(here, [knowledge.listed(here)[0].id])
    text = draft.changed(personas.read(here, "front-desk"), ("greeting",), "Welcome.")
    text = draft.changed(text, ("knowledge_tags",), None)
    personas.put_live(here, "front-desk", personas.save(here, "front-desk", text))
    newer = Bundles(here.store, OWNER).make(here.home, tmp_path / "newer", "harbor-1").path
    _, change = bundles.look(newer)
    assert change.gone_documents == ("Parking.md",)
    bundles.load(there.home, newer)
    assert Shelf(there.store).all() == []
    assert load_persona(load_settings(there.home).persona).greeting == "Welcome."
    assert len(personas.versions(there, "front-desk")) == 2, "the earlier one can be put back"
    bundles.load(there.home, newer)
    assert len(personas.versions(there, "front-desk")) == 2, "the same again changes nothing"


def test_chosen_answers_come_along_and_newer_ones_take_their_place(here: Staff, there: Staff, tmp_path: Path) -> None:
    place = knowledge.where(here, "The Zephyr garage is free for two hours.")[0]
    knowledge.choose(here, "Where do I leave my car?", place)
    knowledge.choose(there, "where do i leave my car?", place)
    knowledge.choose(there, "Is there a garage?", place)
    bundles = trusting(here, there)
    made = Bundles(here.store, OWNER).make(here.home, tmp_path / "clinic", "harbor-1").path
    assert bundles.look(made)[1].chosen_answers == 1
    bundles.load(there.home, made)
    found = {each.question: (each.document, each.sentence) for each in knowledge.chosen(there)}
    assert found["Where do I leave my car?"] == (place.name, place.text)
    assert set(found) == {"Where do I leave my car?", "Is there a garage?"}, "what was chosen here for others stays"
    knowledge.drop_chosen(here, [knowledge.chosen(here)[0].id])
    bundles.load(there.home, Bundles(here.store, OWNER).make(here.home, tmp_path / "newer", "harbor-1").path)
    assert [each.question for each in knowledge.chosen(there)] == ["Is there a garage?"]


def rewritten(path: Path, **changed: bytes | None) -> Path:
    """The bundle with other files in it."""
    other = path.with_name("other.bedside")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            data = changed.get(name.replace("/", "_").replace(".", "_").replace("-", "_"), old.read(name))
            if data is not None:
                new.writestr(name, data)
    return other


def test_a_changed_bundle_is_refused(here: Staff, there: Staff, made: Path) -> None:
    bundles = trusting(here, there)
    with zipfile.ZipFile(made) as old:
        contents = json.loads(old.read("bundle.json"))
        document = old.read("documents/00001.json")
    for other in (
        rewritten(made, bundle_json=json.dumps({**contents, "name": "other"}).encode()),
        rewritten(made, signature_json=b"{}"),
        rewritten(made, signature_json=json.dumps({"key": "00" * 32, "signature": "00" * 64}).encode()),
        rewritten(made, documents_00001_json=document.replace(b"two hours", b"ten hours")),
        rewritten(made, documents_00001_json=None),
    ):
        with pytest.raises(BadInput):
            bundles.load(there.home, other)
    assert running(there.home) is None and Shelf(there.store).all() == []


@pytest.mark.parametrize("name", ["../outside", "personas/../../outside", "/etc/x", "other/x", "personas/a/.hidden"])
def test_a_bundle_cannot_write_outside_of_its_place(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="cannot be in a bundle"):
        archive.write(tmp_path / "bad.bedside", {"name": "x", "made": ""}, {name: b""}, archive.new_private_key())


def test_what_is_no_bundle_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / "a.bedside"
    for content in (b"", b"PK\x03\x04 nothing", b"words"):
        file.write_bytes(content)
        with pytest.raises(BadInput, match="not a bundle"):
            archive.opened(file)
    newer = {"name": "x", "made": "", "format": archive.FORMAT + 1}
    with pytest.raises(BadInput, match="newer Bedside"):
        archive.write(file, newer, {}, archive.new_private_key())


def test_no_pin_and_nothing_of_a_visitor_is_in_a_bundle(here: Staff, made: Path) -> None:
    with zipfile.ZipFile(made) as bundle:
        names = bundle.namelist()
        everything = b"".join(bundle.read(name) for name in names).lower()
    assert not [word for word in (b"argon2", b"operator", b"participant", b"utterance") if word in everything]
    assert "personas/front-desk/knowledge/visiting.md" in names


def stopping(after: int) -> Callable[[int, int], None]:
    def step(done: int, total: int) -> None:
        if done >= after:
            raise Stopped("Stopped.", "Nothing was changed.")

    return step


def test_what_is_stopped_in_between_leaves_nothing(here: Staff, there: Staff, made: Path, tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        Bundles(here.store, OWNER).make(here.home, tmp_path / "half", "harbor-1", stopping(1))
    assert [file.name for file in tmp_path.iterdir() if "half" in file.name] == []
    bundles = trusting(here, there)
    with pytest.raises(Stopped):
        bundles.load(there.home, made, stopping(1))
    assert running(there.home) is None and Shelf(there.store).all() == []
    told: list[tuple[int, int]] = []
    bundles.look(made, lambda done, total: told.append((done, total)))
    assert told == [(0, 1)], "one document is read"
