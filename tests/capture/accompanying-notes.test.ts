import { describe, expect, test } from "vitest";
import { whyNoArticle } from "../../src/capture/accompanying-notes.ts";

const STORY =
  "The ferries of Lindmouth sailed again on Thursday after a winter in the yard. A band met them on the quay.\n\nNobody had expected them before April, the harbour board said. The repairs cost 1.2 million crowns.";

describe("a text beside captures", () => {
  test.each([
    [
      "README.md",
      "# Clippings of the mill\n\nThis folder holds what Ada scanned in 2013. Ask her before you copy it.\n",
    ],
    ["liesmich.txt", "Dieser Ordner enthält die Artikel von 2013. Die Namen sind die Tage.\n"],
    [
      "LICENSE",
      "MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy. And so on.\n",
    ],
    ["terms.txt", "Apache License\n   Version 2.0, January 2004\n\nDefinitions. These follow.\n"],
    ["CHANGELOG.md", "# Changes\n\n## 1.2.0\n\n- more clippings\n\n## 1.1.0\n\n- first clippings\n"],
    ["todo.txt", "- [ ] scan 1987\n- [x] scan 1986\n"],
    ["notes.md", "ferry: p. 3\nmill: p. 7\n"],
    ["what-is-here.txt", "ferry-1913.txt is of the Courier.\nmill-1913.txt is of the Gazette.\n"],
  ])("%s is no article", (name, text) => {
    expect(whyNoArticle(name, text, ["ferry-1913.txt", "mill-1913.txt", name])).toMatch(/^it /);
  });

  test.each([
    ["readme.txt", STORY],
    ["notes.txt", `Ferries return\n\nBy Ada Quill\n\n${STORY}\n\nThe files are open to the public.`],
    ["license-fight.txt", `Board loses its licence\n\n${STORY}\n\nAll rights reserved.`],
    ["ferry.txt", `${STORY}\n\nThese files are kept by the board.`],
    ["index.txt", `Consumer index rises\n\n${STORY}`],
    ["short.txt", "Ferry late."],
  ])("%s may be one, whatever it is called", (name, text) => {
    expect(whyNoArticle(name, text, [name, "ferry-1913.txt"])).toBeUndefined();
  });
});
