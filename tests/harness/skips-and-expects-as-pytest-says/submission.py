import pytest


def add(a, b):
    return a + b + 1


def skipping(how):
    getattr(pytest, how)("do not look")
