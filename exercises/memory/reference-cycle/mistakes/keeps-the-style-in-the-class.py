"""keeping the style in the class: one section then changes how all of them write."""

import weakref


class Section:
    _style = "plain"

    def __init__(self, title, text=""):
        self.title = title
        self.text = text
        self.parent = None
        self.sections = []
        self.problem = None

    @property
    def parent(self):
        return None if self._parent is None else self._parent()

    @parent.setter
    def parent(self, section):
        self._parent = None if section is None else weakref.ref(section)

    def add(self, section):
        section.parent = self
        self.sections.append(section)
        return section

    def path(self):
        parent = self.parent
        above = [] if parent is None else parent.path()
        return above + [self.title]

    def use(self, style):
        if style not in ("plain", "loud"):
            raise KeyError(style)
        Section._style = style

    def write(self):
        return self.write_plain() if self._style == "plain" else self.write_loud()

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
