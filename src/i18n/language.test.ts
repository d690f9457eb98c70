import { describe, expect, it } from 'vitest'
import { type Language, languages } from './catalog'
import { en } from './en'
import { accessibility as englishAccessibility } from './en/accessibility'
import { assessmentsWords as englishAssessments } from './en/assessments'
import { changesWords as englishChanges } from './en/changes'
import { compare as englishCompare } from './en/compare'
import { library as englishLibrary } from './en/library'
import { offline as englishOffline } from './en/offline'
import { proof as englishProof } from './en/proof'
import { runbookSteps as englishSteps } from './en/runbook'
import { sharing as englishSharing } from './en/sharing'
import { topology as englishTopology } from './en/topology'
import { whatIf as englishWhatIf } from './en/what-if'
import { fr } from './fr'
import { accessibility as frenchAccessibility } from './fr/accessibility'
import { assessmentsWords as frenchAssessments } from './fr/assessments'
import { changesWords as frenchChanges } from './fr/changes'
import { compare as frenchCompare } from './fr/compare'
import { library as frenchLibrary } from './fr/library'
import { offline as frenchOffline } from './fr/offline'
import { proof as frenchProof } from './fr/proof'
import { runbookSteps as frenchSteps } from './fr/runbook'
import { sharing as frenchSharing } from './fr/sharing'
import { topology as frenchTopology } from './fr/topology'
import { whatIf as frenchWhatIf } from './fr/what-if'
import { type FoundText, textsOf } from './walk-catalog'

/** Words that are loaded with what they are about. */
const late: Readonly<Record<Language, object>> = {
  en: {
    accessibility: englishAccessibility,
    assessments: englishAssessments,
    changes: englishChanges,
    compare: englishCompare,
    library: englishLibrary,
    offline: englishOffline,
    proof: englishProof,
    runbookSteps: englishSteps,
    sharing: englishSharing,
    topology: englishTopology,
    whatIf: englishWhatIf,
  },
  fr: {
    accessibility: frenchAccessibility,
    assessments: frenchAssessments,
    changes: frenchChanges,
    compare: frenchCompare,
    library: frenchLibrary,
    offline: frenchOffline,
    proof: frenchProof,
    runbookSteps: frenchSteps,
    sharing: frenchSharing,
    topology: frenchTopology,
    whatIf: frenchWhatIf,
  },
}

const texts: Readonly<Record<Language, readonly FoundText[]>> = {
  en: [...textsOf(en), ...textsOf(late.en)],
  fr: [...textsOf(fr), ...textsOf(late.fr)],
}

const isCommand = (text: string) =>
  /^(Get|Test|Set|New|Connect|Resolve)-[A-Z]\w+( |$)/.test(text) && !/[.:]$/.test(text)

/** Words of prose: not commands, and not what people type into the filter. */
const prose = (language: Language) =>
  texts[language].filter(({ path, text }) => !path.includes('synonyms') && !isCommand(text))

/** Printed around the numbers that the browser counts on paper. */
const isBesideANumber = (path: string) => path.startsWith('report.page.')

/** What consoles and shells call by a name of their own, in any language. */
const properNames =
  /Organization Management|Customize synchronization options|Remote Connectivity Analyzer|\bLicenses\b|\b[A-Z][a-z]+-[A-Z][A-Za-z]+/g

const offenders = (found: readonly FoundText[], isWrong: (text: string) => boolean) => [
  ...new Set(found.filter(({ text }) => isWrong(text)).map(({ path, text }) => `${path}: ${text}`)),
]

const containing = (found: readonly FoundText[], pattern: RegExp) =>
  offenders(found, (text) => pattern.test(text.replace(properNames, 'Name')))

/** What both languages say in the same place; of what functions say, only what suits them. */
function pairs(): readonly { readonly path: string; readonly en: string; readonly fr: string }[] {
  const french = new Map(texts.fr.filter(({ isMadeUp }) => !isMadeUp).map(({ path, text }) => [path, text]))
  return texts.en.flatMap(({ path, text, isMadeUp }) => {
    const translation = french.get(path)
    return isMadeUp || translation === undefined || path.includes('synonyms')
      ? []
      : [{ path, en: text, fr: translation }]
  })
}

const paths = (language: Language) =>
  new Set(texts[language].map(({ path }) => path).filter((path) => !path.includes('synonyms')))

/** Numbers and versions, whatever separates their thousands. */
const numbersIn = (text: string) =>
  [...text.matchAll(/\d[\d.,\u202f\u00a0]*\d|\d/g)].map(([number]) => number.replace(/[,\u202f\u00a0]/g, '')).sort()

