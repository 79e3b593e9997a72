"""The only place where text is normalised and cut: folds, words, sentences, clauses.

Everything keeps its place: a span found in the plain form of a sentence leads back to
the very characters that were typed.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from scoring.spelling import CONTRACTIONS, FILLERS, MENDED, SLIPS

LONGEST_READ = 8_000
"""Characters of a reply that are read; nobody says more in one breath."""

_FOLDED = str.maketrans(
    {
        "‘": "'", "’": "'", "‛": "'", "′": "'", "`": "'", "´": "'", "ʼ": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
        "‐": "-", "‑": "-", "‒": "–", "―": "—", "−": "-",
    }
)  # fmt: skip


class _Fold(dict[int, str]):
    """Folds one character to exactly one character, remembering the answer."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        if len(self) < 10_000:
            self[code] = folded
        return folded


def _fold_character(char: str) -> str:
    if char in "\n\r\u2028\u2029":
        return "\n"
    if unicodedata.category(char)[0] in "CZ":
        return " "
    simple = unicodedata.normalize("NFKD", char.translate(_FOLDED))
    if not simple.strip():
        return " "
    lowered = simple[0].lower()
    if len(simple) > 1 and not unicodedata.combining(simple[1]):
        return char.lower() if len(char.lower()) == 1 else char
    return lowered if len(lowered) == 1 else simple[0]


_FOLD = _Fold()


def fold(text: str) -> str:
    """The text in lower case with plain quotes, blanks and letters, as long as before.

    One character stays one character, so that a span of the fold is a span of the
    text. Control characters, NUL and odd blanks become a space; line ends stay.
    """
    return text.translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Word:
    """One plain word and the span of the text that it stands for."""

    plain: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in plain form: ' i am sorry , we left you standing'.

    plain: the words, each with one blank before it; contractions are written out,
        common slips mended, fillers dropped, quoted speech hidden as a '"'.
    question: it ends in a question mark or begins like a question.
    """

    start: int
    end: int
    plain: str
    words: tuple[Word, ...]
    offsets: tuple[int, ...]
    question: bool

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text behind `plain[start:end]`."""
        first = self.words[max(0, bisect_right(self.offsets, start) - 1)]
        last = self.words[max(0, bisect_right(self.offsets, max(start, end - 1)) - 1)]
        return first.start, max(first.end, last.end)


_TOKEN = re.compile(
    r"\n"
    r"|[a-z]\.m\b\.?"
    r"|'(?:em|cause|til)\b"
    r"|[^\W_]+(?:'[^\W_]+)*(?:[.:,][0-9]+)*"
    r"|\.{2,}|…"
    r"|[.!?]+"
    r'|[,;:()"—–%£$€@#/-]'
    r"|[\U0001F600-\U0001F64F\U0001F920-\U0001F92F]"
)
_QUOTED = re.compile(
    r'"([^"\n]{3,400})"|(?<![^\s(,:;])\'(?!em\b|til\b|cause\b)'
    r"([^'\n]{3,200}(?:'[a-z][^'\n]{0,200}){0,6})'(?![a-z0-9])"
)
_TITLES = frozenset("mr mrs ms dr st approx vs e.g i.e".split())
_ASKING = re.compile(
    r" (?:(?:and|so|but|okay|right|well|now|sorry|please) (?:, )?)?"
    r"(?:(?:what|when|where|who|which|why|how)(?: (?:time|exactly|long|many|much|far"
    r"|bad|old|soon|kind of \S+|else|part|one|room|day|often))?"
    r" (?:is|are|was|were|did|do|does|would|can|could|have|has|should|will|shall)"
    r"|did|do|does|is|are|was|were|can|could|would|will|shall|have|has|may) "
    r"(?!i am\b|not\b)(?:the|you|your|i|we|it|this|that|they|he|she|anyone|anybody"
    r"|someone|there|happened|is|was|are|did|do|does|would|can|could|time|exactly"
    r"|long|many|much|far|bad|old|soon|kind|else|made|went|room|day|part|one|have"
    r"|should|will|about|people) "
)


def _quotes(folded: str) -> list[tuple[int, int]]:
    """The spans of speech that is quoted inside a longer text."""
    spans = [m.span() for m in _QUOTED.finditer(folded) if " " in m.group().strip()]
    quoted = sum(end - start for start, end in spans)
    return spans if quoted * 10 < len(folded.strip()) * 7 else []


def _deletions(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))}


def _mending_table() -> dict[str, str]:
    table: dict[str, str] = {}
    for right in MENDED:
        for wrong in _deletions(right) if len(right) > 6 else ():
            table.setdefault(wrong, right)
        for i in range(1, len(right) - 1):
            swapped = right[:i] + right[i + 1] + right[i] + right[i + 2 :]
            table.setdefault(swapped, right)
            table.setdefault(right[:i] + right[i] + right[i:], right)
    for right in MENDED:
        table.pop(right, None)
    return table


