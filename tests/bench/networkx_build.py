"""Builds the graph of a graphology export once for each line it is sent, and answers with the CPU seconds it took."""

import gc
import json
import sys
import time

import networkx

with open(sys.argv[1], encoding="utf-8") as file:
    exported = json.load(file)
nodes = [(node["key"], node["attributes"]) for node in exported["nodes"]]
edges = [(edge["source"], edge["target"], edge["key"], edge["attributes"]) for edge in exported["edges"]]
del exported

for _ in sys.stdin:
    gc.collect()
    before = time.process_time()
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    seconds = time.process_time() - before
    assert graph.number_of_edges() == len(edges)
    del graph
    print(seconds, flush=True)
