"""Reads ages and refuses what cannot be one."""

import warnings


class AgeError(ValueError):
    def __init__(self, value, reason):
        super().__init__(f"{value!r}: {reason}")
        self.value = value


def age(text):
    try:
        number = int(text)
    except (TypeError, ValueError) as error:
        raise AgeError(text, "no number") from error
    if number < 0:
        raise AgeError(text, "negative")
    if number > 120:
        warnings.warn(f"{number} years?", RuntimeWarning, stacklevel=2)
    return number
