import { formatNumber } from '../format'
import { plural } from '../plural'
import type { RollUpWords } from '../roll-up-words'

const number = (value: number) => formatNumber('fr', value)

export const rollUp: RollUpWords = {
  title: 'Fonctionne pour',
  share: (share) => {
    const { working, all } = share
    if (share.of === 'users')
      return `${number(working)} ${plural('fr', working, { one: 'utilisateur', other: 'utilisateurs' })} sur ${number(all)}`
    const groups = `${number(working)} ${plural('fr', working, { one: 'groupe', other: 'groupes' })} sur ${number(all)}`
    return share.uncounted === 0 || share.uncounted === all
      ? groups
      : `${groups} ; ${number(share.uncounted)} sans nombre d’utilisateurs`
  },
  summary: {
    title: 'Combien d’utilisateurs en disposent',
    everyone: 'Tout le monde',
    some: 'Une partie',
    nobody: 'Personne',
    features: (count) => `${number(count)} ${plural('fr', count, { one: 'fonctionnalité', other: 'fonctionnalités' })}`,
    each: (count) =>
      plural('fr', count, {
        one: 'La fonctionnalité dont une partie dispose',
        other: `Les ${number(count)} dont une partie dispose`,
      }),
  },
}
