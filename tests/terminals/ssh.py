"""An OpenSSH server on the loopback with keys of its own, and a line to it that can be cut."""

from __future__ import annotations

import getpass
import os
import shlex
import shutil
import socket
import subprocess
import sys
from pathlib import Path

SERVER = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
_SEPARATED = Path("/run/sshd")
"""Where a server run by root wants an empty folder; services make it when they start."""
_CONFIG = """
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
PrintMotd no
PrintLastLog no
AcceptEnv NO_COLOR COLORTERM
ClientAliveInterval 1
ClientAliveCountMax 1
"""


def missing() -> str:
    """Return why there can be no server here, "" if there can."""
    absent = [name for name in ("ssh", "ssh-keygen") if shutil.which(name) is None]
    absent += [] if SERVER else ["sshd"]
    return f"no {', '.join(absent)} on this machine" if absent else ""


class Server:
    """A server that lets in whoever runs the tests; use as a context manager.

    It knows nothing of the machine's own configuration. What it logs is shown if a test fails.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> Server:
        for name in ("host", "user"):
            subprocess.run(
                ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self._folder / name],
                check=True,
            )
        if os.geteuid() == 0:  # it stays: another server may want it when this one is gone
            _SEPARATED.mkdir(mode=0o755, exist_ok=True)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        host = (self._folder / "host.pub").read_text(encoding="ascii")
        (self._folder / "known").write_text(f"dossier-test {host}", encoding="ascii")
        config = self._folder / "config"
        config.write_text(
            _CONFIG.format(port=self.port, folder=self._folder).lstrip(), encoding="ascii"
        )
        assert SERVER
        self._process = subprocess.Popen(
            [SERVER, "-D", "-e", "-f", str(config)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        self._wait_until_it_listens()
        return self

    def __exit__(self, *error: object) -> None:
        self._process.terminate()
        log = self._process.communicate(timeout=20)[1]
        if error[0] is not None:
            sys.stderr.buffer.write(log)

    def _wait_until_it_listens(self) -> None:
        log = self._process.stderr
        assert log
        said = b""
        while b"Server listening" not in said:
            line = log.readline()
            assert line, f"the server did not start: {said.decode()}"
            said += line

    def client(self, remote: list[str], *options: str, port: int = 0) -> list[str]:
        """Return the command that runs `remote` on the server, through `port` if one is given."""
        return [
            *("ssh", "-F", "none", "-p", str(port or self.port), "-i", str(self._folder / "user")),
            *("-o", f"UserKnownHostsFile={self._folder / 'known'}"),
            *("-o", "HostKeyAlias=dossier-test", "-o", "StrictHostKeyChecking=yes"),
            *("-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none", "-o", "BatchMode=yes"),
            *("-o", "LogLevel=ERROR", "-o", "SendEnv=NO_COLOR COLORTERM", "-e", "none"),
            *(*options, f"{getpass.getuser()}@127.0.0.1", shlex.join(remote)),
        ]
