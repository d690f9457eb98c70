import * as z from 'zod/mini'
import { stepSchema } from './step-schema'

/** What is wrong with the texts of the first page, by their keys. */
export function textErrors(texts: { readonly title: string; readonly asOf: string }): Readonly<Record<string, string>> {
  const { error } = z.safeParse(
    stepSchema(() => true),
    texts,
  )
  return Object.fromEntries(error?.issues.map(({ path, message }) => [String(path[0]), message]) ?? [])
}
