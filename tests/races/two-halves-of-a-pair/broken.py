class Point:
    def __init__(self, x, y):
        self._x, self._y = x, y

    def move(self, x, y):
        self._x = x
        self._y = y

    def where(self):
        return self._x, self._y
