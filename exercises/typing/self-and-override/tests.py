import unittest

from solution import Link, PagedLink

# given: Write Link and its subclass PagedLink, with type hints


class Sale(PagedLink):
    """A subclass of PagedLink, with one more method."""

    def cheap(self):
        return self.param("max", 10)


def steps(first, *links):
    """the URLs of several links, after all of them are built"""
    return [link.url() for link in (first, *links)]


def page_or_error(number):
    """the URL of a link to this page, or the name of the error"""
    try:
        return PagedLink.to("/films").page(number).url()
    except Exception as error:
        return type(error).__name__


class LinkTest(unittest.TestCase):
    # rule: Link.to(path) returns a link without parameters
    # rule: link.url() is the path
    def test_path(self):
        """url: is the path without parameters"""
        self.assertEqual(Link.to("/films").url(), "/films")

    # rule: link.url() is the path
    def test_other_path(self):
        """url: leaves the path as it is"""
        self.assertEqual(Link.to("/cinéma d'été").url(), "/cinéma d'été")

    # rule: returns a new link with one more parameter, both strings
    def test_param(self):
        """url: ends with a parameter"""
        self.assertEqual(Link.to("/films").param("by", "Varda").url(), "/films?by=Varda")

    # rule: link.url() is the path with the parameters in order
    def test_order(self):
        """url: has the parameters in order"""
        self.assertEqual(
            Link.to("/films").param("z", "1").param("a", "2").param("m", "3").url(),
            "/films?z=1&a=2&m=3",
        )

    # rule: A name may come twice: both stay
    def test_twice(self):
        """param: keeps both of two parameters with the same name"""
        self.assertEqual(
            Link.to("/films").param("tag", "old").param("by", "Varda").param("tag", "new").url(),
            "/films?tag=old&by=Varda&tag=new",
        )

    # rule: urllib.parse.urlencode encodes names and values
    def test_encoded(self):
        """url: encodes names and values"""
        self.assertEqual(
            Link.to("/films").param("last name", "R&B=é").url(), "/films?last+name=R%26B%3D%C3%A9"
        )

    # rule: returns a new link with one more parameter
    def test_empty_value(self):
        """param: takes an empty string for a value"""
        self.assertEqual(Link.to("/films").param("by", "").url(), "/films?by=")

    # rule: link.number() returns None for a Link
    def test_number(self):
        """number: is None for a Link"""
        self.assertIsNone(Link.to("/films").param("by", "Varda").number())

    # rule: Nothing changes a link
    def test_new(self):
        """param: leaves the link as it was"""
        films = Link.to("/films")
        by = films.param("by", "Varda")
        old, new = by.param("year", "1962"), by.param("year", "1985")
        self.assertEqual(
            steps(films, by, old, new),
            [
                "/films",
                "/films?by=Varda",
                "/films?by=Varda&year=1962",
                "/films?by=Varda&year=1985",
            ],
        )

    # rule: Nothing changes a link
    def test_two(self):
        """shares nothing with another link"""
        Link.to("/films").param("by", "Varda")
        self.assertEqual(Link.to("/books").url(), "/books")

    # rule: of a PagedLink only
    def test_no_page(self):
        """page: is no method of Link"""
        self.assertFalse(hasattr(Link, "page"))

    # rule: to, param and page return an object of the class they are called on
    def test_class(self):
        """stays a Link"""
        self.assertIs(type(Link.to("/films")), Link)
        self.assertIs(type(Link.to("/films").param("by", "Varda")), Link)

    # rule: to, param and page return an object of the class they are called on
    def test_same_path(self):
        """to: returns a Link after a PagedLink to the same path"""
        PagedLink.to("/films")
        self.assertIs(type(Link.to("/films")), Link)


