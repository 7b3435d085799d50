declare module "edtf" {
  /** Parses EDTF of levels 0 to 2; `min` and `max` are milliseconds since 1970, UTC. Throws where the text is no EDTF. */
  export default function edtf(text: string): { min: number; max: number };
}
