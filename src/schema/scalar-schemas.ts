import * as z from "zod";

/** ASCII kebab-case. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A former id may be that of a claim seen from outside: `source/claim`. */
export const FORMER_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;
/** Anything but blanks. */
export const NOT_BLANK = /\S/;
/** Nothing but the web's two schemes: an address becomes a link, and `javascript:` must not. */
export const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}"<>\\^`{|}]+$/u;
/** BCP 47, loosely: `en`, `kk-Cyrl`. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
/** `#rrggbb`. */
export const COLOR = /^#[0-9a-fA-F]{6}$/;
/** What a type of the data folder's own may be called. */
export const TYPE_NAME = /^[A-Za-z][A-Za-z0-9]*$/;

/** The id that a record gives itself. */
export const idSchema = z.string().regex(ID);
/** Ids that a record had before. */
export const formerIdsSchema = z.array(z.string().regex(FORMER_ID));
/** A text in no particular language; also an id that points elsewhere, which a rule looks up. */
export const wordsSchema = z.string().regex(NOT_BLANK);
/** Texts or ids, none of them blank; the list may be empty. */
export const listOfWordsSchema = z.array(wordsSchema);
/** An address that may become a link. */
export const webAddressSchema = z.string().regex(WEB_ADDRESS).meta({ format: "uri" });
/** The language of a text, BCP 47. */
export const languageTagSchema = z.string().regex(LANGUAGE_TAG);
/** A colour, `#rrggbb`. */
export const colorSchema = z.string().regex(COLOR);
/** The name of a type of the data folder's own. */
export const typeNameSchema = z.string().regex(TYPE_NAME);
