/** The forms in which collections of old newspapers and Japanese databases give their articles: most of it in one line of reference. */
import { anyOf } from "../../text/any-of.ts";
import type { Form } from "./form.ts";

const DAY = String.raw`[\p{L}\p{M}\d., ]{4,30}(?:1[6-9]|20)\d\d`;

const reference = (pattern: string) => [{ name: "reference", pattern: new RegExp(`^${pattern}$`, "u") }];

export const COLLECTIONS: readonly Form[] = [
  {
    name: "Trove",
    titled: "under",
    example: [
      "Lindmouth Courier (Lind. : 1888 - 1954), Saturday 8 June 1912, page 4",
      "",
      "FERRIES RETURN.",
      "",
      "The ferries of this town sailed again on Monday after a winter in the yard at Dunmere.",
      "",
      "Article identifier",
      "http://nla.example/nla.news-article61000000",
    ].join("\n"),
    unlike: "The Courier (founded in 1888) told of it on Saturday 8 June 1912, and on page 4 again.",
    holds: /, pages? /,
    sign: /^.{2,100} \([^()]{1,60}: \d{4} - \d{4}\), .{4,40}, pages? \w{1,8}$/,
    lines: reference(
      String.raw`(?<source>.{2,90}?) \([^()]{1,60}: \d{4} - \d{4}\), (?<date>${DAY})(?: \([^()]{2,40}\))?, pages? (?<page>\w{1,8})`,
    ),
    foot: /^(?:Article identifier|Page identifier|(?:APA|MLA|Harvard\/Australian|Wikipedia|BibTeX) citation)$/,
  },
  {
    name: "Papers Past",
    titled: "above",
    example: [
      "FERRIES RETURN.",
      "Lindmouth Gazette, Volume XLV, Issue 2319, 8 June 1912, Page 4",
      "",
      "The ferries of this town sailed again on Monday after a winter in the yard at Dunmere.",
      "",
      "Permanent link to this item",
      "https://papers.example/newspapers/LG19120608.2.20",
    ].join("\n"),
    unlike: "Volume XLV of the Lindmouth Gazette, with Issue 2319 of 8 June 1912, was sold.",
    holds: /, (?:Volume|Rōrahi) /,
    sign: /^.{2,80}, (?:Volume|Rōrahi) [\w ]{1,20}, (?:Issue|Putanga) [\w ]{1,20}, .{4,30}, (?:Page|Whārangi) \w{1,6}(?: \(.{2,40}\))?$/,
    lines: reference(
      String.raw`(?<source>.{2,80}?), (?:Volume|Rōrahi) [\w ]{1,20}, (?:Issue|Putanga) [\w ]{1,20}, (?<date>${DAY})(?: \([^()]{2,40}\))?, (?:Page|Whārangi) (?<page>\w{1,6})(?: \(.{2,40}\))?`,
    ),
    foot: /^(?:Permanent link to this item|Bibliographic details|Ngā taipitopito pukapuka|Hononga pūmau ki tēnei tūemi|Word Count|Tapeke kupu)$/,
  },
  {
    name: "Chronicling America",
    titled: "under",
    example: [
      "The evening quay. [volume] (Lindmouth, L.M.) 1887-1931, March 12, 1887, LAST EDITION, Page 4, Image 4",
      "FERRIES RETURN.",
      "The ferries of this town sailed again on Monday after a winter in the yard at Dunmere.",
    ].join("\n"),
    unlike: "The evening quay, a volume of 1887, shows on page 4 an image of March 12.",
    holds: /\) [12]/,
    sign: /^.{2,100}\. (?:\[volume\] )?\([^()]{2,60}\) \d{4}-(?:\d{4}|current), .{4,40}, (?:Page|Image) .{1,20}$/,
    lines: reference(
      String.raw`(?<source>.{2,90}?)\. (?:\[volume\] )?\([^()]{2,60}\) \d{4}-(?:\d{4}|current), (?<date>${DAY})(?:, (?<edition>\p{Lu}[\p{L}’' ]{3,30}))?(?:, Page (?<page>\w{1,6}))?(?:, Image \d{1,4})?`,
    ),
    foot: /^(?:About Chronicling America|Persistent link: .{0,200})$/,
  },
  {
    name: "Newspapers.com",
    titled: "under",
    example: [
      "Clipped from Lindmouth Courier, Lindmouth, Vess., 03 May 1934, Thu • Page 4",
      "FERRIES RETURN",
      "The ferries of this town sailed again on Monday after a winter in the yard at Dunmere.",
    ].join("\n"),
    unlike: "The branch was clipped from a tree on 03 May 1934.",
    holds: /Clipped from|Downloaded on |Page /,
    sign: /^(?:Clipped from|Downloaded on .{4,40}) ?.{0,120}(?:1[6-9]|20)\d\d/,
    lines: reference(
      String.raw`(?:Clipped from )?(?<source>.{2,60}?)(?:, [^,]{2,40}){0,2}(?: \([^()]{2,60}\))?,? (?<date>\d{1,2} \p{L}{3,9} \d{4})(?:, \p{Lu}\p{L}{2,8})?(?: [•·-] |, )Page (?<page>\w{1,8})(?:[•·, ].{0,40})?`,
    ),
  },
  {
    name: "Kikuzo",
    titled: "above",
    example: [
      "港の渡し船、再開",
      "2019年03月04日　朝刊　025ページ　00312文字",
      "",
      "冬のあいだ造船所に入っていたリンドマスの渡し船が、月曜日に運航を再開した。",
    ].join("\n"),
    unlike: "2019年03月04日の朝刊は25ページだった。",
    holds: /刊/,
    sign: /^\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?[\s　].{0,60}[朝夕]刊.{0,60}(?:ページ|頁|面|文字|字)/u,
    lines: [
      {
        name: "reference",
        pattern:
          /^(?<date>\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?)[\s　]{1,4}(?:(?<source>[^\s　]{2,20}(?:新聞|新報|日報))[\s　]{1,4})?(?<edition>[^\s　]{0,12}[朝夕]刊)(?:[\s　]{1,4}(?<section>[^\s　\d]{1,10}面?))?(?:[\s　]{1,4}0{0,3}(?<page>\d{1,3})(?:ページ|頁|面)?)?(?:[\s　].{0,80})?$/u,
      },
    ],
  },
];

/** Whether the line may be the sign or the reference of one of them. */
export const mayBeReference = anyOf(COLLECTIONS.flatMap(({ holds }) => holds ?? []));
