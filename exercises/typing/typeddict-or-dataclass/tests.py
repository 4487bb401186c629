import json
import unittest
from datetime import date
from types import SimpleNamespace

from solution import Booking, Stay, to_booking, to_stay

# given: Write these, with type hints


def sent(**others):
    """a booking of 2 nights for Lin"""
    return {"guest": "Lin", "arrival": "2028-02-29", "nights": 2, **others}


def kept(guest="Lin", arrival=date(2028, 2, 29), nights=2, phone=None):
    """a stay of 2 nights for Lin"""
    return Stay(guest, arrival, nights, phone)


def attributes(stay):
    """all attributes of a stay"""
    return [stay.guest, stay.arrival, stay.nights, stay.phone]


class BookingTest(unittest.TestCase):
    # rule: At run time, a booking is an ordinary, unchecked dict
    def test_dict(self):
        """Booking: makes an ordinary dict"""
        booking = Booking(guest="Lin", arrival="2028-02-29", nights=2)
        self.assertEqual(booking, {"guest": "Lin", "arrival": "2028-02-29", "nights": 2})
        self.assertIs(type(booking), dict)

    # rule: At run time, a booking is an ordinary, unchecked dict
    def test_unchecked(self):
        """Booking: checks nothing at run time"""
        self.assertEqual(Booking(guest=7, fone=None), {"guest": 7, "fone": None})


class StayTest(unittest.TestCase):
    # rule: Stay(guest, arrival, nights, phone) has these attributes
    def test_attributes(self):
        """Stay: keeps what it is made of"""
        stay = Stay("Lin", date(2028, 2, 29), 2, "555 0101")
        self.assertEqual(attributes(stay), ["Lin", date(2028, 2, 29), 2, "555 0101"])

    # rule: Stay(guest, arrival, nights, phone)
    def test_keywords(self):
        """Stay: accepts each argument by its name"""
        stay = Stay(phone="555 0101", nights=2, arrival=date(2028, 2, 29), guest="Lin")
        self.assertEqual(attributes(stay), ["Lin", date(2028, 2, 29), 2, "555 0101"])

    # rule: phone a string or None, the default
    def test_default(self):
        """Stay: has no phone unless told"""
        self.assertIsNone(Stay("Lin", date(2028, 2, 29), 2).phone)

    # rule: assignments to attributes of a stay, which raise AttributeError
    def test_guest_stays(self):
        """Stay: raises AttributeError when somebody assigns to its guest"""
        stay = kept()
        with self.assertRaises(AttributeError):
            stay.guest = "Ngozi"

    # rule: assignments to attributes of a stay, which raise AttributeError
    def test_arrival_stays(self):
        """Stay: raises AttributeError when somebody assigns to its arrival"""
        stay = kept()
        with self.assertRaises(AttributeError):
            stay.arrival = date(2028, 3, 1)

    # rule: assignments to attributes of a stay, which raise AttributeError
    def test_nights_stay(self):
        """Stay: raises AttributeError when somebody assigns to its nights"""
        stay = kept()
        with self.assertRaises(AttributeError):
            stay.nights += 1

    # rule: assignments to attributes of a stay, which raise AttributeError
    def test_phone_stays(self):
        """Stay: raises AttributeError when somebody assigns to its phone"""
        stay = kept()
        with self.assertRaises(AttributeError):
            stay.phone = "555 0101"

    # rule: Stays with equal attributes are equal
    def test_equal(self):
        """Stay: equals another one with the same attributes"""
        self.assertEqual(kept() == kept(), True)
        self.assertEqual(kept(phone="555 0101") == kept(phone="555 0101"), True)

    # rule: Stays with equal attributes are equal
    def test_different(self):
        """Stay: differs from one with another guest, arrival, number of nights or phone"""
        self.assertEqual(kept() == kept(guest="Ngozi"), False)
        self.assertEqual(kept() == kept(arrival=date(2028, 3, 1)), False)
        self.assertEqual(kept() == kept(nights=3), False)
        self.assertEqual(kept() == kept(phone=""), False)
        self.assertEqual(kept() == kept(phone="None"), False)

    # rule: with equal hashes
    def test_hash(self):
        """Stay: has the hash of an equal one, so that a set holds it once"""
        self.assertEqual(len({kept(), kept(), kept(nights=3)}), 2)

    # rule: a stay equals nothing else
    def test_equals_nothing_else(self):
        """Stay: equals neither a tuple nor a booking nor None"""
        self.assertEqual(kept() == ("Lin", date(2028, 2, 29), 2, None), False)
        self.assertEqual(kept() == sent(), False)
        self.assertEqual(kept() == None, False)  # noqa: E711

    # rule: a stay equals nothing else
    def test_equals_no_lookalike(self):
        """Stay: does not equal an object of another class with the same attributes"""
        other = SimpleNamespace(guest="Lin", arrival=date(2028, 2, 29), nights=2, phone=None)
        self.assertEqual(kept() == other, False)


