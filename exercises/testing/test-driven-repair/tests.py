import unittest

from solution import Course


def course(places, names=""):
    """A course that these people have booked, one after another."""
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


def list_before_booking(name, names):
    """What participants() has returned, as it is after somebody else has booked."""
    made = course(9, names)
    before = made.participants()
    made.book(name)
    return before


def cancelled(of, *names):
    """What `cancel` returns for one person after the other."""
    return [of.cancel(name) for name in names]


# given: Repair Course so that all of these rules hold
class CourseTest(unittest.TestCase):
    # rule: makes somebody a participant while a place is free, and returns True
    # rule: puts the name on the waiting list and returns False
    def test_places(self):
        """book: returns True for as many people as there are places, and then False"""
        yoga = Course(3)
        self.assertEqual(
            [yoga.book(name) for name in ("Lea", "Max", "Noa", "Oda")], [True, True, True, False]
        )

    # rule: makes somebody a participant while a place is free
    # rule: puts the name on the waiting list
    def test_few_places(self):
        """book: gives the only place to the first, and none in a course that has none"""
        self.assertEqual(course(1, "Lea Max").participants(), ["Lea"])
        self.assertEqual(course(0, "Lea").participants(), [])
        self.assertEqual(course(0, "Lea").position("Lea"), 1)

    # rule: starts with participants from any iterable
    def test_booked_count(self):
        """book: counts those who have a place from the start"""
        yoga = Course(3, ["Lea", "Max"])
        self.assertEqual([yoga.book("Noa"), yoga.book("Oda")], [True, False])

    # rule: Names are the same only if they are equal
    def test_part_of_name(self):
        """book: takes a name that is part of another one, or has another one in it"""
        yoga = Course(9, ["Johanna", "Ann-Marie"])
        names = ("hanna", "Ann", "Johanna B.", "Johanna ")
        self.assertEqual([yoga.book(name) for name in names], [True, True, True, True])

    # rule: Names are the same only if they are equal
    def test_case(self):
        """book: takes a name that differs from another one in case"""
        yoga = Course(2, ["Mac Donald"])
        self.assertEqual([yoga.book(name) for name in ("Mac DONALD", "Mac donald")], [True, False])

    # rule: Booking the name of somebody who is a participant … raises ValueError
    def test_has_place(self):
        """book: refuses somebody who has a place, with ValueError"""
        yoga = course(2, "Lea Max")
        with self.assertRaises(ValueError):
            yoga.book("Lea")
        self.assertEqual(positions(yoga, "Lea Max"), [0, 0])

    # rule: Booking the name of somebody who is … waiting raises ValueError
    def test_is_waiting(self):
        """book: refuses somebody who is waiting, with ValueError"""
        yoga = course(1, "Lea Max Noa")
        with self.assertRaises(ValueError):
            yoga.book("Max")
        self.assertEqual(positions(yoga, "Max Noa"), [1, 2])

    # rule: raises ValueError, and changes nothing
    def test_refused_once(self):
        """book: does not add a refused name again, so that it is gone after one cancel"""
        yoga = course(1, "Lea Max")
        with self.assertRaises(ValueError):
            yoga.book("Max")
        yoga.cancel("Max")
        with self.assertRaises(KeyError):
            yoga.position("Max")

    # rule: starts with participants from any iterable
    # rule: Booking the name of somebody who is a participant … raises ValueError
    def test_has_place_from_the_start(self):
        """book: refuses somebody who has a place from the start, from whatever iterable"""
        for names in (["Lea"], iter(["Lea"])):
            with self.subTest(names=type(names).__name__):
                with self.assertRaises(ValueError):
                    Course(2, names).book("Lea")

    # rule: Courses share nothing with each other
    def test_own_places(self):
        """Course: has nobody in it at first, whatever others have booked elsewhere"""
        course(3, "Lea Max")
        self.assertEqual(course(3, "Noa").participants(), ["Noa"])

    # rule: Courses share nothing with each other
    def test_own_waiting_list(self):
        """Course: has a waiting list of its own"""
        course(1, "Lea Max")
        self.assertEqual(positions(course(1, "Noa Oda"), "Noa Oda"), [0, 1])

    # rule: or with the lists they take and return
    def test_given_list(self):
        """Course: does not change the list that it is given"""
        names = ["Max", "Lea"]
        yoga = Course(5, names)
        yoga.book("Noa")
        yoga.cancel("Max")
        yoga.participants()
        self.assertEqual(names, ["Max", "Lea"])
        Course(5, empty := []).book("Lea")
        self.assertEqual(empty, [])

    # rule: or with the lists they take and return
    def test_given_list_changes(self):
        """Course: is not changed by what happens to the list later"""
        names = ["Lea"]
        yoga = Course(5, names)
        names.append("Max")
        self.assertEqual(yoga.participants(), ["Lea"])

    # rule: starts with participants from any iterable
    def test_iterable(self):
        """Course: takes names from a tuple, a dictionary or a generator"""
        self.assertEqual(Course(5, ("Max", "Lea")).participants(), ["Lea", "Max"])
        self.assertEqual(Course(5, {"Max": 1, "Lea": 2}).participants(), ["Lea", "Max"])
        self.assertEqual(Course(5, (name for name in "BA")).participants(), ["A", "B"])

    # rule: whoever has waited longest moves up, and that name is returned
    def test_first_moves_up(self):
        """cancel: lets whoever has waited longest move up, and returns the name"""
        yoga = course(2, "Lea Max Noa Oda Pia")
        self.assertEqual(cancelled(yoga, "Lea", "Max"), ["Noa", "Oda"])
        fewer = course(2, "Lea Max Noa Oda Pia")
        fewer.cancel("Lea")
        fewer.cancel("Max")
        self.assertEqual(positions(fewer, "Noa Oda Pia"), [0, 0, 1])
        nameless = Course(1, ["Lea"])
        nameless.book("")
        self.assertEqual(nameless.cancel("Lea"), "")

    # rule: otherwise None
    def test_nobody_waits(self):
        """cancel: returns None when nobody is waiting, and leaves the place free"""
        yoga = course(2, "Lea Max")
        self.assertEqual(yoga.cancel("Max"), None)
        self.assertEqual(yoga.participants(), ["Lea"])
        self.assertEqual(yoga.book("Noa"), True)

    # rule: cancel(name) removes a name
    # rule: If that leaves a place free
    def test_waiting_cancels(self):
        """cancel: moves nobody up when somebody on the waiting list cancels"""
        yoga = course(1, "Lea Max Noa Oda")
        self.assertEqual(yoga.cancel("Noa"), None)
        self.assertEqual(yoga.participants(), ["Lea"])
        self.assertEqual(positions(yoga, "Max Oda"), [1, 2])

    # rule: cancel(name) removes a name
    def test_comes_back(self):
        """cancel: lets that person book again, at the end of the waiting list"""
        yoga = course(1, "Lea Max Noa")
        yoga.cancel("Max")
        self.assertEqual(yoga.book("Max"), False)
        self.assertEqual(positions(yoga, "Noa Max"), [1, 2])

    # rule: cancel and position raise KeyError for an unknown name
    def test_unknown(self):
        """cancel: raises KeyError for a name that is not known, and changes nothing"""
        yoga = course(1, "Lea Max")
        with self.assertRaises(KeyError):
            yoga.cancel("Zoe")
        self.assertEqual(positions(yoga, "Lea Max"), [0, 1])

    # rule: returns a list of those who move up, in their order
    def test_all_who_fit(self):
        """resize: lets everybody move up for whom there is room, in the order they waited"""
        yoga = course(1, "Lea Zoe Max Noa Oda Pia")
        self.assertEqual(yoga.resize(5), ["Zoe", "Max", "Noa", "Oda"])
        self.assertEqual(positions(yoga, "Zoe Max Noa Oda Pia"), [0, 0, 0, 0, 1])

    # rule: changes the number of places
    def test_one_more(self):
        """resize: lets one move up for one more place"""
        yoga = course(2, "Lea Max Noa Oda")
        self.assertEqual(yoga.resize(3), ["Noa"])
        self.assertEqual(yoga.participants(), ["Lea", "Max", "Noa"])

    # rule: changes the number of places
    def test_more_places_than_waiting(self):
        """resize: keeps places free if nobody is waiting for them"""
        yoga = course(1, "Lea Max")
        self.assertEqual(yoga.resize(4), ["Max"])
        self.assertEqual([yoga.book(name) for name in "ABC"], [True, True, False])

    # rule: returns a list of those who move up
    def test_same_size(self):
        """resize: returns an empty list when nobody moves up"""
        self.assertEqual(course(2, "Lea Max Noa").resize(2), [])
        self.assertEqual(course(2, "Lea").resize(9), [])

    # rule: or with the lists they take and return
    def test_list_of_those_who_moved(self):
        """resize: returns a list that does not change at the next resize"""
        yoga = course(1, "Lea Max Noa")
        first, second = yoga.resize(2), yoga.resize(3)
        self.assertEqual((first, second), (["Max"], ["Noa"]))

    # rule: nobody loses a place
    def test_nobody_loses_a_place(self):
        """resize: takes no place away when there are fewer places"""
        yoga = course(3, "Lea Max Noa Oda Pia Ron")
        self.assertEqual(yoga.resize(1), [])
        self.assertEqual(yoga.participants(), ["Lea", "Max", "Noa"])
        self.assertEqual(positions(yoga, "Noa Oda Pia Ron"), [0, 1, 2, 3])

    # rule: starts with participants from any iterable
    # rule: In a course with more participants than places nobody loses a place
    def test_too_many_from_the_start(self):
        """Course: makes everybody it starts with a participant, even too many for its places"""
        self.assertEqual(positions(Course(1, ["Max", "Lea"]), "Max Lea"), [0, 0])

    # rule: makes somebody a participant while a place is free
    def test_no_place_after_shrinking(self):
        """book: gives no place in a course that has become too small"""
        yoga = smaller(3, then=1, names="Lea Max Noa")
        self.assertEqual(yoga.book("Oda"), False)

    # rule: nobody moves up until there is room
    def test_still_too_full(self):
        """cancel: moves nobody up while a course that has become smaller is too full"""
        yoga = smaller(3, then=2, names="Lea Max Noa Oda")
        self.assertEqual(cancelled(yoga, "Lea", "Max"), [None, "Oda"])
        self.assertEqual(yoga.participants(), ["Noa", "Oda"])

    # rule: nobody moves up until there is room
    def test_grows_again(self):
        """resize: counts from those who have a place, not from the size before"""
        yoga = smaller(4, then=1, names="Lea Max Noa Oda Pia Ron")
        self.assertEqual(yoga.resize(5), ["Pia"])

    # rule: is 0 for a participant, 1 for the first on the waiting list, 2 for the second
    def test_positions(self):
        """position: counts the waiting list from 1, and follows when somebody leaves it"""
        yoga = course(1, "Lea Max Noa Oda")
        self.assertEqual(positions(yoga, "Lea Max Noa Oda"), [0, 1, 2, 3])
        yoga.cancel("Max")
        self.assertEqual(positions(yoga, "Lea Noa Oda"), [0, 1, 2])

    # rule: cancel and position raise KeyError for an unknown name
    def test_position_unknown(self):
        """position: raises KeyError for a name that is not known"""
        yoga = course(1, "Lea Max")
        with self.assertRaises(KeyError):
            yoga.position("Zoe")

    # rule: participants() is the sorted list of participants
    def test_alphabet(self):
        """participants: sorts the names"""
        self.assertEqual(course(3, "Noa Lea Max Abe").participants(), ["Lea", "Max", "Noa"])

    # rule: or with the lists they take and return
    def test_list_to_keep(self):
        """participants: returns a list that can be changed without changing the course"""
        yoga = course(2, "Lea Max")
        yoga.participants().clear()
        self.assertEqual(yoga.participants(), ["Lea", "Max"])

    # rule: or with the lists they take and return
    def test_list_stays(self):
        """participants: returns a list that does not change when somebody books"""
        self.assertEqual(list_before_booking("Max", names="Lea"), ["Lea"])


if __name__ == "__main__":
    unittest.main()
