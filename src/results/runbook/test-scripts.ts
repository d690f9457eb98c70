import type { Progress } from '../../engine/progress'
import { estates } from '../../engine/scenarios/estates'
import { type DatedSetup, type NameId, nameIds } from '../../engine/setup'
import type { Language } from '../../i18n/catalog'
import type { RunbookWay } from '../../knowledge/runbook/types'
import { tokenize } from '../../runbook/powershell/test-tokenizer'
import type { Stretch } from '../../runbook/scripts'
import { scriptStretches } from './script-files'
import { runbookIn } from './test-runbook'

interface Made {
  readonly stretches: readonly Stretch[]
  readonly files: readonly string[]
}

/** The scripts of a setup. */
export function made(setup: DatedSetup, way: RunbookWay, { language = 'en', progress = {} }: Options = {}): Made {
  const { view, runbook } = runbookIn(setup, { language, way })
  const stretches = scriptStretches(view, runbook, progress)
  return { stretches, files: stretches.flatMap(({ file }) => file?.text ?? []) }
}

interface Options {
  readonly language?: Language
  readonly progress?: Progress
}

/** All the names that commands take. */
export const names = Object.fromEntries(nameIds.map((id) => [id, `${id}.contoso.com`])) as Record<NameId, string>

/** Servers of several versions, and nothing done. */
export const undone: DatedSetup = {
  ...estates['mixed-exchange-2016-and-online'],
  tenant: {
    areas: ['teams', 'skype'],
    cloud: 'worldwide',
  },
  groups: [
    { name: 'A', mailbox: 'exchange-server', exchange: '2016', skype: 'skype-server-2015' },
    { name: 'B', mailbox: 'exchange-server', exchange: '2013', skype: 'lync-server-2013' },
    { name: 'C', mailbox: 'exchange-online', skype: 'skype-server-2015' },
  ],
}
/** A script without its comments. */
export const codeOf = (text: string): string =>
  tokenize(text.slice(1))
    .filter(({ kind }) => kind !== 'comment' && kind !== 'newline')
    .map((token) => token.text)
    .join('\n')
