const isbnLike = /(?:97[89][-– ]?)?(?:\d[-– ]?){9}[\dX]/gi;

/**
 * Every ISBN of a field, and for each the other form that it has: a book from
 * before 2007 is asked for by ten digits or by thirteen, whichever its copy shows.
 */
export function isbnForms(field: string): string[] {
  const found = field.match(isbnLike) ?? [];
  return found.flatMap((isbn) => {
    const digits = isbn.toUpperCase().replaceAll(/[^\dX]/g, '');
    const body = digits.slice(0, -1);
    if (digits.length === 10) return [digits, `978${body}${checkDigit13(`978${body}`)}`];
    return digits.startsWith('978')
      ? [digits, `${body.slice(3)}${checkDigit10(body.slice(3))}`]
      : [digits];
  });
}

/** ISO 2108, annex A: weights 1 and 3 in turn, modulo 10. */
function checkDigit13(body: string): string {
  const sum = Array.from(body).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

/** Weights 10 to 2, modulo 11; X is ten. */
function checkDigit10(body: string): string {
  const sum = Array.from(body).reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}
