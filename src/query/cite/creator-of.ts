import type { NodeAttributes } from "../../model/attributes.ts";
import { nameOfNode } from "../../model/name-in.ts";
import { type Language, wordings } from "../../model/text.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import type { Creator } from "./reference.ts";

const IN_PARTS = /^([^,]+), ([^,]+)$/;

/**
 * How somebody is cited. Which word of a name is the family's nobody can tell from outside: the parts are known where
 * the record writes the name, or an alias, as "Family, Given". Who is known by a role is cited by that role.
 */
export function creatorOf(node: NodeAttributes, vocabulary: Vocabulary, language: Language): Creator {
  const literal = nameOfNode(node, language);
  const isNamed = vocabulary.isA(node.type, "Person") && !vocabulary.isA(node.type, "UnnamedPerson");
  if (node.kind !== "Actor" || !isNamed || node.naming === "protected") return { literal };
  const written = [literal, ...(node.aliases ?? []), ...wordings(node.labels)];
  // An alias in another script would not be what the reader knows.
  const script = /\p{Script=Cyrillic}/u.test(literal);
  for (const name of written) {
    const [, family, given] = IN_PARTS.exec(name) ?? [];
    if (family !== undefined && given !== undefined && /\p{Script=Cyrillic}/u.test(name) === script)
      return { family, given };
  }
  return { literal };
}

/** A creator's name in the order in which it is spoken. */
export function spokenName(creator: Creator): string {
  return "literal" in creator ? creator.literal : `${creator.given} ${creator.family}`;
}
