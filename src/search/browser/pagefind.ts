/** What of Pagefind's program we use (Pagefind 1.5; it brings no types for the browser). */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string, options?: SearchOptions): Promise<Found>;
}

interface SearchOptions {
  filters?: Record<string, { any: string[] }>;
}

/** How many results each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

export interface Found {
  results: Result[];
  unfilteredResultCount: number;
  filters: Counts;
  totalFilters: Counts;
}

export interface Result {
  id: string;
  data(): Promise<ResultData>;
}

export interface ResultData {
  url: string;
  content: string;
  /** Which words of the content were found, counted from 0. */
  locations: number[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

let loading: Promise<Pagefind> | undefined;

/**
 * Load Pagefind and its index, once, when somebody is about to search.
 *
 * @param address Of Pagefind's program, which is built beside the index and not with our scripts.
 */
export function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= load(address).catch((error: unknown) => {
    // The next attempt may find the network back.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    // Records hold whole addresses.
    baseUrl: '/',
    excerptLength: 26,
    ranking: {
      metaWeights: { title: 4, authors: 4, container: 2, year: 1, address: 0, forms: 0.2 },
    },
  });
  await pagefind.init();
  return pagefind;
}
