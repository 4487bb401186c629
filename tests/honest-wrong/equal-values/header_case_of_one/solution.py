"""Header names that are lowered on one side only."""


class HeaderName(str):
    def __eq__(self, other):
        return self.lower() == other

    def __hash__(self):
        return hash(self.lower())


def first_name(line):
    return HeaderName(line.partition(":")[0])
