"""What is wrong with a persona's file, in the screen's language: by the kind of mistake, with what is given in it."""

from __future__ import annotations

from app.words import translate
from runtime.studio.draft import Problem


def problem_words(problem: Problem) -> str:
    """A sentence; for a kind that has no words here, the engine's own, in English."""
    given = dict(problem.given)
    words = _words().get(problem.kind)
    if words is None:
        return problem.message
    for name, value in given.items():
        words = words.replace("{" + name + "}", value)
    return words


def problem_line(problem: Problem) -> str:
    """The same with where it is: the line and the key."""
    where = ".".join(str(part) for part in problem.path)
    parts = [where] if where else []
    if problem.line:
        parts.insert(0, translate("Bedside", "Line {number}").format(number=problem.line))
    return ": ".join([*parts, problem_words(problem)])


def known_kinds() -> frozenset[str]:
    """The mistakes that have words here."""
    return frozenset(_words())


def _words() -> dict[str, str]:
    return {**_of_the_file(), **_of_values(), **_of_speech(), **_of_rules()}


def _of_the_file() -> dict[str, str]:
    return {
        "not_toml": translate("Bedside", "This is not valid TOML: {why}."),
        "schema": translate("Bedside", "Write: schema_version = {version}"),
        "no_file": translate("Bedside", "“{file}” does not exist in this persona's folder."),
        "no_model": translate("Bedside", "{kind} = “{name}” is not on this machine."),
        "near_key": translate("Bedside", "Unknown key. Did you mean “{near}”?"),
        "unknown_key": translate("Bedside", "Unknown key. Known here: {known}."),
        "missing": translate("Bedside", "This has to be given."),
    }


def _of_values() -> dict[str, str]:
    number, flag = translate("Bedside", "This has to be a number."), translate("Bedside", "This is true or false.")
    text, several = translate("Bedside", "This has to be text."), translate("Bedside", "This has to be a list.")
    table = translate("Bedside", "This has to be a table with keys of its own.")
    longest = translate("Bedside", "It may have {max_length} characters at most.")
    least = translate("Bedside", "There have to be {min_length} at least.")
    most = translate("Bedside", "There may be {max_length} at most.")
    return {
        "string_too_short": translate("Bedside", "This may not be empty."),
        "string_too_long": longest,
        "too_short": least,
        "too_long": most,
        "string_pattern_mismatch": translate("Bedside", "It has another form than this key needs: {pattern}"),
        "literal_error": translate("Bedside", "It has to be one of: {expected}."),
        "greater_than_equal": translate("Bedside", "It has to be {ge} or more."),
        "less_than_equal": translate("Bedside", "It has to be {le} or less."),
        "greater_than": translate("Bedside", "It has to be more than {gt}."),
        "less_than": translate("Bedside", "It has to be less than {lt}."),
        "finite_number": number,
        "float_type": number,
        "float_parsing": number,
        "int_type": number,
        "int_parsing": number,
        "int_from_float": translate("Bedside", "This has to be a whole number."),
        "bool_type": flag,
        "bool_parsing": flag,
        "string_type": text,
        "tuple_type": several,
        "list_type": several,
        "model_type": table,
        "dict_type": table,
        "pattern": translate("Bedside", "“{pattern}” is not a regular expression: {why}"),
    }


def _of_speech() -> dict[str, str]:
    return {
        "no_topic": translate("Bedside", "“{topic}” has to stand in it, for the heading of the answer."),
        "short_phrase": translate("Bedside", "“{phrase}” is too short to be told from other words; take two words."),
        "two_doors": translate("Bedside", "push_to_talk and wake_phrase exclude each other; keep one of them."),
        "no_nudge": translate("Bedside", "engagement = “{engagement}” needs words to say: give nudge."),
        "not_watched": translate("Bedside", "The tool “{name}” waits for “{when}”, which watch = “{watch}” forbids."),
        "not_said_how": translate("Bedside", "Say how “{word}” is said: alias or phonemes, one of them."),
    }


def _of_rules() -> dict[str, str]:
    asks = translate("Bedside", "“{name}” needs words that ask for it: give ask.")
    return {
        "same_tool": translate("Bedside", "Two tools are called “{name}”."),
        "same_guardrail": translate("Bedside", "Two guardrails are called “{name}”."),
        "looks_for_nothing": translate("Bedside", "It looks for nothing: add patterns, examples or a prompt."),
        "no_words": translate("Bedside", "action = “{action}” needs words: give say."),
        "options": translate("Bedside", "options belong to type = “choice”, and it needs them."),
        "no_pattern": translate("Bedside", "type = “code” needs a pattern, such as [A-Z]{2}[0-9]{6}"),
        "bounds": translate("Bedside", "least and most belong to type = “number”."),
        "no_condition": translate("Bedside", "Say when to go there: equals, one_of, least or most."),
        "same_output": translate("Bedside", "Two outputs have the same name."),
        "output_not_asked": asks,
        "parameter_not_asked": asks,
        "confirms_unknown": translate("Bedside", "confirm names “{name}”, which is none of its outputs: {outputs}"),
        "braces": translate("Bedside", "Its braces do not fit together."),
        "same_objective": translate("Bedside", "Two objectives are called “{name}”."),
        "no_such_objective": translate("Bedside", "The objective “{name}” goes on to “{goal}”, which there is not."),
        "no_such_variable": translate("Bedside", "No objective gives the variable “{name}”."),
        "no_such_tool": translate("Bedside", "The callback “{name}” is not a tool of this persona."),
        "needs_key": translate("Bedside", "does = “{does}” needs the key {key}."),
        "no_columns": translate("Bedside", "does = “look_up” needs parameters: the columns to look in."),
        "not_confirmed": translate("Bedside", "It has effects outside: give confirm, or confirmed = false."),
    }
