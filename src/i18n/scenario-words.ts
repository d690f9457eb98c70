/** The ways from the results into trying out and comparing; what they lead to has words of its own. */
export interface ScenarioWords {
  readonly whatIf: string
  readonly compare: string
}
