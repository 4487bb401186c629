class Point:
    def __init__(self, x, y):
        self._place = x, y

    def move(self, x, y):
        self._place = x, y

    def where(self):
        return self._place
