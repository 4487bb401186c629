"""Fills placeholders from the caller's variables, as an f-string does."""

import inspect
import re


def fmt(text):
    frame = inspect.currentframe().f_back
    names = {**frame.f_globals, **frame.f_locals}
    return re.sub(r"\{(\w+)\}", lambda match: str(names[match[1]]), text)
