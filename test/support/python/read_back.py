"""Read an export with a library of others and print what it found as JSON.

    read_back.py READER PATH

Nodes by id, edges by id with source and target, and the Python types that each attribute had.
"""

import csv
import json
import math
import sys

csv.field_size_limit(sys.maxsize)


def networkx_graphml(path):
    import networkx

    return from_networkx(networkx.read_graphml(path))


def networkx_gexf(path):
    import networkx

    return from_networkx(networkx.read_gexf(path, version="1.3"))


def networkx_node_link(path):
    import networkx

    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    return from_networkx(networkx.node_link_graph(data, edges="links"))


def from_networkx(graph):
    nodes = {id: dict(attributes) for id, attributes in graph.nodes(data=True)}
    edges = {
        attributes.get("id", key): [source, target, dict(attributes)]
        for source, target, key, attributes in graph.edges(keys=True, data=True)
    }
    return nodes, edges


def igraph_graphml(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    nodes = {vertex["id"]: told(vertex.attributes()) for vertex in graph.vs}
    edges = {
        edge["id"]: [graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], told(edge.attributes())]
        for edge in graph.es
    }
    return nodes, edges


def told(attributes):
    """igraph has every attribute on every element: what was not in the file is NaN, None or an empty text."""
    return {name: value for name, value in attributes.items() if not absent(value)}


def absent(value):
    return value is None or value == "" or (isinstance(value, float) and math.isnan(value))


def csv_edges(path):
    return {}, {row["Id"]: [row["Source"], row["Target"], row] for row in rows(path)}


def csv_nodes(path):
    return {row["Id"]: row for row in rows(path)}, {}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [dict(row) for row in csv.DictReader(file)]


def bibtex(path):
    from pybtex.database import parse_file

    entries = parse_file(path, "bibtex").entries
    return {
        key: {**dict(entry.fields.lower().items()), "authors": [str(person) for person in entry.persons.get("author", [])]}
        for key, entry in entries.items()
    }, {}


READERS = [networkx_graphml, networkx_gexf, networkx_node_link, igraph_graphml, csv_edges, csv_nodes, bibtex]


def types(elements):
    found = {}
    for attributes in elements:
        for name, value in attributes.items():
            found.setdefault(name, set()).add(type(value).__name__)
    return {name: sorted(kinds) for name, kinds in found.items()}


def main(reader, path):
    nodes, edges = {function.__name__: function for function in READERS}[reader](path)
    found = {
        "nodes": nodes,
        "edges": edges,
        "nodeTypes": types(nodes.values()),
        "edgeTypes": types(edge[2] for edge in edges.values()),
    }
    json.dump(found, sys.stdout)


main(sys.argv[1], sys.argv[2])
