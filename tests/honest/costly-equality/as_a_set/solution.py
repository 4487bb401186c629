"""A bag of tags that equals every collection of the same tags."""


class Tags:
    def __init__(self, *tags):
        self.tags = tags

    def __iter__(self):
        return iter(self.tags)

    def __eq__(self, other):
        return set(self) == set(other)

    def __or__(self, other):
        return Tags(*self, *other)


def tags_of(text):
    return Tags(*(word.strip("#.,") for word in text.split() if word.startswith("#")))
