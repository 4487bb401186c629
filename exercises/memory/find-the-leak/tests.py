import gc
import unittest
import weakref

from solution import Library


class Pixels(list):
    """Pixels that count how often somebody reads them."""

    reads = 0

    def __iter__(self):
        self.reads += 1
        return super().__iter__()

    def __getitem__(self, index):
        self.reads += 1
        return super().__getitem__(index)


def reads_when_repeated(photo, *others):
    """How often the photo's pixels are read when it is compared with the others once more."""
    for other in others:
        photo.difference(other)
    before = photo.pixels.reads
    for other in others:
        photo.difference(other)
    return photo.pixels.reads - before


def reads_after_dimming(photo, other, library):
    """How often the photo's pixels are read for a known difference, after dimming."""
    photo.difference(other)
    before = photo.pixels.reads
    library.dim(0.5)
    photo.difference(other)
    return photo.pixels.reads - before


def reads_when_another_is_gone(photo, kept, library):
    """How often the photo's pixels are read for a known difference, when another photo is gone."""
    photo.difference(kept)
    photo.difference(library.open("gone", [2]))
    gc.collect()
    before = photo.pixels.reads
    photo.difference(kept)
    return photo.pixels.reads - before


def thumbnails_made_again(photo, steps):
    """How many thumbnails are other objects than before, when each is asked for once more."""
    made = [photo.thumbnail(step) for step in steps]
    again = [photo.thumbnail(step) for step in steps]
    return sum(new is not old for new, old in zip(again, made))


def left_after(use, library):
    """How many of the photos that use(library) returns are alive after gc.collect()."""
    watched = [weakref.ref(photo) for photo in use(library)]
    gc.collect()
    return sum(watch() is not None for watch in watched)


def opened(library):
    """Two photos that were opened."""
    return [library.open("one", [1, 2]), library.open("two", [3, 4])]


def opened_many(library):
    """Twelve photos that were opened."""
    return [library.open(f"photo {number}", [number]) for number in range(12)]


def dimmed(library):
    """Two photos that were opened, and then dimmed."""
    photos = opened(library)
    library.dim(0.25)
    return photos


def with_thumbnails(library):
    """Two photos of which two thumbnails each were made."""
    photos = opened(library)
    for photo in photos:
        photo.thumbnail(1)
        photo.thumbnail(2)
    return photos


def compared(library):
    """Two photos, the first compared with the second."""
    first, second = opened(library)
    first.difference(second)
    return [first, second]


def compared_both_ways(library):
    """Two photos, each compared with the other."""
    first, second = opened(library)
    first.difference(second)
    second.difference(first)
    return [first, second]


def compared_with_itself(library):
    """A photo that was compared with itself."""
    photo = library.open("mirror", [5])
    photo.difference(photo)
    return [photo]


def brightness_after(*factors, names):
    """The brightness of photos with these names, all in use, after dim() with each factor."""
    library = Library()
    photos = [library.open(name, [1]) for name in names.split()]
    gc.collect()
    for factor in factors:
        library.dim(factor)
    return [photo.brightness for photo in photos]


def brightness_when_others_are_gone(factor):
    """The brightness of a photo in use after dim(), when twelve others are gone."""
    library = Library()
    kept = library.open("kept", [1])
    left_after(opened_many, library)
    library.dim(factor)
    return kept.brightness


def count_with_many_gone(kept):
    """count() when twelve photos are gone, and so many are kept."""
    library = Library()
    left_after(opened_many, library)
    photos = [library.open("kept", [1]) for _ in range(kept)]
    return library.count() if len(photos) == kept else None


