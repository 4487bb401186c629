class Link:
    """A link to a path, with parameters."""

    @classmethod
    def to(cls, path):
        """Return a link without parameters."""

    def param(self, name, value):
        """Return a new link with one more parameter."""

    def number(self):
        """Return the number of the page, or None."""

    def url(self):
        """Return the path and the parameters."""


class PagedLink(Link):
    """A link to one page of a list."""

    def page(self, number):
        """Return a new link to another page."""
