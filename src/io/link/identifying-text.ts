import type { Setup } from '../../engine/setup'

/**
 * A setup that names nobody: no title, no DNS names, and groups called by their place from `1` on.
 *
 * Owners and notes are not part of a setup: whoever shares progress leaves them out too.
 */
export function withoutIdentifyingText<S extends Setup>(setup: S): Omit<S, 'title' | 'names'> {
  const { title: _title, names: _names, ...rest } = setup
  return { ...rest, groups: setup.groups.map((group, index) => ({ ...group, name: String(index + 1) })) }
}
