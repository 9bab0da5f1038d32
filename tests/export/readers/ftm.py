"""ftm.py < lines: print each entity as followthemoney itself reads it, after its own validation."""

import json
import sys

from followthemoney import model

for line in sys.stdin:
    entity = json.loads(line)
    schema = model.get(entity["schema"])
    schema.validate(entity)
    for name in schema.required:
        assert entity["properties"].get(name), f"{entity['id']} has no {name}"
    proxy = model.get_proxy(entity, cleaned=False)
    clean = {}
    for prop, value in proxy.itervalues():
        assert prop.type.validate(value), f"{entity['id']}: {value!r} is no {prop.type.name}"
        clean.setdefault(prop.name, []).append(value)
    json.dump({"id": proxy.id, "schema": proxy.schema.name, "properties": clean}, sys.stdout)
    print()
