/** The id of the heading of a step: where its address leads. */
export const stepElementId = (step: string) => `step-${step}`
