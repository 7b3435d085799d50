/** The roles of a page's lines. A role once given is final. */
import type { Role } from "../../model/reading.ts";

export interface GivenRole {
  /** Of the line, in `PageLines.lines`. */
  readonly index: number;
  readonly role: Role;
  /** Name of the rule that gave it. */
  readonly rule: string;
}

/** The roles given so far. */
export interface LineRoles {
  at(index: number): GivenRole | undefined;
  /** Whether the line has a role: one of these, where some are named. */
  has(index: number, ...roles: readonly Role[]): boolean;
}

/** Roles as they are given: those of a step are seen together with those that were given before it. */
export class RolesInHand implements LineRoles {
  readonly #before: LineRoles | undefined;
  readonly #given: (GivenRole | undefined)[] = [];

  constructor(before?: LineRoles) {
    this.#before = before;
  }

  /** Gives a line its role. @returns Whether the line had none. */
  give(index: number, role: Role, rule: string): boolean {
    if (this.has(index)) return false;
    this.#given[index] = { index, role, rule };
    return true;
  }

  at(index: number): GivenRole | undefined {
    return this.#given[index] ?? this.#before?.at(index);
  }

  has(index: number, ...roles: readonly Role[]): boolean {
    const given = this.at(index);
    return given !== undefined && (roles.length === 0 || roles.includes(given.role));
  }

  /** Those that were given here, in the order of the lines. */
  get given(): GivenRole[] {
    return this.#given.filter((given) => given !== undefined);
  }
}
