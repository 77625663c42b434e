import type { Host } from '../measure/hostFolder.ts';

/** A search page that stands on a server. */
export interface Engine {
  name: string;
  address: string;
  host: Host;
}
