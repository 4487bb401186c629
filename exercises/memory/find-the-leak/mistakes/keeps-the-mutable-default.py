"""remembering differences in a dict that lives as long as the program, as a default argument
does: it holds both photos of each pair."""

import collections
import weakref


class Library:
    def __init__(self):
        self.opened = 0
        self.names = collections.deque(maxlen=3)
        self.photos = weakref.WeakSet()

    def open(self, name, pixels):
        photo = Photo(name, pixels)
        self.opened += 1
        self.names.appendleft(name)
        self.photos.add(photo)
        return photo

    def count(self):
        return self.opened

    def recent(self):
        return list(self.names)

    def dim(self, factor):
        for photo in self.photos:
            photo.dim(factor)


class Photo:
    def __init__(self, name, pixels):
        self.name = name
        self.pixels = pixels
        self.brightness = 1.0
        self.thumbnails = {}
        self.differences = {}

    def dim(self, factor):
        self.brightness *= factor

    def thumbnail(self, step):
        if step not in self.thumbnails:
            self.thumbnails[step] = self.pixels[::step]
        return self.thumbnails[step]

    def difference(self, other, known={}):
        if (self, other) not in known:
            pairs = zip(self.pixels, other.pixels)
            known[self, other] = sum(abs(mine - theirs) for mine, theirs in pairs)
        return known[self, other]
