import gc
import unittest
import weakref

from solution import Cache


class Tile:
    """Something that a weak reference can refer to."""

    def __init__(self, key):
        self.key = key


class Twin(Tile):
    """A tile that is equal to every other."""

    def __eq__(self, other):
        return isinstance(other, Twin)

    __hash__ = None


class Pile(list):
    """A list that a weak reference can refer to; false while it is empty."""


class Loader:
    """Makes a Tile for each key, and remembers the keys."""

    def __init__(self, make=Tile):
        self.make = make
        self.loaded = []

    def __call__(self, key):
        self.loaded.append(key)
        return self.make(key)


def loaded_by(cache_of, *keys):
    """The keys that are really loaded when the keys are asked for in turn."""
    load = Loader()
    cache = cache_of(load)
    for key in keys:
        cache.get(key)
        gc.collect()
    return load.loaded


def keeping(number):
    """Makes caches that keep a number of objects."""
    return lambda load: Cache(load, number)


def left_after(cache, keys):
    """Those of the keys whose objects still exist after the keys were asked for in turn."""
    for key in keys:
        cache.get(key)
    return existing(cache, sorted(set(keys)))


def existing(cache, keys):
    """Those of the keys whose objects still exist."""
    gc.collect()
    return [key for key in keys if key in cache]


