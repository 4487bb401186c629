"""a descriptor of its own with a dict from type to function, which walks the MRO and then the
abstract classes"""

import datetime
from types import MethodType


class ByType:
    def __init__(self):
        self._functions = {}

    def register(self, kind, function):
        self._functions[kind] = function
        return function

    def _find(self, kind):
        for base in kind.__mro__:
            if base in self._functions:
                return self._functions[base]
        fitting = [known for known in self._functions if issubclass(kind, known)]
        for known in fitting:
            if all(issubclass(known, other) for other in fitting):
                return self._functions[known]
        raise TypeError(f"cannot show a {kind.__name__}")

    def __call__(self, report, value):
        return self._find(type(value))(report, value)

    def __get__(self, report, owner=None):
        return self if report is None else MethodType(self, report)


class Report:
    show = ByType()

    def __init__(self, separator=", "):
        self.separator = separator

    def _show_str(self, value):
        return value

    def _show_int(self, value):
        return f"{value:,}"

    def _show_float(self, value):
        return f"{value:,.2f}"

    def _show_bool(self, value):
        return "yes" if value else "no"

    def _show_none(self, value):
        return "nothing"

    def _show_date(self, value):
        return value.isoformat()

    def _show_datetime(self, value):
        return value.isoformat(" ", "minutes")

    def _show_items(self, value):
        return self.separator.join([self.show(item) for item in value])

    show.register(str, _show_str)
    show.register(int, _show_int)
    show.register(float, _show_float)
    show.register(bool, _show_bool)
    show.register(type(None), _show_none)
    show.register(datetime.date, _show_date)
    show.register(datetime.datetime, _show_datetime)
    show.register(list, _show_items)
    show.register(tuple, _show_items)
