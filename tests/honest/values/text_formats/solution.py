"""Formats of one's own: __format__, templates, tables."""

import string


class Money:
    def __init__(self, amount, currency="EUR"):
        self.amount = amount
        self.currency = currency

    def __format__(self, spec):
        style, _, rest = spec.partition("|")
        text = format(self.amount, rest or ".2f")
        return f"{text} {self.currency}" if style == "long" else text


class Shout(string.Formatter):
    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)


def table(rows):
    widths = [max(map(len, map(str, column))) for column in zip(*rows)]
    return "\n".join(" ".join(f"{c!s:>{w}}" for c, w in zip(row, widths)) for row in rows)


def letter(name, amount):
    text = string.Template("Dear $name, you owe $$${amount}.")
    return text.substitute(name=name, amount=amount)
