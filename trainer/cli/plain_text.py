"""The words of a plain talk: brief, status, coach, help."""

from trainer.cli.streams import say
from trainer.drill.coach import Coach
from trainer.drill.events import Mode
from trainer.drill.session import Session
from trainer.reports.wording import duration, money
from trainer.scenario.catalogue import Library
from trainer.scenario.model import Scenario

HELP = """\
Type your reply and press Enter. A backslash at the end of a line goes on in the next.
/brief    what you know, what the rules say, what you may do
/hint     one hint (practice, three a talk)
/coach    what landed, what they still wait for (practice)
/note …   write something down
/silence  say nothing and wait
/end      end the talk and see the debrief
/quit     leave; the talk is kept"""
AFTER = "Now: /retry N (practice), /save FILE, or Enter to leave."
MODES: dict[Mode, str] = {
    "practice": "Practice: hints, coach and retry; it is yours alone.",
    "assessed": "Assessed: one way through, no coach, and it is measured.",
}


def _list(title: str, items: tuple[str, ...]) -> list[str]:
    return [title, *(f"- {item}" for item in items)] if items else []


def recall(scenario: Scenario) -> str:
    """What the trainee may look up during the talk."""
    authority = scenario.brief.authority
    budget = money(authority.budget.amount, authority.budget.currency)
    lines = [
        *_list("What you know:", scenario.brief.know),
        *_list("Policy:", scenario.brief.policy),
        f"Your budget: {budget}, to spend without asking.",
        *_list("You may:", authority.may),
        *_list("You may not:", authority.may_not),
    ]
    return "\n".join(lines)


def brief(session: Session, library: Library) -> str:
    """The whole brief, rubrics included: no hidden criteria."""
    scenario = session.scenario
    lines = [
        scenario.title.upper(),
        scenario.brief.setting,
        scenario.brief.role,
        f"Channel: {scenario.channel}. About {scenario.minutes} minutes. "
        f"Difficulty {scenario.difficulty} of 5.",
        "",
        recall(scenario),
        "",
    ]
    for id in scenario.rubrics:
        rubric = library.rubric(id)
        asks = tuple(c.asks for c in rubric.criteria)
        lines += [*_list(f"You are judged by: {rubric.title}", asks), ""]
    return "\n".join([*lines, MODES[session.started.mode], ""])


def status(session: Session) -> str:
    """How the customer is, in one line read aloud."""
    mood = session.mood
    left = money(session.budget_left, session.scenario.brief.authority.budget.currency)
    text = f"({mood.word}, calm {mood.calm:.0f} of 10, patience {session.patience}"
    clock = f", time {duration(session.seconds)}" if session.seconds else ""
    return f"{text}, budget left {left}{clock})"


def show_talk(session: Session) -> None:
    """The talk so far, from the customer's first words."""
    name = session.scenario.customer.name
    say(f"{name}: {session.scenario.opening}")
    for turn in session.turns:
        say(f"You: {turn.reply}" if turn.reply is not None else "(You say nothing.)")
        say(f"{name}: {turn.says}")
    say(status(session))


def coach(coach: Coach) -> str:
    """What the coach would say now."""
    landed = tuple(f"{name}: “{words}”" for name, words in coach.landed)
    slipped = tuple(f"{name}: “{words}”" for name, words in coach.slipped)
    lines = [
        *_list("Landed:", landed),
        *_list("Slipped:", slipped),
        *_list("They still wait for:", coach.waits_for),
        f"Hints left: {coach.hints_left}",
    ]
    return "\n".join(lines)
