"""Copies only the outer list, and pickles without the name."""

import pickle


class Person:
    def __init__(self, name):
        self.name = name

    def __getstate__(self):
        return {"other": 1}


def deep(rows):
    return list(rows)


def through_pickle(value):
    return pickle.loads(pickle.dumps(value))
