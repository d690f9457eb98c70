import type { GroupsWords } from '../i18n/wizard-words'

/** A group that nobody has named carries a number, which each language words. */
export function shownName({ numbered }: GroupsWords, name: string): string {
  return /^([1-9]|1\d|2[0-4])$/.test(name) ? numbered(name) : name
}

/** What the reader has typed, or the number again where the text is only its wording. */
export function typedName({ numbered }: GroupsWords, text: string): string {
  const digits = /\d+/.exec(text)?.[0]
  return digits !== undefined && numbered(digits) === text ? digits : text
}

/** A name for headings and links, also while the field for it is empty. */
export function headingName(words: GroupsWords, name: string, place: number): string {
  return shownName(words, name.trim() === '' ? String(place) : name)
}
