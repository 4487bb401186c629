"""WeakMethod objects that remove themselves, and caches in weak dicts at module level."""

import weakref

_thumbnails = weakref.WeakKeyDictionary()
_differences = weakref.WeakKeyDictionary()


class Library:
    """Opens photos, and reaches all of them at once."""

    def __init__(self):
        self.opened = 0
        self.last_names = []
        self.listeners = []

    def open(self, name, pixels):
        photo = Photo(name, pixels)
        self.opened += 1
        self.last_names = [name, *self.last_names[:2]]
        self.listeners.append(weakref.WeakMethod(photo.dim, self.listeners.remove))
        return photo

    def count(self):
        return self.opened

    def recent(self):
        return self.last_names.copy()

    def dim(self, factor):
        for reference in self.listeners.copy():
            listener = reference()
            if listener is not None:
                listener(factor)


class Photo:
    """A name and a row of pixels."""

    def __init__(self, name, pixels):
        self.name = name
        self.pixels = pixels
        self.brightness = 1.0

    def dim(self, factor):
        self.brightness *= factor

    def thumbnail(self, step):
        own = _thumbnails.setdefault(self, {})
        try:
            return own[step]
        except KeyError:
            return own.setdefault(step, self.pixels[::step])

    def difference(self, other):
        known = _differences.setdefault(self, weakref.WeakKeyDictionary())
        try:
            return known[other]
        except KeyError:
            known[other] = sum(abs(a - b) for a, b in zip(self.pixels, other.pixels))
            return known[other]