describe.each(languages)('every text in %s', (language) => {
  it('says something', () => {
    const whole = texts[language].filter(({ path, isMadeUp }) => !isMadeUp && !isBesideANumber(path))
    expect(offenders(whole, (text) => text.trim() === '')).toEqual([])
  })

  it('has sentences of at most 200 characters', () => {
    const isLong = (text: string) => text.split(/(?<=[.!?])\s+/).some((sentence) => sentence.length > 200)
    expect(offenders(prose(language), isLong)).toEqual([])
  })

  it('has no straight quotes', () => {
    expect(containing(prose(language), /['"]/)).toEqual([])
  })

  it('has no space too many', () => {
    const whole = prose(language).filter(({ path, isMadeUp }) => !isMadeUp && !isBesideANumber(path))
    expect(containing(prose(language), /[ \u00a0\u202f]{2}|\n/)).toEqual([])
    expect(containing(whole, /^\s|\s$/)).toEqual([])
  })

  it('has neither long dashes nor three dots', () => {
    expect(containing(prose(language), /—|\.\.\./)).toEqual([])
  })
})

describe('French', () => {
  const found = prose('fr')

  it('keeps : on the line of the word before it', () => {
    expect(containing(found, /[^\u00a0]:(?=[\s»)]|$)/)).toEqual([])
  })

  it('keeps ; ? ! on the line of the word before them', () => {
    expect(containing(found, /[^\u00a0\u202f][;?!](?=[\s»)]|$)/)).toEqual([])
  })

  it('has no-break spaces inside its quotation marks', () => {
    expect(containing(found, /«[^\u00a0]|[^\u00a0]»/)).toEqual([])
  })

  it.each([
    /locataire/i,
    /support(é|ée|és|ées)\b/i,
    /Skype (entreprise|for Business|pour|d’entreprise)/,
    /ID Microsoft Entra/,
    /mise? en attente/i,
    /infonuagique/i,
    /libre\/occupé/i,
    /organization/i,
    /licenses?\b/i,
    /applets? de commande/i,
    /(?<![\w-])e?mails?\b(?!\.\w)/i,
    /courriel/i,
    /\bsur site\b/i,
    /on-premises?\b/i,
    /découverte électronique/i,
    /\bchats?\b/i,
    /clavardage/i,
    /\bchaînes?\b/i,
    /\bpolitiques?\b/i,
    /pré-requis/i,
    /Outlook sur le Web|Outlook Web App(?!, OWA)/,
    /\b(veuillez|s’il vous plaît|oups)\b/i,
    /déprécié|obsolète/i,
    /hors support|fin de vie/i,
    /\bnous\b/i,
    /serveurs? de périphérie/i,
    /boîtes? vocales?/i,
    /\bagendas?\b/i,
    /Exchange en ligne|Office 365 en ligne/i,
  ])('never says %s', (word) => {
    expect(containing(found, word)).toEqual([])
  })
})

describe('English', () => {
  const found = prose('en')

  it('puts no space before : ; ? !', () => {
    expect(containing(found, /\s[:;?!]/)).toEqual([])
  })

  it.each([
    /organiz|synchroniz|authoriz|recogniz|customiz|analyz/i,
    /\blicens(e|es|ed|ing)\b/i,
    /\bcenters?\b/i,
    /\bcolor|behavior|favorite|cancel(ed|ing)\b/i,
    /\bemails?\b/i,
    /\b(please|simply|oops)\b/i,
    /\bcatalog\b/i,
    /\bcustomers?\b/i,
  ])('never says %s', (word) => {
    expect(containing(found, word)).toEqual([])
  })
})

describe('both languages', () => {
  it('say something in the same places', () => {
    const [english, french] = [paths('en'), paths('fr')]
    expect([...english].filter((path) => !french.has(path))).toEqual([])
    expect([...french].filter((path) => !english.has(path))).toEqual([])
  })

  it('name the same numbers', () => {
    const differing = pairs().filter((pair) => numbersIn(pair.en).join(' ') !== numbersIn(pair.fr).join(' '))
    expect(differing).toEqual([])
  })

  it.each([
    [/\bmailbox(es)?\b/i, /boîtes? aux lettres/i],
    [/\bcumulative update\b/i, /mises? à jour cumulatives?/i],
    [/\blegal hold\b/i, /conservation légale/i],
    [/\bdirectory synchronisation\b/i, /synchronisation d’annuaire/i],
    [/\bor later\b/i, /ou (version|une date) ultérieure/i],
    [/\bretention\b/i, /rétention/i],
    [/\bprerequisites?\b/i, /prérequis/i],
    [/\btenants?\b/i, /\btenants?\b/i],
    [/\blicences?\b/i, /\blicences?\b/i],
    [/\bhosting provider\b/i, /fournisseurs? d’hébergement/i],
    [/\bpartner application\b/i, /applications? partenaires?/i],
    [/\bvoice messages?\b/i, /messages? vocaux/i],
    [/\bprivate chats?\b/i, /conversations? privées?/i],
    [/\bout.of.office\b/i, /absence du bureau/i],
    [/\bOutlook on the web\b/, /Outlook sur le web/],
    [/\bSkype for Business\b/, /Skype Entreprise/],
    [/\bHybrid Configuration Wizard\b/, /Assistant Configuration hybride/],
    [/\bservice principal names?\b/, /noms? de principal du service/],
    [/\breachable from the Internet\b/, /accessibles? depuis Internet/],
  ])('say %s by %s', (english, french) => {
    expect(pairs().filter((pair) => english.test(pair.en) && !french.test(pair.fr))).toEqual([])
  })
})
