import { describe, expect, it } from 'vitest'
import { nameIds } from '../../engine/setup'
import { parseDocument } from '../../io/file'
import { decodeLink } from '../../io/link/decode'
import { encodeLink } from '../../io/link/encode'
import { knowledge } from '../../knowledge'
import { runbookSteps as steps } from '../../knowledge/runbook/steps'
import { parseErrors } from '../../runbook/powershell/test-grammar'
import { hostileValues } from '../../runbook/powershell/test-hostile-values'
import { codeOf, made, names, undone } from './test-scripts'

describe('what the reader wrote', () => {
  const hostile = hostileValues(7, 1200)
  const at = (place: number) => hostile[place % hostile.length] ?? ''
  const tenants = Array.from({ length: 60 }, (_, place) => place)
  const asOf = '2026-11-21'

  it('stays in comments, whatever it is: groups, title, owners and notes', () => {
    const plain = made({ ...undone, asOf }, 'manual').files.map(codeOf)
    for (const place of tenants) {
      const groups = undone.groups.map((group, index) => ({ ...group, name: `${at(place * 5 + index)} ${index}` }))
      const noted = { owner: at(place * 7), note: at(place * 7 + 1), due: '2026-12-01', done: true } as const
      const progress = Object.fromEntries(Object.keys(steps).map((id) => [id, noted]))
      const { files } = made({ ...undone, asOf, title: at(place * 3), groups }, 'manual', { progress })
      expect(files.map(codeOf)).toEqual(plain)
      for (const text of files) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }
  })

  it('stays in comments when it came by a file or a link', () => {
    const plain = made({ ...undone, asOf }, 'manual').files.map(codeOf)
    const opened = tenants.flatMap((place) => {
      const groups = undone.groups.map((group, index) => ({
        ...group,
        name: `${at(place * 5 + index).slice(0, 100)} ${index}`,
      }))
      const setup = { ...undone, asOf, title: at(place * 3).slice(0, 100) || 'a', groups }
      const file = parseDocument(JSON.stringify({ coexist: 1, knowledge: knowledge.version, savedAt: asOf, setup }))
      const link = decodeLink(encodeLink({ setup, knowledge: knowledge.version, followsToday: false }))
      return [
        ...(file.kind === 'ok' ? [{ ...file.setup, asOf }] : []),
        ...(link.kind === 'ok' ? [link.link.setup] : []),
      ]
    })
    // Control characters are refused at the edge, so that not all come through.
    expect(opened.length).toBeGreaterThan(tenants.length)
    for (const setup of opened) expect(made(setup, 'manual').files.map(codeOf)).toEqual(plain)
  })

  it('stays in literals, whatever the names are', () => {
    const wrong = tenants.flatMap((place) => {
      const given = Object.fromEntries(nameIds.map((id, index) => [id, at(place * 11 + index)]))
      const { files } = made({ ...undone, asOf, names: given }, 'manual')
      return files.flatMap((text) => parseErrors(text.slice(1)).map((error) => `${JSON.stringify(given)} ${error}`))
    })
    expect(wrong).toEqual([])
  }, 120_000)

  it('is asked for before anything is read, where a command needs it', () => {
    const { files } = made({ ...undone, asOf }, 'manual')
    const asking = files.filter((text) => text.includes("'<mail-host>'"))
    expect(asking.length).toBeGreaterThan(0)
    for (const text of asking) expect(text.indexOf("-like '<*>'")).toBeLessThan(text.indexOf('#region'))
    const named = made({ ...undone, asOf, names }, 'manual').files
    expect(named.join('')).toContain('mail-host.contoso.com')
  })
})
