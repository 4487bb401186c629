"""running counts: a parcel is listed when its count reaches two; the maxima are accumulated"""

from collections import Counter
from itertools import accumulate

CLASSES = {
    "letter": (0, 50),
    "small": (50, 1_000),
    "medium": (1_000, 5_000),
    "large": (5_000, 30_000),
    "freight": (30_000, 10**9),
}


def report(scans):
    """The day at the belt, in five figures."""
    scans = list(scans)
    return {
        "loads": loads(scans),
        "again": scanned_again(scans),
        "waits": waits(scans),
        "records": records(scans),
        "classes": classes(scans),
    }


def loads(scans):
    """The weight carried after each scan."""
    total = 0
    return [total := total + grams for _, grams in scans]


def scanned_again(scans):
    """The parcels scanned more than once, in the order of their second scans."""
    counts = Counter()
    again = []
    for parcel, _ in scans:
        counts[parcel] += 1
        if counts[parcel] == 2:
            again.append(parcel)
    return again


def waits(scans):
    """How many scans ago a parcel was scanned before, for each that was."""
    latest = {}
    steps = []
    for number, (parcel, _) in enumerate(scans):
        before = latest.get(parcel)
        if before is not None:
            steps.append(number - before)
        latest[parcel] = number
    return steps


def records(scans):
    """The parcels heavier than every one before them."""
    heaviest_before = accumulate((grams for _, grams in scans), max, initial=-1)
    return [parcel for (parcel, grams), heaviest in zip(scans, heaviest_before) if grams > heaviest]


def classes(scans):
    """How many scans there were in each class of weight."""
    return {
        name: sum(1 for _, grams in scans if low <= grams < high)
        for name, (low, high) in CLASSES.items()
    }
