import type { Verdict } from '../engine/verdict'

/** The hue of a verdict as text or shape, without its ground. */
export const inkTones: Readonly<Record<Verdict, string>> = {
  supported: 'text-supported',
  limited: 'text-limited',
  conditional: 'text-conditional',
  unsupported: 'text-unsupported',
  retired: 'text-retired',
  unanswered: 'text-unknown',
  undocumented: 'text-unknown',
  contested: 'text-unknown',
}

/** The same as an area of a bar; the kinds of unknown are told apart by how much of it they let through. */
export const barTones: Readonly<Record<Verdict, string>> = {
  supported: 'fill-supported',
  limited: 'fill-limited',
  conditional: 'fill-conditional',
  unsupported: 'fill-unsupported',
  retired: 'fill-retired',
  unanswered: 'fill-unknown/70',
  undocumented: 'fill-unknown/25',
  contested: 'fill-unknown/45',
}
