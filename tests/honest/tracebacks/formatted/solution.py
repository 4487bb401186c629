"""Keeps the text of errors, as a log would show it."""

import sys
import traceback


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError(f"bad number: {text}") from error


def text_of(function, *args):
    try:
        function(*args)
    except Exception:
        return traceback.format_exc()


def last_line(function, *args):
    try:
        function(*args)
    except Exception:
        kind, value, _ = sys.exc_info()
        return "".join(traceback.format_exception_only(kind, value)).strip()
