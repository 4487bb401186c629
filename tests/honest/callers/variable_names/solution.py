"""Shows a value beside the text of the expression it came from, like `f"{x=}"`."""

import inspect
import linecache
import re


def debug(value):
    frame = inspect.currentframe().f_back
    line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
    match = re.search(r"debug\((.*?)\)", line)
    return f"{match[1]} = {value!r}"


def name_of(value):
    names = inspect.currentframe().f_back.f_locals
    return next((name for name, found in names.items() if found is value), None)


def area_of(width, height):
    area = width * height
    return debug(area)
