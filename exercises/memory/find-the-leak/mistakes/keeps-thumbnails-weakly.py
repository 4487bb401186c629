"""weak references to the thumbnails: one that nobody holds is gone at once, and made again at the
next call."""

import collections
import weakref


class Library:
    """Opens photos, and reaches all of them at once."""

    def __init__(self):
        self.opened = 0
        self.names = collections.deque(maxlen=3)
        self.photos = weakref.WeakSet()

    def open(self, name, pixels):
        """A new photo."""
        photo = Photo(name, pixels)
        self.opened += 1
        self.names.appendleft(name)
        self.photos.add(photo)
        return photo

    def count(self):
        """How many photos have been opened so far."""
        return self.opened

    def recent(self):
        """The names of the last three photos opened, the newest first."""
        return list(self.names)

    def dim(self, factor):
        """Multiply the brightness of every photo in use."""
        for photo in self.photos:
            photo.dim(factor)


class Thumbnail(list):
    """A list that can be referred to weakly."""


class Photo:
    """A name and a row of pixels."""

    def __init__(self, name, pixels):
        self.name = name
        self.pixels = pixels
        self.brightness = 1.0
        self.thumbnails = weakref.WeakValueDictionary()
        self.differences = weakref.WeakKeyDictionary()

    def dim(self, factor):
        """Multiply the brightness."""
        self.brightness *= factor

    def thumbnail(self, step):
        """Every step-th pixel; made once."""
        made = self.thumbnails.get(step)
        if made is None:
            made = self.thumbnails[step] = Thumbnail(self.pixels[::step])
        return made

    def difference(self, other):
        """How far the pixels of two photos are apart; worked out once."""
        if other not in self.differences:
            pairs = zip(self.pixels, other.pixels)
            self.differences[other] = sum(abs(mine - theirs) for mine, theirs in pairs)
        return self.differences[other]
