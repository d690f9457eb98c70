import type { Locator, Page } from '@playwright/test'

export type Language = 'en' | 'fr'

/** The words of the wizard as its readers know them, typed anew: a change of words shows here. */
export const words = {
  en: {
    start: 'Start',
    next: 'Continue',
    back: 'Back',
    steps: [
      'What to assess',
      'Mailboxes',
      'Identity and sync',
      'Licences and files',
      'Names for the runbook',
      'Check answers',
    ],
    scope: 'What to assess',
    mailboxesOf: (group: string) => `Mailboxes: ${group}`,
    identity: 'Identity and sync',
    licences: 'Licences and files',
    names: 'Names for the runbook',
    check: 'Check your answers',
    assessmentTitle: 'Title of the assessment',
    asOf: 'As of',
    groupName: 'Group name',
    users: 'Number of users',
    version: 'Exchange version',
    update: 'Cumulative update',
    build: 'Or the build number',
    addGroup: 'Add another group',
    duplicate: 'Duplicate this group',
    remove: 'Remove this group',
    removed: (group: string) => `The group “${group}” is removed.`,
    restoreGroup: 'Undo',
    numbered: (number: number) => `Group ${number}`,
    groups: 'Groups',
    yes: 'Yes',
    no: 'No',
    notKnown: 'I don’t know yet',
    forAll: (answer: string) => `${answer}, for all groups`,
    change: 'Change',
    returnToCheck: 'Return to your answers',
    toResults: 'See results',
    panel: 'So far',
    toFindOut: 'To find out',
    kept: 'Kept, but not counted',
    cloud: 'Which Microsoft 365 cloud is your tenant in?',
    worldwide: 'Worldwide (commercial)',
    mailbox: 'Where are these users’ mailboxes?',
    onServer: 'Exchange Server',
    inCloud: 'Exchange Online',
    exchange: 'Which version of Exchange Server?',
    synchronised: 'Is your on-premises directory synchronised to Microsoft Entra ID?',
    oauth: 'Is OAuth configured between Exchange Server and Exchange Online?',
    sharepoint: 'Which SharePoint do you use?',
    sharepointOnline: 'SharePoint in Microsoft 365 (SharePoint Online)',
    teamsLicence: 'Do these users have a Teams licence?',
    resume: 'Resume',
    discard: 'Discard the draft',
    discarded: 'The draft is discarded.',
    restoreDraft: 'Undo',
    draft: 'You have a draft on this device',
    earlierDraft: 'You have an earlier draft',
    saved: 'Saved on this device',
    notKept: 'This browser does not let us save. Your answers stay until you close the page.',
    unreadable: 'A draft on this device could not be read. It has been set aside, and you start afresh.',
  },
  fr: {
    start: 'Commencer',
    next: 'Continuer',
    back: 'Retour',
    steps: [
      'Périmètre',
      'Boîtes aux lettres',
      'Identité et synchronisation',
      'Licences et fichiers',
      'Noms pour le mode opératoire',
      'Vérification',
    ],
    scope: 'Périmètre',
    mailboxesOf: (group: string) => `Boîtes aux lettres\u00a0: ${group}`,
    identity: 'Identité et synchronisation',
    licences: 'Licences et fichiers',
    names: 'Noms pour le mode opératoire',
    check: 'Vérifier vos réponses',
    assessmentTitle: 'Titre de l’évaluation',
    asOf: 'État au',
    groupName: 'Nom du groupe',
    users: 'Nombre d’utilisateurs',
    version: 'Version d’Exchange',
    update: 'Mise à jour cumulative',
    build: 'Ou le numéro de build',
    addGroup: 'Ajouter un groupe',
    duplicate: 'Dupliquer ce groupe',
    remove: 'Supprimer ce groupe',
    removed: (group: string) => `Le groupe «\u00a0${group}\u00a0» est supprimé.`,
    restoreGroup: 'Rétablir le groupe',
    numbered: (number: number) => `Groupe\u00a0${number}`,
    groups: 'Groupes',
    yes: 'Oui',
    no: 'Non',
    notKnown: 'Je ne sais pas encore',
    forAll: (answer: string) => `${answer}, pour tous les groupes`,
    change: 'Modifier',
    returnToCheck: 'Revenir à vos réponses',
    toResults: 'Voir les résultats',
    panel: 'À ce stade',
    toFindOut: 'À déterminer',
    kept: 'Conservées, mais non comptées',
    cloud: 'Dans quel cloud Microsoft\u00a0365 se trouve votre tenant\u202f?',
    worldwide: 'Mondial (commercial)',
    mailbox: 'Où se trouvent les boîtes aux lettres de ces utilisateurs\u202f?',
    onServer: 'Exchange Server',
    inCloud: 'Exchange Online',
    exchange: 'Quelle version d’Exchange Server\u202f?',
    synchronised: 'Votre annuaire local est-il synchronisé avec Microsoft Entra ID\u202f?',
    oauth: 'L’authentification OAuth est-elle configurée entre Exchange Server et Exchange Online\u202f?',
    sharepoint: 'Quel SharePoint utilisez-vous\u202f?',
    sharepointOnline: 'SharePoint dans Microsoft\u00a0365 (SharePoint Online)',
    teamsLicence: 'Ces utilisateurs ont-ils une licence Teams\u202f?',
    resume: 'Reprendre',
    discard: 'Abandonner le brouillon',
    discarded: 'Le brouillon est abandonné.',
    restoreDraft: 'Rétablir le brouillon',
    draft: 'Vous avez un brouillon sur cet appareil',
    earlierDraft: 'Vous avez un brouillon antérieur',
    saved: 'Enregistré sur cet appareil',
    notKept: 'Ce navigateur n’autorise pas l’enregistrement. Vos réponses restent jusqu’à la fermeture de la page.',
    unreadable:
      'Un brouillon de cet appareil n’a pas pu être lu. Il a été mis de côté et vous repartez d’une évaluation vide.',
  },
} as const

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

