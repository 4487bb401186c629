"""A cache that forgets what nobody else holds, and says goodbye."""

import weakref


class Image:
    def __init__(self, name):
        self.name = name


class ImageCache:
    def __init__(self):
        self._images = weakref.WeakValueDictionary()
        self.gone = []

    def load(self, name):
        image = self._images.get(name)
        if image is None:
            image = self._images[name] = Image(name)
            weakref.finalize(image, self.gone.append, name)
        return image

    def __len__(self):
        return len(self._images)
