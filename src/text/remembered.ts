/** Longest text whose answer is kept: what is longer is seldom met again. */
const longest = 200;

/**
 * A pure function of one text that keeps what it answered, for texts that come again and again (names, words). Memory is
 * bounded: once so many answers are kept, all are let go. What is given is shared and must not be changed.
 */
export function remembered<T>(make: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined || known.has(text)) return kept as T;
    const made = make(text);
    if (text.length > longest) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** A pure function of one object that never changes, which keeps its answer for as long as the object lives. */
export function rememberedOf<K extends object, T extends object>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    let made = known.get(of);
    if (!made) known.set(of, (made = make(of)));
    return made;
  };
}
