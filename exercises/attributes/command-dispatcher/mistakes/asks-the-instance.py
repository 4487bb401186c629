"""going through `dir(self)`: this includes attributes that were set on this one instance."""

from difflib import get_close_matches
from inspect import getattr_static


class UnknownCommand(LookupError):
    """There is no such command; suggestions holds the names of similar ones."""

    def __init__(self, name, suggestions):
        super().__init__(f"unknown command {name!r}")
        self.suggestions = suggestions


class Console:
    def commands(self):
        """The names of all commands, sorted."""
        found = []
        for name in dir(self):
            value = getattr_static(self, name)
            if name[:3] == "do_" and name[3:4].isalpha():
                if callable(value) or isinstance(value, classmethod):
                    found.append(name[3:])
        return sorted(found)

    def _check(self, name):
        known = self.commands()
        if name not in known:
            raise UnknownCommand(name, get_close_matches(name, known))

    def run(self, line):
        """Call the command that the line begins with; return its result."""
        words = line.split()
        if not words:
            return None
        self._check(words[0])
        return getattr(self, "do_" + words[0])(*words[1:])

    def help(self, name):
        """The first line of the command's description."""
        self._check(name)
        for base in [self, *type(self).__mro__]:
            method = vars(base).get("do_" + name)
            if method is not None and (method.__doc__ or "").strip():
                return method.__doc__.strip().splitlines()[0].strip()
        return ""
