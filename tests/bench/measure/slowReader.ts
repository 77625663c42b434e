/** A network: how long an answer takes to begin, in ms, and bytes per second for all together. */
export interface Network {
  latency: number;
  bytesPerSecond: number;
}

/** A slow phone's network: 150 ms there and back, 1.6 Mbit/s. */
export const slowNetwork: Network = { latency: 150, bytesPerSecond: 1_600_000 / 8 };

/** How much slower than this machine's the reader's processor is. */
export const slowdown = 4;
