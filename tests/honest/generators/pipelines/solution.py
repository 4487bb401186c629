"""A coroutine pipeline: parts send to each other."""

import functools


def primed(function):
    @functools.wraps(function)
    def start(*args):
        generator = function(*args)
        next(generator)
        return generator

    return start


@primed
def collect(target):
    while True:
        target.append((yield))


@primed
def keep(condition, next_part):
    while True:
        value = yield
        if condition(value):
            next_part.send(value)


@primed
def broadcast(*parts):
    try:
        while True:
            value = yield
            for part in parts:
                part.send(value)
    finally:
        for part in parts:
            part.close()
