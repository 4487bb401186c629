"""a plain method over a singledispatch function, whose register hangs on the method as an
attribute"""

import datetime
from functools import singledispatch


@singledispatch
def _words(value, report):
    raise TypeError(f"cannot show a {type(value).__name__}")


@_words.register(str)
def _(value, report):
    return value


@_words.register(int)
def _(value, report):
    return f"{value:,}"


@_words.register(float)
def _(value, report):
    return f"{value:,.2f}"


@_words.register(bool)
def _(value, report):
    return "yes" if value else "no"


@_words.register(type(None))
def _(value, report):
    return "nothing"


@_words.register(datetime.date)
def _(value, report):
    return value.isoformat()


@_words.register(datetime.datetime)
def _(value, report):
    return value.isoformat(" ", "minutes")


@_words.register(list)
@_words.register(tuple)
def _(value, report):
    return report.separator.join(map(report.show, value))


class Report:
    def __init__(self, separator=", "):
        self.separator = separator

    def show(self, value):
        return _words(value, self)

    def register(kind, function):
        _words.register(kind, lambda value, report: function(report, value))
        return function

    show.register = register
    del register
