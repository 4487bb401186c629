"""Header names: strings that are equal whatever their case."""


class HeaderName(str):
    def __eq__(self, other):
        return isinstance(other, str) and self.lower() == other.lower()

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self.lower())


def parse(lines):
    headers = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[HeaderName(name)] = value.strip()
    return headers


def names(lines):
    return list(parse(lines))
