"""The packaged local server, for scripts that call it at both of its front doors."""
import datetime
import json
import pathlib
import random
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent


def free_ports(count):
    """Returns ports that nobody takes until the server listens: those below 32768 are given to no connection."""
    sockets = []
    while len(sockets) < count:
        candidate = socket.socket()
        try:
            candidate.bind(("localhost", random.randrange(20000, 32768)))
            sockets.append(candidate)
        except OSError:
            candidate.close()
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


class LocalServer:
    """A packaged local server of its own, with a table of its own in a folder."""

    def __init__(self, folder):
        http, table, queues = free_ports(3)
        self.url = f"http://localhost:{http}"
        self.log = pathlib.Path(folder) / "server.log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", f"-XX:SharedArchiveFile={ROOT}/target-local/quarkus-app/classes.jsa",
                 f"-Dquarkus.http.port={http}", f"-Dconfirm-shipping.local.dynamodb.port={table}",
                 f"-Dconfirm-shipping.local.queues.port={queues}", f"-Dconfirm-shipping.local.data={folder}",
                 "-jar", ROOT / "target-local/quarkus-app/quarkus-run.jar"],
                cwd=ROOT, stdout=log, stderr=log)

    def await_start(self):
        for _ in range(600):
            if self.process.poll() is not None:
                break
            try:
                self.now()
                return
            except OSError:
                time.sleep(0.5)
        sys.exit(f"The local server does not start:\n{self.log.read_text()}")

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def now(self):
        """Returns the instant of the server's clock."""
        return datetime.datetime.fromisoformat(self.send("GET", "/_local/clock")[1]["now"].replace("Z", "+00:00"))

    def advance(self, by):
        """Moves the server's clock, for example by "PT24H"."""
        self.send("POST", "/_local/clock/advance", {"by": by})

    def advance_to(self, instant):
        """Moves the server's clock forward to an instant, unless it is past it."""
        missing = int((instant - self.now()).total_seconds())
        if missing > 0:
            self.advance(f"PT{missing}S")

    def send(self, method, path, body=None, **headers):
        """Returns the status and the JSON of an answer, whether or not it is an error."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.url + path, data, {"content-type": "application/json", **headers}, method=method)
        try:
            answer = urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as refused:
            answer = refused
        content = answer.read()
        return answer.status, json.loads(content) if content else None
