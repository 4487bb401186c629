import unittest

from solution import Course


def course(places, names=""):
    """A course that these people have booked, one after the other."""
    made = Course(places)
    for name in names.split():
        made.book(name)
    return made


def smaller(places, then, names):
    """A course with so many places that then has fewer."""
    made = course(places, names)
    made.resize(then)
    return made


def positions(of, names):
    """Where these people are."""
    return [of.position(name) for name in names.split()]


def cancelled(of, *names):
    """What `cancel` returns for one person after the other."""
    return [of.cancel(name) for name in names]


class CourseTest(unittest.TestCase):
    def test_places(self):
        """book: gives as many places as there are, and then returns False"""
        yoga = Course(3)
        self.assertEqual(
            [yoga.book(name) for name in ("Lea", "Max", "Noa", "Oda")], [True, True, True, False]
        )

    def test_one_place(self):
        """book: gives the place of a course that has one to the first"""
        self.assertEqual(course(1, "Lea Max").participants(), ["Lea"])

    def test_no_places(self):
        """book: gives no place in a course that has none"""
        self.assertEqual(course(0, "Lea").participants(), [])
        self.assertEqual(course(0, "Lea").position("Lea"), 1)

    def test_booked_count(self):
        """book: counts those who have a place from the start"""
        yoga = Course(3, ["Lea", "Max"])
        self.assertEqual([yoga.book("Noa"), yoga.book("Oda")], [True, False])

    def test_part_of_name(self):
        """book: takes a name that is part of another one, or has another one in it"""
        yoga = Course(9, ["Johanna", "Ann-Marie"])
        self.assertEqual(
            [yoga.book(name) for name in ("hanna", "Ann", "Johanna B.")], [True, True, True]
        )

    def test_case(self):
        """book: takes a name that differs from another one in case"""
        yoga = Course(2, ["Mac Donald"])
        self.assertEqual([yoga.book(name) for name in ("Mac DONALD", "Mac donald")], [True, False])

    def test_has_place(self):
        """book: refuses somebody who has a place, with ValueError"""
        yoga = course(2, "Lea Max")
        with self.assertRaises(ValueError):
            yoga.book("Lea")
        self.assertEqual(positions(yoga, "Lea Max"), [0, 0])

    def test_is_waiting(self):
        """book: refuses somebody who is waiting, with ValueError"""
        yoga = course(1, "Lea Max Noa")
        with self.assertRaises(ValueError):
            yoga.book("Max")
        self.assertEqual(positions(yoga, "Max Noa"), [1, 2])

    def test_refused_once(self):
        """book: keeps a refused name once, so that it is gone after one cancel"""
        yoga = course(1, "Lea Max")
        with self.assertRaises(ValueError):
            yoga.book("Max")
        yoga.cancel("Max")
        with self.assertRaises(KeyError):
            yoga.position("Max")

    def test_own_places(self):
        """Course: has nobody in it at first, whatever others have booked elsewhere"""
        course(3, "Lea Max")
        self.assertEqual(course(3, "Noa").participants(), ["Noa"])

    def test_own_waiting_list(self):
        """Course: has a waiting list of its own"""
        course(1, "Lea Max")
        self.assertEqual(positions(course(1, "Noa Oda"), "Noa Oda"), [0, 1])

    def test_given_list(self):
        """Course: leaves the list that it is given as it was"""
        names = ["Max", "Lea"]
        yoga = Course(5, names)
        yoga.book("Noa")
        yoga.cancel("Max")
        yoga.participants()
        self.assertEqual(names, ["Max", "Lea"])

    def test_given_empty_list(self):
        """Course: leaves an empty list that it is given empty"""
        names = []
        yoga = Course(5, names)
        yoga.book("Lea")
        self.assertEqual(names, [])

    def test_given_list_changes(self):
        """Course: does not notice what happens to the list later"""
        names = ["Lea"]
        yoga = Course(5, names)
        names.append("Max")
        self.assertEqual(yoga.participants(), ["Lea"])

    def test_iterable(self):
        """Course: takes names from a tuple, a dictionary or a generator"""
        self.assertEqual(Course(5, ("Max", "Lea")).participants(), ["Lea", "Max"])
        self.assertEqual(Course(5, {"Max": 1, "Lea": 2}).participants(), ["Lea", "Max"])
        self.assertEqual(Course(5, (name for name in "BA")).participants(), ["A", "B"])

    def test_first_moves_up(self):
        """cancel: lets whoever has waited longest move up, and returns the name"""
        yoga = course(2, "Lea Max Noa Oda Pia")
        self.assertEqual(cancelled(yoga, "Lea", "Max"), ["Noa", "Oda"])
        self.assertEqual(positions(yoga, "Noa Oda Pia"), [0, 0, 1])

    def test_nobody_waits(self):
        """cancel: returns None when nobody is waiting, and leaves the place free"""
        yoga = course(2, "Lea Max")
        self.assertEqual(yoga.cancel("Max"), None)
        self.assertEqual(yoga.participants(), ["Lea"])
        self.assertEqual(yoga.book("Noa"), True)

    def test_waiting_cancels(self):
        """cancel: moves nobody up when somebody on the waiting list goes"""
        yoga = course(1, "Lea Max Noa Oda")
        self.assertEqual(yoga.cancel("Noa"), None)
        self.assertEqual(yoga.participants(), ["Lea"])
        self.assertEqual(positions(yoga, "Max Oda"), [1, 2])

    def test_comes_back(self):
        """cancel: lets somebody book again, at the end of the waiting list"""
        yoga = course(1, "Lea Max Noa")
        yoga.cancel("Max")
        self.assertEqual(yoga.book("Max"), False)
        self.assertEqual(positions(yoga, "Noa Max"), [1, 2])

    def test_unknown(self):
        """cancel: raises KeyError for a name that is not known, and changes nothing"""
        yoga = course(1, "Lea Max")
        with self.assertRaises(KeyError):
            yoga.cancel("Zoe")
        self.assertEqual(positions(yoga, "Lea Max"), [0, 1])

    def test_all_who_fit(self):
        """resize: lets everybody move up for whom there is room, in their order"""
        yoga = course(1, "Lea Zoe Max Noa Oda Pia")
        self.assertEqual(yoga.resize(5), ["Zoe", "Max", "Noa", "Oda"])
        self.assertEqual(positions(yoga, "Zoe Max Noa Oda Pia"), [0, 0, 0, 0, 1])

    def test_one_more(self):
        """resize: lets one move up for one more place"""
        yoga = course(2, "Lea Max Noa Oda")
        self.assertEqual(yoga.resize(3), ["Noa"])
        self.assertEqual(yoga.participants(), ["Lea", "Max", "Noa"])

    def test_more_places_than_waiting(self):
        """resize: keeps the places free for which nobody is waiting"""
        yoga = course(1, "Lea Max")
        self.assertEqual(yoga.resize(4), ["Max"])
        self.assertEqual([yoga.book(name) for name in "ABC"], [True, True, False])

    def test_same_size(self):
        """resize: returns an empty list when nobody moves up"""
        self.assertEqual(course(2, "Lea Max Noa").resize(2), [])
        self.assertEqual(course(2, "Lea").resize(9), [])

    def test_nobody_loses_a_place(self):
        """resize: takes nobody's place when there are fewer places"""
        yoga = course(3, "Lea Max Noa Oda Pia Ron")
        self.assertEqual(yoga.resize(1), [])
        self.assertEqual(yoga.participants(), ["Lea", "Max", "Noa"])
        self.assertEqual(positions(yoga, "Noa Oda Pia Ron"), [0, 1, 2, 3])

    def test_no_place_after_shrinking(self):
        """book: gives no place in a course that has become too small"""
        yoga = smaller(3, then=1, names="Lea Max Noa")
        self.assertEqual(yoga.book("Oda"), False)

    def test_still_too_full(self):
        """cancel: moves nobody up while a course that has become smaller is too full"""
        yoga = smaller(3, then=2, names="Lea Max Noa Oda")
        self.assertEqual(cancelled(yoga, "Lea", "Max"), [None, "Oda"])
        self.assertEqual(yoga.participants(), ["Noa", "Oda"])

    def test_grows_again(self):
        """resize: counts from those who have a place, not from the size before"""
        yoga = smaller(4, then=1, names="Lea Max Noa Oda Pia Ron")
        self.assertEqual(yoga.resize(5), ["Pia"])

    def test_position_unknown(self):
        """position: raises KeyError for a name that is not known"""
        yoga = course(1, "Lea Max")
        with self.assertRaises(KeyError):
            yoga.position("Zoe")

    def test_alphabet(self):
        """participants: sorts by the alphabet"""
        self.assertEqual(course(3, "Noa Lea Max Abe").participants(), ["Lea", "Max", "Noa"])

    def test_list_to_keep(self):
        """participants: returns a list that has no way back into the course"""
        yoga = course(2, "Lea Max")
        yoga.participants().clear()
        self.assertEqual(yoga.participants(), ["Lea", "Max"])

    def test_list_stays(self):
        """participants: returns a list that stays as it is when somebody books"""
        yoga = course(5, "Lea")
        before = yoga.participants()
        yoga.book("Max")
        self.assertEqual(before, ["Lea"])


if __name__ == "__main__":
    unittest.main()
