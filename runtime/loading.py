"""From a persona and a folder of models to the skills of a conversation, loaded side by side."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from models import danger_network
from models.manifest import EYESIGHT_ROLES
from models.own import own_model
from models.replicas import replica_path
from models.store import ModelStore
from runtime import events as e
from runtime.clock import ticks
from runtime.dialogue.answer import Answerer
from runtime.dialogue.background import BackgroundModel
from runtime.dialogue.choosing import VOTER, can_vote, choose, free_memory, probe
from runtime.dialogue.endpoint import EndpointModel
from runtime.dialogue.engines import open_language_model
from runtime.dialogue.eyesight import LlamaEyesight, PatientEyesight
from runtime.dialogue.grounded import Knowledge
from runtime.dialogue.language_model import LanguageModel, Weighing
from runtime.dialogue.persona import Persona
from runtime.dialogue.persona_tables import Endpoint
from runtime.dialogue.prompt import static_prompt
from runtime.dialogue.voting import BEGINNING, CONTEXT, ModelVoter
from runtime.dialogue.watched import WatchedModel
from runtime.errors import BadSettings
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Face
from runtime.face.tags import read_tags
from runtime.floor.endpoint import load_weights
from runtime.floor.policy import FloorPolicy
from runtime.floor.presence import Presence
from runtime.guardrails.danger_classifier import CLASSES, DangerClassifier
from runtime.guardrails.dangers import Dangers
from runtime.guardrails.meaning import Meaning
from runtime.guardrails.planted import without_orders
from runtime.guardrails.refusal_classifier import RefusalClassifier
from runtime.hearing.languages import ENGLISH, AnyLanguage, WhisperRecogniser
from runtime.hearing.lull_judge import LullJudge
from runtime.hearing.moonshine import MoonshineEncoder
from runtime.hearing.recogniser import MoonshineRecogniser
from runtime.hearing.roster.corrector import Roster
from runtime.hearing.roster.english import English
from runtime.hearing.roster.harvest import harvest
from runtime.hearing.roster.terms import Term
from runtime.hearing.text_end import TextEnd
from runtime.hearing.voice_activity import VoiceActivity
from runtime.hearing.whisper import Whisper
from runtime.inference.danger_network import AnyLanguageDangers, EnglishDangers, Pieces
from runtime.inference.minilm import MiniLm
from runtime.knowledge.chosen import Choosing, ChosenAnswers
from runtime.knowledge.documents import Document, document_of, read_knowledge
from runtime.knowledge.embed import Embedder, UniversalSentenceEncoder
from runtime.knowledge.index import KnowledgeIndex
from runtime.knowledge.live import LiveKnowledge
from runtime.knowledge.readers import Readers, open_multilingual, open_readers
from runtime.knowledge.shelf import Shelf
from runtime.perception.perceiver import Eyesight
from runtime.perception.policy import sees
from runtime.ports.host import NoHost
from runtime.responding import respondent
from runtime.seeing.body import BodyReader
from runtime.seeing.face_finder import FaceFinder
from runtime.seeing.far_faces import FarFaces
from runtime.seeing.watcher import Watcher
from runtime.session.state import Policy
from runtime.skills import Recogniser, Skills
from runtime.spanish_words import in_both_languages, speaks_spanish, with_spanish
from runtime.speech.hibari import HibariVoice
from runtime.speech.pronunciation import Said
from runtime.speech.voice import Speech, Voice
from runtime.tools.host import Host

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything a conversation needs; the language model may still be loading behind its port.

    `model` and `readers` serve the memories between conversations.
    """

    skills: Skills
    activity: VoiceActivity
    face: Face
    policy: Policy
    model: LanguageModel
    readers: Readers


