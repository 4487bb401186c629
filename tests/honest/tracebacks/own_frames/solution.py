"""Tells where an exception arose: file, line and function, this file's frames only."""

import traceback


def places(function, *args):
    try:
        function(*args)
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        return [(frame.name, frame.line) for frame in frames if frame.filename == __file__]
    return []


def average(values):
    return sum(values) / len(values)


def report(rows):
    return [average(row) for row in rows]
