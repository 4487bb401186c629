class Section:
    """A part of an outline: a title, a string, and the sections inside it."""

    def __init__(self, title, text=""):
        self.title = title
        self.text = text
        self.parent = None
        self.sections = []
        self.writer = self.write_plain
        self.error = None

    def add(self, section):
        """Put a section at the end of this one; return it."""
        section.parent = self
        self.sections.append(section)
        return section

    def path(self):
        """The titles from the outermost section to this one."""
        above = [] if self.parent is None else self.parent.path()
        return above + [self.title]

    def use(self, style):
        """Write in this style from now on: "plain" or "loud"."""
        self.writer = {"plain": self.write_plain, "loud": self.write_loud}[style]

    def write(self):
        """The text in the style that was chosen."""
        return self.writer()

    def write_plain(self):
        return self.text

    def write_loud(self):
        return self.text.upper()

    def check(self, rule):
        """Whether rule(self) raises nothing."""
        try:
            rule(self)
        except Exception as error:
            self.error = error
            return False
        self.error = None
        return True

    @property
    def problem(self):
        """The type and message of what the last check raised, or None."""
        if self.error is None:
            return None
        return f"{type(self.error).__name__}: {self.error}"
