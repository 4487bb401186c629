"""a small descriptor for weak attributes, reusable for any link upwards"""

import weakref


class Weak:
    def __set_name__(self, owner, name):
        self.key = "_weak_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        reference = getattr(instance, self.key, None)
        return reference and reference()

    def __set__(self, instance, value):
        setattr(instance, self.key, None if value is None else weakref.ref(value))


class Section:
    parent = Weak()

    def __init__(self, title, text=""):
        self.title = title
        self.text = text
        self.parent = None
        self.sections = []
        self.style = "plain"
        self.problem = None

    def add(self, section):
        section.parent = self
        self.sections.append(section)
        return section

    def path(self):
        parent = self.parent
        above = [] if parent is None else parent.path()
        return above + [self.title]

    def use(self, style):
        match style:
            case "plain" | "loud":
                self.style = style
            case _:
                raise KeyError(style)

    def write(self):
        match self.style:
            case "plain":
                return self.write_plain()
            case "loud":
                return self.write_loud()

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