# given: Its results are right, and stay the same
# given: Pixels never change
class LeakTest(unittest.TestCase):
    # rule: A photo that nothing outside these two classes refers to is gone
    def test_opened(self):
        """a photo that was only opened goes away"""
        library = Library()
        self.assertEqual(left_after(opened, library), 0)

    # rule: A photo that nothing outside these two classes refers to is gone
    def test_many(self):
        """none of many photos stays, not even the last few"""
        library = Library()
        self.assertEqual(left_after(opened_many, library), 0)

    # rule: is gone after the next gc.collect() at the latest
    def test_followed_by_others(self):
        """a photo goes away even if others are opened after it"""

        def opened_first(library):
            first = library.open("first", [1])
            for name in ("second", "third", "fourth"):
                library.open(name, [1])
            return [first]

        library = Library()
        self.assertEqual(left_after(opened_first, library), 0)

    # rule: nothing in it keeps a Photo alive
    def test_dimmed(self):
        """photos that were dimmed go away"""
        library = Library()
        self.assertEqual(left_after(dimmed, library), 0)

    # rule: nothing in it keeps a Photo alive
    def test_thumbnails(self):
        """photos with thumbnails go away"""
        library = Library()
        left = [left_after(use, library) for use in (opened, with_thumbnails)]
        self.assertEqual(left, [0, 0])

    # rule: nothing in it keeps a Photo alive
    def test_compared(self):
        """photos that were compared go away"""
        library = Library()
        left = [left_after(use, library) for use in (opened, compared)]
        self.assertEqual(left, [0, 0])

    # rule: nothing in it keeps a Photo alive
    def test_compared_both_ways(self):
        """photos that were compared both ways, or with themselves, go away"""
        library = Library()
        self.assertEqual(left_after(compared_both_ways, library), 0)
        self.assertEqual(left_after(compared_with_itself, library), 0)

    # rule: is gone after the next gc.collect() at the latest
    def test_one_of_two_stays(self):
        """a photo in use does not keep another alive that it was compared with"""
        library = Library()
        kept = library.open("kept", [1])

        def compare_with_kept(library):
            other = library.open("other", [2])
            kept.difference(other)
            other.difference(kept)
            return [other]

        left = [left_after(use, library) for use in (opened, compare_with_kept)]
        self.assertEqual(left, [0, 0])

    # rule: however long its Library lives
    def test_library_goes(self):
        """a library that nobody uses goes away"""
        library = Library()
        photos = with_thumbnails(library)
        watch = weakref.ref(library)
        del library
        gc.collect()
        self.assertIsNone(watch())
        self.assertEqual(photos[0].name, "one")

    # rule: library.count() is the number of photos opened so far
    # rule: A photo that is gone is still counted
    def test_count(self):
        """count() includes photos that are gone"""
        self.assertEqual(Library().count(), 0)
        self.assertEqual(count_with_many_gone(kept=0), 12)
        self.assertEqual(count_with_many_gone(kept=1), 13)

    # rule: a new list of the names of the last three, the newest first
    # rule: keeps its place among the recent names
    def test_recent(self):
        """recent() has the last three names, the newest first, even those of photos that are gone"""
        library = Library()
        kept = [library.open(name, [1]) for name in ("a", "b")]
        library.open("c", [1])
        library.open("d", [1])
        gc.collect()
        self.assertEqual(library.recent(), ["d", "c", "b"])
        self.assertEqual(len(kept), 2)

    # rule: a new list of the names of the last three
    # rule: names may repeat
    def test_recent_of_few(self):
        """recent() has fewer names when fewer photos were opened"""
        library = Library()
        self.assertEqual(library.recent(), [])
        library.open("a", [1])
        library.open("a", [2])
        self.assertEqual(library.recent(), ["a", "a"])

    # rule: library.recent() is a new list
    def test_recent_is_a_copy(self):
        """recent() returns a list that the caller may change"""
        library = Library()
        library.open("a", [1])
        library.recent().clear()
        self.assertEqual(library.recent(), ["a"])

    # rule: Libraries are independent of each other
    def test_separate_libraries(self):
        """two libraries know nothing of each other"""
        here, there = Library(), Library()
        photo = here.open("a", [1])
        there.dim(0.5)
        self.assertEqual((photo.brightness, there.count(), there.recent()), (1.0, 0, []))

    # rule: library.open(name, pixels) returns a new photo
    # rule: multiplies the brightness of every photo in use
    def test_dim_reaches_all(self):
        """dim() reaches every photo in use, each once"""
        self.assertEqual(brightness_after(0.5, names="a b c d"), [0.5, 0.5, 0.5, 0.5])
        self.assertEqual(brightness_after(0.5, 0.125, names="a b"), [0.0625, 0.0625])
        self.assertEqual(brightness_after(0, names="a"), [0])

    # rule: library.open(name, pixels) returns a new photo
    def test_open_again(self):
        """open() returns a new photo, even if one with this name and these pixels is in use"""
        library, pixels = Library(), [1, 2]
        self.assertEqual(library.open("a", pixels) is library.open("a", pixels), False)

    # rule: multiplies the brightness of every photo in use
    # rule: names may repeat
    def test_dim_reaches_namesakes(self):
        """dim() reaches every photo, even if two have the same name and equal pixels"""
        self.assertEqual(brightness_after(0.5, names="same same"), [0.5, 0.5])

    # rule: multiplies the brightness of every photo in use
    def test_dim_after_some_are_gone(self):
        """dim() goes on working when some photos are gone"""
        self.assertEqual(brightness_when_others_are_gone(0.5), 0.5)

    # rule: photo.thumbnail(step) is a list of every step-th pixel
    def test_thumbnail(self):
        """thumbnail() returns every step-th pixel of its own photo"""
        library = Library()
        first, second = library.open("a", [1, 2, 3, 4, 5]), library.open("a", [6, 7, 8])
        self.assertEqual(first.thumbnail(2), [1, 3, 5])
        self.assertEqual(first.thumbnail(3), [1, 4])
        self.assertEqual(first.thumbnail(4), [1, 5])
        self.assertEqual(second.thumbnail(2), [6, 8])

    # rule: later calls return the same object
    def test_thumbnail_once(self):
        """thumbnail() is made once for each photo and step"""
        photo = Library().open("a", [1, 2, 3, 4, 5])
        small, tiny = photo.thumbnail(2), photo.thumbnail(4)
        self.assertIs(photo.thumbnail(2), small)
        self.assertIs(photo.thumbnail(4), tiny)

    # rule: A thumbnail is made once for each photo and step
    def test_thumbnails_of_equal_pixels(self):
        """thumbnail() is another object for another photo, even if the pixels are equal"""
        library = Library()
        first, second = library.open("a", [1, 2, 3]), library.open("a", [1, 2, 3])
        self.assertEqual(first.thumbnail(2) is second.thumbnail(2), False)

    # rule: A thumbnail is made once for each photo and step
    def test_thumbnails_of_many(self):
        """thumbnail() is remembered for each of many photos in use"""
        photos = opened_many(Library())
        made = [photo.thumbnail(1) for photo in photos]
        again = [photo.thumbnail(1) for photo in photos]
        self.assertEqual([new is old for new, old in zip(again, made)], [True] * 12)

    # rule: A thumbnail is made once for each photo and step
    def test_many_thumbnails(self):
        """thumbnail() is remembered for each of many steps"""
        photo = Library().open("a", [1, 2, 3])
        self.assertEqual(thumbnails_made_again(photo, steps=range(1, 201)), 0)

    # rule: later calls return the same object
    def test_thumbnail_that_nobody_holds(self):
        """thumbnail() is made once even if nobody holds it: what is added to it is still there"""
        photo = Library().open("a", [1, 2, 3])
        photo.thumbnail(2).append("added")
        self.assertEqual(photo.thumbnail(2), [1, 3, "added"])

    # rule: later calls return the same object
    def test_thumbnail_after_dimming(self):
        """thumbnail() is made once even if the photo is dimmed meanwhile"""
        library = Library()
        photo = library.open("a", [1, 2, 3])
        small = photo.thumbnail(2)
        library.dim(0.5)
        self.assertIs(photo.thumbnail(2), small)

    # rule: later calls return the same object
    def test_empty_thumbnail(self):
        """thumbnail() is made once even if it is empty"""
        photo = Library().open("a", [])
        empty = photo.thumbnail(3)
        self.assertIs(photo.thumbnail(3), empty)

    # rule: photo.difference(other) adds up how far the pixels of the two are apart
    def test_difference(self):
        """difference() adds up how far the pixels are apart"""
        library = Library()
        first, second = library.open("a", [10, 0, 7]), library.open("b", [4, 9, 7])
        self.assertEqual(first.difference(second), 15)
        self.assertEqual(second.difference(first), 15)
        self.assertEqual(first.difference(first), 0)
        self.assertEqual(first.difference(library.open("short", [8])), 2)

    # rule: A difference is worked out once for each other photo, as long as both are in use
    def test_difference_once(self):
        """difference() reads the pixels once for each other photo, even if the result is 0"""
        library = Library()
        photo = library.open("a", Pixels([1, 2]))
        near, far = library.open("b", [1, 2]), library.open("c", [5, 5])
        self.assertEqual(reads_when_repeated(photo, near, far), 0)
        self.assertEqual((photo.difference(near), photo.difference(far)), (0, 7))

    # rule: A difference is worked out once for each other photo, as long as both are in use
    def test_many_differences(self):
        """difference() is remembered for each of many other photos in use"""
        library = Library()
        photo = library.open("a", Pixels([1]))
        others = [library.open("b", [number]) for number in range(200)]
        self.assertEqual(reads_when_repeated(photo, *others), 0)

    # rule: A difference is worked out once for each other photo, as long as both are in use
    def test_difference_after_dimming(self):
        """difference() is remembered even if the photos are dimmed meanwhile"""
        library = Library()
        photo, other = library.open("a", Pixels([1])), library.open("b", [3])
        self.assertEqual(reads_after_dimming(photo, other, library), 0)

    # rule: A difference is worked out once for each other photo, as long as both are in use
    def test_difference_when_another_is_gone(self):
        """difference() is remembered even if another photo that was compared is gone"""
        library = Library()
        photo, kept = library.open("a", Pixels([1])), library.open("b", [3])
        self.assertEqual(reads_when_another_is_gone(photo, kept, library), 0)

    # rule: A difference is worked out once for each other photo
    def test_difference_of_followers(self):
        """difference() does not mix up photos that are opened one after another"""
        library = Library()
        zero = library.open("zero", [0])
        found = [zero.difference(library.open("next", [n])) for n in range(1, 33)]
        wrong = found != list(range(1, 33))
        self.assertEqual("a result of another" if wrong else "its own result", "its own result")

    # rule: names may repeat
    def test_same_name(self):
        """difference() does not mix up photos of the same name"""
        library = Library()
        zero = library.open("zero", [0])
        one, two = library.open("same", [1]), library.open("same", [2])
        self.assertEqual((zero.difference(one), zero.difference(two)), (1, 2))


if __name__ == "__main__":
    unittest.main()
