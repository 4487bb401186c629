"""How many processors there are: the platform knows of one, and the runtime of all."""

import functools
import os


def count(number):
    """From here on `os` tells of so many."""
    for name in ("cpu_count", "process_cpu_count"):
        original = getattr(os, name)
        stand_in = functools.wraps(original)(lambda: number)
        setattr(os, name, stand_in)
