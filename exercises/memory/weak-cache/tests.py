import gc
import unittest
import weakref

from solution import Cache


class Tile:
    """Something that a weak reference can refer to."""

    def __init__(self, key):
        self.key = key


class Stack(list):
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


def existing(cache, keys):
    """Those of the keys whose objects still exist."""
    gc.collect()
    return [key for key in keys if key in cache]


class CacheTest(unittest.TestCase):
    def test_loads(self):
        """get returns what load makes of the key"""
        tile = Cache(Tile, 2).get("east")
        self.assertIsInstance(tile, Tile)
        self.assertEqual(tile.key, "east")

    def test_loads_once(self):
        """get does not load an object that the cache keeps"""
        self.assertEqual(loaded_by(keeping(2), "a", "b", "a", "b", "a"), ["a", "b"])

    def test_twice_in_a_row(self):
        """get does not load an object twice in a row"""
        self.assertEqual(loaded_by(keeping(5), "a", "a", "a"), ["a"])

    def test_same_object(self):
        """get returns the same object as long as it exists"""
        cache = Cache(Tile, 1)
        held = cache.get("a")
        self.assertIs(cache.get("a"), held)

    def test_held_elsewhere(self):
        """an object that somebody holds is not loaded again, however many came after it"""
        cache = Cache(Tile, 1)
        held = cache.get("a")
        for key in "bcdef":
            cache.get(key)
        self.assertIs(cache.get("a"), held)

    def test_nobody_holds_it(self):
        """an object that is neither recent nor held by anybody goes"""
        load = Loader()
        cache = Cache(load, 1)
        watch = weakref.ref(cache.get("a"))
        cache.get("b")
        gc.collect()
        self.assertIsNone(watch())
        cache.get("a")
        self.assertEqual(load.loaded, ["a", "b", "a"])

    def test_keeps_recent(self):
        """the objects that were asked for last are kept alive, as many as `keep` says"""
        cache = Cache(Tile, 3)
        for key in "abcde":
            cache.get(key)
        self.assertEqual(existing(cache, "abcde"), ["c", "d", "e"])

    def test_use_counts(self):
        """asking for an object again makes it the most recent one"""
        cache = Cache(Tile, 2)
        for key in "abac":
            cache.get(key)
        self.assertEqual(existing(cache, "abc"), ["a", "c"])

    def test_counted_once(self):
        """an object that is asked for several times takes one place"""
        cache = Cache(Tile, 3)
        for key in "abcccc":
            cache.get(key)
        self.assertEqual(existing(cache, "abc"), ["a", "b", "c"])

    def test_back_again(self):
        """an object that only others held is kept again once it is asked for"""
        cache = Cache(Tile, 2)
        held = cache.get("a")
        for key in "bca":
            cache.get(key)
        del held
        self.assertEqual(existing(cache, "abc"), ["a", "c"])

    def test_keep_nothing(self):
        """with keep=0 an object lives as long as somebody holds it"""
        cache = Cache(Tile, 0)
        held = cache.get("a")
        cache.get("b")
        self.assertEqual(existing(cache, "ab"), ["a"])
        self.assertIs(cache.get("a"), held)
        del held
        self.assertEqual(existing(cache, "ab"), [])

    def test_contains_is_no_use(self):
        """asking with `in` does not make an object recent, and loads nothing"""
        load = Loader()
        cache = Cache(load, 2)
        for key in "ab":
            cache.get(key)
        self.assertEqual("a" in cache, True)
        self.assertEqual("z" in cache, False)
        cache.get("c")
        self.assertEqual(existing(cache, "abc"), ["b", "c"])
        self.assertEqual(load.loaded, ["a", "b", "c"])

    def test_contains_held(self):
        """`in` and len see objects too that only others hold"""
        cache = Cache(Tile, 1)
        held = [cache.get(key) for key in "abc"]
        self.assertEqual(existing(cache, "abc"), ["a", "b", "c"])
        self.assertEqual(len(cache), 3)
        held.clear()
        gc.collect()
        self.assertEqual(len(cache), 1)

    def test_empty(self):
        """a new cache is empty"""
        self.assertEqual(len(Cache(Tile, 5)), 0)

    def test_forget(self):
        """forget: the next get loads a new object, even if the old one is held"""
        cache = Cache(Tile, 2)
        old = cache.get("a")
        cache.forget("a")
        self.assertEqual("a" in cache, False)
        new = cache.get("a")
        self.assertIsNot(new, old)
        self.assertIs(cache.get("a"), new)

    def test_forget_frees(self):
        """forget: an object that nobody else holds goes"""
        cache = Cache(Tile, 2)
        watch = weakref.ref(cache.get("a"))
        cache.forget("a")
        gc.collect()
        self.assertIsNone(watch())

    def test_forget_makes_room(self):
        """forget: the place of the object is free for another"""
        cache = Cache(Tile, 2)
        cache.get("a")
        cache.get("b")
        cache.forget("b")
        cache.get("c")
        self.assertEqual(existing(cache, "abc"), ["a", "c"])

    def test_old_one_dies_late(self):
        """forget: the new object stays when the old one goes at last"""
        cache = Cache(Tile, 0)
        old, other = cache.get("a"), cache.get("b")
        cache.forget("a")
        new = cache.get("a")
        del old
        self.assertEqual(existing(cache, ["a", "b"]), ["a", "b"])
        self.assertIs(cache.get("a"), new)
        self.assertIs(cache.get("b"), other)

    def test_forget_unknown(self):
        """forget: an unknown key is no error"""
        cache = Cache(Tile, 2)
        cache.forget("never loaded")
        self.assertEqual(len(cache), 0)

    def test_false_object(self):
        """an object that is false, such as an empty collection, is an object like any other"""
        load = Loader(lambda key: Stack(key))
        cache = Cache(load, 1)
        empty, full = cache.get(""), cache.get("full")
        again = [cache.get(""), cache.get("full")]
        self.assertEqual(load.loaded, ["", "full"])
        self.assertEqual([again[0] is empty, again[1] is full], [True, True])

    def test_other_keys(self):
        """0, None, an empty text and a tuple are keys as good as any"""
        loaded = loaded_by(keeping(4), 0, None, "", (1, 2), "", None, 0)
        self.assertEqual(loaded, [0, None, "", (1, 2)])

    def test_load_inside_load(self):
        """load may ask the same cache for another object"""

        def load(key):
            tile = Tile(key)
            tile.upper = cache.get(key - 1) if key else None
            return tile

        cache = Cache(load, 1)
        tile = cache.get(3)
        self.assertEqual((tile.key, tile.upper.key, tile.upper.upper.upper.key), (3, 2, 0))
        self.assertEqual(len(cache), 4)

    def test_separate(self):
        """two caches share nothing"""
        first, second = Cache(Tile, 1), Cache(Tile, 1)
        held = first.get("a")
        self.assertIsNot(second.get("a"), held)
        self.assertEqual((len(first), len(second)), (1, 1))

    def test_load_fails(self):
        """an exception of load reaches the caller, and the next get tries again"""

        def fail_first(key):
            if len(load.loaded) == 1:
                raise OSError("no connection")
            return Tile(key)

        load = Loader(fail_first)
        cache = Cache(load, 2)
        with self.assertRaises(OSError):
            cache.get("a")
        self.assertEqual((len(cache), "a" in cache), (0, False))
        self.assertEqual(cache.get("a").key, "a")

    def test_no_weak_reference(self):
        """raises TypeError for an object without weak references, and remembers nothing"""
        for value in (7, "text", None, (1,)):
            with self.subTest(value=value):
                load = Loader(lambda key: value)
                cache = Cache(load, 2)
                for _ in range(2):
                    with self.assertRaises(TypeError):
                        cache.get("a")
                self.assertEqual((len(cache), load.loaded), (0, ["a", "a"]))

    def test_unhashable_key(self):
        """raises TypeError for a key that cannot be hashed, before anything is loaded"""
        load = Loader()
        with self.assertRaises(TypeError):
            Cache(load, 2).get(["a"])
        self.assertEqual(load.loaded, [])

    def test_negative(self):
        """raises ValueError for a negative keep at once"""
        with self.assertRaises(ValueError):
            Cache(Tile, -1)


if __name__ == "__main__":
    unittest.main()
