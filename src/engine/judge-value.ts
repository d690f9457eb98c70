import type { PropertyTest, PropertyValue, ValueFor, ValueTest } from '../knowledge/runbook/check-types'
import { nameIds, type Setup } from './setup'

/** An object of an output: its values under the names of its properties, in lower case. */
export type OutputObject = ReadonlyMap<string, string>

export interface TestContext {
  readonly names: NonNullable<Setup['names']>
  /** All objects of the output. */
  readonly objects: readonly OutputObject[]
  /** The value that is right here. */
  readonly accepted: (values: readonly ValueFor[]) => string
}

type Truth = 'yes' | 'no' | 'unknown'

interface Comparison {
  readonly truth: Truth
  readonly found: string | null
  /** What was wanted, where a value tells it. */
  readonly wanted: string
}

export function compare(object: OutputObject, { property, test }: PropertyTest, context: TestContext): Comparison {
  const found = object.get(property.toLowerCase()) ?? null
  const wanted = wantedText(test, context)
  if (test.kind === 'listed' || test.kind === 'not-listed') {
    return { truth: truthOf((found !== null) === (test.kind === 'listed')), found, wanted }
  }
  if (found === null) return { truth: 'no', found, wanted }
  // Exports print the name of a type in the place of several values.
  if (typeName.test(found)) return { truth: 'unknown', found, wanted }
  return { truth: test.kind === 'holds' ? holds(found, test, object) : valueTruth(found, test, wanted), found, wanted }
}

type SingleTest = Exclude<ValueTest, { readonly kind: 'listed' | 'not-listed' | 'holds' }>

function valueTruth(found: string, test: SingleTest, wanted: string): Truth {
  switch (test.kind) {
    case 'is':
      return truthOf(plain(found) === plain(wanted))
    case 'is-not':
      return truthOf(plain(found) !== plain(wanted))
    case 'first-of':
      return wanted === '' ? 'unknown' : truthOf(plain(found) === plain(wanted))
    case 'empty':
      return truthOf(found === '')
    case 'filled':
      return truthOf(found !== '' && found !== '{}')
    case 'guid':
      return truthOf(guid.test(found))
    case 'ends-with':
      return truthOf(unbroken(found).endsWith(unbroken(wanted)))
    case 'address':
      return truthOf(addressPattern(wanted).test(unbroken(found)))
  }
}

function wantedText(test: ValueTest, { names, objects, accepted }: TestContext): string {
  switch (test.kind) {
    case 'is':
      return accepted(test.values)
    case 'is-not':
    case 'ends-with':
      return test.value
    case 'address':
      return nameIds.reduce((text, id) => text.replaceAll(`{${id}}`, names[id] ?? `<${id}>`), test.value)
    case 'first-of':
      return objects.find((one) => one.get(test.property.toLowerCase()))?.get(test.property.toLowerCase()) ?? ''
    case 'holds':
      return test.values.join(', ')
    default:
      return ''
  }
}

interface Holding {
  readonly values: readonly string[]
  readonly where: PropertyValue
}

/** Without a list there is nothing to hold; what another kind of list does is not known. */
function holds(found: string, { values, where }: Holding, object: OutputObject): Truth {
  const kind = object.get(where.property.toLowerCase())
  if (!kind) return 'yes'
  if (plain(kind) !== plain(where.value)) return 'unknown'
  const listed = found.replaceAll(/[{}]/g, '').split(',').map(plain)
  if (values.every((value) => listed.includes(plain(value)))) return 'yes'
  // The shell cuts long lists short.
  return /\.\.\.|…/.test(found) ? 'unknown' : 'no'
}

const truthOf = (isSo: boolean): Truth => (isSo ? 'yes' : 'no')

const french: ReadonlyMap<string, string> = new Map([
  ['vrai', 'true'],
  ['faux', 'false'],
])

/** As it is compared: spreadsheets translate what PowerShell always writes in English. */
function plain(text: string): string {
  const lower = text.trim().toLowerCase()
  return french.get(lower) ?? lower
}

/** Addresses and paths are wrapped anywhere. */
const unbroken = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase()

/** A placeholder stands for any host. */
function addressPattern(address: string): RegExp {
  const parts = unbroken(address).split(/<[a-z-]+>/)
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[a-z0-9.-]+')}$`)
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const typeName = /^(?:System|Microsoft|Deserialized)\.\S*(?:\[|Collection|MultiValued)/
