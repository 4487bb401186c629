"""A spy that records what is done with an object."""


class Spy:
    def __init__(self, target):
        self._target = target
        self.log = []

    def __getattr__(self, name):
        self.log.append(name)
        return getattr(self._target, name)

    def __eq__(self, other):
        self.log.append("==")
        return self._target == other

    def __len__(self):
        self.log.append("len")
        return len(self._target)
