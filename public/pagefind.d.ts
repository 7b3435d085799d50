/** Of Pagefind's API in the browser what the search page uses: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(folder: string, options: { baseUrl: string }): Promise<void>;
  /** @param words All articles where it is null. */
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
  /** With `<mark>` around what was found, and `<` and `>` of the text itself as entities. */
  excerpt: string;
  plain_excerpt: string;
  meta: { [key: string]: string };
  filters: { [name: string]: string[] };
}
