/** Kana in Latin letters, by the sounds (Hepburn) and not sign by sign: `サッカー` is `sakka`. Long vowels are written as short ones. */
import anyAscii from "any-ascii";

/** @param text Hiragana and katakana, of whatever width. */
export function romanisedKana(text: string): string {
  let sounds = "";
  let doubled = false;
  for (const sign of hiragana(text)) {
    const small = SMALL[sign];
    if (sign === "ー") continue;
    if (sign === "っ") doubled = true;
    else if (small && /[aeiou]$/.test(sounds)) sounds = joined(sounds, small);
    else {
      const sound = anyAscii(sign).toLowerCase();
      sounds += (doubled ? DOUBLED.exec(sound)?.[0].replace("c", "t") : "") + sound;
      doubled = false;
    }
  }
  return sounds;
}

/** Signs that change the vowel of the one before. */
const SMALL: { [sign: string]: string } = {
  ...{ ゃ: "ya", ゅ: "yu", ょ: "yo" },
  ...{ ぁ: "a", ぃ: "i", ぅ: "u", ぇ: "e", ぉ: "o" },
};

/** `ki` and `ya` are `kya`, `shi` and `ya` `sha`, `fu` and `a` `fa`, `u` and `i` `wi`. */
function joined(sounds: string, small: string): string {
  const before = sounds.slice(0, -1);
  if (/(?:sh|ch|j)$/.test(before)) return before + small.replace("y", "");
  return (/(?:^|[aeioun])$/.test(before) && sounds.endsWith("u") ? `${before}w` : before) + small;
}

/** The consonant that a small `tsu` doubles. */
const DOUBLED = /^[^aeioun]?/;

function hiragana(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u30a1-\u30f4]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) as number) - 0x60));
}
