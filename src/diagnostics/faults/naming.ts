import { defineFault } from "../fault.ts";
import { quote } from "../quote.ts";

const PRIVATE_IN_FILE = {
  name: "The name of this file",
  comment: "A comment in this file",
  text: "This file",
} as const;

/** What could harm a person who is on record. */
export const NAMING_FAULTS = {
  namingMissing: defineFault("naming-missing", "error", (id: string) => ({
    wrong: `${quote(id)} is a person, and nothing says whether they may be named.`,
    remedy: "Add `naming:` with public-role, consented or protected.",
    lacks: ["naming"],
  })),
  namingUnfit: defineFault("naming-unfit", "error", (id: string) => ({
    wrong: `${quote(id)} is a person without a name, so there is nothing they could have consented to being named by.`,
    remedy: "Say `naming: protected`, or `naming: public-role` for an official whom the article does not name.",
  })),
  protectedDetail: defineFault("protected-detail", "error", (id: string, field: string) => ({
    wrong: `${quote(id)} is protected, and ${quote(field)} could let them be recognised.`,
    remedy: `Take ${quote(field)} out; a protected person is known by role only.`,
  })),
  protectedLooksNamed: defineFault("protected-looks-named", "error", (id: string) => ({
    wrong: `${quote(id)} is protected, and its name looks like a person's own.`,
    remedy: "Write the person's role, such as “A survivor from Uzbekistan”; a name belongs in private/.",
  })),
  // The name itself is in neither sentence, and no code frame may show it: the place is the record, not the words.
  privateName: defineFault("private-name", "error", (field: string) => ({
    wrong: `${quote(field)} of this record holds a name from private/.`,
    remedy: "Write the person's role instead of the name.",
  })),
  privateFolderMisnamed: defineFault("private-folder-misnamed", "error", (folder: string) => ({
    wrong: `This file is in ${quote(folder)}; names of protected persons are kept in ${quote("private/")} at the top of the data folder.`,
    remedy: `Move it to ${quote("private/")}: that is the folder that git is told to leave out.`,
  })),
  privateNameInFile: defineFault("private-name-in-file", "error", (where: "name" | "comment" | "text") => ({
    wrong: `${PRIVATE_IN_FILE[where]} holds a name from private/.`,
    remedy: where === "name" ? "Name it after what it is about." : "Write the person's role instead of the name.",
  })),
} as const;
