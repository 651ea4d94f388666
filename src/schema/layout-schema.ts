import * as z from "zod";

/** `layout.json`: places by node id, in layout units. */
export const layoutSchema = z.strictObject({
  format: z.literal(1),
  positions: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

/** What `layout.json` holds. */
export type Layout = z.output<typeof layoutSchema>;
