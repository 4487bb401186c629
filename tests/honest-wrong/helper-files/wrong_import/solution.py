"""Takes a name from the library that only the file beside it has, by the wrong name."""

import helper


def area(r):
    return helper.PI * r


def load():
    import helpers

    return helpers
