import { alphabet } from './bits'
import { checksum } from './checksum'
import { decodeLink } from './decode'
import { encodeLink } from './encode'
import { below, type Random, randomLink } from './random-link'

const places = (text: string) => Array.from(text, (_, place) => place)
const replaced = (text: string, place: number, by: string) => text.slice(0, place) + by + text.slice(place + 1)
export const anyCharacter = (random: Random) => alphabet.charAt(below(random, alphabet.length))

type Mutation = (text: string, random: Random) => readonly string[]

/** Every way in which a link is damaged, each tried at every place. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'one bit flipped': (text) =>
    places(text).flatMap((place) =>
      [1, 2, 4, 8, 16, 32].map((bit) =>
        replaced(text, place, alphabet.charAt(alphabet.indexOf(text.charAt(place)) ^ bit)),
      ),
    ),
  'another character': (text, random) => places(text).map((place) => replaced(text, place, anyCharacter(random))),
  'a character of no link': (text) =>
    places(text).flatMap((place) => ['é', '\u0000', '\ud800', '%', '.'].map((by) => replaced(text, place, by))),
  'the end cut': (text) => places(text).map((place) => text.slice(0, place)),
  'the beginning cut': (text) => places(text).map((place) => text.slice(place + 1)),
  'a character lost': (text) => places(text).map((place) => replaced(text, place, '')),
  'a character more': (text, random) =>
    places(text).map((place) => text.slice(0, place) + anyCharacter(random) + text.slice(place)),
  'a character doubled': (text) => places(text).map((place) => text.slice(0, place + 1) + text.slice(place)),
  'neighbours swapped': (text) =>
    places(text).map(
      (place) => text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2),
    ),
  'the other case': (text) => [text.toLowerCase(), text.toUpperCase()],
  'another version': (text) => [...alphabet].map((version) => replaced(text, 0, version)),
  'several characters at once': (text, random) =>
    places(text).map(() =>
      [1, 2, 3, 4].reduce((mutated) => replaced(mutated, below(random, text.length), anyCharacter(random)), text),
    ),
}

const asWhole = (unsigned: string) => unsigned + checksum(unsigned)

const usual = ['one bit flipped', 'the end cut', 'another version'] as const

/** So many links of every usual kind of damage, of later versions and of two links joined: none of them opens. */
export function brokenLinks(random: Random, count: number): readonly string[] {
  const original = () => encodeLink(randomLink(random))
  const gathered = (make: () => readonly string[]) => {
    const found: string[] = []
    // Some damage is none: a character replaced by itself.
    while (found.length < count) found.push(...make().filter((text) => decodeLink(text).kind !== 'ok'))
    return found.slice(0, count)
  }
  return [
    ...usual.flatMap((kind) => gathered(() => mutations[kind]?.(original(), random) ?? [])),
    ...gathered(() => [asWhole(`${2 + below(random, 8)}${original().slice(1, -6)}`)]),
    ...gathered(() => [original().slice(0, 12) + original().slice(9)]),
  ]
}