def load(
    store: ModelStore,
    persona: Persona,
    state_folder: Path,
    face: Face | None = None,
    shelf: Shelf | None = None,
    host: Host | None = None,
) -> Loaded:
    """Verify and open the persona's models. Raises ModelMissing or ModelDamaged with the way out.

    `face`: the persona's face, where it is open already. `shelf`: the store's documents, for a persona that names some.
    `host`: what can be done besides talking.
    """
    far = persona.endpoint is not None and persona.endpoint.enabled
    chosen = "" if far else model_of(store, persona)
    if chosen and store.status([chosen])[0].state != "ready":
        store.path(chosen, "model.gguf")  # says what is wrong; hashing it is left to the thread that opens it
    spanish = speaks_spanish(store)
    persona = persona if spanish else in_both_languages(persona)
    with ThreadPoolExecutor(4, thread_name_prefix="bedside-loading") as pool:
        model = _endpoint(persona.endpoint, host) if far else _language_model(store, chosen, persona, state_folder)
        encoder = pool.submit(moonshine_encoder, store)
        minilm = pool.submit(mini_lm, store)
        lulls = pool.submit(lambda: lull_judge(store, encoder.result(), minilm.result()))
        voice = pool.submit(voice_of, store)
        listening = pool.submit(lambda: listener(store, persona, voice.result(), encoder.result()))
        embedder = pool.submit(embedding, store)
        readers = pool.submit(lambda: open_readers(store, embedder.result(), minilm.result()))
        knowledge = pool.submit(lambda: knowledge_of(persona, shelf, readers.result()))
        activity = pool.submit(lambda: VoiceActivity(store.path("silero-vad", "silero_vad.onnx")))
        drawn = pool.submit(lambda: face or ReplicaFace(replica_path(persona.replica)))
        meaning, any_language = Meaning(minilm.result()), Meaning(embedder.result())
        dangers = Dangers(danger_classifier(store, embedder.result()))
        known = chosen_first(knowledge.result(), embedder.result(), shelf)
        voter = voter_of(store, persona, state_folder)
        answerer = Answerer(persona, known, model, lambda text: _told(text, readers.result()), voter)
        learnt = RefusalClassifier(meaning, any_language)
        answers = respondent(persona, answerer, meaning, dangers, model, host, learnt=learnt)
        own = [Said(entry.word, entry.alias, entry.phonemes) for entry in persona.pronunciations]
        taking, speaker = persona.turn_taking, voice.result().saying(own)
        murmur = murmur_of(persona, speaker)
        isolated = persona.hearing.isolation == "near"
        watch = persona.perception.watch if persona.perception.camera else "off"
        skills = Skills(
            lulls.result(),
            listening.result(),
            answers,
            with_spanish(speaker, persona, store, state_folder) if spanish else speaker,
            murmur,
            taking.expects,
            isolated,
            dangers.name,
            answers.toolbox,
            watch,
            persona.perception.waits,
            eyesight(store) if sees(watch) else None,
        )
        return Loaded(skills, activity.result(), drawn.result(), policy_of(persona), model, readers.result())


def eyesight(store: ModelStore) -> Eyesight | None:
    """Who answers questions about pictures; None where no vision-language model was put in. It opens by and by."""
    model, projector = (store.serving(role) for role in EYESIGHT_ROLES)
    if model is None or projector is None:
        return None
    return PatientEyesight(lambda: LlamaEyesight(store.path(model, "model.gguf"), store.path(projector, "model.gguf")))


def murmur_of(persona: Persona, voice: Voice) -> Speech | None:
    """The persona's soft sign that it listens, in its own voice; None if it gives none."""
    return voice.speak(persona.turn_taking.murmur) if persona.turn_taking.murmurs else None


def policy_of(persona: Persona) -> Policy:
    """What of a persona the reducers need."""
    taking = persona.turn_taking
    waits = {stage: weights.waits for stage, weights in load_weights().items()}
    floor = FloorPolicy(waits, patience=taking.patience, interruptibility=taking.interruptibility)
    there = persona.presence
    leave_after = None if there.leave_after is None else ticks(there.leave_after)
    return Policy(
        greeting=_words("greeting", persona.greeting),
        apology=e.Words("apology", *read_tags(persona.apology)),
        floor=floor,
        escalation=_words("escalation", persona.escalation),
        escalations={"es": e.Words("escalation es", *read_tags(persona.escalations.es))},
        nudge=_words("nudge", there.nudge),
        greeting_protected=persona.greeting_protected,
        greeting_expects=taking.expects(persona.greeting or ""),
        murmurs=taking.murmurs,
        presence=Presence(there.engagement, leave_after, taking.push_to_talk, taking.wake_phrase),
    )


