"""Replies as JSON lines, and what is found in them as JSON lines."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from scoring.reading import Context, Detector, Reading, Utterance


class Unreadable(ValueError):
    """A line that is no reply to judge, with what is wrong in words."""


def judged(
    lines: Iterable[bytes], detector: Detector
) -> Iterator[tuple[int, str | Unreadable]]:
    """For every line that is not blank its number from 1, and the answer to it.

    A line that cannot be read is answered by what is wrong with it; the others are
    judged all the same.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield number, answer(line, detector)
        except Unreadable as error:
            yield number, error


def answer(line: bytes, detector: Detector) -> str:
    """One line of JSON for one line of JSON; Unreadable if it is no reply to judge."""
    raw = _parsed(line)
    reply = _text(raw, "reply", needed=True)
    reading = detector.read(reply, _context(raw))
    found = {"id": raw["id"], **_found(reading)}
    return json.dumps(found, ensure_ascii=False)


def _found(reading: Reading) -> dict[str, Any]:
    labels = {
        finding.label: {"p": round(finding.p, 4), "evidence": finding.evidence}
        for finding in reading.findings
    }
    return {"labels": labels, "quality": round(reading.quality, 2)}


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        raw = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unreadable("is not written in UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable("is no JSON") from error
    if not isinstance(raw, dict):
        raise Unreadable("is no JSON object")
    if not isinstance(raw.get("id"), str | int):
        raise Unreadable("has no 'id'")
    return raw


def _text(raw: dict[str, Any], key: str, needed: bool = False) -> str:
    value = raw.get(key)
    if value is None and not needed:
        return ""
    if isinstance(value, list) and not needed:
        value = " ".join(map(str, value))
    if not isinstance(value, str):
        raise Unreadable(f"has no text as its '{key}'")
    return value


def _context(raw: dict[str, Any]) -> Context:
    talk = raw.get("talk") or []
    if not isinstance(talk, list):
        raise Unreadable("has no list as its 'talk'")
    setting, role, facts = (_text(raw, key) for key in ("setting", "role", "facts"))
    return Context(setting, role, facts, tuple(map(_utterance, talk)))


def _utterance(said: Any) -> Utterance:
    who = said.get("who") if isinstance(said, dict) else None
    if who not in ("customer", "trainee") or not isinstance(said.get("says"), str):
        raise Unreadable(
            "has something else in its 'talk' than "
            '{"who": "customer" or "trainee", "says": "…"}'
        )
    return Utterance(who, said["says"])
