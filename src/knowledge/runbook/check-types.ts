import type { Condition } from '../types'

/** A value that is right for whoever answers so. */
export interface ValueFor {
  readonly value: string
  readonly when?: Condition
}

/** How the value of a property has to be. Upper and lower case do not matter. */
export type ValueTest =
  /** One of these; of those that depend on an answer exactly one must be left. */
  | { readonly kind: 'is'; readonly values: readonly [ValueFor, ...ValueFor[]] }
  | { readonly kind: 'is-not'; readonly value: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'filled' }
  | { readonly kind: 'guid' }
  | { readonly kind: 'ends-with'; readonly value: string }
  /** An address that may hold names of the tenant in braces; any host will do for one that is not given. */
  | { readonly kind: 'address'; readonly value: string }
  /** Whether the property is there at all, whatever its value. */
  | { readonly kind: 'listed' }
  | { readonly kind: 'not-listed' }
  /** The first value that this other property has anywhere in the output. */
  | { readonly kind: 'first-of'; readonly property: string }
  /** A list with all of these, where another property asks for a list. */
  | { readonly kind: 'holds'; readonly values: readonly [string, ...string[]]; readonly where: PropertyValue }

export interface PropertyValue {
  readonly property: string
  readonly value: string
}

export interface PropertyTest {
  readonly property: string
  readonly test: ValueTest
}

/** What is wanted of all objects of an output or, where some are picked, of at least one of those. */
export interface WantedObject {
  readonly pick?: readonly [PropertyTest, ...PropertyTest[]]
  readonly tests: readonly PropertyTest[]
}

/** By what the output of a check is known, and what it must show for its step to be done. */
export interface CheckExpectation {
  /** What prints it. */
  readonly command: string
  /** The properties that each of its objects has: one that has only some of them has been cut off. */
  readonly shape: readonly [string, ...string[]]
  /** What some object must be, so that the output is the whole one. */
  readonly including?: PropertyTest
  readonly wanted: readonly [WantedObject, ...WantedObject[]]
}
