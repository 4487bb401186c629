"""writing down the path when a section is added: the section above may be added to something else
later."""

import weakref


class Section:
    def __init__(self, title, text=""):
        self.title = title
        self.text = text
        self.parent = None
        self.sections = []
        self.style = "plain"
        self.problem = None
        self._above = []

    @property
    def parent(self):
        return None if self._parent is None else self._parent()

    @parent.setter
    def parent(self, section):
        self._parent = None if section is None else weakref.ref(section)

    def add(self, section):
        section.parent = self
        section._above = self.path()
        self.sections.append(section)
        return section

    def path(self):
        return self._above + [self.title]

    def use(self, style):
        if style not in ("plain", "loud"):
            raise KeyError(style)
        self.style = style

    def write(self):
        return self.write_plain() if self.style == "plain" else self.write_loud()

    def write_plain(self):
        return self.text

    def write_loud(self):
        return self.text.upper()

    def check(self, rule):
        problem = None
        try:
            rule(self)
        except Exception as error:
            problem = f"{type(error).__name__}: {error}"
        self.problem = problem
        return problem is None