class ToStayTest(unittest.TestCase):
    # rule: to_stay(booking) returns a stay
    def test_all(self):
        """to_stay: returns a stay with all that the booking has"""
        self.assertEqual(
            attributes(to_stay(sent(phone="555 0101"))),
            ["Lin", date(2028, 2, 29), 2, "555 0101"],
        )
        self.assertIsInstance(to_stay(sent(phone="555 0101")), Stay)

    # rule: arrival is a datetime.date
    def test_date(self):
        """to_stay: makes a date of the arrival, not a datetime"""
        self.assertIs(type(to_stay(sent()).arrival), date)

    # rule: phone a string or None, the default
    def test_no_phone(self):
        """to_stay: has None where the booking has no phone"""
        self.assertIsNone(to_stay(sent()).phone)

    # rule: has these attributes
    def test_empty_phone(self):
        """to_stay: keeps an empty string as the phone"""
        self.assertEqual(to_stay(sent(phone="")).phone, "")

    # rule: has these attributes
    def test_false_values(self):
        """to_stay: keeps an empty guest and 0 nights"""
        stay = to_stay({"guest": "", "arrival": "2028-02-29", "nights": 0})
        self.assertEqual(attributes(stay), ["", date(2028, 2, 29), 0, None])

    # rule: to_stay ignores unknown keys
    def test_unknown_key(self):
        """to_stay: ignores keys that it does not know"""
        stay = to_stay(sent(pets=["a dog"], fone="555 0101"))
        self.assertEqual(attributes(stay), ["Lin", date(2028, 2, 29), 2, None])

    # rule: raises KeyError for missing ones
    def test_no_guest(self):
        """to_stay: raises KeyError without a guest"""
        with self.assertRaises(KeyError):
            to_stay({"arrival": "2028-02-29", "nights": 2})

    # rule: raises KeyError for missing ones
    def test_no_arrival(self):
        """to_stay: raises KeyError without an arrival"""
        with self.assertRaises(KeyError):
            to_stay({"guest": "Lin", "nights": 2})

    # rule: raises KeyError for missing ones
    def test_no_nights(self):
        """to_stay: raises KeyError without nights"""
        with self.assertRaises(KeyError):
            to_stay({"guest": "Lin", "arrival": "2028-02-29"})

    # rule: ValueError for what is not a date
    def test_no_such_day(self):
        """to_stay: raises ValueError for a day that does not exist"""
        with self.assertRaises(ValueError):
            to_stay(sent(arrival="2027-02-29"))

    # rule: ValueError for what is not a date
    def test_not_a_date(self):
        """to_stay: raises ValueError for an arrival that is not a date"""
        with self.assertRaises(ValueError):
            to_stay(sent(arrival="in May"))

    # rule: ValueError for what is not a date
    def test_month(self):
        """to_stay: raises ValueError for a month without a day"""
        with self.assertRaises(ValueError):
            to_stay(sent(arrival="2028-02"))

    # rule: ValueError for what is not a date
    def test_date_and_more(self):
        """to_stay: raises ValueError for a date with a time, or with words, behind it"""
        with self.assertRaises(ValueError):
            to_stay(sent(arrival="2028-02-29T10:00"))
        with self.assertRaises(ValueError):
            to_stay(sent(arrival="2028-02-29 or so"))

    # rule: leaves the booking unchanged
    def test_reads_only(self):
        """to_stay: leaves the booking as it is"""
        booking = sent(phone="555 0101")
        to_stay(booking)
        self.assertEqual(
            booking,
            {"guest": "Lin", "arrival": "2028-02-29", "nights": 2, "phone": "555 0101"},
        )

    # rule: leaves the booking unchanged
    def test_adds_nothing(self):
        """to_stay: adds no phone to a booking that has none"""
        booking = sent()
        to_stay(booking)
        self.assertEqual(booking, {"guest": "Lin", "arrival": "2028-02-29", "nights": 2})

    # rule: leaves the booking unchanged
    def test_unchanged_when_refused(self):
        """to_stay: leaves a booking as it is that it refuses"""
        booking = sent(arrival="in May", phone="555 0101")
        with self.assertRaises(ValueError):
            to_stay(booking)
        self.assertEqual(
            booking,
            {"guest": "Lin", "arrival": "in May", "nights": 2, "phone": "555 0101"},
        )

    # rule: Nobody should misspell a key, or change a stay by mistake
    def test_own_values(self):
        """to_stay: returns a stay that stays as it is when the booking changes"""
        booking = sent(phone="555 0101")
        stay = to_stay(booking)
        booking.update(guest="Ngozi", arrival="2028-03-01", nights=9, phone="")
        self.assertEqual(attributes(stay), ["Lin", date(2028, 2, 29), 2, "555 0101"])


