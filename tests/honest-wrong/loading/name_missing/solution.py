"""Defines another name than the tests import."""


def add_numbers(a, b):
    return a + b
