"""Seconds of CPU time, median of five runs, that networkx takes to build the graph of a graphology export."""

import gc
import json
import statistics
import sys
import time

import networkx

with open(sys.argv[1], encoding="utf-8") as file:
    exported = json.load(file)
nodes = [(node["key"], node["attributes"]) for node in exported["nodes"]]
edges = [(edge["source"], edge["target"], edge["key"], edge["attributes"]) for edge in exported["edges"]]

times = []
for _ in range(5):
    gc.collect()
    before = time.process_time()
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    times.append(time.process_time() - before)
    assert graph.number_of_edges() == len(edges)
    del graph
print(statistics.median(times))
