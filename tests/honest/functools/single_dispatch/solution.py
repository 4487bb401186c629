"""Shows values as HTML, by their type."""

from functools import singledispatch, singledispatchmethod
from html import escape


@singledispatch
def show(value):
    return f"<p>{escape(str(value))}</p>"


@show.register(int)
@show.register(float)
def _(value):
    return f"<b>{value}</b>"


@show.register
def _(value: list):
    return f"<ul>{''.join(f'<li>{show(v)}</li>' for v in value)}</ul>"


class Formatter:
    @singledispatchmethod
    def format(self, value):
        raise TypeError(f"cannot format {type(value).__name__}")

    @format.register
    def _(self, value: int):
        return f"{value:,}"

    @format.register
    def _(self, value: str):
        return repr(value)
