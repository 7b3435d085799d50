/** What a page is known to be while it is read. A function is given the part that it reads, and changes none of it. */

import type { Hint } from "../../model/page-text.ts";
import type { ClueOf, Clues, Finding } from "../../model/reading.ts";
import type { AuthorName } from "../../vocabulary/name.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { Furniture, FurnitureMark } from "./furniture.ts";
import type { LineRoles } from "./line-roles.ts";
import type { PageLines } from "./page-lines.ts";
import type { Zones } from "./zones.ts";

export interface PageView {
  readonly page: PageLines;
  /** What the page says about itself out of the reader's sight. */
  readonly hints: readonly Hint[];
  /** The names under which the page shows or claims its publisher, see `outletKey`. */
  readonly outlets: ReadonlySet<string>;
  /** The publisher, decided once, before anything is read that depends on it. */
  readonly publisher: Publisher | undefined;
  /** BCP 47 tags of the languages in which the page may be written, likeliest first. */
  readonly languages: readonly string[];
  /** Why a line is furniture, by its index. */
  readonly marks: readonly (FurnitureMark | undefined)[];
  readonly zones: Zones;
  readonly roles: LineRoles;
  readonly clues: Clues;
}

/** Some of what is known of a page. */
export type Known<K extends keyof PageView> = Pick<PageView, K>;

/** The publisher as decided, and what speaks for another as loudly. */
export interface Publisher {
  readonly source: Source;
  readonly finding: Finding<string>;
  /** The strongest of the others whose signs are as strong. */
  readonly rival?: { readonly source: Source; readonly clue: ClueOf<"source"> };
}

/** What the archive knows before it reads a page. */
export interface Knowledge {
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  /** The authority file for authors. */
  readonly names?: readonly AuthorName[] | undefined;
  /** By source id: lines that recur across the captures of that source, from `learnFurniture`. */
  readonly furniture?: ReadonlyMap<string, Furniture>;
}
