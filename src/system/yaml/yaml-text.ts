/** Values as YAML text, in the layout that records have. */
import { dump, type Schema, YAML11_SCHEMA } from "js-yaml";

/** Depth from which collections are written in brackets. */
const FLOW_LEVEL = 3;

export function toYaml(data: { [key: string]: unknown }): string {
  const present = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  return dump(present, { schema: SCHEMA, lineWidth: -1, noRefs: true, flowLevel: FLOW_LEVEL });
}

/**
 * A mapping or list as the lines that it takes within `depth` others, without their indentation.
 * @param depth More than two count as two.
 */
export function yamlLines(value: object, depth: number): string {
  const levels = Math.min(depth, FLOW_LEVEL - 1);
  let wrapped: object = value;
  for (let i = 0; i < levels; i++) wrapped = { a: wrapped };
  // One line break and no other white space, which may belong to a value.
  const lines = toYaml(wrapped as { [key: string]: unknown })
    .replace(/\n$/, "")
    .split("\n");
  return lines
    .slice(levels)
    .map((line) => line.slice(2 * levels))
    .join("\n");
}

/** A value on one line, as it can be written in brackets. */
export function inlineYaml(value: unknown): string {
  return dump([value], { schema: SCHEMA, lineWidth: -1, noRefs: true, flowLevel: 0 }).trim().slice(1, -1);
}

const timestamp = "tag:yaml.org,2002:timestamp";
/** Quotes what some YAML reader takes for a number, boolean or null. Dates are written plain, as people write them. */
const SCHEMA: Schema = withoutTags(YAML11_SCHEMA, [timestamp, "tag:yaml.org,2002:merge", "tag:yaml.org,2002:binary"]);

function withoutTags(schema: Schema, names: readonly string[]): Schema {
  const Of = schema.constructor as new (tags: Schema["tags"]) => Schema;
  return new Of(schema.tags.filter(({ tagName }) => !names.includes(tagName)));
}
