from solution import f


def check(n, expected):
    """f of a number, checked"""
    assert f(n) == expected


def test_equal():
    assert f(2) == 4


def test_turned_around():
    assert [4] == f([2])


def test_not_equal():
    assert f(2) != 2


def test_less():
    assert f(2) < 2


def test_between():
    assert 3 <= f(2) < 9


def test_in():
    assert f(2) in {1, 3}


def test_contains():
    assert 7 in f([2])


def test_none():
    assert f(2) is None


def test_not_none():
    assert f(None) is not None


def test_kind():
    assert isinstance(f(2), (str, list))


def test_true():
    assert f(0)


def test_false():
    assert not f(2)


def test_second_half():
    assert f(2) == 2 and f(3) == 4


def test_either():
    assert f(2) == 3 or f(3) == 4


def test_message():
    assert f(2) == 4, "f must double"


def test_in_a_loop():
    for n in (2, 3, 4):
        assert f(n) < 4


def test_with_a_helper():
    check(2, 4)


def test_value_of_a_name():
    result = f([1, 2, 3])
    result.append(4)
    assert result == [1, 2, 3]


def test_nothing_is_kept():
    import weakref

    class Thing:
        pass

    thing = Thing()
    seen = weakref.ref(thing)
    assert f(thing) == thing
    del thing
    assert seen() is None
