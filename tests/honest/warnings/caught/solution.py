"""Collects warnings of a call, and warns of doubtful arguments."""

import warnings


class PrecisionWarning(UserWarning):
    pass


def divide(a, b):
    if abs(b) < 1e-6:
        warnings.warn(f"{b} is nearly zero", PrecisionWarning, stacklevel=1)
    return a / b


def warnings_of(function, *args):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function(*args)
    return [(w.category.__name__, str(w.message), w.filename == __file__) for w in caught]
