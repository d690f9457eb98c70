import type { Account } from './ledger/entry'
import { seed0 } from './ledger/seed-0'
import { seed1, seed2 } from './ledger/seed-1-and-2'
import { seed3 } from './ledger/seed-3'
import { between, seed4 } from './ledger/seed-4'

/**
 * What became of every fact of the five source documents: `S2-5` is the fifth fact of document 2, `A2-5` the fifth
 * oddity of its text, `AX` an oddity between documents, `U` a contradiction in their later editions. The documents
 * are 0 Teams and Exchange, 1 OAuth with Skype for Business Online, 2 the Intune connector, 3 Skype for Business and
 * Exchange, 4 Lync Server 2013 with Exchange Online.
 */
export const ledger: Readonly<Record<string, Account>> = {
  ...seed0,
  ...seed1,
  ...seed2,
  ...seed3,
  ...seed4,
  ...between,
}
