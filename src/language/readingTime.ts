/** Words a minute at which adults read English prose silently (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const readingSpeed = 238;

/** How many minutes it takes to read so many words; at least one. */
export const readingTime = (words: number): number => Math.max(1, Math.round(words / readingSpeed));
