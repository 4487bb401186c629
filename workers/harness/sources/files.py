"""Lays out the learner's files, and knows them again by the name of their code."""

import linecache
import os
import sys

DIRECTORY = "/home/learner"
"""Where the learner's files lie while their code runs; on `sys.path`."""


class Sources:
    """The learner's own files: their text by the name that is shown.

    What the exercise gives beside them is a library to the learner's code: known here by name alone.
    """

    directory = DIRECTORY

    def __init__(self):
        self._texts = {}
        self._shown = {}
        self._given = []

    def give(self, name):
        """Takes note of a file that is not the learner's."""
        self._given.append(name)

    def add(self, name, text):
        self._texts[name] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._shown[place(name)] = name

    def shown(self, filename):
        """The name shown for a code object's file name; None when it is not the learner's."""
        return self._shown.get(filename)

    def line(self, name, number):
        """A line of a file, counted from 1; empty where there is none."""
        lines = self._texts.get(name, ())
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def modules(self):
        """Names under which the files can be imported."""
        names = (*self._texts, *self._given)
        stems = (name.removesuffix(".py") for name in names if name.endswith(".py"))
        return {stem.removesuffix("/__init__").replace("/", ".") for stem in stems} | {"__main__"}

    def remember(self):
        """Feeds linecache, so that native tracebacks and inspect find each line."""
        for filename, name in self._shown.items():
            lines = [f"{line}\n" for line in self._texts[name]]
            # No time stamp: linecache then never looks at the disk, whatever changes there.
            linecache.cache[filename] = (sum(map(len, lines)), None, lines, filename)


class UnusableTests(Exception):
    """The tests cannot be loaded, through no fault of the learner."""

    def sentences(self):
        """What is wrong, and whose it is to mend."""
        return f"{self} That is for the author of the tests to mend; your code was not judged."


def file_name(module):
    """The path, inside the directory, of a module of that name."""
    return f"{module.replace('.', '/')}.py"


def place(name):
    """Where a file of the directory lies: what its code, its `__file__` and tracebacks call it."""
    return f"{DIRECTORY}/{name}"


def lay_out(main, text, files, given):
    """Writes the main file and those beside it into the directory, and makes it current.

    `given` are those that are not the learner's. Returns their `Sources`. Raises UnusableTests for
    a path outside the directory.
    """
    sources = Sources()
    for name, content in [*given.items(), *files.items(), (main, text)]:
        path = os.path.normpath(name)
        if os.path.isabs(path) or path.startswith(".."):
            raise UnusableTests(f"The file name {name!r} leaves the folder of the exercise.")
        target = os.path.join(DIRECTORY, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
            file.write(content)
        if name in given:
            sources.give(path)
        elif path.endswith(".py"):
            sources.add(path, content)
    os.chdir(DIRECTORY)
    sys.path[:] = [DIRECTORY, *(entry for entry in sys.path if entry not in ("", DIRECTORY))]
    sys.argv = [main]
    sys.dont_write_bytecode = True
    # Not importlib.invalidate_caches: it would read the standard library's archive anew.
    for path in [path for path in sys.path_importer_cache if path.startswith(DIRECTORY)]:
        del sys.path_importer_cache[path]
    sources.remember()
    return sources
