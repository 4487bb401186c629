"""Which order of growth a few measurements show: 1, log n, n, n log n, n², n³, n⁴ or cⁿ."""

import itertools
import math

_TOLERANCE = 0.05
"""How far, relative to the measurements, an order may be off and still explain them."""

_SHARE = 0.2
"""What the leading term must make of the largest measurement; less is called noise."""

_BELOW_ZERO = 0.15
"""What lower terms may take away from the smallest measurement, as in n(n - 1)/2."""

_log2 = math.log2
_ORDERS = {
    "1": lambda n: 1.0,
    "log n": _log2,
    "n": float,
    "n log n": lambda n: n * _log2(n),
    "n²": lambda n: float(n**2),
    "n³": lambda n: float(n**3),
    "n⁴": lambda n: float(n**4),
}
_NAMES = (*_ORDERS, "2ⁿ")
_LOWER = ("1", "n", "n²")
_SUPERSCRIPTS = str.maketrans("0123456789n", "⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ")


class Growth:
    """An order by name and rank, and the steps that it predicts for any n."""

    def __init__(self, order, rank, predict, exponential=False):
        self.order = order
        self.rank = rank
        self.predict = predict
        self.exponential = exponential


def rank_of(order):
    """(name, rank) of an order as the tests write it: `n^2` and `n**2` are n² too.

    Raises ValueError for an order without a name here.
    """
    text = order.strip()
    base, power, exponent = text.replace("**", "^").partition("^")
    name = base + exponent.translate(_SUPERSCRIPTS) if power else text
    if name not in _NAMES:
        raise ValueError(f"{order!r} is not one of {', '.join(_NAMES)}")
    return name, _NAMES.index(name)


def fitted(sizes, steps):
    """The lowest order that explains the steps measured for three sizes or more."""
    best = None
    for rank, order in enumerate(_ORDERS):
        off, predict = _polynomial(order, sizes, steps)
        found = off, Growth(order, rank, predict)
        if off <= _TOLERANCE:
            return found[1]
        best = min(best or found, found, key=_off)
    return min(best, _exponential(sizes, steps), key=_off)[1]


def _off(found):
    return found[0]


def _polynomial(order, sizes, steps):
    """(how far it is off, its prediction) of an order together with lower terms."""
    lower = [each for each in _LOWER if _NAMES.index(each) < _NAMES.index(order)]
    best = math.inf, None
    for count in range(min(len(lower), len(sizes) - 2) + 1):
        for chosen in itertools.combinations(lower, count):
            terms = [_ORDERS[each] for each in (order, *chosen)]
            factors = _least_squares(terms, sizes, steps)
            if factors is None or not _plausible(terms, factors, sizes, steps):
                continue
            predict = _sum_of(terms, factors)
            off = _distance(predict, sizes, steps)
            if off < best[0]:
                best = off, predict
    return best


def _sum_of(terms, factors):
    return lambda n: sum(factor * term(n) for term, factor in zip(terms, factors))


def _plausible(terms, factors, sizes, steps):
    taken = -sum(f * term(sizes[0]) for term, f in zip(terms[1:], factors[1:]) if f < 0)
    leading = factors[0] * terms[0](sizes[-1])
    return leading >= _SHARE * steps[-1] and taken <= _BELOW_ZERO * steps[0]


def _distance(predict, sizes, steps):
    """Root mean square of the relative errors."""
    errors = [(predict(n) / step - 1) ** 2 for n, step in zip(sizes, steps)]
    return math.sqrt(sum(errors) / len(errors))


def _least_squares(terms, sizes, steps):
    """Factors with the least relative error; None where they are not determined."""
    rows = [[term(n) / step for term in terms] for n, step in zip(sizes, steps)]
    width = len(terms)
    matrix = [
        [sum(row[i] * row[j] for row in rows) for j in range(width)] + [sum(row[i] for row in rows)]
        for i in range(width)
    ]
    for i in range(width):
        pivot = max(range(i, width), key=lambda r: abs(matrix[r][i]))
        matrix[i], matrix[pivot] = matrix[pivot], matrix[i]
        if not abs(matrix[i][i]) > 1e-300:
            return None
        for r in range(width):
            if r != i:
                by = matrix[r][i] / matrix[i][i]
                matrix[r] = [a - by * b for a, b in zip(matrix[r], matrix[i])]
    return [matrix[i][width] / matrix[i][i] for i in range(width)]


def _exponential(sizes, steps):
    """The same for cⁿ: a straight line through the logarithms."""
    logs = [_log2(step) for step in steps]
    middle, height = sum(sizes) / len(sizes), sum(logs) / len(logs)
    spread = sum((n - middle) ** 2 for n in sizes)
    slope = sum((n - middle) * (y - height) for n, y in zip(sizes, logs)) / spread

    def predict(n):
        power = height + slope * (n - middle)
        return 2.0**power if power < 1_000 else math.inf

    if slope <= 0:
        return math.inf, None
    base = 2.0 ** min(slope, 60)
    base = round(base) if abs(base - round(base)) < 0.15 else f"{base:.1f}"
    return _distance(predict, sizes, steps), Growth(f"{base}ⁿ", len(_ORDERS), predict, True)


def sentence(growth, subject, largest):
    """`Your function does about n² steps: 1,000 items would take 1,000,000.`"""
    many = 100 if growth.exponential else 10 ** max(3, len(str(largest)))
    return (
        f"{subject} does about {growth.order} steps:"
        f" {many:,} items would take {rounded(growth.predict(many))}."
    )


def rounded(number):
    """A number of steps with two digits that count: `1,000,000`, `3,400`, `10³⁰`."""
    if number == math.inf:
        return "more than anybody can count"
    digits = len(str(round(number)))
    if digits > 15:
        return f"10{str(digits - 1).translate(_SUPERSCRIPTS)}"
    return f"{round(number, min(0, 2 - digits)):,.0f}"