_MENDS = _mending_table()
for _real in ("though", "thorough", "polices", "promised", "wailing", "replaced"):
    _MENDS.pop(_real, None)


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    """The plain form of one typed word; empty for a filler."""
    if word in FILLERS:
        return ""
    if word in CONTRACTIONS:
        return CONTRACTIONS[word]
    if word in SLIPS:
        return SLIPS[word]
    if word in _MENDS:
        return _MENDS[word]
    if word.endswith(("izing", "ized", "ize", "izes")):
        return re.sub(r"iz(?=e|ing)", "is", word)
    if word.endswith("n't"):
        return word[:-3] + " not"
    if word.endswith(("'ll", "'ve")):
        return word[:-3] + (" will" if word.endswith("'ll") else " have")
    return word.removesuffix("'s") + " 's" if word.endswith("'s") else word


_MARKS = {
    "(": ",", ")": ",", "—": ";", "–": ";", "...": ",", "…": ",", "/": "or",
    '"': "", "-": "", "a.m": "am", "p.m": "pm", "a.m.": "am", "p.m.": "pm",
}  # fmt: skip


def _mark(token: str, folded: str, at: int) -> str:
    """The plain form of a mark: a lone dash cuts, a hyphen only joins."""
    if token == "-":
        return ";" if folded[at - 1 : at] in (" ", "") else ""
    if token.startswith(".."):
        return ","
    return _MARKS.get(token, token)


def _words(folded: str) -> list[Word]:
    """All words and marks in order; a sentence's end is '.', '!', '?' or a line end."""
    out: list[Word] = []
    quotes = _quotes(folded)
    hidden = 0
    for match in _TOKEN.finditer(folded):
        start, end = match.span()
        while hidden < len(quotes) and quotes[hidden][1] <= start:
            hidden += 1
        if hidden < len(quotes) and quotes[hidden][0] <= start:
            plain = '"'
        elif match.group()[0].isalnum() or match.group()[0] == "'":
            plain = _plain(_MARKS.get(match.group(), match.group()))
        else:
            plain = _mark(match.group(), folded, start)
        _append(out, plain, start, end)
    return out


def _append(out: list[Word], plain: str, start: int, end: int) -> None:
    """Adds the words of one token; a word said twice in a stutter counts once."""
    for part in plain.split(" ") if plain not in ("", "\n") else [plain]:
        last = out[-1].plain if out else ""
        if part == "" or (part == last and part not in ("very", "so", "no", "that")):
            continue
        if len(part) > 60:
            part = part[:60]
        out.append(Word(part, start, end))


def _is_end(word: Word, before: str) -> bool:
    if word.plain == "\n":
        return True
    return word.plain[0] in ".!?" and not (word.plain == "." and before in _TITLES)


_BASE_AFTER_WELL = re.compile(r"(?:get|send|bring|put|fix|make|call|book|move|sort)\b")


def _resolved(words: list[Word]) -> list[Word]:
    """'ill send', 'were sending', 'well send' with the apostrophe put back."""
    out: list[Word] = []
    for i, word in enumerate(words):
        after = words[i + 1].plain if i + 1 < len(words) else ""
        before = out[-1].plain if out else ""
        for plain in _unstripped(word.plain, before, after).split(" "):
            out.append(Word(plain, word.start, word.end))
    return out


def _unstripped(word: str, before: str, after: str) -> str:
    opens = before in ("", ",", ";", "and", "so", "but", "or", "sorry", "that")
    if word == "ill" and before not in ("is", "are", "was", "feel", "fell", "be"):
        return "i will" if after not in ("", ",", "and", "with") else word
    if word == "were" and opens and after.endswith("ing"):
        return "we are"
    if word == "well" and opens and _BASE_AFTER_WELL.match(after):
        return "we will"
    if word == "your" and after in ("right", "welcome", "going", "not", "waiting"):
        return "you are"
    return "i would" if word == "id" and opens else word


def _sentence(words: list[Word], asked: bool) -> Sentence:
    words = _resolved(words)
    offsets, parts, at = [], [], 0
    for word in words:
        offsets.append(at)
        parts.append(" " + word.plain)
        at += len(word.plain) + 1
    plain = "".join(parts)
    question = asked or bool(_ASKING.match(plain + " "))
    return Sentence(
        words[0].start, words[-1].end, plain, tuple(words), tuple(offsets), question
    )


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of the first `LONGEST_READ` characters of a text, in order."""
    out: list[Sentence] = []
    held: list[Word] = []
    for word in _words(fold(text[:LONGEST_READ])):
        if not _is_end(word, held[-1].plain if held else ""):
            held.append(word)
        elif held:
            out.append(_sentence(held, "?" in word.plain))
            held = []
    if held:
        out.append(_sentence(held, asked=False))
    return tuple(out)


_BREAK = re.compile(
    r" (?:[,;:]|but|however|although|though|because|unless|while|whereas)(?= )"
    r"| so(?= (?:i|we|you|it|that|the|this|they|he|she|there|what|please|let|here|no) )"
    r"| and(?= (?:i|we|you|they|he|she|it|the|that|there|let|then|someone|somebody"
    r"|our) )"
)


def clauses(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """The spans of a sentence's clauses in its plain form, without gaps."""
    cuts = [0, *(m.start() for m in _BREAK.finditer(sentence.plain))]
    ends = [*cuts[1:], len(sentence.plain)]
    return tuple((a, b) for a, b in zip(cuts, ends, strict=True) if a < b)


def clause_at(sentence: Sentence, position: int) -> tuple[int, int]:
    """The clause of a sentence's plain form that holds this position."""
    found = (0, len(sentence.plain))
    for start, end in clauses(sentence):
        if start <= position:
            found = (start, end)
    return found
