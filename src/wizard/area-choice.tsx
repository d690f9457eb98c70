import { useAskingCatalog } from '../i18n/use-catalog'
import type { AreaId } from '../knowledge/ids'
import { CheckboxCards } from '../ui/checkbox-cards'
import { Fieldset } from '../ui/fieldset'
import { useDispatch, useSession } from './session-provider'

/** Which areas are assessed; nothing to choose while the knowledge covers one. */
export function AreaChoice() {
  const { wizard, knowledge: words } = useAskingCatalog()
  const areasKnown = Object.keys(words.areas) as AreaId[]
  const dispatch = useDispatch()
  // From the session, not from the plan, which lags: a box that lagged would take back its tick for a moment.
  const areas = useSession((session) => session.draft.areas)
  if (areasKnown.length < 2) return null
  const chosen = areas.length > 0 ? areas : areasKnown

  function toggle(area: AreaId): void {
    const next = areasKnown.filter((one) => (one === area) !== chosen.includes(one))
    // No area at all would leave nothing to assess: the last one stays.
    if (next.length > 0) dispatch({ type: 'areas-chosen', areas: next.length === areasKnown.length ? [] : next })
  }

  return (
    <Fieldset help={wizard.scope.areas.help} legend={wizard.scope.areas.label}>
      <CheckboxCards
        chosen={chosen}
        onToggle={toggle}
        options={areasKnown.map((area) => ({ value: area, label: words.areas[area].shortName }))}
      />
    </Fieldset>
  )
}
