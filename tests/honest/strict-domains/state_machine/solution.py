"""A turnstile: what each state does with each event."""

TRANSITIONS = {
    "locked": {"coin": "unlocked"},
    "unlocked": {"push": "locked", "coin": "unlocked"},
}


class Turnstile:
    def __init__(self):
        self.state = "locked"

    def on(self, event):
        try:
            self.state = TRANSITIONS[self.state][event]
        except KeyError:
            raise RuntimeError(f"{event} while {self.state}") from None
        return self.state
