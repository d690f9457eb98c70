import type { ShellWords } from '../shell'
import { verdicts } from './verdicts'

export const shell: ShellWords = {
  tagline: 'Exchange, Teams, Skype and Intune readiness',
  skipToContent: 'Skip to content',
  languageSwitch: 'Language',
  languageNotLoaded: 'This language could not be loaded. Check the connection and try again.',
  loading: 'Loading. If this text stays, reload the page.',
  needsScript:
    'Coexist works out its results in your browser and needs JavaScript for that. Allow it for this page, then reload.',
  verdicts,
  start: {
    title: 'Which Teams features work with the way your mailboxes are hosted',
    lead: 'Microsoft says it in tables, footnotes and pages that change. Answer a few questions about your tenant: Coexist says what works for each group of users, why, and what to do about the rest.',
    begin: 'Start',
    effort: 'About three minutes. Leave out what you do not know yet.',
    verdicts: {
      title: 'Eight possible verdicts',
      meanings: {
        supported: 'It works, and a source says so.',
        limited: 'It works, but not entirely.',
        conditional: 'It works once a prerequisite is done.',
        unsupported: 'A source says it does not work here.',
        retired: 'The service it needs has ended.',
        unanswered: 'One of your answers is missing.',
        undocumented: 'No source speaks of this case.',
        contested: 'Two sources contradict each other.',
      },
    },
    points: [
      {
        title: 'Answer what you know',
        text: 'Where the mailboxes are, what is synchronised, who has which licence. Each question says why it is asked and where to look the answer up.',
      },
      {
        title: 'Read a verdict with its source',
        text: 'One per feature and group of users, with the page of Microsoft that says so. What nobody documents is shown as such, never guessed.',
      },
      {
        title: 'Share it or print it',
        text: 'A link that holds all your answers, for a colleague. A report on paper, for the change board.',
      },
    ],
    privacy: {
      title: 'Nothing leaves this page',
      text: 'No account, no server, no tracking. Your answers stay in this browser until you send a link yourself.',
    },
    examples: {
      title: 'Or look at an example',
      names: {
        mixed: '1,200 users on Exchange 2016 CU23, 300 in Exchange Online',
        legacy: 'Exchange Online Dedicated, legacy, in March 2024',
        china: 'A tenant operated by 21Vianet (China)',
      },
    },
    openLink: 'Open a shared link or file',
  },
  footer: {
    assessments: 'Your assessments on this device',
    library: 'What Coexist knows, feature by feature',
    accessibility: 'Accessibility',
    notAnswered: {
      title: 'What Coexist does not answer',
      items: [
        'Mail flow',
        'Coexistence modes of Teams and Skype for Business',
        'Teams Rooms',
        'Phone System',
        'Outlook mobile',
        'Shared and room mailboxes: they are not users',
        'Which security update a server has',
      ],
    },
    licence: 'Free software under the MIT licence.',
    licences: 'Licences of what it is built with',
    independence: 'Independent of Microsoft. Product names are trademarks of their owners.',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'The address may be incomplete. Your answers, if you gave any, are still there.',
    toStart: 'Go to the start page',
  },
  failure: {
    title: 'This page stopped working',
    text: 'The fault is in Coexist, not in your answers. Answers already saved on this device are still there after a reload.',
    reload: 'Reload the page',
    missing: {
      title: 'A part of Coexist could not be loaded',
      text: 'The connection failed, or a newer version has taken its place. Answers already saved on this device are still there after a reload.',
    },
    toStart: 'Go to the start page',
  },
}
