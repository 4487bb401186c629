import django
from django.conf import settings
from django.shortcuts import render
from django.urls import path

PAGE = r"""<!doctype html>
<title>Shopping list</title>
<ul>{% for item in items %}<li>{{ item }}</li>{% endfor %}</ul>
<form action="/" method="post"><input name="item"><button>Add</button></form>
<button onclick="empty()">Empty the list</button>
<script>
  async function empty() {
    const token = document.cookie.match(/csrftoken=(\w+)/)[1];
    await fetch("/", { method: "DELETE", headers: { "X-CSRFToken": token } });
    location.reload();
  }
</script>
"""

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [("django.template.loaders.locmem.Loader", {"page.html": PAGE})],
            },
        }
    ],
)
django.setup()

ITEMS = []
KEY = "w4Yt7-hQ2p"


def page(request):
    """The list, in a page with a form and a script."""
    return render(request, "page.html", {"items": ITEMS})


urlpatterns = [
    path("", page),
]
