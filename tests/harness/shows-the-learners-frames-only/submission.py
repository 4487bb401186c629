import functools
import json


def outer(text):
    return inner(text)


def inner(text):
    try:
        return json.loads(text)
    except ValueError as error:
        raise RuntimeError("é😀 cannot be read") from error


def with_key(items):
    return functools.reduce(lambda total, item: total + item["é"], items, 0)


def needs_two(a, b):
    return a


def checks():
    assert 1 == 2, "mine"
