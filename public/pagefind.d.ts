/** The part of Pagefind's browser API that the search page uses: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(folder: string, options: { baseUrl: string }): Promise<void>;
  /** @param words `null` finds all articles. */
  search(words: string | null): Promise<{ results: Result[] }>;
}

export interface Result {
  /** Name of the fragment. */
  id: string;
  data(): Promise<Fragment>;
}

export interface Fragment {
  url: string;
  content: string;
  raw_content?: string;
  /** Text with `<mark>` around the words of the search; its own `<` and `>` are entities. */
  excerpt: string;
  plain_excerpt: string;
  meta: { [key: string]: string };
  filters: { [name: string]: string[] };
}
