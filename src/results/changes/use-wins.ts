import { useEffect, useState } from 'react'
import type { ChangeSearch } from '../../engine/changes/search'
import { rankWins, singleActs, type Win, winOf } from '../../engine/changes/wins'

/** How long one slice may keep the page from answering, in milliseconds. */
const slice = 12

interface Found {
  readonly search: ChangeSearch
  readonly wins: readonly Win[]
}

/** Every single act that betters something, tried out in slices; null until all have been tried. */
export function useWins(search: ChangeSearch): readonly Win[] | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const acts = [...singleActs(search)]
    const groups = [...search.setup.groups.keys()]
    const wins: Win[] = []
    let timer = setTimeout(work)
    function work(): void {
      const start = performance.now()
      while (performance.now() - start < slice) {
        // The tables of a group are the larger part of the work, and are kept.
        const group = groups.shift()
        if (group !== undefined) {
          search.tables(group)
          continue
        }
        const act = acts.shift()
        if (act === undefined) {
          setFound({ search, wins: rankWins(search, wins) })
          return
        }
        const win = winOf(search, act)
        if (win) wins.push(win)
      }
      timer = setTimeout(work)
    }
    return () => clearTimeout(timer)
  }, [search])
  return found?.search === search ? found.wins : null
}
