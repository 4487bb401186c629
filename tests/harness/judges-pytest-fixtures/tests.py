import pytest

from solution import Account, Bank

opened = []


@pytest.fixture
def account():
    """an account with 100 in it"""
    made = Account("Ada")
    made.deposit(100)
    return made


@pytest.fixture
def bank(account):
    bank = Bank()
    bank.open(account)
    yield bank
    assert bank.close() == 1


@pytest.fixture(params=[1, 50])
def amount(request):
    return request.param


@pytest.fixture(scope="module")
def rate():
    opened.append("rate")
    return 3


@pytest.fixture
def given(request):
    return Account(request.param)


@pytest.fixture
def guarded():
    """a bank that is closed in any case"""
    bank = Bank()
    try:
        yield bank
    finally:
        bank.close()


@pytest.fixture(autouse=True)
def clean():
    opened.append("test")


@pytest.fixture
def unready():
    return {}["key"]


@pytest.fixture
def of_the_solution():
    return Account("Ada").withdraw("a lot")


def test_balance(account):
    assert account.balance == 100


def test_withdraw(account, amount):
    account.withdraw(amount)
    assert account.balance == 100 - amount


def test_opened_once_for_each_test(rate):
    assert opened == ["rate", "test"]


def test_opened_again(rate):
    assert opened == ["rate", "test"]


def test_bank(bank, account):
    assert bank.total() == 100


@pytest.mark.parametrize("given", ["Ada", "Bob"], indirect=True)
def test_owner(given):
    assert given.owner == "Bob"


class TestClosing:
    @pytest.fixture(autouse=True)
    def prepare(self):
        self.account = Account("Cleo")
        self.account.deposit(7)

    @pytest.mark.usefixtures("bank")
    def test_empty(self):
        assert self.account.balance == 8


def test_guarded(guarded):
    assert guarded.total() == 1


def test_unready(unready):
    assert unready


def test_not_there(acount):
    assert acount


def test_raises_in_the_fixture(of_the_solution):
    assert of_the_solution


def test_request(request):
    assert request.getfixturevalue("account").balance == 100
    assert request.node.name == "test_request"
