import type { FilesWords } from '../files-words'
import { formatNumber } from '../format'

export const files: FilesWords = {
  dialog: {
    title: 'Take away',
    withNames: 'With title, names and notes',
    withNamesHelp: 'Without them, groups are numbered, and no server, owner or note is in the file.',
    withRunbook: 'With the runbook',
    save: 'Save',
    copy: 'Copy',
    close: 'Close',
    saved: (file) => `${file} is handed to the browser.`,
    failed: 'The file could not be made. Check the connection and try again.',
    withoutRunbook: (limit) =>
      `With the runbook, the report would be larger than ${formatNumber('en', limit)} kB: it is saved without. The workbook has its steps; Markdown and scripts are offered below the runbook.`,
    withoutReasons: (limit) =>
      `With the reasons of every verdict, the report would be larger than ${formatNumber('en', limit)} kB: it is saved without them and without the runbook. The workbook has both.`,
    copied: 'Copied',
    selected: 'The browser refused to copy. The text is selected: copy it yourself.',
    csv: {
      separator: 'Between cells',
      separators: { comma: 'Comma (English Excel)', semicolon: 'Semicolon (French Excel)', tab: 'Tab' },
      mark: 'Begin with a byte order mark, which Excel needs for accents',
    },
  },
  forms: {
    json: {
      name: 'Coexist file (.json)',
      use: 'To go on later or elsewhere: all answers and notes, and what followed from them.',
    },
    html: {
      name: 'Report as a web page (.html)',
      use: 'For people without Coexist: one file that opens in any browser, without a network.',
    },
    xlsx: {
      name: 'Workbook (.xlsx)',
      use: 'To sort and filter: matrix, reasons, prerequisites, runbook and sources, a sheet each.',
    },
    csv: { name: 'Table (.csv)', use: 'For other programs: a row for each feature of each group.' },
    markdown: { name: 'Document (.md)', use: 'For a wiki or a ticket: verdicts, reasons, prerequisites and sources.' },
    table: { name: 'Matrix on the clipboard', use: 'To paste into a mail, a document or a spreadsheet.' },
    calendar: { name: 'Calendar (.ics)', use: 'What ends or changes ahead, each with an alarm a month before.' },
  },
  sheets: {
    matrix: 'Matrix',
    reasons: 'Reasons',
    prerequisites: 'Prerequisites',
    runbook: 'Runbook',
    sources: 'Sources',
    area: 'Area',
    source: { id: 'Id', title: 'Title', where: 'Where', date: 'Date', checkedOn: 'Checked on' },
  },
  drop: {
    target: 'Drop a file to open it',
    targetHelp: 'A file saved by Coexist, or a setup as JSON. Your own assessments stay as they are.',
    refused: (file) => `${file} cannot be opened.`,
    onlyOne: 'These are several files. Drop one at a time.',
    unreadable: 'The browser cannot read it. Drop a file rather than a folder.',
    close: 'Close',
  },
}
