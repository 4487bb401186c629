"""finding the class with `bisect`: it has no upper limit, so the heaviest weights get a class that
they did not have. And `classes` was never slow."""

from bisect import bisect
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
    return list(accumulate(grams for _, grams in scans))


def scanned_again(scans):
    """The parcels scanned more than once, in the order of their second scans."""
    counts = {}
    again = []
    for parcel, _ in scans:
        counts[parcel] = counts.get(parcel, 0) + 1
        if counts[parcel] == 2:
            again.append(parcel)
    return again


def waits(scans):
    """How many scans ago a parcel was scanned before, for each that was."""
    latest = {}
    found = []
    for number, (parcel, _) in enumerate(scans):
        if parcel in latest:
            found.append(number - latest[parcel])
        latest[parcel] = number
    return found


def records(scans):
    """The parcels heavier than every one before them."""
    found = []
    heaviest = -1
    for parcel, grams in scans:
        if grams > heaviest:
            heaviest = grams
            found.append(parcel)
    return found


def classes(scans):
    names = list(CLASSES)
    limits = [high for _, high in CLASSES.values()][:-1]
    counts = dict.fromkeys(names, 0)
    for _, grams in scans:
        counts[names[bisect(limits, grams)]] += 1
    return counts
