"""The published models of the Fulfillment Inbound API, and what is wrong with answers by them."""
import json
import os
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODELS = pathlib.Path(os.environ.get("SP_API_MODELS", ROOT / "../shared/data/sp-api"))
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z")
NEW, V0 = "/inbound/fba/2024-03-20", "/fba/inbound/v0"


class Model:
    """A published model, and what is wrong with answers by it: strictly, every required field is there, none is null, and
    none is one that the model lacks."""

    def __init__(self, name):
        self.model = json.loads((MODELS / name).read_text())
        self.errors = []

    def answer(self, method, path, status, body):
        operation = next(operations[method] for template, operations in self.model["paths"].items()
                         if method in operations and re.fullmatch(re.sub(r"\{\w+}", "[^/]+", template), path))
        response = operation["responses"].get(str(status))
        where = f"{operation['operationId']} {status}"
        if response is None:
            self.errors.append(f"{where}: no such status")
        elif "schema" in response:
            self.check(response["schema"], body, where)
        elif body is not None:
            self.errors.append(f"{where}: has a body")

    def check(self, schema, value, where):
        if "$ref" in schema:
            schema = self.model["definitions"][schema["$ref"].split("/")[-1]]
        kind = schema.get("type", "object")
        wanted = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool}[kind]
        if not isinstance(value, wanted) or isinstance(value, bool) != (kind == "boolean"):
            self.errors.append(f"{where}: {value!r} is no {kind}")
        elif kind == "object":
            properties = schema.get("properties", {})
            self.errors += [f"{where}: lacks {name}" for name in schema.get("required", []) if name not in value]
            self.errors += [f"{where}: the model has no {name}" for name in value if name not in properties]
            for name in properties.keys() & value.keys():
                self.check(properties[name], value[name], f"{where}/{name}")
        elif kind == "array":
            for element in value:
                self.check(schema["items"], element, f"{where}[]")
        elif kind == "string" and not is_text(schema, value) or kind in ("integer", "number") and not is_number(schema, value):
            self.errors.append(f"{where}: {value!r} is not allowed")


def is_text(schema, value):
    return (schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))
            and re.search(schema.get("pattern", ""), value) is not None
            and value in schema.get("enum", [value])
            and (schema.get("format") != "date-time" or DATE_TIME.fullmatch(value) is not None))


def is_number(schema, value):
    return schema.get("minimum", value) <= value <= schema.get("maximum", value)


class Comparison:
    """Compares answers of both versions with their models, where they are at hand."""

    def __init__(self):
        files = {NEW: "fulfillmentInbound_2024-03-20.json", V0: "fulfillmentInboundV0.json"}
        self.models = {base: Model(name) for base, name in files.items()} if MODELS.is_dir() else {}
        self.answers = 0

    def answer(self, method, path, status, content):
        """Compares the answer to a request, unless it is one of another API."""
        for base, model in self.models.items():
            if path.startswith(base):
                self.answers += 1
                model.answer(method.lower(), path.split("?")[0], status, content)

    def report(self):
        """Returns what is wrong, each once."""
        errors = [error for model in self.models.values() for error in model.errors]
        print(f"{self.answers} answers compared with the published models, {len(errors)} errors" if self.models
              else f"No models in {MODELS}: answers are not compared")
        return list(dict.fromkeys(errors))
