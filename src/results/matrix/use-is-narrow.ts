import { useSyncExternalStore } from 'react'

const query = '(width < 40rem)'

/** Whether the page is as narrow as a phone: then a table gives way to cards. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
