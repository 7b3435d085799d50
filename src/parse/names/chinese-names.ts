/** Names of people in Chinese, which are told from other words of as many signs by the family name that they begin with. */
import { AFTER_REPORTER } from "../languages/byline-words.ts";
import { CHINESE_NAME, PHOTOGRAPHED } from "../languages/name-words.ts";

const BETWEEN = /[\s、，,·]+/u;

/**
 * The names with which the words begin, or undefined where they begin otherwise: `林小舟／港城報導`, `王小明 李大海）…`.
 * Who took the picture (`林小舟攝`) wrote nothing.
 */
export function chineseNames(words: string): string[] | undefined {
  const list = words.trim().split(AFTER_REPORTER, 1)[0]?.trim() ?? "";
  if (PHOTOGRAPHED.test(list)) return undefined;
  const names: string[] = [];
  for (const word of list.split(BETWEEN)) {
    if (!isChineseName(word)) break;
    names.push(word);
  }
  return names.length > 0 && names.join("").length >= list.replace(/[\s、，,·]/gu, "").length / 2 ? names : undefined;
}

function isChineseName(word: string): boolean {
  return CHINESE_NAME.test(word);
}
