import { zodResolver } from '@hookform/resolvers/zod'
import { stepSchema } from './step-schema'

/** Holds the texts of a page to what they must be. */
export const stepResolver = (isNameFree: (name: string) => boolean) => zodResolver(stepSchema(isNameFree))
