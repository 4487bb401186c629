"""cutting the references in `__del__`: it is called when the count reaches zero, and a cycle
prevents that."""


class Section:
    def __init__(self, title, text=""):
        self.title = title
        self.text = text
        self.parent = None
        self.sections = []
        self.style = "plain"
        self.problem = None

    def __del__(self):
        for section in self.sections:
            section.parent = None
        self.sections.clear()

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
