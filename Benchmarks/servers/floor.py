#!/usr/bin/env python3
"""floor.py FOLDER PORT RECORDS: hands the log of one partition to consumers by sendfile, and does nothing else.

What a consume row cannot go below: the same client (kcat), the same requests, the same files, and between them only the system
call. It knows the four requests that a consumer without a group sends, in one version each, and no errors.
FOLDER is a partition's (`…/topic-0`), RECORDS its high watermark.
"""
import bisect, os, socket, struct, sys, threading

FETCH, LIST_OFFSETS, METADATA, API_VERSIONS = 1, 2, 3, 18
# A client looks for Produce 3 and Fetch 4 before it believes in record batches.
VERSIONS = [(0, 3), (FETCH, 4), (LIST_OFFSETS, 1), (METADATA, 1), (API_VERSIONS, 0)]


class Segment:
    def __init__(self, path):
        self.file = open(path, "rb")
        self.size = os.path.getsize(path)
        self.base = int(os.path.basename(path)[:-4])
        self.offsets, self.positions = [self.base], [0]
        with open(path[:-4] + ".index", "rb") as f:
            for offset, position in struct.iter_unpack(">ii", f.read()):
                if position == 0:
                    break  # what was preallocated
                self.offsets.append(self.base + offset)
                self.positions.append(position)

    def position(self, offset):
        return self.positions[bisect.bisect_right(self.offsets, offset) - 1]


def text(value):
    value = value.encode()
    return struct.pack(">h", len(value)) + value


class Server:
    def __init__(self, folder, port, records):
        self.topic, self.port, self.records = os.path.basename(folder).rsplit("-", 1)[0], port, records
        self.segments = [Segment(f"{folder}/{x}") for x in sorted(os.listdir(folder)) if x.endswith(".log")]
        self.bases = [s.base for s in self.segments]

    def metadata(self):
        broker = struct.pack(">ii", 1, 1) + text("127.0.0.1") + struct.pack(">ih", self.port, -1)
        partition = struct.pack(">hii", 0, 0, 1) + struct.pack(">ii", 1, 1) * 2
        return broker + struct.pack(">iih", 1, 1, 0) + text(self.topic) + struct.pack(">bi", 0, 1) + partition

    def serve(self, connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # The size that cost least of those tried: what is under way stays in the caches of the CPU.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 102400)
        stream = connection.makefile("rb")
        while True:
            size = stream.read(4)
            if len(size) < 4:
                return
            request = stream.read(struct.unpack(">i", size)[0])
            key, version, correlation, client = struct.unpack_from(">hhih", request)
            body = request[10 + max(client, 0):]
            if key == FETCH:
                self.fetch(connection, correlation, body)
                continue
            if key == API_VERSIONS:
                # A newer client asks again in the version that is named.
                answer = struct.pack(">hi", 35 if version > 0 else 0, len(VERSIONS)) + b"".join(struct.pack(">hhh", k, v, v) for k, v in VERSIONS)
            elif key == METADATA:
                answer = self.metadata()
            else:
                time, = struct.unpack_from(">q", body, len(body) - 8)
                answer = struct.pack(">i", 1) + text(self.topic) + struct.pack(">iihqq", 1, 0, 0, -1, 0 if time == -2 else self.records)
            connection.sendall(struct.pack(">ii", len(answer) + 4, correlation) + answer)

    def fetch(self, connection, correlation, body):
        # One topic with one partition, or none at all: a client that has just begun, or has stopped.
        wanted = struct.unpack_from(">i", body, 17)[0] > 0
        count, segment, position = 0, None, 0
        if wanted:
            _, offset, bytes_max = struct.unpack_from(">iqi", body, len(body) - 16)
            if offset < self.records:
                segment = self.segments[bisect.bisect_right(self.bases, offset) - 1]
                position = segment.position(offset)
                count = min(bytes_max, segment.size - position)
        answer = struct.pack(">ii", 0, 1 if wanted else 0)
        if wanted:
            answer += text(self.topic) + struct.pack(">iihqqii", 1, 0, 0, self.records, self.records, -1, count)
        head = struct.pack(">ii", len(answer) + 4 + count, correlation) + answer
        connection.sendall(head, socket.MSG_MORE if count else 0)
        while count > 0:
            sent = os.sendfile(connection.fileno(), segment.file.fileno(), position, count)
            position, count = position + sent, count - sent

    def run(self):
        def guarded(connection):
            try:
                self.serve(connection)
            except OSError:
                pass  # the client went away

        with socket.create_server(("127.0.0.1", self.port)) as listener:
            while True:
                threading.Thread(target=guarded, args=(listener.accept()[0],), daemon=True).start()


if __name__ == "__main__":
    Server(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])).run()
