class Minutes:
    def __init__(self, seconds):
        self.seconds = seconds

    @classmethod
    def parse(cls, text):
        minutes, seconds = text.split(":")
        return cls(int(minutes) * 60 + int(seconds))

    def __add__(self, other):
        return Minutes(self.seconds + other.seconds)

    def __eq__(self, other):
        if isinstance(other, str):
            other = Minutes.parse(other)
        if isinstance(other, Minutes):
            other = other.seconds
        return self.seconds == other

    def __repr__(self):
        return "%d:%02d" % divmod(self.seconds, 60)