# given: Write a class Cache
# given: which makes a new object each time
class CacheTest(unittest.TestCase):
    # rule: otherwise it loads one
    # rule: loads objects with load(key)
    def test_loads(self):
        """get: returns what load makes of the key"""
        tile = Cache(Tile, 2).get("east")
        self.assertIsInstance(tile, Tile)
        self.assertEqual(tile.key, "east")

    # rule: returns the object loaded for the key if it still exists
    def test_loads_once(self):
        """get: does not load an object that the cache keeps alive"""
        self.assertEqual(loaded_by(keeping(2), "a", "b", "a", "b", "a"), ["a", "b"])
        self.assertEqual(loaded_by(keeping(5), "a", "a", "a"), ["a"])

    # rule: if it still exists, whoever holds it
    def test_held_elsewhere(self):
        """get: returns the same object while somebody holds it, however many came after it"""
        cache = Cache(Tile, 1)
        held = cache.get("a")
        self.assertIs(cache.get("a"), held)
        for key in "bcdef":
            cache.get(key)
        self.assertIs(cache.get("a"), held)

    # rule: any other object only as long as somebody else holds it
    def test_nobody_holds_it(self):
        """frees an object that is neither recent nor held by anybody"""
        load = Loader()
        cache = Cache(load, 1)
        reference = weakref.ref(cache.get("a"))
        cache.get("b")
        gc.collect()
        self.assertIsNone(reference())
        cache.get("a")
        self.assertEqual(load.loaded, ["a", "b", "a"])

    # rule: keeps the keep most recently requested objects alive
    def test_keeps_recent(self):
        """keeps the most recently requested objects alive, as many as keep says"""
        self.assertEqual(left_after(Cache(Tile, 3), "abcde"), ["c", "d", "e"])

    # rule: keeps the keep most recently requested objects alive
    def test_use_counts(self):
        """get: makes an object that is requested again the most recent one"""
        self.assertEqual(left_after(Cache(Tile, 2), "abac"), ["a", "c"])

    # rule: keeps the keep most recently requested objects alive
    def test_counted_once(self):
        """gives one place to an object that is requested several times"""
        self.assertEqual(left_after(Cache(Tile, 3), "abcccc"), ["a", "b", "c"])

    # rule: keeps the keep most recently requested objects alive
    def test_equal_objects(self):
        """keeps objects alive that are equal to each other"""
        self.assertEqual(left_after(Cache(Twin, 2), "abab"), ["a", "b"])

    # rule: keeps the keep most recently requested objects alive
    def test_load_asks_the_cache(self):
        """get: counts what load itself requests from the cache"""

        def load(key):
            if key == "low":
                cache.get("high")
            return Tile(key)

        cache = Cache(load, 2)
        self.assertEqual(left_after(cache, ["low"]), ["low"])
        self.assertEqual(existing(cache, ["high", "low"]), ["high", "low"])

    # rule: keeps the keep most recently requested objects alive
    def test_back_again(self):
        """keeps an object alive again that only others held, once it is requested"""
        cache = Cache(Tile, 2)
        held = cache.get("a")
        for key in "bca":
            cache.get(key)
        del held
        self.assertEqual(existing(cache, "abc"), ["a", "c"])

    # rule: keep may be 0
    def test_keep_nothing(self):
        """keeps nothing alive if keep is 0"""
        cache = Cache(Tile, 0)
        held = cache.get("a")
        cache.get("b")
        self.assertEqual(existing(cache, "ab"), ["a"])
        self.assertIs(cache.get("a"), held)
        del held
        self.assertEqual(existing(cache, "ab"), [])

    # rule: key in cache tells whether the object of the key still exists
    # rule: neither is a request
    def test_contains_is_no_use(self):
        """in: does not make an object recent, and loads nothing"""
        load = Loader()
        cache = Cache(load, 2)
        for key in "ab":
            cache.get(key)
        self.assertEqual("a" in cache, True)
        self.assertEqual("z" in cache, False)
        cache.get("c")
        self.assertEqual(existing(cache, "abc"), ["b", "c"])
        self.assertEqual(load.loaded, ["a", "b", "c"])

    # rule: tells whether the object of the key still exists, and len(cache) how many objects do
    def test_contains_held(self):
        """in and len: count objects that only others hold"""
        cache = Cache(Tile, 1)
        self.assertEqual(len(cache), 0)
        held = [cache.get(key) for key in "abc"]
        self.assertEqual(existing(cache, "abc"), ["a", "b", "c"])
        self.assertEqual(len(cache), 3)
        held.clear()
        gc.collect()
        self.assertEqual(len(cache), 1)

    # rule: forget(key) drops the object
    def test_forget(self):
        """forget: makes the next get load a new object, even if the old one is held"""
        cache = Cache(Tile, 2)
        old = cache.get("a")
        cache.forget("a")
        self.assertEqual("a" in cache, False)
        new = cache.get("a")
        self.assertIsNot(new, old)
        self.assertIs(cache.get("a"), new)

    # rule: forget(key) drops the object
    def test_forget_frees(self):
        """forget: frees an object that nobody else holds"""
        cache = Cache(Tile, 2)
        reference = weakref.ref(cache.get("a"))
        cache.forget("a")
        gc.collect()
        self.assertIsNone(reference())

    # rule: forget(key) drops the object
    def test_forget_makes_room(self):
        """forget: makes room for another object"""
        cache = Cache(Tile, 2)
        cache.get("a")
        cache.get("b")
        cache.forget("b")
        cache.get("c")
        self.assertEqual(existing(cache, "abc"), ["a", "c"])

    # rule: the next get loads a new one, even if somebody still holds the old one
    def test_old_one_dies_late(self):
        """forget: leaves the new object alone when the old one is freed at last"""
        cache = Cache(Tile, 0)
        old, other = cache.get("a"), cache.get("b")
        cache.forget("a")
        new = cache.get("a")
        del old
        self.assertEqual(existing(cache, ["a", "b"]), ["a", "b"])
        self.assertIs(cache.get("a"), new)
        self.assertIs(cache.get("b"), other)

    # rule: Forgetting an unknown key is not an error
    def test_forget_unknown(self):
        """forget: accepts an unknown key"""
        cache = Cache(Tile, 2)
        cache.forget("never loaded")
        self.assertEqual(len(cache), 0)

    # rule: returns the object loaded for the key if it still exists
    def test_false_object(self):
        """get: does not load an object again that is false, such as an empty list"""
        load = Loader(lambda key: Pile(key))
        cache = Cache(load, 1)
        empty, full = cache.get(""), cache.get("full")
        again = [cache.get(""), cache.get("full")]
        self.assertEqual(load.loaded, ["", "full"])
        self.assertEqual([again[0] is empty, again[1] is full], [True, True])

    # rule: returns the object loaded for the key
    def test_other_keys(self):
        """get: takes 0, None, an empty string and a tuple as keys"""
        loaded = loaded_by(keeping(4), 0, None, "", (1, 2), "", None, 0)
        self.assertEqual(loaded, [0, None, "", (1, 2)])

    # rule: Caches share nothing
    def test_separate(self):
        """shares nothing with another cache"""
        first, second = Cache(Tile, 1), Cache(Tile, 1)
        held = first.get("a")
        self.assertIsNot(second.get("a"), held)
        self.assertEqual((len(first), len(second)), (1, 1))

    # rule: An exception raised by load reaches the caller, and the cache stays as it was
    def test_load_fails(self):
        """get: lets an exception of load reach the caller, frees nothing, and tries again next time"""

        def fail_for_b(key):
            if load.loaded == ["a", "b"]:
                raise OSError("no connection")
            return Tile(key)

        load = Loader(fail_for_b)
        cache = Cache(load, 1)
        cache.get("a")
        with self.assertRaises(OSError):
            cache.get("b")
        self.assertEqual(existing(cache, "ab"), ["a"])
        self.assertEqual(len(cache), 1)
        self.assertEqual(cache.get("b").key, "b")

    # rule: An object without support for weak references … and the cache stays as it was
    def test_no_weak_reference_frees_nothing(self):
        """get: frees nothing for an object without weak references"""
        cache = Cache(lambda key: Tile(key) if key == "a" else 7, 1)
        cache.get("a")
        with self.assertRaises(TypeError):
            cache.get("b")
        self.assertEqual(existing(cache, "ab"), ["a"])

    # rule: An object without support for weak references, such as a number, raises TypeError
    def test_no_weak_reference(self):
        """get: raises TypeError for an object without weak references, and remembers nothing"""
        for value in (7, "word", None, (1,)):
            with self.subTest(value=value):
                load = Loader(lambda key: value)
                cache = Cache(load, 2)
                for _ in range(2):
                    with self.assertRaises(TypeError):
                        cache.get("a")
                self.assertEqual((len(cache), load.loaded), (0, ["a", "a"]))

    # rule: An unhashable key makes get raise TypeError before anything is loaded
    def test_unhashable_key(self):
        """get: raises TypeError for an unhashable key before anything is loaded"""
        load = Loader()
        with self.assertRaises(TypeError):
            Cache(load, 2).get(["a"])
        self.assertEqual(load.loaded, [])

    # rule: a negative keep raises ValueError
    def test_negative(self):
        """raises ValueError for a negative keep"""
        with self.assertRaises(ValueError):
            Cache(Tile, -1)


if __name__ == "__main__":
    unittest.main()
