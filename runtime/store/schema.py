"""The tables, and how a file of an older Bedside gets to have them.

What persons said or what was learnt of them stands only in columns called `sealed`: encrypted under the person's own
key (`sealing.py`), within a file that is encrypted as a whole. Times are seconds since 1970, UTC.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlite_utils import Database

from runtime.errors import StoreTooNew
from runtime.store.connection import Connection

Migration = Callable[[Database], None]

_FIRST = """
create table settings (key text primary key, value text not null, changed real not null);
create table retention (kind text primary key, days real);  -- null: kept; 0: nothing outlives the session

create table personas (
  name text not null, version integer not null, content text not null,
  saved real not null, saved_by text not null, live integer not null default 0,
  primary key (name, version));
create unique index one_live_version on personas (name) where live;

create table documents (
  id integer primary key, name text not null, path text, media_type text not null, sha256 text not null,
  bytes integer not null, pages integer, language text, content text not null default '',
  state text not null default 'waiting', done integer not null default 0, total integer not null default 0,
  problem text, added real not null, read real);
create index documents_by_sha256 on documents (sha256);
create table document_tags (
  document integer not null references documents (id) on delete cascade, tag text not null,
  primary key (document, tag)) without rowid;
create index documents_by_tag on document_tags (tag);
-- start and end: characters of the document's content; vector: float16, little-endian
create table chunks (
  id integer primary key, document integer not null references documents (id) on delete cascade,
  ordinal integer not null, page integer, heading text not null default '', kind text not null default 'text',
  start integer not null, end integer not null, text text not null, vector blob);
