/** Words within the places that articles are written from, of all languages, as sources of patterns. */
import { anyWord } from "./registry.ts";

export const PLACE_PARTICLE = anyWord(({ datelines }) => datelines?.particles);
export const PLACE_PARTICLE_OR_AND = anyWord(({ datelines }) => [
  ...(datelines?.particles ?? []),
  ...(datelines?.and ?? []),
]);
