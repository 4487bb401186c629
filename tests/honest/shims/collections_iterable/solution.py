"""Old code that looks for abstract classes where they were before Python 3.10."""

import collections
import collections.abc

for _name in ("Iterable", "Mapping", "Callable"):
    if not hasattr(collections, _name):
        setattr(collections, _name, getattr(collections.abc, _name))


def flatten(value):
    if isinstance(value, collections.Mapping):
        value = value.values()
    if isinstance(value, collections.Iterable) and not isinstance(value, str):
        return [leaf for part in value for leaf in flatten(part)]
    return [value]
