const LONGEST_ID = 64;

/** An id of plain letters made of words, which nothing else of its kind has. */
export function idFrom(words: string, otherwise: string, taken: ReadonlySet<string>): string {
  const wish = plain(words) || otherwise;
  for (let count = 1; ; count++) {
    const id = count === 1 ? wish : `${wish}-${count}`;
    if (!taken.has(id)) {
      return id;
    }
  }
}

function plain(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
}
