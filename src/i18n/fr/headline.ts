import { formatDate, formatList, formatNumber } from '../format'
import type { HeadlineWords, Later, Working } from '../headline-words'
import { plural } from '../plural'

const number = (value: number) => formatNumber('fr', value)
const list = (items: readonly string[]) => formatList('fr', items)

export const headline: HeadlineWords = {
  nothingAnswered: 'Rien n’est encore connu. Répondez à la première question pour voir des résultats.',
  nothingCounted: 'Il n’y a rien à compter : toutes les fonctionnalités sont retirées ou non documentées.',
  working,
  someGroups: (count, isMore) =>
    plural('fr', count, {
      one: isMore ? '1 de plus l’est pour certains groupes.' : '1 l’est pour certains groupes.',
      other: isMore
        ? `${number(count)} de plus le sont pour certains groupes.`
        : `${number(count)} le sont pour certains groupes.`,
    }),
  later,
  retired: (features) => `Hors décompte, car retiré : ${list(features)}.`,
  undocumented: (features) => `Hors décompte, car aucune source n’en parle : ${list(features)}.`,
  blocked: (count, severalGroups) => (severalGroups ? blockedForSome(count) : blocked(count)),
  toFindOut: (count) =>
    plural('fr', count, {
      one: 'Pour 1 fonctionnalité, il manque encore une réponse.',
      other: `Pour ${number(count)} fonctionnalités, il manque encore une réponse.`,
    }),
  unclear: (count) =>
    plural('fr', count, {
      one: 'Sur 1 fonctionnalité, les sources se contredisent ou ne disent rien.',
      other: `Sur ${number(count)} fonctionnalités, les sources se contredisent ou ne disent rien.`,
    }),
  laterToCheck: (count) =>
    plural('fr', count, {
      one: '1 fonctionnalité qui attend une action peut dépendre d’autres prérequis, encore à vérifier.',
      other: `${number(count)} fonctionnalités qui attendent une action peuvent dépendre d’autres prérequis, encore à vérifier.`,
    }),
}

function working({ day, isOpen, ...numbers }: Working): string {
  if (numbers.count === 0 && isOpen) return knownToWork(day, numbers)
  const claim = numbers.severalGroups ? workingForEveryone(numbers) : workingForOne(numbers)
  return day === null ? `${claim} aujourd’hui.` : onDay(day, claim)
}

function knownToWork(day: Working['day'], { total, severalGroups }: Pick<Working, 'total' | 'severalGroups'>): string {
  const none =
    total === 1
      ? 'La seule fonctionnalité n’est pas disponible avec certitude'
      : `Aucune des ${number(total)} fonctionnalités n’est disponible avec certitude`
  const claim = severalGroups ? `${none} pour tous` : none
  return day === null ? `${claim} pour l’instant.` : onDay(day, claim)
}

function workingForOne({ count, total }: Pick<Working, 'count' | 'total'>): string {
  const all = number(total)
  if (total === 1) {
    return count === 1 ? 'La seule fonctionnalité est disponible' : 'La seule fonctionnalité n’est pas disponible'
  }
  if (count === 0) return `Aucune des ${all} fonctionnalités n’est disponible`
  if (count === total) return `Les ${all} fonctionnalités sont toutes disponibles`
  return plural('fr', count, {
    one: `1 fonctionnalité sur ${all} est disponible`,
    other: `${number(count)} fonctionnalités sur ${all} sont disponibles`,
  })
}

function workingForEveryone({ count, total }: Pick<Working, 'count' | 'total'>): string {
  const all = number(total)
  if (total === 1) {
    return count === 1
      ? 'La seule fonctionnalité est disponible pour tous'
      : 'La seule fonctionnalité n’est pas disponible pour tous'
  }
  if (count === 0) return `Aucune des ${all} fonctionnalités n’est disponible pour tous`
  if (count === total) return `Les ${all} fonctionnalités sont toutes disponibles pour tous`
  return plural('fr', count, {
    one: `1 fonctionnalité sur ${all} est disponible pour tous`,
    other: `${number(count)} fonctionnalités sur ${all} sont disponibles pour tous`,
  })
}

function later({ count, prerequisites, severalGroups, isMore }: Later): string {
  const will = willBe(count, isMore)
  const done = number(prerequisites)
  return plural('fr', prerequisites, {
    one: severalGroups ? `${will} pour tous une fois 1 prérequis rempli.` : `${will} une fois 1 prérequis rempli.`,
    other: severalGroups
      ? `${will} pour tous une fois ${done} prérequis remplis.`
      : `${will} une fois ${done} prérequis remplis.`,
  })
}

const willBe = (count: number, isMore: boolean) =>
  plural('fr', count, {
    one: isMore ? '1 de plus le sera' : '1 le sera',
    other: isMore ? `${number(count)} de plus le seront` : `${number(count)} le seront`,
  })

/** A claim about another day than today. */
const onDay = (day: string, claim: string) =>
  `Au ${formatDate('fr', day)}, ${claim.charAt(0).toLowerCase()}${claim.slice(1)}.`

const blocked = (count: number) =>
  plural('fr', count, {
    one: '1 fonctionnalité n’est pas disponible avec cet environnement.',
    other: `${number(count)} fonctionnalités ne sont pas disponibles avec cet environnement.`,
  })

const blockedForSome = (count: number) =>
  plural('fr', count, {
    one: '1 fonctionnalité n’est pas disponible pour au moins un groupe.',
    other: `${number(count)} fonctionnalités ne sont pas disponibles pour au moins un groupe.`,
  })
