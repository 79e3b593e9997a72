"""What the parser's complaint about a file means to the person who wrote it."""

import yaml

from trainer.scenario.problems import Problems

_QUOTE = "put the whole text in quotes"

_MEANS: tuple[tuple[str, str, str], ...] = (
    ("mapping values are not allowed", "a colon stands where none can", _QUOTE),
    ("mapping keys are not allowed", "a '?' stands where none can", _QUOTE),
    (
        "did not find expected key",
        "the line does not fit in here",
        "look at the spaces before it and at the quotes of the line above",
    ),
    (
        "did not find expected ',' or ']'",
        "a list in [ ] is not closed, or a comma is missing",
        "close it, or put a text with [ ] { } , in it in quotes",
    ),
    (
        "did not find expected ',' or '}'",
        "a group in { } is not closed, or a comma is missing",
        "close it, or put a text with [ ] { } , in it in quotes",
    ),
    (
        "did not find expected '-' indicator",
        "a list entry without its '-'",
        "begin every entry with '- ' and as many spaces as the one above",
    ),
    (
        "could not find expected ':'",
        "a key without its colon",
        "write 'key: text', or indent the line if it belongs to the text above",
    ),
    ("unexpected end of stream", "a quote is opened and never closed", "close it"),
    ("unexpected document indicator", "a quote is opened and never closed", "close it"),
    (
        "unknown escape character",
        "a backslash in double quotes that means nothing",
        r"write \\, or use single quotes",
    ),
    (
        "block sequence entries are not allowed",
        "a '-' stands where no list can begin",
        "begin the list on a line of its own, or put the text in quotes",
    ),
    (
        "did not find expected <document start>",
        "there is something after the end of the document",
        "look at the spaces before this line; a text may need quotes",
    ),
    (
        "did not find expected node content",
        "a list in [ ] or a group in { } is not closed, or lacks an entry",
        "close it, or put a text with [ ] { } , in it in quotes",
    ),
    ("found a tab character", "a tab stands in the indentation", "use spaces"),
    (
        "alphabetic or numeric character",
        "a text cannot begin with & or * without quotes",
        _QUOTE,
    ),
    (
        "did not find expected comment or line break",
        "nothing else can stand on a line that ends in | or >",
        "begin the text on the next line, or put it in quotes",
    ),
    ("unknown directive", "a line cannot begin with %", _QUOTE),
    ("undefined tag", "a text cannot begin with ! without quotes", _QUOTE),
)

_FROM_OPENING = ("unexpected end of stream", "unexpected document indicator")


def explain(error: yaml.YAMLError, text: str, problems: Problems) -> None:
    """Note what the parser could not read, in plain words, at its place."""
    said = str(getattr(error, "problem", "") or getattr(error, "reason", "") or "")
    mark = getattr(error, "problem_mark", None)
    if any(words in said for words in _FROM_OPENING):
        mark = getattr(error, "context_mark", None) or mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    message, mend = _words(said, _at(text, line, column))
    problems.add(line, column, "E101", message, mend)


def _at(text: str, line: int, column: int) -> str:
    lines = text.split("\n")
    return lines[line - 1][column - 1 : column] if line <= len(lines) else ""


def _words(said: str, character: str) -> tuple[str, str]:
    if "cannot start any token" in said:
        if character == "\t":
            return "a tab stands in the indentation", "use spaces"
        return f"a text cannot begin with {character}", _QUOTE
    for words, message, mend in _MEANS:
        if words in said:
            return message, mend
    return f"no valid YAML: {said or 'it cannot be read'}", ""
