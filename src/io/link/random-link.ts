import type { AcceptedLimitation, StepProgress } from '../../engine/progress'
import { nameIds, type Setup } from '../../engine/setup'
import { areas } from '../../knowledge/features'
import { groupQuestions, tenantQuestions } from '../../knowledge/questions'
import type { Question } from '../../knowledge/types'
import { isoDate } from './days'
import type { Link } from './link'

/** A number from 0 up to but not including 1; the same seed gives the same sequence. */
export type Random = () => number

/** mulberry32: short, and good enough to pick test data. */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const below = (random: Random, limit: number) => Math.floor(random() * limit)

/** Any link at all: from nothing answered to everything, with texts of any script. */
export function randomLink(random: Random, steps: readonly string[] = []): Link {
  const progress = randomProgress(random, steps)
  return {
    setup: randomSetup(random),
    knowledge: `${2019 + below(random, 90)}.${below(random, 13)}.${below(random, 2 ** below(random, 12))}`,
    followsToday: random() < 0.5,
    ...(Object.keys(progress).length > 0 && { progress }),
  }
}

function randomSetup(random: Random): Link['setup'] {
  const density = random()
  const chosenAreas = sometimes(random, density, Object.keys(areas))
  const tenant = {
    ...(chosenAreas.length > 0 && { areas: chosenAreas }),
    ...answersTo(random, tenantQuestions, density),
  }
  const names = Object.fromEntries(sometimes(random, random(), nameIds).map((id) => [id, randomHost(random)]))
  return {
    version: 1,
    asOf: randomDay(random),
    ...(random() < 0.3 && { title: randomText(random, below(random, 61)) }),
    ...(Object.keys(tenant).length > 0 && { tenant }),
    groups: groupNames(random).map((name) => randomGroup(random, name, density)),
    ...(random() < 0.3 && Object.keys(names).length > 0 && { names }),
  } as Setup & { asOf: string } // Ids and options come from the questions themselves.
}

function randomGroup(random: Random, name: string, density: number): object {
  const { exchange, ...answers } = answersTo(random, groupQuestions, density)
  const onServer = answers.mailbox === 'exchange-server' && exchange !== undefined
  const users = below(random, Math.min(10_000_001, 10 ** below(random, 9)))
  return { name, ...(random() < 0.5 && { users }), ...answers, ...(onServer && { exchange }) }
}

function groupNames(random: Random): readonly string[] {
  const count = 1 + below(random, 12)
  const places = Array.from({ length: count }, (_, index) => String(index + 1))
  if (random() < 0.4) return places
  if (random() < 0.2) return places.reverse()
  return [...new Set(places.map((place) => (random() < 0.3 ? place : randomText(random, 1 + below(random, 20)))))]
}

function answersTo(random: Random, questions: Record<string, Question>, density: number): Record<string, string> {
  const answered = sometimes(random, density, Object.entries(questions))
  return Object.fromEntries(
    answered.map(([id, { options, coarse = {} }]) => [id, pick(random, [...options, ...Object.keys(coarse)])]),
  )
}

function randomProgress(random: Random, steps: readonly string[]): Record<string, StepProgress> {
  const entry = (): StepProgress => ({
    ...(random() < 0.7 ? { done: true } : { note: randomText(random, 1 + below(random, 60)) }),
    ...(random() < 0.2 && { owner: randomText(random, 1 + below(random, 20)) }),
    ...(random() < 0.2 && { due: randomDay(random) }),
    ...(random() < 0.1 && { accepted: randomAccepted(random) }),
  })
  return Object.fromEntries(sometimes(random, random(), steps).map((id) => [id, entry()]))
}

const randomAccepted = (random: Random): AcceptedLimitation => ({
  until: randomDay(random),
  ...(random() < 0.8 && { reason: randomText(random, 1 + below(random, 60)) }),
})

const alphabets = [
  "abcdefghijklmnopqrstuvwxyz é',.",
  'Direction générale – « Équipe À », 1er étage ; 50 % d’été\n',
  'ABC 0123456789 -_/:()@',
  '東京都港区 Αθήνα Москва العربية',
  '👩🏽‍💻🏔️\u0000\t\u0301\uffff\u{10ffff}',
].map((characters) => [...characters])

function randomText(random: Random, length: number): string {
  const characters = pick(random, alphabets)
  return Array.from({ length }, () => pick(random, characters)).join('')
}

function randomHost(random: Random): string {
  const label = () => `${randomOf(random, 'abcXYZ019', 1)}${randomOf(random, 'mno-789', below(random, 20))}z`
  return Array.from({ length: 1 + below(random, 5) }, label).join('.')
}

function randomOf(random: Random, characters: string, length: number): string {
  return Array.from({ length }, () => pick(random, [...characters])).join('')
}

function randomDay(random: Random): string {
  const firstDay = 17_933
  return isoDate(firstDay + below(random, random() < 0.9 ? 5000 : 2_900_000)) ?? ''
}

function sometimes<Entry>(random: Random, chance: number, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(() => random() < chance)
}

function pick<Entry>(random: Random, entries: readonly Entry[]): Entry {
  const entry = entries[below(random, entries.length)]
  if (entry === undefined) throw new Error('Nothing to pick from')
  return entry
}
