import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { RecordLists } from "../../../src/model/record.ts";
import type { LIST_SCHEMAS } from "../../../src/schema/list-schemas.ts";

type Deep<T> = T extends (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;
type Schemas = typeof LIST_SCHEMAS;
type FromSchemas = { readonly [List in keyof Schemas]: readonly Deep<z.output<Schemas[List]>>[] };

test("the compiler finds that schemas and record types say the same", () => {
  expectTypeOf<FromSchemas>().toExtend<RecordLists>();
  expectTypeOf<RecordLists>().toExtend<FromSchemas>();
  expectTypeOf<keyof FromSchemas["claims"][number]>().toEqualTypeOf<keyof RecordLists["claims"][number]>();
  expectTypeOf<keyof FromSchemas["relations"][number]>().toEqualTypeOf<keyof RecordLists["relations"][number]>();
  expectTypeOf<keyof FromSchemas["sources"][number]>().toEqualTypeOf<keyof RecordLists["sources"][number]>();
  expectTypeOf<keyof FromSchemas["actors"][number]>().toEqualTypeOf<keyof RecordLists["actors"][number]>();
});
