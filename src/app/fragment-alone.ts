import { useHashLocation } from 'wouter/use-hash-location'

/** In the build these stand in for the router's own reading of addresses: ours are in the fragment alone. */
export const useBrowserLocation = useHashLocation
export const useSearch = (): string => ''
