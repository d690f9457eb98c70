import { formatNumber } from '../format'
import { plural } from '../plural'
import type { ProofWords } from '../proof-words'

export const proof: ProofWords = {
  title: 'What was checked',
  lead: 'Every figure on this page was counted when this copy of Coexist was built. None of them was written by hand.',
  print: 'Print this page',
  figuresTitle: 'Figures',
  figures: {
    situations: {
      name: 'Situations checked',
      meaning: 'Every combination of answers that can decide a feature, on each day around a change.',
    },
    compared: {
      name: 'Compared with a second opinion',
      meaning: 'The situations answered in full: a separate reading of the sources has to give the same verdict.',
    },
    faults: {
      name: 'Faults found',
      meaning:
        'Verdicts that differ from the second opinion, have no reason or source, or go beyond the answers given.',
    },
    statements: {
      name: 'Statements',
      meaning: 'Each is one claim of one page, with the days on which it holds.',
    },
    unsourced: {
      name: 'Statements without a source',
      meaning: 'A statement that cites no page, or a page that is not on the list of sources.',
    },
    sources: {
      name: 'Sources',
      meaning: 'Each has a title, a place and the day on which it was last read.',
    },
    oldestCheck: {
      name: 'Oldest check of a source',
      meaning: 'No source has gone unread for longer than this one:',
    },
    contradictions: {
      name: 'Contradictions open',
      meaning: 'Sources that say both yes and no. Coexist shows both and takes no side.',
    },
  },
  checkedTogether: (others) =>
    plural('en', others, {
      one: 'and 1 other, read on the same day.',
      other: `and ${formatNumber('en', others)} others, read on the same day.`,
    }),
  contradictions: {
    title: 'Contradictions open',
    lead: 'On the last day this knowledge covers, the sources still contradict each other here.',
    none: 'None on the last day this knowledge covers.',
  },
  facts: {
    title: 'What became of the facts of the first five documents',
    lead: 'Coexist began with five Microsoft documents. Each fact in them, and each oddity of their text, is accounted for.',
    kind: 'Outcome',
    count: 'Facts',
    kinds: {
      encoded: { name: 'In the knowledge', meaning: 'Statements, questions or prerequisites say it.' },
      refused: {
        name: 'Left out',
        meaning: 'Wrong, or about the text and not about the products. The reason is recorded.',
      },
      open: { name: 'Not in the knowledge yet', meaning: 'True and useful, and still to be added.' },
    },
    all: 'All facts',
  },
  knowledge: {
    title: 'This knowledge',
    version: 'Version',
    keptUntil: 'Kept up to date until',
    hash: 'SHA-256',
    howTo: 'To compute it again from the published file:',
    files: 'Published files:',
  },
  byFeature: {
    title: 'Situations by feature',
    lead: 'A feature has as many situations as there are ways to answer the questions its statements mention.',
    feature: 'Feature',
    situations: 'Situations',
    all: 'All features',
  },
}
