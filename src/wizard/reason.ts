import type { Influence } from '../engine/influence'
import type { AskingCatalog } from '../i18n/catalog'
import type { FeatureId } from '../knowledge/ids'

const mostNamed = 5
const namedAmongOthers = 3

/** Why a question is asked, in one or two sentences worked out from what its answer decides. */
export function reasonFor({ wizard, knowledge }: AskingCatalog, { features, caveats, warnings }: Influence): string {
  const { question } = wizard
  const named = (ids: readonly FeatureId[]) => ids.map((id) => knowledge.features[id].name)
  if (features.length > mostNamed) {
    return question.decidesAmongOthers(features.length, named(features.slice(0, namedAmongOthers)))
  }
  if (features.length > 0) return question.decides(features.length, named(features))
  if (caveats.length > mostNamed) return question.decidesCaveatOfMany(caveats.length)
  if (caveats.length > 0) return question.decidesCaveat(named(caveats))
  return warnings.length > 0 ? question.decidesWarning : question.decidesPrerequisite
}
