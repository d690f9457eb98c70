/**
 * What a scenario of a comparison is. Links say it by its place in this list: only append.
 *
 * `draft` is the assessment as it stands, `done` the same once everything that is to do is done, `online` with all
 * mailboxes in Exchange Online, `trial` with the answers tried out. `kept` is another assessment of the device, `link`
 * one that came with a link.
 */
export const scenarioKinds = ['draft', 'done', 'online', 'trial', 'kept', 'link'] as const
export type ScenarioKind = (typeof scenarioKinds)[number]
