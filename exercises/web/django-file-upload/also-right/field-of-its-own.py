"""a subclass of `FileField` that validates, and a name that is a hash of the content, read in pieces"""

import hashlib

import django
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.forms import FileField, Form
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.http import require_POST

settings.configure(
    ROOT_URLCONF=__name__,
    STORAGES={
        "default": {
            "BACKEND": "django.core.files.storage.InMemoryStorage",
            "OPTIONS": {"base_url": "https://photos.example/"},
        },
    },
    # Each upload is in a temporary file when the view gets it, however small it is.
    FILE_UPLOAD_HANDLERS=["django.core.files.uploadhandler.TemporaryFileUploadHandler"],
)
django.setup()

class PhotoField(FileField):
    default_error_messages = {"large": "At most 100,000 bytes.", "kind": "A PNG or a JPEG, please."}

    def to_python(self, data):
        file = super().to_python(data)
        if file is None:
            return None
        if file.size >= 100_001:
            raise ValidationError(self.error_messages["large"])
        head = file.read(8)
        if head.startswith(bytes.fromhex("89504E470D0A1A0A")):
            file.kind = "png"
        elif head.startswith(bytes.fromhex("FFD8FF")):
            file.kind = "jpg"
        else:
            raise ValidationError(self.error_messages["kind"])
        return file


class PhotoForm(Form):
    photo = PhotoField()


@require_POST
def upload(request):
    form = PhotoForm(files=request.FILES, data={})
    if form.errors:
        return JsonResponse({"photo": list(form.errors["photo"])}, status=400)
    photo = form.cleaned_data["photo"]
    digest = hashlib.sha256()
    for piece in photo.chunks():
        digest.update(piece)
    name = f"{digest.hexdigest()}.{photo.kind}"
    if not default_storage.exists(name):
        name = default_storage.save(name, photo)
    return HttpResponse(status=201, headers={"Location": default_storage.url(name)})


urlpatterns = [path("photos", upload)]
