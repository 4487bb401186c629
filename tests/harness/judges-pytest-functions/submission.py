import logging
import os


def divide(a, b):
    return a // b if b else None


def mean(numbers):
    if not numbers:
        raise ValueError("nothing to see")
    return sum(numbers) / len(numbers)


def show(n):
    print("got", n)


def save(path, text):
    path.write_text(text.upper())


def level():
    return os.environ["LEVEL"]


def note(text):
    logging.getLogger("solution").info(text)
