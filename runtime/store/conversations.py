"""Conversations: when, with which persona, and what the visitor said and heard, word for word, with its sources."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlite_utils import Database

from runtime.errors import BadInput
from runtime.store.records import Records, new_id
from runtime.store.retention import end_of, kept_at_all

Speaker = Literal["visitor", "persona"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One line that was said by the visitor or heard by them. `at`: seconds since 1970; `sources`: as in the notice."""

    at: float
    speaker: Speaker
    text: str
    sources: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """A conversation's metadata; times in seconds since 1970."""

    id: str
    person: str
    persona: str
    language: str
    started: float
    ended: float | None
    ending: str | None
    turns: int


class Recorder:
    """Takes a conversation down as it goes. Where policy keeps none, the lines stay in memory and end with it."""

    def __init__(self, conversations: Conversations, session: str, person: str, *, kept: bool) -> None:
        self._conversations = conversations
        self._person = person
        self.session = session
        self.kept = kept
        self.lines: list[Utterance] = []

    def heard(self, line: Utterance) -> Future[None]:
        """Keep a line; when the future is done, it survives whatever happens."""
        ordinal = len(self.lines)
        self.lines.append(line)
        if not self.kept:
            done: Future[None] = Future()
            done.set_result(None)
            return done
        return self._conversations.write_line(self.session, self._person, ordinal, line)

    def strike(self, ordinal: int) -> Future[None]:
        """Take a line out again that was not to be kept; its bytes are overwritten."""
        line = self.lines[ordinal]
        self.lines[ordinal] = replace(line, text="", sources=())
        if not self.kept:
            done: Future[None] = Future()
            done.set_result(None)
            return done
        return self._conversations.strike_line(self.session, ordinal)

    def end(self, ending: str = "") -> None:
        """The conversation is over; `ending` is a word, such as "goodbye" or "left"."""
        if self.kept:
            self._conversations.write_end(self.session, self._person, ending, self.lines)


class Conversations(Records):
    def begin(self, person: str, persona: str, language: str = "", keep_days: float | None = None) -> Recorder:
        """A conversation with a person who is known (`People.meet` for a new one).

        `keep_days`: it goes after so many days if policy does not let it go before; 0: it is not kept.
        """
        session = new_id()

        def work(database: Database) -> bool:
            kept = kept_at_all(database, "conversation") and keep_days != 0
            database.conn.execute("update participants set seen = ? where id = ?", (self._now, person))
            if kept:
                row = (session, person, persona, language, self._now, end_of(self._now, keep_days))
                database.conn.execute(
                    "insert into conversations (id, participant, persona, language, started, expires) "
                    "values (?, ?, ?, ?, ?, ?)",
                    row,
                )
            return kept

        kept = self._write("conversation.write", f"conversation:{session}", work)
        return Recorder(self, session, person, kept=kept)

    def write_line(self, session: str, person: str, ordinal: int, line: Utterance) -> Future[None]:
        content = {"text": line.text, "sources": list(line.sources)}

        def work(database: Database) -> None:
            sealed = self._store.sealer.seal(database, person, f"said:{session}:{ordinal}", content)
            row = (session, ordinal, line.at, line.speaker, sealed)
            database.conn.execute("insert into utterances values (?, ?, ?, ?, ?)", row)

        return self._submit("conversation.write", "", work)

    def strike_line(self, session: str, ordinal: int) -> Future[None]:
        def work(database: Database) -> None:
            database.conn.execute("delete from utterances where conversation = ? and ordinal = ?", (session, ordinal))

        return self._submit("conversation.delete", f"conversation:{session}:line", work)

    def write_end(self, session: str, person: str, ending: str, lines: list[Utterance]) -> None:
        turns = sum(1 for line in lines if line.speaker == "visitor")

        def work(database: Database) -> None:
            database.conn.execute("update participants set seen = ? where id = ?", (self._now, person))
            database.conn.execute(
                "update conversations set ended = ?, ending = ?, turns = ? where id = ?",
                (self._now, ending, turns, session),
            )

        self._write("conversation.write", f"conversation:{session}", work)

    def sessions(self, person: str | None = None, limit: int = 100) -> list[Session]:
        """The newest first; of one person, or of all."""
        query = "select id, participant, persona, language, started, ended, ending, turns from conversations "
        with self._read("conversation.read") as database:
            rows = database.conn.execute(
                query + "where ? is null or participant = ? order by started desc limit ?", (person, person, limit)
            ).fetchall()
        return [Session(*row) for row in rows]

    def transcript(self, session: str) -> list[Utterance]:
        """What was said and heard. Raises BadInput for an unknown conversation."""
        with self._read("conversation.read", f"conversation:{session}") as database:
            row = database.conn.execute("select participant from conversations where id = ?", (session,)).fetchone()
            if row is None:
                raise BadInput(
                    "There is no conversation {session} in the store.",
                    "See: bedside store conversations",
                    session=session,
                )
            lines = []
            for ordinal, at, speaker, sealed in database.conn.execute(
                "select ordinal, at, speaker, sealed from utterances where conversation = ? order by ordinal",
                (session,),
            ).fetchall():
                content = self._store.sealer.open(database, row[0], f"said:{session}:{ordinal}", sealed)
                lines.append(Utterance(at, speaker, content["text"], tuple(content["sources"])))
        return lines

    def delete(self, session: str) -> None:
        """A conversation and its lines; the memories that came of it stay, without it."""
        self._write(
            "conversation.delete",
            f"conversation:{session}",
            lambda database: database.conn.execute("delete from conversations where id = ?", (session,)),
        )
        self._store.empty_log()
