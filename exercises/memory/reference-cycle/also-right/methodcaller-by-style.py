"""a class-wide table of operator.methodcaller objects, a callable that answers the parent, and a
loop for the path"""

import weakref
from operator import methodcaller


def _nobody():
    return None


class Section:
    _writers = {"plain": methodcaller("write_plain"), "loud": methodcaller("write_loud")}

    def __init__(self, title, text=""):
        self.title = title
        self.text = text
        self.sections = []
        self._find_parent = _nobody
        self._writer = self._writers["plain"]
        self._problem = None

    @property
    def parent(self):
        return self._find_parent()

    def add(self, section):
        section._find_parent = weakref.ref(self)
        self.sections.append(section)
        return section

    def path(self):
        titles = []
        section = self
        while section is not None:
            titles.append(section.title)
            section = section.parent
        return titles[::-1]

    def use(self, style):
        self._writer = self._writers[style]

    def write(self):
        return self._writer(self)

    def write_plain(self):
        return self.text

    def write_loud(self):
        return self.text.upper()

    def check(self, rule):
        try:
            rule(self)
        except Exception as error:
            self._problem = f"{type(error).__name__}: {error}"
            return False
        self._problem = None
        return True

    @property
    def problem(self):
        return self._problem
