"""What the labels of one reply make of each other."""

from collections.abc import Callable

from scoring.reading import Finding

Found = dict[str, Finding]
_HELP = ("solution", "redress", "options", "extra_mile")


def _drop(found: Found, label: str, against: float) -> None:
    """Withdraws a label unless it is surer than what speaks against it."""
    if label in found and found[label].p <= against:
        del found[label]


def _apology_beats_trivial(found: Found) -> None:
    if "apology" in found and "non_apology" in found:
        sorry, hollow = found["apology"], found["non_apology"]
        if sorry.start < hollow.end and hollow.start < sorry.end:
            del found["apology"]
        elif sorry.p >= 0.8 and hollow.p < 0.8:
            del found["non_apology"]


def _alternative_opens_wall(found: Found) -> None:
    surest = max((found[x].p for x in _HELP if x in found), default=0.0)
    if surest >= 0.6:
        _drop(found, "policy_wall", 0.95)


def _help_beats_deferral(found: Found) -> None:
    if "solution" in found and found["solution"].p >= 0.75:
        _drop(found, "deferral", 0.7)
    if "ownership" in found and "solution" in found:
        _drop(found, "deferral", 0.85)


def _blame_owned(found: Found) -> None:
    if "ownership" in found and found["ownership"].p >= 0.75:
        _drop(found, "blame", 0.7)
        _drop(found, "defensive", 0.66)


def _help_softens(found: Found) -> None:
    if "empathy" in found and ("solution" in found or "apology" in found):
        _drop(found, "minimising", 0.62)
    if "solution" in found and "apology" in found:
        _drop(found, "defensive", 0.62)


def _excuse_is_no_explanation(found: Found) -> None:
    if "explanation" in found:
        account = found["explanation"]
        for fault in ("blame", "defensive"):
            other = found.get(fault)
            if other and other.start < account.end and account.start < other.end:
                del found["explanation"]
                return


def _excuse_explains_nothing(found: Found) -> None:
    """A cause told beside a quarrel, with nothing taken on, is told as the excuse."""
    quarrel = max((found[x].p for x in ("defensive", "blame") if x in found), default=0)
    if quarrel >= 0.6 and not found.keys() & {"apology", "ownership", "solution"}:
        _drop(found, "explanation", 0.7)


def _vow_is_no_prevention(found: Found) -> None:
    if "prevention" in found and "overpromise" in found:
        vow, plan = found["overpromise"], found["prevention"]
        if plan.start < vow.end and vow.start < plan.end and plan.p < 0.7:
            del found["prevention"]


def _vow_names_no_act(found: Found) -> None:
    """'Online by six, I guarantee it' vows an outcome and commits to no act."""
    if "overpromise" in found and "solution" in found:
        vow, act = found["overpromise"], found["solution"]
        if act.p < 0.8 and abs(vow.start - act.end) < 60:
            del found["solution"]


def _quarrel_asks_nothing(found: Found) -> None:
    """Questions inside a quarrel are seldom asked in order to understand."""
    quarrel = [found[x].p for x in ("rudeness", "blame", "defensive") if x in found]
    helps = "solution" in found or "apology" in found
    if quarrel and max(quarrel) >= 0.6 and not helps:
        _drop(found, "inquiry", 0.76)


_RULES: tuple[Callable[[Found], None], ...] = (
    _apology_beats_trivial,
    _alternative_opens_wall,
    _help_beats_deferral,
    _blame_owned,
    _help_softens,
    _excuse_is_no_explanation,
    _excuse_explains_nothing,
    _vow_is_no_prevention,
    _vow_names_no_act,
    _quarrel_asks_nothing,
)


def settle(found: Found) -> Found:
    """The labels that stand once all have been weighed against each other."""
    settled = dict(found)
    for rule in _RULES:
        rule(settled)
    return settled
