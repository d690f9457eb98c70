import { describe, expect, it } from 'vitest'
import { collator, foldForSearch, formatDate, formatDateShort, formatList, formatNumber } from './format'
import { plural } from './plural'

const feature = { one: 'feature', other: 'features' }

describe('plural', () => {
  it.each([
    [0, 'features'],
    [1, 'feature'],
    [2, 'features'],
    [1.5, 'features'],
  ])('says %d in English with %s', (count, form) => {
    expect(plural('en', count, feature)).toBe(form)
  })

  it.each([
    [0, 'feature'],
    [1, 'feature'],
    [1.5, 'feature'],
    [2, 'features'],
    [1_000_000, 'features'],
  ])('says %d in French with %s', (count, form) => {
    expect(plural('fr', count, feature)).toBe(form)
  })
})

describe('formatDate', () => {
  it('writes the day, the month and the year', () => {
    expect(formatDate('en', '2026-11-21')).toBe('21 November 2026')
    expect(formatDate('fr', '2026-11-21')).toBe('21\u00a0novembre 2026')
  })

  it('writes the first of a month as French does', () => {
    expect(formatDate('fr', '2026-11-01')).toBe('1er\u00a0novembre 2026')
    expect(formatDate('fr', '2026-11-11')).toBe('11\u00a0novembre 2026')
    expect(formatDate('en', '2026-11-01')).toBe('1 November 2026')
  })

  it('has a short form for tables', () => {
    expect(formatDateShort('en', '2026-02-06')).toBe('06/02/2026')
    expect(formatDateShort('fr', '2026-02-06')).toBe('06/02/2026')
  })
})

describe('formatNumber', () => {
  it('separates thousands', () => {
    expect(formatNumber('en', 1510)).toBe('1,510')
    expect(formatNumber('fr', 10_000_000)).toBe('10\u202f000\u202f000')
  })
})

describe('formatList', () => {
  it('joins the last item with a word', () => {
    expect(formatList('en', ['A', 'B', 'C'])).toBe('A, B and C')
    expect(formatList('fr', ['A', 'B', 'C'])).toBe('A, B et C')
    expect(formatList('fr', ['A'])).toBe('A')
  })
})

describe('collator', () => {
  it('sorts accents beside their letters and numbers by value', () => {
    expect(['Zone', 'Éval', 'Eau'].sort(collator('fr').compare)).toEqual(['Eau', 'Éval', 'Zone'])
    expect(['CU10', 'CU9'].sort(collator('en').compare)).toEqual(['CU9', 'CU10'])
  })
})

describe('foldForSearch', () => {
  it('forgets accents, case, ligatures, apostrophes and no-break spaces', () => {
    expect(foldForSearch('Boîte aux lettres')).toBe('boite aux lettres')
    expect(foldForSearch('Œuvre d’ÉTÉ')).toBe("oeuvre d'ete")
    expect(foldForSearch('« En\u202fréunion\u00a0» ')).toBe('« en reunion »')
  })
})
