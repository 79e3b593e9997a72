"""The command palette: every command of the screen and the app, and every drill."""

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from trainer.tui.commands import Command, HasCommands
from trainer.tui.messages import BriefWanted
from trainer.tui.screens.home import HomeScreen
from trainer.tui.words import words


class Palette(Provider):
    """Finds commands by name; what cannot be done now is left out."""

    async def discover(self) -> Hits:
        """Everything, before a letter is typed."""
        for command in self._commands():
            yield DiscoveryHit(
                words(command.label),
                partial(self._run, command),
                text=command.label,
                help=_help(command),
            )

    async def search(self, query: str) -> Hits:
        """What fits the letters typed."""
        matcher = self.matcher(query)
        for command in self._commands():
            score = matcher.match(f"{command.label} {command.says}")
            if score > 0:
                yield Hit(
                    score,
                    words(command.label),
                    partial(self._run, command),
                    text=command.label,
                    help=_help(command),
                )
        async for hit in self._drills(query):
            yield hit

    async def _drills(self, query: str) -> Hits:
        home = self.app.screen_stack[0]
        if self.screen is not home or not isinstance(home, HomeScreen):
            return
        matcher = self.matcher(query)
        for scenario in home.shelf.scenarios:
            score = matcher.match(scenario.title)
            if score > 0:
                ask = partial(home.post_message, BriefWanted(scenario.id))
                title = words(f"Drill: {scenario.title}")
                yield Hit(score, title, ask, text=scenario.title)

    def _commands(self) -> Iterator[Command]:
        for owner in (self.screen, self.app):
            if not isinstance(owner, HasCommands):
                continue
            for command in owner.ASKS:
                allowed = owner.check_action(command.action, ())
                if allowed and command.id != "command-palette":
                    yield command

    async def _run(self, command: Command) -> None:
        owner = self.screen if command in _asks(self.screen) else self.app
        await owner.run_action(command.action)


def _asks(owner: object) -> tuple[Command, ...]:
    return owner.ASKS if isinstance(owner, HasCommands) else ()


def _help(command: Command) -> str:
    return f"{command.says}  {command.key_words}".rstrip()
