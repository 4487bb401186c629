class PluginMeta(type):
    """Makes families of classes that know their plugins by key."""


class Format(metaclass=PluginMeta):
    """The root of all export formats."""
