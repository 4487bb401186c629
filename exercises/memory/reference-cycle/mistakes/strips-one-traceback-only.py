"""taking the traceback off the exception alone: its cause has another one, with frames that hold
the section."""

import weakref

WRITERS = {"plain": "write_plain", "loud": "write_loud"}


class Section:
    def __init__(self, title, text=""):
        self.title = title
        self.text = text
        self._parent = None
        self.sections = []
        self.writer = "write_plain"
        self.problem = None

    @property
    def parent(self):
        return None if self._parent is None else self._parent()

    def add(self, section):
        section._parent = weakref.ref(self)
        self.sections.append(section)
        return section

    def path(self):
        parent = self.parent
        above = [] if parent is None else parent.path()
        return above + [self.title]

    def use(self, style):
        """Write in this style from now on: "plain" or "loud"."""
        self.writer = WRITERS[style]

    def write(self):
        return getattr(self, self.writer)()

    def write_plain(self):
        return self.text

    def write_loud(self):
        return self.text.upper()

    def check(self, rule):
        problem = None
        try:
            rule(self)
        except Exception as error:
            self.error = error.with_traceback(None)
            problem = f"{type(error).__name__}: {error}"
        self.problem = problem
        return problem is None
