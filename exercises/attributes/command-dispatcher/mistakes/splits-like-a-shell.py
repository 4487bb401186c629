"""`shlex.split` for the words: it gives quotation marks and backslashes a meaning, and an
apostrophe raises an error."""

import shlex
from difflib import get_close_matches


class UnknownCommand(LookupError):
    """There is no such command; suggestions holds the names of similar ones."""

    def __init__(self, name, suggestions):
        super().__init__(f"unknown command {name!r}")
        self.suggestions = suggestions


class Console:
    def commands(self):
        """The names of all commands, sorted."""
        cls = type(self)
        return sorted(
            name[3:]
            for name in dir(cls)
            if name.startswith("do_") and name[3:4].isalpha() and callable(getattr(cls, name))
        )

    def _check(self, name):
        known = self.commands()
        if name not in known:
            raise UnknownCommand(name, get_close_matches(name, known))

    def run(self, line):
        """Call the command that the line begins with; return its result."""
        match shlex.split(line):
            case []:
                return None
            case [name, *arguments]:
                self._check(name)
                return getattr(self, "do_" + name)(*arguments)

    def help(self, name):
        """The first line of the command's description."""
        self._check(name)
        for base in type(self).__mro__:
            method = vars(base).get("do_" + name)
            if method is not None and (method.__doc__ or "").strip():
                return method.__doc__.strip().splitlines()[0].strip()
        return ""
