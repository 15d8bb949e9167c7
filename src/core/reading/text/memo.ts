/** Texts of one sheet repeat; more different ones than this are not worth keeping. */
const most = 20_000;

/** Remembers what a pure function made of a text. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
