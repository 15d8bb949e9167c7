/** Gives each content a short id that is the same in every run; a repeated content gets a number behind it. */
export function idMaker(): (content: string) => string {
  const taken = new Map<string, number>();
  return (content) => {
    const id = hashed(content);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** FNV-1a, twice 32 bits from two offsets. */
export function hashed(content: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((offset) => fnv(content, offset).toString(16).padStart(8, '0'))
    .join('');
}

function fnv(content: string, offset: number): number {
  let hash = offset;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
