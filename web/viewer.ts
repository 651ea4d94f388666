import "./viewer.css";
import { define } from "./define.ts";

define();
