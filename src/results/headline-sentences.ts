import { featureNames, isNothingAnswered, type ResultsView } from './view'

export interface HeadlineSentences {
  readonly main: readonly string[]
  readonly further: readonly string[]
}

/** The answer in words: the sentence for a manager, then what it leaves out and what stands in the way. */
export function headlineSentences(view: ResultsView): HeadlineSentences {
  const words = view.catalog.results.headline
  const { headline } = view
  return {
    main: isNothingAnswered(view) ? [words.nothingAnswered] : mainSentences(view),
    further: [
      ...(headline.retired.length > 0 ? [words.retired(featureNames(view, headline.retired))] : []),
      ...(headline.undocumented.length > 0 ? [words.undocumented(featureNames(view, headline.undocumented))] : []),
      ...(isNothingAnswered(view) ? [] : furtherSentences(view)),
    ],
  }
}

function mainSentences({ headline, assessment, today, catalog }: ResultsView): readonly string[] {
  const words = catalog.results.headline
  const { total, everyone, someGroups, later, prerequisites, toFindOut } = headline
  if (total === 0) return [words.nothingCounted]
  const severalGroups = headline.groups > 1
  const day = assessment.asOf === today ? null : assessment.asOf
  const working = words.working({ count: everyone, total, severalGroups, day, isOpen: toFindOut > 0 })
  const isMore = everyone > 0
  return [
    working,
    ...(someGroups > 0 ? [words.someGroups(someGroups, isMore)] : []),
    ...(later > 0 ? [words.later({ count: later, prerequisites, severalGroups, isMore })] : []),
  ]
}

function furtherSentences({ headline, catalog }: ResultsView): readonly string[] {
  const words = catalog.results.headline
  const { blocked, toFindOut, unclear, laterToCheck, groups } = headline
  return [
    ...(blocked > 0 ? [words.blocked(blocked, groups > 1)] : []),
    ...(toFindOut > 0 ? [words.toFindOut(toFindOut)] : []),
    ...(unclear > 0 ? [words.unclear(unclear)] : []),
    ...(laterToCheck > 0 ? [words.laterToCheck(laterToCheck)] : []),
  ]
}
