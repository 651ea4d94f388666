import { expect, test } from "vitest";
import { GEXF_RULES } from "../../../src/5-export/gexf-rules.ts";
import { lintGexf } from "../../../src/5-export/lint-gexf.ts";

const SOUND = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="2024-02-29"><creator>me</creator></meta>
<graph mode="dynamic" timeformat="date" timerepresentation="interval">
<attributes class="node" mode="static">
<attribute id="node_kind" title="node_kind" type="string"/>
<attribute id="rank" title="rank" type="integer"/>
<attribute id="aliases" title="aliases" type="liststring"/>
</attributes>
<attributes class="edge" mode="static"/>
<nodes count="2">
<node id="a" label="A" start="2020-01-01"><attvalues><attvalue for="rank" value="7"/><attvalue for="aliases" value="[&quot;x, y&quot;, &quot;z&quot;]"/></attvalues><viz:color r="1" g="2" b="3" a="0.5"/><viz:position x="1" y="-2.5e3"/><viz:size value="2"/></node>
<node id="b" label="B"/>
</nodes>
<edges count="2">
<edge id="e" source="a" target="b" type="directed" kind="knows" weight="1" start="2020-02-01" end="2020-03-01"/>
<edge id="f" source="a" target="b" type="undirected" kind="likes"/>
</edges>
</graph>
</gexf>
`;

/** Rule, what is replaced, by what, and the line that is to blame. */
const BROKEN: readonly (readonly [rule: number, from: string, to: string, line: number])[] = [
  [1, "<?xml", "\uFEFF<?xml", 1],
  [1, 'encoding="UTF-8"', 'encoding="ISO-8859-1"', 1],
  [1, "gexf.net/1.3/viz", "gexf.net/1.2draft/viz", 2],
  [1, 'version="1.3">', 'version="1.3" xsi:schemaLocation="x">', 2],
  [2, '<meta lastmodifieddate="2024-02-29"><creator>me</creator></meta>', "", 4],
  [2, "2024-02-29", "2024-02-30", 3],
  [2, "<creator>me</creator>", "<author>me</author>", 3],
  [2, "<creator>me</creator>", "<description>you &amp; me</description>", 3],
  [3, '<graph mode="dynamic"', '<graph mode="dynamic" defaultedgetype="directed"', 4],
  [3, ' type="undirected"', "", 17],
  [4, 'for="rank"', 'for="Rank"', 12],
  [4, '<attributes class="edge" mode="static"/>', '<attributes class="edge" mode="dynamic"/>', 10],
  [4, '<attributes class="edge"', '<attributes class="node"', 10],
  [5, 'id="rank" title="rank"', 'id="The rank" title="The rank"', 7],
  [5, 'id="rank" title="rank"', 'id="size" title="size"', 7],
  [5, 'id="rank" title="rank"', 'id="rank" title="Rank"', 7],
  [5, 'id="node_kind" title="node_kind"', 'id="rank" title="rank"', 7],
  [6, 'title="rank" type="integer"', 'title="rank" type="anyURI"', 7],
  [6, 'value="7"', 'value="2147483648"', 12],
  [6, 'value="7"', 'value="seven"', 12],
  [7, "[&quot;x, y&quot;, &quot;z&quot;]", "[x, y, z]", 12],
  [7, "&quot;z&quot;", "&quot;&quot;", 12],
  [7, "&quot;z&quot;", "&quot;z&#10;&quot;", 12],
  [8, 'type="integer"/>', 'type="integer"><default>1</default></attribute>', 7],
  [8, 'for="rank" value="7"', 'for="node_kind" value=""', 12],
  [9, ' label="B"', "", 13],
  [9, ' label="B"', ' label=" "', 13],
  [9, ' label="B"', ' label="B "', 13],
  [9, '<node id="b" label="B"/>', '<node id="b" label="B"/><node id="b" label="B"/>', 13],
  [10, 'r="1"', 'r="1.0"', 12],
  [10, 'r="1" g="2" b="3" a="0.5"', 'hex="#f00"', 12],
  [10, 'r="1" g="2" b="3" a="0.5"', 'hex="#ff0000" a="1"', 12],
  [10, 'a="0.5"', 'a="50"', 12],
  [11, 'x="1"', 'x="NaN"', 12],
  [11, 'viz:size value="2"', "viz:size", 12],
  [11, 'viz:size value="2"', 'viz:size value="0"', 12],
  [12, '<edge id="f"', '<edge id="e"', 17],
  [12, 'source="a" target="b" type="undirected"', 'source="a" target="c" type="undirected"', 17],
  [12, 'weight="1"', 'weight="0"', 16],
  [13, 'type="undirected" kind="likes"', 'type="directed" kind="knows"', 17],
  [13, "</edges>", '<edge id="g" source="b" target="a" type="undirected" kind="likes"/></edges>', 18],
  [14, 'type="undirected"', 'type="mutual"', 17],
  [14, '<node id="b" label="B"/>', '<node id="b" label="B" pid="a"/>', 13],
  [14, '<node id="b" label="B"/>', '<node id="b" label="B"><nodes><node id="c" label="C"/></nodes></node>', 13],
  [15, ' timeformat="date"', "", 4],
  [15, 'start="2020-02-01"', 'start="20200201"', 16],
  [15, 'start="2020-02-01"', 'start="2020-04-01"', 16],
  [15, 'end="2020-03-01"', 'end=""', 16],
  [16, 'start="2020-02-01"', 'start="2019-02-01"', 16],
  [
    16,
    ' start="2020-02-01" end="2020-03-01"/>',
    '><spells><spell start="2020-02-01" end="2020-03-01"/><spell start="2020-03-01"/></spells></edge>',
    16,
  ],
  [16, '<node id="b" label="B"/>', '<node id="b" label="B" timestamp="2020-01-01"/>', 13],
  [18, 'label="B"', 'label="B &nbsp; C"', 13],
  [18, 'label="B"', 'label="B < C"', 13],
  [18, 'label="B"', 'label="B\u0001"', 13],
  [18, 'label="B"', 'label="B&#1;"', 13],
  [18, 'label="B"', 'label="B\uFFFF"', 13],
  [18, 'label="B"', 'label="B\uD800"', 13],
  [20, '<nodes count="2">', "<nodes>", 11],
  [20, '<edges count="2">', '<edges count="3">', 15],
];

test("a sound file has no finding", () => {
  expect(lintGexf([SOUND])).toEqual([]);
});

test("a file that comes character by character is read alike", () => {
  const broken = SOUND.replace('r="1"', 'r="x"');
  expect(lintGexf(broken)).toEqual(lintGexf([broken]));
});

test.each(BROKEN)("rule %i is broken by %j written as %j", (rule, from, to, line) => {
  expect(SOUND).toContain(from);
  const findings = lintGexf([SOUND.replace(from, to)]);
  expect(findings.map((finding) => [finding.rule, finding.line])).toContainEqual([rule, line]);
});

test("every rule has a file that breaks it", () => {
  const broken = new Set(BROKEN.map(([rule]) => rule));
  expect(GEXF_RULES.filter(({ number }) => !broken.has(number))).toEqual([]);
});

test("a finding points at the tag, counted from 1", () => {
  const [finding] = lintGexf([SOUND.replace('r="1"', 'r="red"')]);
  const line = SOUND.split("\n")[11] ?? "";
  expect(finding).toMatchObject({ rule: 10, line: 12, column: line.indexOf("<viz:color") + 1 });
  expect(finding?.wrong).toBe("The colour's r is red.");
});

test.each(["", "no xml at all", "<gexf>", "\u0000"])("%j gives findings and no crash", (text) => {
  expect(lintGexf([text]).length).toBeGreaterThan(0);
});
