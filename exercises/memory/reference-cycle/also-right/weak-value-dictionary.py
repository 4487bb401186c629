"""the parent in a WeakValueDictionary, the method's name for the style, and traceback-free parts
of the problem"""

from weakref import WeakValueDictionary


class Section:
    def __init__(self, title, text=""):
        self.title = title
        self.text = text
        self.sections = []
        self._above = WeakValueDictionary()
        self._method = "write_plain"
        self._found = None

    @property
    def parent(self):
        return self._above.get("parent")

    def add(self, section):
        section._above["parent"] = self
        self.sections.append(section)
        return section

    def path(self):
        parent = self.parent
        if parent is None:
            return [self.title]
        return [*parent.path(), self.title]

    def use(self, style):
        self._method = {"plain": "write_plain", "loud": "write_loud"}[style]

    def write(self):
        return getattr(self, self._method)()

    def write_plain(self):
        return self.text

    def write_loud(self):
        return self.text.upper()

    def check(self, rule):
        found = None
        try:
            rule(self)
        except Exception as error:
            found = (type(error).__name__, str(error))
        self._found = found
        return found is None

    @property
    def problem(self):
        return None if self._found is None else ": ".join(self._found)
