import type { AccessibilityWords } from '../accessibility-words'

export const accessibility: AccessibilityWords = {
  title: 'Accessibility',
  lead: 'Coexist is made to meet the Web Content Accessibility Guidelines, WCAG 2.2 at level AA. It has been checked by its makers, not by anyone outside.',
  reviewed: 'This page was last gone through on:',
  checked: {
    title: 'What is checked, and how',
    lead: 'Tests in a real browser, Chromium, that come with Coexist and that anyone can run. Most of them go through the pages in English and in French.',
    items: [
      'The rules of axe: the start page, every step with and without errors, results, runbook, the pages on the knowledge, the dialogs for sharing and taking away. In light and dark colours.',
      'The way from the start to the results with the keyboard alone, and the matrix cell by cell.',
      'What a screen reader is given: names, roles and order of the start page, of each step and of the results.',
      'The focus: it begins at the title of each new page. Where fields are wrong, it goes to the list of them.',
      'Announcements: each answer says once what it changed, and typing is not interrupted.',
      'A width of 320 pixels, and the steps enlarged to 200 %: nothing has to be scrolled sideways, but for wide tables and drawings in a frame of their own.',
      'Forced colours and reduced motion on the start page, a step, the results and two dialogs. Each verdict has a word and a shape beside its colour.',
      'Reports saved as PDF: their language, headings, tables and outline are marked as such.',
    ],
  },
  notChecked: {
    title: 'What is not checked',
    lead: 'A test finds a part of all obstacles only. Nothing here is known of:',
    items: [
      'People who use screen readers, magnifiers, speech or switches: none of them has tested Coexist.',
      'NVDA, JAWS, VoiceOver, TalkBack and Narrator: the tests read what the browser hands to them, not what they make of it.',
      'Safari, and browsers on phones. In Firefox only the way to the results and printing are tried.',
    ],
  },
  limits: {
    title: 'What is known to be left',
    lead: 'Each has a way round it.',
    items: [
      'The drawing of the tenant and the order of the steps are pictures. Both stand below in words as well.',
      'Titles of sources stay in English, and are marked as such.',
      'With many groups the matrix scrolls sideways. Groups can be hidden, and on a narrow screen there are cards instead.',
    ],
  },
  report: {
    title: 'Tell of an obstacle',
    lead: 'Write to whoever runs this copy, or open an issue where the source of Coexist is kept. It helps to say:',
    items: [
      'on which page, and what you wanted to do;',
      'with which browser and which assistive technology;',
      'what happened instead. Leave out names of your tenant.',
    ],
  },
}
