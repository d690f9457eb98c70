const errors = new WeakSet<object>()

/** From here on we know which errors are files that could not be fetched, whatever words the browser has for it. */
export function noteMissingFiles(): void {
  addEventListener('vite:preloadError', ({ payload }) => errors.add(payload))
}

/** A newer deployment has replaced the file, or the network is gone: the fault is not in the page. */
export const isMissingFile = (error: unknown) => errors.has(error as object)