class ToBookingTest(unittest.TestCase):
    # rule: to_booking(stay) returns a new booking
    def test_all(self):
        """to_booking: returns a dict with all that the stay has"""
        self.assertEqual(
            to_booking(Stay("Lin", date(2028, 2, 29), 2, "555 0101")),
            {"guest": "Lin", "arrival": "2028-02-29", "nights": 2, "phone": "555 0101"},
        )

    # rule: with "phone" unless that is None
    def test_no_phone(self):
        """to_booking: leaves out a phone that is None"""
        self.assertEqual(
            to_booking(Stay("Lin", date(2028, 2, 29), 2)),
            {"guest": "Lin", "arrival": "2028-02-29", "nights": 2},
        )

    # rule: with "phone" unless that is None
    def test_empty_phone(self):
        """to_booking: keeps an empty string as the phone"""
        self.assertEqual(
            to_booking(Stay("", date(2028, 2, 29), 0, "")),
            {"guest": "", "arrival": "2028-02-29", "nights": 0, "phone": ""},
        )

    # rule: Booking is a dict with the strings "guest" and "arrival" (an ISO date)
    def test_json(self):
        """to_booking: returns what can be sent as JSON"""
        self.assertEqual(
            json.dumps(to_booking(Stay("Lin", date(2028, 2, 29), 2)), sort_keys=True),
            '{"arrival": "2028-02-29", "guest": "Lin", "nights": 2}',
        )

    # rule: to_booking(stay) returns a new booking
    def test_new(self):
        """to_booking: returns a new dict each time"""
        first = to_booking(Stay("Lin", date(2028, 2, 29), 2, "555 0101"))
        second = to_booking(Stay("Ngozi", date(2028, 3, 1), 4))
        self.assertEqual(first["guest"], "Lin")
        self.assertEqual(second, {"guest": "Ngozi", "arrival": "2028-03-01", "nights": 4})

    # rule: to_booking(stay) returns a new booking
    def test_own_dict(self):
        """to_booking: returns a dict that may be changed without changing the stay"""
        stay = to_stay(sent(phone="555 0101"))
        to_booking(stay)["guest"] = "Ngozi"
        self.assertEqual(stay.guest, "Lin")
        self.assertEqual(to_booking(stay)["guest"], "Lin")

    # rule: to_booking(stay) returns a new booking
    def test_there_and_back(self):
        """to_booking: returns the booking that to_stay was given"""
        self.assertEqual(to_booking(to_stay(sent())), sent())
        self.assertEqual(to_booking(to_stay(sent(phone="555 0101"))), sent(phone="555 0101"))

    # rule: to_stay ignores unknown keys
    def test_forgets_unknown_keys(self):
        """to_booking: has nothing of keys that to_stay did not know"""
        self.assertEqual(to_booking(to_stay(sent(pets=["a dog"]))), sent())
