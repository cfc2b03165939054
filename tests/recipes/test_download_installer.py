"""The recipe that downloads the newest sensor installer, from a server on this machine."""

from __future__ import annotations

from hashlib import sha256

import pytest

from falconlite.auth.connection import Connection
from tests.doubles import Script, answer, refusal

CONTENT = b"#!installer" * 1000
DIGEST = sha256(CONTENT).hexdigest()


def record(name="falcon-7.10.deb"):
    return {"name": name, "sha256": DIGEST, "version": "7.10", "platform": "linux"}


def page(*records):
    return answer(200, {"meta": {"pagination": {"total": len(records)}}, "resources": list(records), "errors": []})


def file(content=CONTENT):
    from falconlite import Response

    return Response(200, {"Content-Type": "application/octet-stream", "Content-Length": str(len(content))}, content)


@pytest.fixture
def recipe(load):
    return load("download_installer")


@pytest.fixture
def use(monkeypatch):
    """Connect auth objects to a transport that plays back answers."""

    def use(*answers):
        api = Script(*answers)
        monkeypatch.setattr(Connection, "connect", lambda _settings: api)
        monkeypatch.setenv("FALCON_CLIENT_ID", "id")
        monkeypatch.setenv("FALCON_CLIENT_SECRET", "secret")
        return api

    return use


def test_the_newest_installer_is_saved_once(recipe, use, tmp_path, capsys):
    api = use(page(record()), file(), page(record()))
    arguments = ["linux", "--os", "Ubuntu", "--to", str(tmp_path / "new")]
    assert recipe.main(arguments) == 0
    assert (tmp_path / "new" / "falcon-7.10.deb").read_bytes() == CONTENT
    assert recipe.main(arguments) == 0  # it is there: no download
    sent = [request for _, request in api.sent if "oauth2" not in request.path]
    query = {"filter": "platform:'linux'+os:'Ubuntu'", "sort": "release_date.desc", "limit": "1"}
    assert [dict(request.query) for request in sent] == [query, {"id": DIGEST}, query]
    assert [line.rsplit(" ", 1)[1] for line in capsys.readouterr().out.splitlines()] == ["downloaded", "there"]


def test_a_damaged_or_refused_download_leaves_the_file_that_is_there(recipe, use, tmp_path, capsys):
    (tmp_path / "falcon-7.10.deb").write_bytes(b"older")
    for bad in (file(CONTENT[:-1]), refusal(403), answer(200, {"errors": [{"code": 500, "message": "gone"}]})):
        use(page(record()), bad)
        assert recipe.main(["linux", "--to", str(tmp_path)]) == 2
        assert capsys.readouterr().err.startswith("download_installer: ")
        assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("falcon-7.10.deb", b"older")]


def test_a_name_with_folders_stays_in_the_folder(recipe, use, tmp_path):
    use(page(record("../../etc/falcon.deb")), file())
    assert recipe.main(["mac", "--to", str(tmp_path)]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["falcon.deb"]


def test_a_platform_without_installers_is_status_1(recipe, use, tmp_path, capsys):
    use(page())
    assert recipe.main(["windows", "--to", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "no installer for windows\n"
