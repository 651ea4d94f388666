import { define } from "./define.ts";
import { en } from "./messages/en.ts";
import { kk } from "./messages/kk.ts";
import { teach } from "./messages/messages.ts";
import { ru } from "./messages/ru.ts";

// A page in one file may fetch nothing.
teach("en", en);
teach("ru", ru);
teach("kk", kk);
define();
