"""Stands between a client and the local server, and looks at every answer on its way."""
import http.client
import http.server
import json
import threading


class Recorder:
    """Hands requests on to a server, and the answers to a comparison with the published models."""

    def __init__(self, server, comparison):
        address = server.url.split("/")[-1]

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def hand_on(self):
                connection = http.client.HTTPConnection(address, timeout=60)
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                connection.request(self.command, self.path, body, dict(self.headers.items()))
                answer = connection.getresponse()
                content = answer.read()
                connection.close()
                comparison.answer(self.command, self.path, answer.status, json.loads(content) if content else None)
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                        self.send_header(name, value)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_DELETE = hand_on

            def log_message(self, *_):
                """Writes no log."""

        self.server = http.server.ThreadingHTTPServer(("localhost", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://localhost:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
