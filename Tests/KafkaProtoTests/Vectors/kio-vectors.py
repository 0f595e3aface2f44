#!/usr/bin/env python3
"""Writes message vectors with kio (PyPI, a Kafka protocol of its own): kio-vectors.py [--all] > messages.jsonl

Without --all only the messages and versions that messages-3.9.jsonl.gz beside this file lacks. The form of a line is
that of the golden vectors; values are random and the same in every run.
    python3 -m venv v && v/bin/pip install kio==0.6.5 && v/bin/python kio-vectors.py > messages.jsonl
"""
import base64, datetime, gzip, io, json, os, random, sys, uuid
from dataclasses import fields, is_dataclass
from kio.schema.errors import ErrorCode
from kio.schema.index import api_key_map, schema_name_map
from kio.serial import entity_writer
from kio.serial._implicit_defaults import get_tagged_field_default
from kio.serial._introspect import classify_field, get_field_tag, get_schema_field_type, is_optional
from kio.static.constants import EntityType
from kio.static.primitive import i32Timedelta, i64Timedelta
from pkgutil import resolve_name
import typing

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
WIDTH = {"int8": 8, "int16": 16, "int32": 32, "int64": 64, "timedelta_i32": 32}
TEXTS = ["", "a", "topic-ä", "group", "x" * 60, "日本語", "a b\"c\\d\n", "-", "0", "😀"]


# Names of 4.x for what 3.9 calls otherwise: our messages have one name for all versions.
OLDER = {
    "ListConfigResources": "ListClientMetricsResources", "configResources": "clientMetricsResources", "resourceName": "name",
    "replicaEpoch": "candidateEpoch", "replicaId": "candidateId", "replicaDirectoryId": "candidateDirectoryId",
}
RENAMED = {"ListConfigResources", "Vote"}


def camel(f):
    """Kafka's name of a field; kio leaves out the unit of what it makes a time."""
    head, *rest = f.name.split("_")
    name = head + "".join(part[:1].upper() + part[1:] for part in rest)
    return name + "Ms" if f.metadata.get("kafka_type", "").startswith(("timedelta", "datetime")) else name


def older(value):
    if isinstance(value, list): return [older(v) for v in value]
    return {OLDER.get(k, k): older(v) for k, v in value.items()} if isinstance(value, dict) else value


