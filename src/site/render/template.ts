/** The templates of Eleventy, to draw pages without it. */
import { moduleAddress } from "../../system/program.ts";
import type { SiteContext } from "../pages/context.ts";
import type { PageKind } from "../pages/page.ts";

/** Draws a page as Eleventy has it drawn. `data` is what the plan has of a page of this kind. */
export type Render = (cascade: { input: { url: string; data: unknown }; context: SiteContext }) => string;

export async function templateOf(kind: PageKind): Promise<Render> {
  const { render }: { render: Render } = await import(moduleAddress(`templates/${kind}.11ty`).href);
  return render;
}
