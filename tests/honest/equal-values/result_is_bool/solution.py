"""The outcome of a check: true or false, with the reasons."""


class Result:
    def __init__(self, *reasons):
        self.reasons = reasons

    def __bool__(self):
        return not self.reasons

    def __eq__(self, other):
        if isinstance(other, bool):
            return bool(self) == other
        return isinstance(other, Result) and self.reasons == other.reasons

    def __repr__(self):
        return "ok" if self else "; ".join(self.reasons)


def check_password(text):
    reasons = []
    if len(text) < 8:
        reasons.append("too short")
    if text.isalpha():
        reasons.append("only letters")
    return Result(*reasons)
