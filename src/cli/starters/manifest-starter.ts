/** A commented `claimgraph.yaml`; `date` is `yyyy-mm-dd`. */
export function manifestStarter(id: string, date: string): string {
  return `# What this data set is. Every output carries what stands here.
format: 1

# A string, or one text for each language: { en: ..., ru: ..., kk: ... }
title: "${id}"
summary: One sentence for readers who have never heard of it.

# The day this edition is of. Outputs take their date from here, never from the clock.
date: "${date}"

# Under which licence others may use these records.
licence: CC-BY-4.0

# Who answers for these records, and where they come out: references to the data set name them.
# editors: [An Organisation, A. Person]
# publisher: A Publisher

# The first one is the language of plain strings: en, ru or kk.
languages: [en]

# Where the site will stand: links, frames and references name it, and ids become web addresses under it:
# base: https://example.org/${id}/
`;
}
