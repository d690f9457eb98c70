import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { nameIds } from '../engine/setup'
import { wizard as words } from '../i18n/en/wizard'
import { questions } from '../knowledge/questions'
import { headingName, shownName, typedName } from './group-names'
import { errorText, firstValues } from './step-fields'
import { stepSchema } from './step-schema'
import { mixedTenant } from './test-draft'

const schema = stepSchema((name) => name !== 'Sales')
const errorIn = (values: Record<string, string>) =>
  z.safeParse(schema, values).error?.issues.map(({ message }) => message)

describe('the fields of a page', () => {
  it.each([
    [{ title: '', asOf: '' }],
    [{ title: 'é'.repeat(120), asOf: '2019-02-06' }],
    [{ name: 'Head office', users: '', build: '' }],
    [{ name: 'é'.repeat(120), users: '10,000,000', build: 'Version 15.1 (Build 2507.6)' }],
    [{ 'smtp-domain': '', 'mail-host': ' café.example ', 'exchange-host': 'ex01' }],
    [{ mailbox: 'exchange-online' }],
  ])('accept %j', (values) => {
    expect(errorIn(values)).toBeUndefined()
  })

  it.each([
    [{ title: 'x'.repeat(121) }, 'titleTooLong'],
    [{ asOf: '2026-02-30' }, 'notADay'],
    [{ asOf: '2019-02-05' }, 'dayTooEarly'],
    [{ name: ' ' }, 'nameMissing'],
    [{ name: 'x'.repeat(121) }, 'nameTooLong'],
    [{ name: ' Sales ' }, 'nameTaken'],
    [{ users: 'many' }, 'notACount'],
    [{ users: '10,000,001' }, 'notACount'],
    [{ 'smtp-domain': 'anna@contoso.com' }, 'notAHostName'],
    [{ 'mail-host': 'contoso’.com' }, 'notAHostName'],
    [{ build: '2016 CU23' }, 'buildUnreadable'],
    [{ build: '15.20.5813.11' }, 'buildOfExchangeOnline'],
    [{ build: '8.3.83.6' }, 'buildTooOld'],
    [{ build: '16.0.4266.1001' }, 'buildNotExchange'],
  ])('refuse %j as %s, with words for it', (values, error) => {
    expect(errorIn(values)).toEqual([error])
    expect(errorText(words.errors, error)).toMatch(/\w.*\.$/)
  })
})

describe('the page of a step', () => {
  const keysOn = (step: 'identity' | 'mailboxes' | 'names') =>
    Object.keys(firstValues(words.groups, mixedTenant, { step, groupId: step === 'mailboxes' ? 'g1' : undefined }))

  it('holds the texts it shows, and no others', () => {
    expect(keysOn('identity')).toEqual([])
    expect(keysOn('mailboxes')).toEqual(['name', 'users', 'build'])
    expect(keysOn('names')).toEqual(nameIds)
  })

  it('has different keys for names and for questions', () => {
    expect(nameIds.filter((id) => Object.hasOwn(questions, id))).toEqual([])
  })
})

describe('the name of a group', () => {
  it('is worded where it is a number', () => {
    expect(shownName(words.groups, '2')).toBe('Group 2')
    expect(shownName(words.groups, 'Sales 2')).toBe('Sales 2')
    expect(headingName(words.groups, ' ', 3)).toBe('Group 3')
  })

  it('stays a number while its wording is left alone', () => {
    expect(typedName(words.groups, 'Group 2')).toBe('2')
    expect(typedName(words.groups, 'Group 2b')).toBe('Group 2b')
  })
})
