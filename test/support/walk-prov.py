"""Reads PROV-JSON on standard input with the library `prov` and walks from each resolution; prints, as JSON, the sha256 of the snapshots that each reaches."""
import json
import sys

from prov.model import ProvDocument, ProvElement, ProvRelation

document = ProvDocument.deserialize(content=sys.stdin.read(), format="json")
records = document.flattened().get_records()
steps, kinds, digests = {}, {}, {}
for record in records:
    if isinstance(record, ProvRelation):
        ends = [value for _, value in record.formal_attributes if hasattr(value, "uri")]
        if len(ends) >= 2:
            steps.setdefault(str(ends[0]), set()).add(str(ends[1]))
    elif isinstance(record, ProvElement):
        for name, value in record.attributes:
            if str(name) == "prov:type":
                kinds.setdefault(str(record.identifier), set()).add(str(value))
            if str(name) == "claimdesk:sha256":
                digests[str(record.identifier)] = str(value)

reached = {}
for start, types in kinds.items():
    if "claimdesk:Resolution" not in types:
        continue
    seen, ahead = {start}, [start]
    while ahead:
        for after in steps.get(ahead.pop(), ()):
            if after not in seen:
                seen.add(after)
                ahead.append(after)
    reached[start] = sorted({digests[at] for at in seen if at in digests})

print(json.dumps({"bundles": len(list(document.bundles)), "reached": reached}))
