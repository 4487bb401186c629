"""a ChainMap of the namespaces of all bases, and a next() over generators"""

from collections import ChainMap
from difflib import get_close_matches
from inspect import cleandoc


class UnknownCommand(LookupError):
    """There is no such command; suggestions holds the names of similar ones."""

    def __init__(self, name, suggestions):
        super().__init__(f"unknown command {name!r}")
        self.suggestions = suggestions


def _can_be_called(attribute):
    return callable(attribute) or isinstance(attribute, classmethod)


class Console:
    """Runs typed lines by calling the do_… methods of its subclasses."""

    def _table(self):
        namespaces = ChainMap(*(dict(vars(base)) for base in type(self).__mro__))
        return {
            name[3:]: attribute
            for name, attribute in namespaces.items()
            if name.startswith("do_") and name[3:4].isalpha() and _can_be_called(attribute)
        }

    def _find(self, name):
        table = self._table()
        try:
            return table[name]
        except KeyError:
            raise UnknownCommand(name, get_close_matches(name, table)) from None

    def commands(self):
        """The names of all commands, sorted."""
        return sorted(self._table())

    def run(self, line):
        """Call the command that the line begins with; return its result."""
        if words := line.split():
            command = self._find(words[0])
            bind = getattr(type(command), "__get__", None)
            if bind is not None:
                command = bind(command, self, type(self))
            return command(*words[1:])

    def help(self, name):
        """The first line of the command's description."""
        self._find(name)
        methods = (vars(base).get(f"do_{name}") for base in type(self).__mro__)
        docs = (
            method.__doc__ for method in methods if method is not None and _can_be_called(method)
        )
        doc = next((doc for doc in docs if doc and doc.strip()), "")
        return next((line.strip() for line in cleandoc(doc).splitlines() if line.strip()), "")
