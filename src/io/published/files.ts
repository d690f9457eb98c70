import * as z from 'zod/mini'
import { knowledge } from '../../knowledge'
import { setupSchema } from '../setup-schema'
import { assessmentSchema } from './assessment-schema'
import { fileSchema } from './file-schema'
import { idsChangelog } from './ids-changelog'
import { knowledgeSchema, publishedKnowledge } from './knowledge-schema'

interface Words {
  readonly title: string
  readonly description: string
  /** What is checked beyond the schema, because JSON Schema cannot say it. */
  readonly $comment?: string
}

const jsonSchema = (schema: z.core.$ZodType, words: Words) => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return { $schema, ...words, ...rest }
}

const beyondSetup = [
  `asOf is a day of the calendar as YYYY-MM-DD, ${knowledge.firstDay} at the earliest.`,
  'The names of groups differ from each other, and so do the areas.',
  'exchange is given only where mailbox is "exchange-server".',
  'title and name are well-formed Unicode, their length counted in UTF-16 code units.',
  'Each of names is a DNS name in ASCII, of at most 253 characters.',
].join(' ')

/** The files that the site offers to other programs, by name. */
export const publishedFiles = () => ({
  'knowledge.json': publishedKnowledge,
  'knowledge.schema.json': jsonSchema(knowledgeSchema, {
    title: 'Coexist knowledge',
    description: 'Every statement Coexist decides by, with its dates and sources, and the questions it asks.',
  }),
  'setup.schema.json': jsonSchema(setupSchema, {
    title: 'Coexist setup',
    description: 'What an admin tells of a tenant and its groups of users. An answer left out is not known yet.',
    $comment: `Coexist checks more than this schema says. ${beyondSetup}`,
  }),
  'assessment.schema.json': jsonSchema(assessmentSchema, {
    title: 'Coexist assessment',
    description: 'What follows from a setup on a day: a verdict for each feature and group, and what to do.',
    $comment: 'Every day is a day of the calendar. Every list stands in the order of the knowledge.',
  }),
  'file.schema.json': jsonSchema(fileSchema, {
    title: 'Coexist file',
    description:
      'A saved assessment: a setup, what was noted about the steps of its runbook, and what follows from it.',
    $comment: [
      'What this version saves. Coexist opens files of earlier versions too: it reads the setup and the progress, and assesses anew.',
      'savedAt is a moment in ISO 8601, UTC. due and until are days of the calendar as YYYY-MM-DD. Of the setup:',
      beyondSetup,
    ].join(' '),
  }),
  'ids-changelog.json': {
    title: 'Coexist ids',
    description: 'Which ids came and went with which version of the knowledge, oldest first. No id is ever used again.',
    knowledge: knowledge.version,
    ...idsChangelog,
  },
})
