"""one table of commands on the base class: all consoles share it, and a robot then has the
commands of a kettle."""

from difflib import get_close_matches


class UnknownCommand(LookupError):
    """There is no such command; suggestions holds the names of similar ones."""

    def __init__(self, name, suggestions):
        super().__init__(f"unknown command {name!r}")
        self.suggestions = suggestions


class Console:
    _names = set()

    def __init_subclass__(cls, **arguments):
        super().__init_subclass__(**arguments)
        for name in dir(cls):
            if name.startswith("do_") and name[3:4].isalpha() and callable(getattr(cls, name)):
                cls._names.add(name[3:])

    def commands(self):
        """The names of all commands, sorted."""
        return sorted(
            name for name in self._names if getattr(type(self), "do_" + name, print) is not None
        )

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
        for base in type(self).__mro__:
            method = vars(base).get("do_" + name)
            if method is not None and (method.__doc__ or "").strip():
                return method.__doc__.strip().splitlines()[0].strip()
        return ""