class Maker:
    def __init__(self, seed, shape):
        self.random, self.shape, self.nulls = random.Random(seed), shape, 0

    def isNull(self):
        if self.shape == "full": return False
        if self.shape == "empty": return True
        if self.shape == "sparse":
            self.nulls += 1
            return self.nulls % 2 == 1
        return self.random.random() < 0.3

    def count(self):
        return {"full": 2, "empty": 0, "sparse": 1}.get(self.shape) if self.shape != "mix" else self.random.choice([0, 1, 2, 3])

    def integer(self, width):
        low, high = -(1 << width - 1), (1 << width - 1) - 1
        if self.shape == "mix" and self.random.random() < 0.3: return self.random.choice([low, high, -1, 0, 1])
        return self.random.randint(low, high) if self.random.random() < 0.5 else self.random.randint(0, min(high, 1000))

    def primitive(self, kind, optional):
        """The value as kio wants it and as JSON has it."""
        r = self.random
        if kind in ("int8", "int16", "int32", "int64"):
            v = self.integer(WIDTH[kind])
            return v, v
        if kind == "uint16":
            v = r.randint(0, 65535)
            return v, v
        if kind == "float64":
            v = r.choice([0.5, -1.25, 1e300, 3.141592653589793])
            return v, v
        if kind == "bool":
            v = r.random() < 0.5
            return v, v
        if kind == "error_code":
            v = r.choice(list(ErrorCode))
            return v, int(v)
        if kind in ("timedelta_i32", "timedelta_i64"):
            v = self.integer(32) if kind == "timedelta_i32" else r.randint(-10**12, 10**12)
            return (i32Timedelta if kind == "timedelta_i32" else i64Timedelta).parse(datetime.timedelta(milliseconds=v)), v
        if kind == "datetime_i64":
            if optional and self.isNull(): return None, -1
            v = r.randint(0, 4 * 10**12)
            return EPOCH + datetime.timedelta(milliseconds=v), v
        if kind == "uuid":
            if self.shape == "empty": return None, "A" * 22
            v = uuid.UUID(int=r.getrandbits(128) | 1)
            return v, base64.urlsafe_b64encode(v.bytes).decode().rstrip("=")
        if optional and self.isNull(): return None, None
        if kind == "string":
            v = "" if self.shape == "empty" else r.choice(TEXTS)
            if self.shape == "mix" and r.random() < 0.1: v = "y" * 200
            return v, v
        if kind in ("bytes", "records"):
            v = b"" if self.shape == "empty" else r.randbytes(r.choice([0, 1, 5, 40, 200]))
            return v, base64.b64encode(v).decode()
        raise SystemExit(f"no values for {kind}")

    def field(self, f, flexible):
        optional, shape = is_optional(f), classify_field(f)
        inner = shape.type_
        tag = get_field_tag(f)
        if shape.is_array:
            # An element that may be None is an id of zeros; that the array may be null is said outside of it.
            if typing.get_origin(f.type) is not tuple and self.isNull(): return None, None
            n = self.count()
            if self.depth > 1: n = min(n, 2)
            pairs = [self.entity(inner) if is_dataclass(inner) else self.primitive(get_schema_field_type(f), False) for _ in range(n)]
            return tuple(p[0] for p in pairs), [p[1] for p in pairs]
        if is_dataclass(inner):
            if optional and self.isNull(): return None, None
            return self.entity(inner)
        kind = get_schema_field_type(f)
        return self.primitive(kind, optional)

    depth = 0

    def entity(self, cls):
        self.depth += 1
        members, values = {}, {}
        for f in fields(cls):
            value, text = self.field(f, cls.__flexible__)
            tag = get_field_tag(f)
            if tag is None:
                members[camel(f)] = text
            else:
                default = get_tagged_field_default(f)
                if self.shape == "empty" or (value is None and default is not None):
                    values[f.name] = default
                    continue
                if value != default: members[camel(f)] = text
            values[f.name] = value
        self.depth -= 1
        return cls(**values), members


def entities():
    keys = {name: key for key, name in api_key_map.items()}
    for name, versions in schema_name_map.items():
        for version, kinds in versions.items():
            for kind, path in kinds.items():
                yield name, version, kind, resolve_name(path) if isinstance(path, str) else path, keys.get(name)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    known = set()
    if "--all" not in sys.argv:
        with gzip.open(f"{here}/messages-3.9.jsonl.gz", "rt") as lines:
            for line in lines:
                row = json.loads(line)
                known.add((row["api"], row["type"], row["version"]))
    rows = []
    for name, version, kind, cls, key in entities():
        api = cls.__name__
        side = {EntityType.request: "request", EntityType.response: "response", EntityType.header: "header", EntityType.data: "data"}[kind]
        if side in ("request", "response"): api = api[: -len(side)]
        # A single number, which our code has as an enumeration.
        if api == "ControlRecordTypeSchema" or (OLDER.get(api, api), side, version) in known: continue
        for shape in ("full", "empty", "mix", "sparse"):
            maker = Maker(f"{api} {side} {version} {shape}", shape)
            value, text = maker.entity(cls)
            if api in RENAMED: text = older(text)
            out = io.BytesIO()
            entity_writer(cls)(out, value)
            row = {"api": OLDER.get(api, api)}
            if key is not None: row["key"] = key
            row |= {"type": side, "version": version, "flexible": cls.__flexible__}
            if side in ("request", "response"): row["headerVersion"] = int(cls.__header_schema__.__version__)
            row |= {"case": f"{api}-{side}-v{version}-{shape}", "shape": shape, "json": text, "hex": out.getvalue().hex()}
            rows.append((key if key is not None else 999, api, side, version, row))
    rows.sort(key=lambda r: r[:4])
    for *_, row in rows: print(json.dumps(row, ensure_ascii=False, separators=(",", ":")))


main()
