/** A commented file for one story; it is sound as it stands, beside whatever records there are. */
export function storyStarter(id: string): string {
  return `# A story: steps through the graph, each a few words and a view. A text may be one string, or one for each
# language: { en: ..., ru: ..., kk: ... }; a translation that nobody has checked says reviewed: false.
story:
  id: "${id}"
  title: "The title of ${id}"
  summary: One sentence that makes a reader want to begin.
  # order: 1                       # stories are told in this order
  steps:
    - id: beginning
      heading: What the first picture shows
      # Paragraphs, *emphasis*, and links to records by id: [an actor](some-actor), [a claim](some-article/some-claim).
      text: Two or three sentences that the picture bears out.
      # What is seen: a lens (voices, actors, topics, figures, sources, everything), filters, time, and what is
      # selected. The camera goes where it is unless one is given.
      view: { lens: voices }
      # view: { lens: voices, filters: { source: [some-article] }, selection: [some-actor] }
      # cites: [some-article/some-claim]   # claims that the step rests on
      # panel: true                        # what is selected also stands open for reading
      # notes: For whoever presents; readers may see it too.
    - id: end
      heading: What stays
      text: One thought to take along.
      view: { lens: everything }
`;
}
