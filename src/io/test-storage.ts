/** A browser's storage in memory, which refuses a text longer than `most`. */
export function storageOf(items: Readonly<Record<string, string>> = {}, most = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map(Object.entries(items))
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      if (value.length > most) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}
