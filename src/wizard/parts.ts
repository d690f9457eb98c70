import { part } from '../ui/part'

/** What the wizard fetches after its first question. */
export const LivePanel = part(() => import('./live-panel').then((file) => file.LivePanel))
export const StepPage = part(() => import('./step-page').then((file) => file.StepPage))
export const CheckPage = part(() => import('./check-page').then((file) => file.CheckPage))
