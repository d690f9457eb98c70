import type { Places } from './grid'
import { useLibrary } from './library-context'
import { deploymentNames, hostNames } from './place-words'

/** Hosts, a line each, and beside which Skype. */
export function PlaceList({ places }: { readonly places: readonly Places[] }) {
  const view = useLibrary()
  return (
    <span className="flex flex-col gap-1.5">
      {places.map((place) => {
        const hosts = hostNames(view, place)
        return (
          <span className="block" key={`${hosts.join()} ${place.deployments.join()}`}>
            {hosts.map((host) => (
              <span className="block" key={host}>
                {host}
              </span>
            ))}
            {place.deployments.length > 0 ? (
              <span className="block text-muted text-sm">
                {view.words.beside(deploymentNames(view, place.deployments))}
              </span>
            ) : null}
          </span>
        )
      })}
    </span>
  )
}
