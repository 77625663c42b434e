/** What XML 1.0 has no place for, not even escaped (2.2): control characters, which no one sees. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters for whose sake a reader would have to refuse the whole feed. */
export const xmlText = (text: string): string => text.replaceAll(impossible, '');
