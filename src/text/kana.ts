/** Kana in Latin letters, by their sounds (Hepburn) and not one by one: `サッカー` is `sakka`. Long vowels are written as short ones. */
import anyAscii from "any-ascii";

/** @param text Hiragana and katakana, full or half width. */
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

/** Small kana, which replace the vowel of the kana before. */
const SMALL: { [sign: string]: string } = {
  ...{ ゃ: "ya", ゅ: "yu", ょ: "yo" },
  ...{ ぁ: "a", ぃ: "i", ぅ: "u", ぇ: "e", ぉ: "o" },
};

/** Joins small kana to the sounds before: `ki` + `ya` is `kya`, `shi` + `ya` is `sha`, `fu` + `a` is `fa`, `u` + `i` is `wi`. */
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
