"""looking at the item before the key: who may not write learns what would be accepted. First comes
who is asking, then what is asked."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.crypto import constant_time_compare
from django.views.decorators.csrf import csrf_exempt

PAGE = r"""<!doctype html>
<title>Shopping list</title>
<ul>{% for item in items %}<li>{{ item }}</li>{% endfor %}</ul>
<form action="/" method="post">{% csrf_token %}<input name="item"><button>Add</button></form>
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
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
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
    """The list, and what its form and its script send."""
    if request.method == "POST":
        return added(request, redirect("/"))
    if request.method == "DELETE":
        ITEMS.clear()
        return HttpResponse(status=204)
    return render(request, "page.html", {"items": ITEMS})


# Without cookies there is nothing to forge: whoever calls must know the key.
@csrf_exempt
def assistant(request):
    """What the voice assistant was told to write down."""
    if not request.POST.get("item"):
        return HttpResponse(status=400)
    sent = request.headers.get("Authorization", "")
    if not constant_time_compare(sent, f"Bearer {KEY}"):
        return HttpResponse(status=403)
    return added(request, HttpResponse(status=204))


def added(request, response):
    """Append the form's item and return the response, or a refusal if there is no item."""
    item = request.POST.get("item")
    if not item:
        return HttpResponse(status=400)
    ITEMS.append(item)
    return response


urlpatterns = [
    path("", page),
    path("assistant/", assistant),
]
