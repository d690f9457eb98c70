import * as z from 'zod/mini'
import { type NameId, nameIds } from '../engine/setup'
import { isDay } from '../io/day'
import { type ExchangeBuildResult, readExchangeBuild } from '../io/exchange-build'
import { hostNameOf } from '../io/host-names'
import { isTitle } from '../io/link/limits'
import '../io/zod-without-eval'
import { knowledge } from '../knowledge'
import { userCountOf } from './draft-setup'
import type { FieldError } from './step-fields'

/** A page's fields by their keys: texts, and answers to questions. */
export type StepValues = z.input<ReturnType<typeof stepSchema>>

const must = (error: FieldError, holds: (text: string) => boolean) => z.refine<string>(holds, { error, abort: true })

const text = (...checks: readonly ReturnType<typeof must>[]) => z.optional(z.string().check(...checks))

const hostName = text(must('notAHostName', (name) => name.trim() === '' || hostNameOf(name) !== null))

const hostNames = Object.fromEntries(nameIds.map((id) => [id, hostName])) as Record<NameId, typeof hostName>

/** What the texts of a page must be; a page has only some of these fields. */
export function stepSchema(isNameFree: (name: string) => boolean) {
  return z.looseObject({
    title: text(must('titleTooLong', (title) => isTitle(title.trim()))),
    asOf: text(
      must('notADay', (day) => day === '' || isDay(day)),
      must('dayTooEarly', (day) => day === '' || day >= knowledge.firstDay),
    ),
    name: text(
      must('nameMissing', (name) => name.trim() !== ''),
      must('nameTooLong', (name) => isTitle(name.trim())),
      must('nameTaken', (name) => isNameFree(name.trim())),
    ),
    users: text(must('notACount', (users) => users.trim() === '' || userCountOf(users) !== null)),
    build: text(...Object.entries(buildErrors).map(([kind, error]) => must(error, (build) => kindOf(build) !== kind))),
    ...hostNames,
  })
}

const buildErrors: Readonly<Record<Exclude<ExchangeBuildResult['kind'], 'found'>, FieldError>> = {
  unreadable: 'buildUnreadable',
  'exchange-online': 'buildOfExchangeOnline',
  'before-first-release': 'buildTooOld',
  'not-exchange': 'buildNotExchange',
}

const kindOf = (build: string) => (build.trim() === '' ? 'found' : readExchangeBuild(build).kind)