export const question = (page: Page, label: string) => page.getByRole('group', { name: label, exact: true })

/** An option by its name: beside it may stand a detail. */
export function option(place: Locator, name: string): Locator {
  return place
    .getByRole('radio', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&').replace(/\s/g, '\\s')}`) })
    .first()
}

export async function answer(page: Page, label: string, name: string): Promise<void> {
  await option(question(page, label), name).click()
}

/** The counts of the live panel by the words of its badges. */
export async function counts(page: Page, language: Language): Promise<Readonly<Record<string, number>>> {
  const items = page.getByRole('region', { name: words[language].panel }).getByRole('listitem')
  await items.first().waitFor()
  const texts = await items.filter({ has: page.locator('.tabular-nums') }).allInnerTexts()
  return Object.fromEntries(
    texts.map((text) => text.split('\n').filter((line) => line !== '')).map(([word, count]) => [word, Number(count)]),
  )
}

export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text())
  })
  return errors
}

/** 1,200 users on Exchange 2016 CU2 and 310 in Exchange Online; a few answers given. */
export const mixedTenant = {
  title: 'Contoso',
  asOf: '2026-11-21',
  areas: ['teams'],
  tenant: { cloud: 'worldwide', 'directory-sync': 'yes', 'exchange-oauth': 'no' },
  groups: [
    {
      id: 'g1',
      name: 'Head office',
      users: '1200',
      build: '',
      answers: { mailbox: 'exchange-server', exchange: '2016-cu2' },
    },
    { id: 'g2', name: 'Sales', users: '310', build: '', answers: { mailbox: 'exchange-online' } },
  ],
  names: {},
}

/** Puts a draft on the device before the page opens. */
export async function withDraft(page: Page, draft: unknown): Promise<void> {
  await page.addInitScript(
    (text) => {
      if (!localStorage.getItem('coexist.draft')) localStorage.setItem('coexist.draft', text)
    },
    JSON.stringify({ version: 1, savedAt: '2026-11-20T14:05:00.000Z', draft }),
  )
}

/** Presses Tab until the element has the focus, as somebody without a pointer does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The element cannot be reached with the Tab key.')
}
