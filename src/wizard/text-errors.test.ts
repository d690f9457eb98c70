import { expect, it } from 'vitest'
import { textErrors } from './text-errors'

it('finds what is wrong with the texts of the first page, each by its key', () => {
  expect(textErrors({ title: 'Contoso', asOf: '' })).toEqual({})
  expect(textErrors({ title: 'x'.repeat(121), asOf: '2019-02-05' })).toEqual({
    title: 'titleTooLong',
    asOf: 'dayTooEarly',
  })
})
