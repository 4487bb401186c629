"""looks the names up with dir and getattr on the class, and walks the mro for docstrings"""

from difflib import get_close_matches


class UnknownCommand(LookupError):
    """There is no such command; suggestions holds the names of similar ones."""

    def __init__(self, name, suggestions):
        super().__init__(f"unknown command {name!r}")
        self.suggestions = suggestions


class Console:
    """Runs typed lines by calling the do_… methods of its subclasses."""

    def commands(self):
        """The names of all commands, sorted."""
        cls = type(self)
        return sorted(
            name.removeprefix("do_")
            for name in dir(cls)
            if name.startswith("do_") and name[3:4].isalpha() and callable(getattr(cls, name))
        )

    def _check(self, name):
        names = self.commands()
        if name not in names:
            raise UnknownCommand(name, get_close_matches(name, names, n=3))

    def run(self, line):
        """Call the command that the line begins with; return its result."""
        words = line.split()
        if not words:
            return None
        name, *arguments = words
        self._check(name)
        return getattr(self, f"do_{name}")(*arguments)

    def help(self, name):
        """The first line of the command's description."""
        self._check(name)
        for base in type(self).__mro__:
            method = vars(base).get(f"do_{name}")
            doc = method.__doc__ if method is not None else None
            for text in (doc or "").splitlines():
                if text.strip():
                    return text.strip()
        return ""
