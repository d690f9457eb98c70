import * as z from 'zod/mini'
import { progressSchema } from '../progress-schema'
import { setupSchema } from '../setup-schema'
import { assessmentSchema } from './assessment-schema'

/** What the page saves: the setup, what was noted about the steps, and what follows from the setup on that day. */
export const fileSchema = z.strictObject({
  coexist: z.literal(1),
  knowledge: z.string(),
  savedAt: z.string(),
  setup: setupSchema,
  progress: z.exactOptional(progressSchema),
  assessment: z.exactOptional(assessmentSchema),
})
