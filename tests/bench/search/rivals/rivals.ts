import { fuse } from './fuse.ts';
import { miniSearch } from './miniSearch.ts';
import type { Rival } from './rival.ts';

/** What searches in the page, and is used for libraries. */
export const rivals: readonly Rival[] = [miniSearch, fuse];