def _told(text: str, readers: Readers) -> KnowledgeIndex:
    """What somebody outside told about this conversation, as knowledge."""
    return KnowledgeIndex([document_of("what was told", text)], readers)


def _words(ref: str, text: str | None) -> e.Words | None:
    return None if text is None else e.Words(ref, *read_tags(text))


def face_finder(store: ModelStore) -> FaceFinder:
    """Finds a visitor's face in pictures."""
    files = store.paths("face-landmarker")
    return FaceFinder(
        files["face_detector.tflite"], files["face_landmarks_detector.tflite"], files["face_blendshapes.tflite"]
    )


def watcher(store: ModelStore, seconds: Callable[[], float]) -> Watcher:
    """Looks at a visitor: face, number of people, body. `seconds`: a clock that only runs on, for its own cost."""
    far = store.path("face-full-range", "face_detection_full_range_sparse.tflite")
    body = store.path("pose-landmarks-lite", "pose_landmark_lite.tflite")
    return Watcher(face_finder(store), FarFaces(far), BodyReader(body), seconds)


def moonshine_encoder(store: ModelStore) -> MoonshineEncoder:
    """What the recogniser and the judge of lulls both listen with."""
    return MoonshineEncoder(store.path("moonshine-base-en", "encoder.onnx"))


def recogniser(store: ModelStore, encoder: MoonshineEncoder | None = None) -> MoonshineRecogniser:
    """English; with an encoder of its own unless one is given."""
    decoder, tokenizer = (store.path("moonshine-base-en", name) for name in ("decoder.onnx", "tokenizer.bin"))
    return MoonshineRecogniser(encoder or moonshine_encoder(store), decoder, tokenizer)


def listener(
    store: ModelStore, persona: Persona, voice: HibariVoice, encoder: MoonshineEncoder | None = None
) -> Recogniser:
    """Who listens in the persona's language, or finds out which it is. Raises BadSettings for one that nobody knows."""
    code = persona.language.partition("-")[0]
    if code == ENGLISH:
        return recogniser(store, encoder).biased(roster(persona, voice))
    whisper = Whisper(store.paths("whisper-base")["model.bin"])
    if code == "auto":
        return AnyLanguage(recogniser(store, encoder).biased(roster(persona, voice)), whisper)
    if code not in whisper.languages:
        raise BadSettings(
            "The persona's language {language!r} is none that Bedside can hear.",
            "Set language to auto or to one of: {languages}.",
            language=persona.language,
            languages=", ".join(sorted(whisper.languages)),
        )
    return WhisperRecogniser(whisper, code)


def roster(persona: Persona, voice: HibariVoice) -> Roster:
    """The names to listen for: the persona's own list, then those in its documents."""
    english = English(voice.reading_rules)
    own = [Term(entry.name, entry.said, "person" if entry.person else "word") for entry in persona.hearing.roster]
    texts = [document.text for document in read_knowledge(persona.knowledge_paths)]
    return Roster([*own, *harvest(texts, english.ordinary)], english.pronounce, english.ordinary)


def mini_lm(store: ModelStore) -> MiniLm:
    """What reads the ends of turns, and what guardrails compare meanings with."""
    files = store.paths("minilm-l6")
    return MiniLm(files["model.onnx"], files["vocab.txt"])


def danger_classifier(store: ModelStore, encoder: Pieces) -> DangerClassifier:
    """What tells red flags beside the phrase rules. Raises ModelMissing, ModelDamaged."""
    files = store.paths("minilm-l6")
    english = EnglishDangers(own_model(danger_network.ENGLISH), files["model.onnx"], files["vocab.txt"], len(CLASSES))
    return DangerClassifier(english, AnyLanguageDangers(own_model(danger_network.ANY_LANGUAGE), encoder, len(CLASSES)))


