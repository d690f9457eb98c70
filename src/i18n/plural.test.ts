import { expect, it } from 'vitest'
import { formatNumber } from './format'
import { plural } from './plural'

const counts = [-2, -1, 0, 0.5, 1, 1.5, 2, 3, 11, 21, 101, 999, 1000, 1_000_000]
const locales = { en: 'en-GB', fr: 'fr-FR' } as const

it.each(['en', 'fr'] as const)('counts and numbers in %s are those of the browser', (language) => {
  const rules = new Intl.PluralRules(locales[language])
  const numbers = new Intl.NumberFormat(locales[language])
  for (const count of counts) {
    const one = plural(language, count, { one: true, other: false })
    expect({ count, one, text: formatNumber(language, count) }).toEqual({
      count,
      one: rules.select(count) === 'one',
      text: numbers.format(count),
    })
  }
})
