class Offer:
    """Anything that has a price and a label."""


def cheapest(offers):
    """Return the offer with the lowest price, the first of equal ones."""


def offers_in(values):
    """Return a list of those values that are offers."""
