def nested():
    value = []
    for _ in range(500):
        value = [value]
    return value


def circle():
    value = [1]
    value.append(value)
    return value


def numbers():
    return {n: str(n) for n in range(100_000)}


def inside():
    return {"numbers": list(range(100_000))}


def nan():
    return [float("nan")]


class Asked:
    times = 0

    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        Asked.times += 1
        return self.n == other.n


class Stubborn:
    def __init__(self):
        self.asked = 0

    def __eq__(self, other):
        self.asked += 1
        if self.asked > 1:
            raise RuntimeError("once only")
        return False

    def __repr__(self):
        return "Stubborn()" + " " * 60


class Property:
    @property
    def __dict__(self):
        raise SystemExit

    def __repr__(self):
        raise ValueError
