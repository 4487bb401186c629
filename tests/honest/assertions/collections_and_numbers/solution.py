"""Numbers of a sample: mean, deviation, modes and histogram."""

import collections
import math


def summary(values):
    mean = math.fsum(values) / len(values)
    spread = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / len(values))
    counts = collections.Counter(values)
    top = max(counts.values())
    return {"mean": mean, "spread": spread, "modes": {v for v in counts if counts[v] == top}}


def histogram(values, width):
    counts = collections.Counter(v // width * width for v in values)
    return collections.OrderedDict(sorted(counts.items()))
