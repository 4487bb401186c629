"""answering with `problem` after the rule was called: the rule may have checked the section again,
and `problem` is then what that check found."""

import weakref

WRITERS = {"plain": "write_plain", "loud": "write_loud"}


class Section:
    """A part of an outline: a title, a text, and the sections inside it."""

    def __init__(self, title, text=""):
        self.title = title
        self.text = text
        self._parent = None
        self.sections = []
        self.writer = "write_plain"
        self.problem = None

    @property
    def parent(self):
        """The section that this one was added to, or None."""
        return None if self._parent is None else self._parent()

    def add(self, section):
        """Put a section at the end of this one; return it."""
        section._parent = weakref.ref(self)
        self.sections.append(section)
        return section

    def path(self):
        """The titles from the outermost section to this one."""
        parent = self.parent
        above = [] if parent is None else parent.path()
        return above + [self.title]

    def use(self, style):
        """Write in this style from now on: "plain" or "loud"."""
        self.writer = WRITERS[style]

    def write(self):
        """The text in the style that was chosen."""
        return getattr(self, self.writer)()

    def write_plain(self):
        return self.text

    def write_loud(self):
        return self.text.upper()

    def check(self, rule):
        """Whether rule(self) raises nothing; if it does, problem says what."""
        self.problem = None
        try:
            rule(self)
        except Exception as error:
            self.problem = f"{type(error).__name__}: {error}"
        return self.problem is None
