import { formatNumber } from '../format'
import { plural } from '../plural'
import type { RollUpWords } from '../roll-up-words'

const number = (value: number) => formatNumber('fr', value)

export const rollUp: RollUpWords = {
  title: 'Fonctionne pour',
  users: (working, all) =>
    `${number(working)} ${plural('fr', all, { one: 'utilisateur', other: 'utilisateurs' })} sur ${number(all)}`,
  groups: ({ working, all, uncounted }) => {
    const groups = `${number(working)} ${plural('fr', all, { one: 'groupe', other: 'groupes' })} sur ${number(all)}`
    return uncounted === 0 ? groups : `${groups} ; ${number(uncounted)} sans nombre d’utilisateurs`
  },
  summary: {
    title: 'Combien d’utilisateurs en disposent',
    everyone: 'Tout le monde',
    some: 'Une partie',
    nobody: 'Personne',
    features: (count) => `${number(count)} ${plural('fr', count, { one: 'fonctionnalité', other: 'fonctionnalités' })}`,
    each: (count) =>
      plural('fr', count, {
        one: 'La fonctionnalité et sa barre',
        other: `Les ${number(count)} fonctionnalités et leurs barres`,
      }),
  },
}
