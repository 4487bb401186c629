"""count and names in the class: a second library goes on with those of the first."""

import collections
import weakref


class Library:
    """Opens photos, and reaches all of them at once."""

    _recent = collections.deque(maxlen=3)

    def __init__(self):
        self._count = 0
        self._photos = weakref.WeakSet()

    def open(self, name, pixels):
        photo = Photo(name, pixels)
        self._count += 1
        self._recent.appendleft(name)
        self._photos.add(photo)
        return photo

    def count(self):
        return self._count

    def recent(self):
        return list(self._recent)

    def dim(self, factor):
        for photo in self._photos:
            photo.dim(factor)


class Photo:
    """A name and a row of pixels."""

    def __init__(self, name, pixels):
        self.name = name
        self.pixels = pixels
        self.brightness = 1.0
        self._thumbnails = {}
        self._differences = weakref.WeakKeyDictionary()

    def dim(self, factor):
        self.brightness *= factor

    def thumbnail(self, step):
        if step not in self._thumbnails:
            self._thumbnails[step] = self.pixels[::step]
        return self._thumbnails[step]

    def difference(self, other):
        if other not in self._differences:
            pairs = zip(self.pixels, other.pixels)
            self._differences[other] = sum(abs(mine - theirs) for mine, theirs in pairs)
        return self._differences[other]
