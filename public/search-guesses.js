/**
 * Where an index has no word that a search asks for, nor one that begins like it, Pagefind takes the longest beginning of it that is
 * a word: `Nach` for `Nachtfähre`. One index guesses and another does not, so results would be mixed, and counted, with what nobody
 * looked for. This tells such guesses, and leaves them out.
 */

/**
 * @param pagefind Pagefind, with all indexes.
 * @param words What was searched for.
 * @param groups Results by their index; emptied where that has guessed.
 * @param indexOf Names the index of a result, undefined where it is that of no volume.
 */
export async function withoutGuesses(pagefind, words, groups, indexOf) {
  for (const term of termsOf(words)) {
    const exact = await pagefind.search(`"${term}"`);
    const sure = new Set(exact.results.map(indexOf));
    const doubtful = [...groups].filter(([index, results]) => results.length > 0 && !sure.has(index));
    await Promise.all(
      doubtful.map(async ([index, [sample]]) => {
        // An index guesses for all of its articles or for none.
        if (!hasBeginning(await sample.data(), term)) groups.set(index, []);
      }),
    );
  }
  return groups;
}

/** Words outside quotation marks: a phrase is never guessed. */
function termsOf(words) {
  return words.replace(/"[^"]*("|$)/g, " ").match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
}

/** Whether a word of the article begins with the term. */
function hasBeginning({ raw_content, content, meta }, term) {
  const text = [raw_content ?? content, ...Object.values(meta)].join(" ");
  return ` ${folded(text)}`.replace(/[^\p{L}\p{N}]+/gu, " ").includes(` ${folded(term)}`);
}

/** Letters without case and accents, as Pagefind compares them. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
