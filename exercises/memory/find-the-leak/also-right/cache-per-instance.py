"""a functools.cache made in each photo, and a WeakValueDictionary by running number."""

import functools
import weakref


class Library:
    """Opens photos, and reaches all of them at once."""

    def __init__(self):
        self._number = 0
        self._names = ()
        self._in_use = weakref.WeakValueDictionary()

    def open(self, name, pixels):
        photo = self._in_use[self._number] = Photo(name, pixels)
        self._number += 1
        self._names = (name, *self._names)[:3]
        return photo

    def count(self):
        return self._number

    def recent(self):
        return list(self._names)

    def dim(self, factor):
        for photo in list(self._in_use.values()):
            photo.dim(factor)


class Photo:
    """A name and a row of pixels."""

    def __init__(self, name, pixels):
        self.name = name
        self.pixels = pixels
        self.brightness = 1.0
        self._slices = functools.cache(lambda step: self.pixels[::step])
        self._apart = {}

    def dim(self, factor):
        self.brightness *= factor

    def thumbnail(self, step):
        return self._slices(step)

    def difference(self, other):
        known = self._apart
        key = id(other)
        if key not in known:
            pairs = zip(self.pixels, other.pixels)
            total = sum(abs(mine - theirs) for mine, theirs in pairs)
            known[key] = total, weakref.ref(other, lambda _: known.pop(key, None))
        return known[key][0]
