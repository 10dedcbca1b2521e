const LONGEST = 48;

/** An id for a new board after its name, that none of these has: nobody has to think of one. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST);
  const first = plain === '' ? 'board' : plain;
  let id = first;
  for (let number = 2; taken.has(id); number += 1) {
    id = `${first}-${number}`;
  }
  return id;
}