create unique index chunks_in_order on chunks (document, ordinal);
-- rowid is chunks.id; terms is the text as the knowledge package cuts it into words, for any script
create virtual table chunk_terms using fts5 (
  terms, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
create trigger chunk_terms_go after delete on chunks begin delete from chunk_terms where rowid = old.id; end;

create table participants (id text primary key, met real not null, seen real not null, sealed blob);
create table person_keys (
  participant text primary key references participants (id) on delete cascade, wrapped blob not null);
create table forgotten (participant text primary key, at real not null);
create table receipts (id text primary key, at real not null, content text not null, mac blob not null);

create table conversations (
  id text primary key, participant text not null references participants (id) on delete cascade,
  persona text not null, language text not null default '', started real not null, ended real, ending text,
  turns integer not null default 0);
create index conversations_by_participant on conversations (participant, started);
create table utterances (
  conversation text not null references conversations (id) on delete cascade, ordinal integer not null,
  at real not null, speaker text not null, sealed blob not null,
  primary key (conversation, ordinal)) without rowid;

create table memories (
  id text primary key, store text not null, participant text not null references participants (id) on delete cascade,
  kind text not null, state text not null default 'current', pinned integer not null default 0,
  confidence real not null, conversation text references conversations (id) on delete set null,
  learnt real not null, changed real not null, expires real, recalled real,
  replaced_by text references memories (id) on delete set null, sealed blob not null);
create index memories_by_store on memories (store, state);
create index memories_by_participant on memories (participant);

create table objective_outputs (
  id text primary key, participant text not null references participants (id) on delete cascade,
  conversation text references conversations (id) on delete set null,
  objective text not null, state text not null, confirmed integer not null default 0,
  changed real not null, sealed blob not null);
create index outputs_by_participant on objective_outputs (participant, objective);

create table export_jobs (
  id text primary key, persona text not null, request text not null, state text not null,
  done integer not null default 0, total integer not null default 0, problem text,
  asked real not null, finished real);

create table turn_latency (
  id integer primary key, turn integer not null, wait real not null, recognise real not null, words real not null,
  voice real not null, out real not null, at real not null);
create table metrics (id integer primary key, at real not null, name text not null, value real not null, unit text);
create index metrics_by_name on metrics (name, at);

create table audit (
  seq integer primary key, at real not null, actor text not null, action text not null, subject text not null,
  mac blob not null);
create table audit_start (one integer primary key check (one = 1), seq integer not null, mac blob not null,
  seal blob not null);

create table operators (
  name text primary key, role text not null, pin text not null, added real not null, active integer not null default 1,
  failures integer not null default 0, locked_until real not null default 0);
create table operator_sessions (
  token text primary key, operator text not null references operators (name) on delete cascade,
  role text not null, emergency integer not null default 0,
  begun real not null, seen real not null, ends real not null);
create table emergency_codes (hash text primary key, made real not null, used real);
create table backups (id text primary key, at real not null, place text not null);
"""

# The full text is searched in memory (knowledge/hybrid.py), so a chunk keeps its words as numbers and counts.
_KNOWLEDGE = """
alter table documents add column collection text not null default '';  -- the folder it belongs to, or none
alter table documents add column modified real not null default 0;
alter table documents add column problem_kind text;
alter table documents add column replaces integer;  -- the document that goes when this one is ready
create index documents_by_name on documents (collection, name);
-- path: the headings above it; sentences: JSON of [length of the text, start, end, whether item or row]
alter table chunks add column path text not null default '[]';
alter table chunks add column header text not null default '';
alter table chunks add column sentences text not null default '[]';
alter table chunks add column terms blob;
alter table chunks add column sentence_vectors blob;
create table document_pages (  -- of a document that is still being read
  document integer not null references documents (id) on delete cascade, page integer not null,
  content text not null, primary key (document, page)) without rowid;
create table watched_folders (path text primary key, tags text not null default '[]', added real not null);
drop trigger chunk_terms_go;
drop table chunk_terms;
"""


# A persona may let its conversations and outputs go earlier than the device does.
_EXPIRY = """
alter table conversations add column expires real;
alter table objective_outputs add column expires real;
"""

# Headings are compared with what a question asks of its topic; many documents share them.
_HEADINGS = """
create table headings (text text primary key, vector blob not null) without rowid;  -- whole numbers of 1/400
create index chunks_by_heading on chunks (heading);
"""


# wanted: what was asked of a job while it runs; response and problem: JSON
_QUEUE = """
alter table export_jobs add column priority integer not null default 0;
alter table export_jobs add column wanted text not null default '';
alter table export_jobs add column response text;
alter table export_jobs add column seconds_left real;
update export_jobs set state = 'queued' where state = 'waiting';
"""

# What staff have chosen as the answer to a question; a sentence is known by its document's name and its words.
_CHOSEN = """
create table chosen_answers (
  id integer primary key, question text not null, document text not null, sentence text not null, at real not null,
  by text not null);
"""


def _first(database: Database) -> None:
    for statement in _statements(_FIRST):
        database.conn.execute(statement)


def _knowledge(database: Database) -> None:
    for statement in _statements(_KNOWLEDGE):
        database.conn.execute(statement)


def _expiry(database: Database) -> None:
    for statement in _statements(_EXPIRY):
        database.conn.execute(statement)


def _queue(database: Database) -> None:
    for statement in _statements(_QUEUE):
        database.conn.execute(statement)


def _headings(database: Database) -> None:
    for statement in _statements(_HEADINGS):
        database.conn.execute(statement)


def _chosen(database: Database) -> None:
    for statement in _statements(_CHOSEN):
        database.conn.execute(statement)


MIGRATIONS: tuple[Migration, ...] = (_first, _knowledge, _expiry, _queue, _headings, _chosen)
"""Each takes the file one version further; none is ever changed once it was published."""
TABLES_IN_ORDER = (
    "settings retention personas documents document_tags document_pages chunks headings watched_folders chosen_answers "
    "participants person_keys forgotten receipts conversations utterances memories objective_outputs export_jobs "
    "turn_latency metrics audit audit_start operators operator_sessions emergency_codes backups"
).split()
"""Every ordinary table, those that others refer to before those that refer to them."""


def version_of(connection: Connection) -> int:
    return int(connection.execute("pragma user_version").fetchone()[0])


def migrate(connection: Connection, migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """Bring the file to the newest version, each step in one transaction; returns how many steps there were.

    Raises StoreTooNew, and changes nothing then.
    """
    version = version_of(connection)
    if version > len(migrations):
        raise StoreTooNew(
            ("The store was written by a newer Bedside (schema {version}; this one knows up to {known})."),
            "Update Bedside.",
            version=version,
            known=len(migrations),
        )
    for number in range(version, len(migrations)):
        connection.execute("begin immediate")
        try:
            if version_of(connection) == number:  # another process may have been first
                migrations[number](Database(connection))
                connection.execute(f"pragma user_version = {number + 1}")
        except BaseException:
            connection.execute("rollback")
            raise
        connection.execute("commit")
    return len(migrations) - version


def _statements(script: str) -> list[str]:
    """The statements of a script; those of a trigger stay together."""
    found, part = [], ""
    for written in script.splitlines():
        line = written.partition("--")[0].rstrip()
        part += line + "\n"
        if line.endswith(";") and not ("begin" in part and not part.rstrip().endswith("end;")):
            found.append(part.strip())
            part = ""
    return found
