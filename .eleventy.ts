/**
 * The Eleventy configuration. `npx @11ty/eleventy --config=.eleventy.ts` builds the whole site with it; `backfile build`
 * gives it the stale pages in batches (global data `pageData` and `context`).
 */
import { givenTemplateData, wholeSiteData } from "./src/site/render/page-data.ts";

// biome-ignore lint/suspicious/noExplicitAny: Eleventy 3 ships no types for its configuration
export default async function configure(eleventy: any) {
  const handed = givenTemplateData(eleventy.globalData);
  const { pageData, context } = handed ?? (await wholeSiteData(process.cwd()));
  if (!handed) {
    eleventy.addGlobalData("pageData", pageData);
    eleventy.addGlobalData("context", context);
    eleventy.on("eleventy.after", async ({ directories }: { directories: { output: string } }) => {
      const { finishSite } = await import("./src/site/finish-site.ts");
      await finishSite(process.cwd(), directories.output);
    });
  }
  eleventy.addExtension("11ty.ts", { key: "11ty.js" });
  eleventy.addTemplateFormats("11ty.ts");
  eleventy.setFreezeReservedData(false);
  return { dir: { input: "templates", output: "_site" } };
}
