"""inspect.getmembers on the class gives the commands; the help is found by recursion over the
bases"""

import difflib
import inspect


class UnknownCommand(LookupError):
    """There is no such command; suggestions holds the names of similar ones."""

    def __init__(self, name, suggestions):
        super().__init__(f"unknown command {name!r}")
        self.suggestions = suggestions


def first_line(attribute_name, bases):
    if not bases:
        return ""
    base, *others = bases
    attribute = vars(base).get(attribute_name)
    if attribute is None:
        return first_line(attribute_name, others)
    doc = (attribute.__doc__ or "").strip()
    if not doc:
        return first_line(attribute_name, others)
    return doc.splitlines()[0].rstrip()


class Console:
    """Runs typed lines by calling the do_… methods of its subclasses."""

    def commands(self):
        """The names of all commands, sorted."""
        names = []
        for name, _ in inspect.getmembers(type(self), callable):
            prefix, _, command = name.partition("do_")
            if prefix == "" and command and command[0].isalpha():
                names.append(command)
        return sorted(names)

    def _known(self, name):
        known = self.commands()
        if name in known:
            return "do_" + name
        raise UnknownCommand(name, difflib.get_close_matches(name, known, 3))

    def run(self, line):
        """Call the command that the line begins with; return its result."""
        words = line.split()
        return getattr(self, self._known(words[0]))(*words[1:]) if words else None

    def help(self, name):
        """The first line of the command's description."""
        return first_line(self._known(name), type(self).__mro__)
