"""repairing the function that stands first and stopping there: the others still go back to the
first scan for every scan, and the slowest decides. Measure again after each change."""

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
    parcels = [parcel for parcel, _ in scans]
    again = []
    for number, parcel in enumerate(parcels):
        if parcel in parcels[:number] and parcel not in again:
            again.append(parcel)
    return again


def waits(scans):
    """How many scans ago a parcel was scanned before, for each that was."""
    found = []
    for number, (parcel, _) in enumerate(scans):
        for back in range(1, number + 1):
            if scans[number - back][0] == parcel:
                found.append(back)
                break
    return found


def records(scans):
    """The parcels heavier than every one before them."""
    found = []
    for number, (parcel, grams) in enumerate(scans):
        if all(grams > earlier for _, earlier in scans[:number]):
            found.append(parcel)
    return found


def classes(scans):
    """How many scans there were in each class of weight."""
    return {
        name: sum(1 for _, grams in scans if low <= grams < high)
        for name, (low, high) in CLASSES.items()
    }