def lull_judge(store: ModelStore, encoder: MoonshineEncoder, minilm: MiniLm | None = None) -> LullJudge:
    """How complete a turn is, from its sound and its words."""
    text_end = TextEnd(minilm or mini_lm(store))
    return LullJudge(store.path("smart-turn", "smart-turn-v3.2-cpu.onnx"), encoder, text_end)


def voice_of(store: ModelStore) -> HibariVoice:
    files = store.paths("hibari-en")
    return HibariVoice(files["hibari.onnx"], files["oov.onnx"])


def embedding(store: ModelStore) -> UniversalSentenceEncoder:
    """What documents, questions and memories are embedded with."""
    return open_multilingual(store)


def documents_of(persona: Persona) -> tuple[Document, ...]:
    """The documents of a persona's own folder."""
    return without_orders(read_knowledge(persona.knowledge_paths))


def knowledge_of(persona: Persona, shelf: Shelf | None, readers: Readers) -> Knowledge:
    """What a persona answers from: its own documents, and those in the store under its tags as they come and go.

    Raises BadSettings where it names tags under which the store has nothing.
    """
    own = documents_of(persona)
    if not persona.knowledge_tags or shelf is None:
        return KnowledgeIndex(own, readers)
    if not shelf.ready(persona.knowledge_tags):
        tags = ", ".join(persona.knowledge_tags)
        raise BadSettings(
            "The store has no document under {tags}, which {persona} answers from.",
            "Run: bedside knowledge add FILE --tag {tag}",
            tags=tags,
            persona=persona.name,
            tag=persona.knowledge_tags[0],
        )
    return LiveKnowledge(own, shelf, persona.knowledge_tags, readers, without_orders)


def chosen_first(knowledge: Knowledge, embedder: Embedder, shelf: Shelf | None) -> Knowledge:
    """The same knowledge, but what staff have chosen as the answer to a question comes before what search finds."""
    return knowledge if shelf is None else Choosing(knowledge, embedder, ChosenAnswers.beside(shelf).all)


def model_of(store: ModelStore, persona: Persona) -> str:
    """The language model that the persona names, or that suits this machine where it says how good it should be."""
    match persona.model:
        case "fast" | "balanced" | "best" as wanted:
            ready = [status.model.id for status in store.status() if status.state == "ready"]
            return choose(wanted, ready, probe())
    return persona.model


def voter_of(store: ModelStore, persona: Persona, state_folder: Path | None) -> ModelVoter | None:
    """Who votes on doubtful answers, opened beside the conversation; None where the persona wants none, or where the
    model is not there or has no room.
    """
    if not persona.model_help.votes:
        return None
    ready = [status.model.id for status in store.status([VOTER.id]) if status.state == "ready"]
    if not can_vote(ready, free_memory()):
        log.info("%s is not there or has no room: doubtful answers are not voted on", VOTER.id)
        return None

    def open_it() -> Weighing:
        file = store.path(VOTER.id, "model.gguf")
        model = open_language_model(file, context=CONTEXT, state_folder=state_folder)
        model.prefill(BEGINNING, keep=True)
        return model

    return ModelVoter(open_it)


def _endpoint(endpoint: Endpoint | None, host: Host | None) -> LanguageModel:
    """The operator's own server, an explicit choice that the audit log hears of."""
    assert endpoint is not None
    address = urlsplit(endpoint.base_url).netloc
    (host or NoHost()).note("language model endpoint", address)
    model = EndpointModel(
        endpoint.base_url,
        endpoint.model,
        headers=endpoint.headers,
        key_from=endpoint.key_from,
        context=endpoint.context,
        wait=endpoint.done_within,
    )
    return WatchedModel(model, endpoint.first_token_within, endpoint.done_within)


def _language_model(store: ModelStore, chosen: str, persona: Persona, state_folder: Path) -> LanguageModel:
    """Verified, opened and given the persona's prompt beside the conversation: the greeting does not wait for it."""

    def open_it() -> LanguageModel:
        model = open_language_model(store.path(chosen, "model.gguf"), state_folder=state_folder)
        model.prefill(static_prompt(persona), keep=True)
        return model

    return WatchedModel(BackgroundModel(open_it))
