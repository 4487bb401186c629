from solution import Stack, largest

START = [3, 1, 2]


def setup_module():
    START.append(9)


def test_largest():
    """finds the largest number"""
    assert largest([1, 5, 2]) == 5


def test_of_the_start():
    numbers = list(START)
    numbers.append(4)
    assert largest(numbers) == 9


def test_emptyList():
    try:
        largest([])
    except ValueError as error:
        assert str(error) == "no numbers"
    else:
        assert False, "An empty list has no largest number"


class TestStack:
    def setup_method(self):
        self.stack = Stack()

    def teardown_method(self, method):
        assert method.__name__ != "test_never"

    def test_pop(self):
        """pop: gives back what was pushed last"""
        self.stack.push(1)
        self.stack.push(2)
        assert self.stack.pop() == 2

    class TestEmpty:
        def test_is_false(self):
            assert not Stack()


class NoTests:
    def test_nothing(self):
        assert False


def test_of_a_fixture(stack):
    assert stack
