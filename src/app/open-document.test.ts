import { expect, it } from 'vitest'
import { en } from '../i18n/en'
import { readDocument } from './open-document'

it('a file of a hundred megabytes is refused by its size, before it is read', async () => {
  const huge = { size: 100_000_000, text: () => Promise.reject(new Error('It was read.')) }
  expect(await readDocument(huge, en.refusals)).toEqual({
    refusals: ['The text has 100,000,000 characters. Allowed: up to 1,000,000.'],
  })
})

it('a file that is refused says where and why', async () => {
  const file = { size: 40, text: async () => '{"version":1,"groups":[{"name":"1","mailbox":"attic"}]}' }
  expect(await readDocument(file, en.refusals)).toEqual({
    refusals: [expect.stringMatching(/^groups\[0\]\.mailbox – Found "attic"\. Allowed: exchange-online/)],
  })
})