class PagedLinkTest(unittest.TestCase):
    # rule: The page is 1 at first
    # rule: then the page of a PagedLink
    def test_first(self):
        """is a link to page 1 at first"""
        self.assertEqual(PagedLink.to("/films").url(), "/films?page=1")
        self.assertEqual(PagedLink.to("/films").number(), 1)

    # rule: returns a new link to that page
    def test_page(self):
        """page: returns a link to the page"""
        self.assertEqual(PagedLink.to("/films").page(3).url(), "/films?page=3")

    # rule: and the number of the page for a PagedLink
    def test_number(self):
        """number: is the number of the page"""
        self.assertEqual(PagedLink.to("/films").page(3).number(), 3)

    # rule: returns a new link to that page
    def test_page_again(self):
        """page: replaces the page of an earlier call"""
        self.assertEqual(PagedLink.to("/films").page(3).page(4).url(), "/films?page=4")
        self.assertEqual(PagedLink.to("/films").page(3).page(4).number(), 4)
        self.assertEqual(PagedLink.to("/films").page(3).page(1).url(), "/films?page=1")

    # rule: then the page of a PagedLink
    # rule: returns a new link with one more parameter
    def test_param_later(self):
        """param: keeps the page, which comes last in the URL"""
        link = PagedLink.to("/films").page(3).param("by", "Varda")
        self.assertEqual(link.url(), "/films?by=Varda&page=3")
        self.assertEqual(link.number(), 3)

    # rule: returns a new link to that page
    def test_param_earlier(self):
        """page: keeps the parameters"""
        self.assertEqual(
            PagedLink.to("/films").param("by", "Varda").param("of", "1962").page(2).url(),
            "/films?by=Varda&of=1962&page=2",
        )

    # rule: PagedLink also takes an int as the value
    def test_int(self):
        """param: takes an int for a value of a PagedLink"""
        self.assertEqual(
            PagedLink.to("/films").param("year", 1962).param("min", 0).url(),
            "/films?year=1962&min=0&page=1",
        )

    # rule: urllib.parse.urlencode encodes names and values
    def test_encoded(self):
        """url: encodes the parameters of a PagedLink"""
        self.assertEqual(
            PagedLink.to("/films").param("by", "A & B?").url(), "/films?by=A+%26+B%3F&page=1"
        )

    # rule: A name may come twice: both stay
    def test_page_param(self):
        """param: may have the name page as well"""
        self.assertEqual(
            PagedLink.to("/films").page(2).param("page", "long").url(), "/films?page=long&page=2"
        )
        self.assertEqual(
            PagedLink.to("/films").param("page", "long").page(2).url(), "/films?page=long&page=2"
        )

    # rule: page raises ValueError below that
    def test_zero(self):
        """page: raises ValueError below 1"""
        self.assertEqual(page_or_error(1), "/films?page=1")
        self.assertEqual(page_or_error(0), "ValueError")
        self.assertEqual(page_or_error(-1), "ValueError")

    # rule: page raises ValueError below that
    def test_at_once(self):
        """page: raises ValueError at once, not when the URL is asked for"""
        films = PagedLink.to("/films")
        with self.assertRaises(ValueError):
            films.page(0)

    # rule: Nothing changes a link
    def test_new(self):
        """page: leaves the link as it was"""
        films = PagedLink.to("/films")
        second = films.page(2)
        third = second.page(3)
        self.assertEqual(
            steps(films, second, third), ["/films?page=1", "/films?page=2", "/films?page=3"]
        )
        self.assertEqual(films.number(), 1)

    # rule: The page is 1 at first
    def test_two(self):
        """is a link to page 1 whatever page another link has"""
        PagedLink.to("/books").page(2)
        self.assertEqual(PagedLink.to("/films").number(), 1)

    # rule: Nothing changes a link
    def test_param_new(self):
        """param: leaves a PagedLink as it was"""
        films = PagedLink.to("/films")
        by = films.param("year", 1962)
        self.assertEqual(steps(films, by), ["/films?page=1", "/films?year=1962&page=1"])

    # rule: Nothing changes a link
    def test_url_again(self):
        """url: says the same when asked again"""
        link = PagedLink.to("/films").param("by", "Varda").page(2)
        link.url()
        self.assertEqual(link.url(), "/films?by=Varda&page=2")

    # rule: returns a new link with one more parameter
    # rule: returns a new link to that page
    def test_url_before(self):
        """url: is that of the new link after the old one was asked"""
        films = PagedLink.to("/films").param("by", "Varda")
        films.url()
        self.assertEqual(films.page(2).url(), "/films?by=Varda&page=2")
        self.assertEqual(films.param("of", "1962").url(), "/films?by=Varda&of=1962&page=1")

    # rule: to, param and page return an object of the class they are called on
    def test_class(self):
        """stays a PagedLink"""
        self.assertIs(type(PagedLink.to("/films")), PagedLink)
        self.assertIs(type(PagedLink.to("/films").param("by", "Varda")), PagedLink)
        self.assertIs(type(PagedLink.to("/films").page(2)), PagedLink)

    # rule: for subclasses of yours too
    def test_subclass(self):
        """stays an object of a subclass"""
        self.assertIs(type(Sale.to("/films")), Sale)
        self.assertIs(type(Sale.to("/films").page(2)), Sale)
        self.assertEqual(
            Sale.to("/films").page(2).param("by", "Varda").cheap().url(),
            "/films?by=Varda&max=10&page=2",
        )

    # rule: A PagedLink may be used wherever a Link may
    def test_is_a_link(self):
        """is a Link"""
        self.assertIsInstance(PagedLink.to("/films"), Link)
