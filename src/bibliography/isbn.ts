const isbnLike = /(?:97[89][-– ]?)?(?:\d[-– ]?){9}[\dX]/gi;

/** Check digit of ISBN-10 (modulo 11) or ISBN-13 (modulo 10), ISO 2108 annex A. */
function hasRightCheckDigit(isbn: string): boolean {
  const digits = Array.from(isbn, (digit) => (digit === 'X' ? 10 : Number(digit)));
  if (digits.length === 10)
    return digits.reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11 === 0;
  if (digits.length !== 13) return false;
  return (
    digits.reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
  );
}

/** Whether a field holds sound ISBNs and nothing else but hyphens, spaces, commas and bracketed remarks. */
export function isIsbnField(field: string): boolean {
  const text = field.replaceAll(/\([^()]*\)/g, ' ');
  const found = text.match(isbnLike) ?? [];
  const rest = text.replaceAll(isbnLike, '').replaceAll(/[\s,;/-]/g, '');
  return (
    found.length > 0 &&
    rest === '' &&
    found.every((isbn) => hasRightCheckDigit(isbn.toUpperCase().replaceAll(/[-– ]/g, '')))
  );
}

/** Where a book is found by its ISBN, the first where the field names several: Open Library, which leads to libraries and shops. */
export function isbnAddress(field: string): string | undefined {
  const [isbn] = field.match(isbnLike) ?? [];
  return isbn && `https://openlibrary.org/isbn/${isbn.replaceAll(/[-– ]/g, '')}`;
}
