import type { LinkWords } from '../link-words'

export const link: LinkWords = {
  opened: {
    title: 'You are looking at a shared assessment',
    text: (version) =>
      version === null
        ? 'It came with the link. Your own drafts stay as they are; as soon as you change an answer, it becomes a copy of your own.'
        : `It came with the link, made with knowledge version ${version}; the results here follow the knowledge of today. Your own drafts stay as they are; as soon as you change an answer, it becomes a copy of your own.`,
  },
  broken: {
    damaged: {
      title: 'This link is damaged.',
      text: 'A part of it is missing or was altered on the way, so nothing is shown rather than something wrong. Copy the whole link from the message and paste it here, or ask for it again.',
    },
    foreign: {
      title: 'This is not a link of Coexist.',
      text: 'The address holds no assessment that this page could read. If it came by mail, copy the whole link and paste it here.',
    },
    newer: {
      title: 'This link was made by a newer version.',
      text: 'The page you have open is older than the link. Reload the page; if that does not help, open the link where it was made.',
    },
    oversized: {
      title: 'This link is too long.',
      text: 'No link of Coexist is that long. Ask for a new one, or for a file.',
    },
  },
  ownDraftKept: 'Your own drafts on this device are untouched.',
  reload: 'Reload the page',
  toStart: 'Go to the start page',
  paste: {
    title: 'Open a shared link or file',
    label: 'Link or code',
    help: 'Paste the whole link, or the code of a printed report.',
    open: 'Open',
    file: 'File',
    fileHelp: 'A file that Coexist saved, or a setup as JSON. It is read here and sent nowhere.',
  },
}
