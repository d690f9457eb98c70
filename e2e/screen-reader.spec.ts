import { expect, test } from '@playwright/test'
import type { Language } from '../src/i18n/catalog'
import { exampleIds } from '../src/i18n/shell'
import { catalogs, openResults, twoGroups } from './results-fixtures'
import { expectToRead, having, named, type Spoken, saying } from './screen-reader'
import { answer, heading, words } from './wizard-driver'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }

const title = (name: string) => named('heading', name, '[level=1]')
const section = (name: string) => named('heading', name, '[level=2]')

/** Around every page: the way past it, the head, the page, the foot. */
function framed(language: Language, main: readonly Spoken[]): readonly Spoken[] {
  const { skipToContent, languageSwitch, footer } = catalogs[language].shell
  const isPressed = (one: Language) => (one === language ? '[pressed]' : '')
  return [
    named('link', skipToContent),
    having('banner', [
      named('link', 'Coexist'),
      having(named('group', languageSwitch), [
        named('button', 'EN English', isPressed('en')),
        named('button', 'FR Français', isPressed('fr')),
      ]),
    ]),
    having('main', main),
    having('contentinfo', [
      named('link', footer.assessments),
      named('link', footer.library),
      named('link', footer.accessibility),
      named('link', footer.licences),
    ]),
  ]
}

/** A question is heard with its name, then each answer with its own, then why it is asked. */
function asked(language: Language, name: string, answers: readonly string[]): Spoken {
  const { why } = catalogs[language].wizard.question
  return having(named('group', name), [
    section(name),
    ...answers.map((one) => named('radio', one)),
    having('paragraph', [saying('strong', `${why}.`)]),
  ])
}

/** What a page of the wizard has around its questions. */
function step(language: Language, name: string, fields: readonly Spoken[], ways: readonly Spoken[]): readonly Spoken[] {
  const { progress, panel } = catalogs[language].wizard
  return framed(language, [
    having(named('navigation', progress.label), [having('list', [having('listitem', [{ element: 'link' }])])]),
    title(name),
    ...fields,
    ...ways,
    having(named('region', panel.title), [section(panel.title), { element: 'img' }, { element: 'list' }]),
    { element: 'status' },
  ])
}

for (const language of ['en', 'fr'] as const) {
  const say = words[language]

  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test('the start page reads from its title to the verdicts', async ({ page }) => {
      const { start, verdicts } = catalogs[language].shell
      await page.goto('./')
      await expectToRead(
        page.locator('body'),
        framed(language, [
          title(start.title),
          named('link', start.begin),
          section(start.examples.title),
          having(
            'list',
            exampleIds.map((id) => having('listitem', [named('button', start.examples.names[id])])),
          ),
          named('button', start.openLink),
          section(start.privacy.title),
          section(start.verdicts.title),
          ...Object.values(verdicts).map((verdict) => saying('term', verdict)),
        ]),
      )
    })

    test('each step of the wizard begins at its title and asks by name', async ({ page }) => {
      const { wizard } = catalogs[language]
      const yesOrNo = [say.yes, say.no, say.notKnown]
      const [back, next] = [named('link', say.back), named('button', say.next)]
      const body = page.locator('body')
      await page.goto('./')
      await page.getByRole('link', { name: say.start, exact: true }).click()

      await expect(heading(page, say.scope)).toBeFocused()
      await expectToRead(
        body,
        step(
          language,
          say.scope,
          [
            named('textbox', say.assessmentTitle),
            named('textbox', say.asOf),
            having(named('group', wizard.scope.areas.label), [
              named('checkbox', catalogs[language].knowledge.areas.teams.shortName, '[checked]'),
            ]),
            asked(language, say.cloud, [say.worldwide, say.notKnown]),
          ],
          [next],
        ),
      )
      await page.getByLabel(say.assessmentTitle, { exact: true }).fill('Contoso')
      await answer(page, say.cloud, say.worldwide)
      await page.getByRole('button', { name: say.next }).click()

      await expect(heading(page, say.mailboxesOf(say.numbered(1)))).toBeFocused()
      await expectToRead(
        body,
        step(
          language,
          say.mailboxesOf(say.numbered(1)),
          [
            named('textbox', say.groupName),
            named('textbox', say.users),
            having(named('group', say.mailbox), [section(say.mailbox), named('radio', say.notKnown)]),
          ],
          [named('button', say.duplicate), back, next, named('button', say.addGroup)],
        ),
      )
      await page.getByLabel(say.groupName, { exact: true }).fill('Head office')
      await page.getByLabel(say.users, { exact: true }).fill('1200')
      await answer(page, say.mailbox, say.onServer)
      await page.getByRole('button', { name: say.next }).click()

      await expect(heading(page, say.identity)).toBeFocused()
      await expectToRead(
        body,
        step(
          language,
          say.identity,
          [asked(language, say.synchronised, yesOrNo), asked(language, say.oauth, yesOrNo)],
          [back, next],
        ),
      )
      await answer(page, say.synchronised, say.yes)
      await answer(page, say.oauth, say.yes)
      await page.getByRole('button', { name: say.next }).click()

      await expect(heading(page, say.licences)).toBeFocused()
      await expectToRead(
        body,
        step(
          language,
          say.licences,
          [
            asked(language, say.sharepoint, [say.sharepointOnline, say.notKnown]),
            asked(language, say.teamsLicence, yesOrNo),
          ],
          [back, next],
        ),
      )
      await answer(page, say.sharepoint, say.sharepointOnline)
      await page.getByRole('button', { name: say.next }).click()

      await expect(heading(page, say.names)).toBeFocused()
      await expectToRead(body, step(language, say.names, [], [back, next]))
      await page.getByRole('button', { name: say.next }).click()

      await expect(heading(page, say.check)).toBeFocused()
      await expectToRead(
        body,
        step(
          language,
          say.check,
          [
            section(wizard.check.tenant),
            saying('term', say.cloud),
            saying('definition', say.worldwide),
            section('Head office'),
            saying('term', say.mailbox),
            saying('definition', say.onServer),
          ],
          [back, named('link', say.toResults)],
        ),
      )
      await page.getByRole('link', { name: say.toResults }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    })

    test('the results read from the answer to what to do, and the matrix by its heads', async ({ page }) => {
      const { results, runbook, shell, knowledge } = catalogs[language]
      await openResults(page, twoGroups, language)
      await page.getByRole('heading', { level: 2, name: results.sources.title }).waitFor()
      const verdict = (word: string) => named('cell', word)
      const region = (name: string, children: readonly Spoken[] = []) =>
        having(named('region', name), [section(name), ...children])
      await expectToRead(
        page.locator('body'),
        framed(language, [
          { element: 'heading [level=1]' },
          having(named('region', results.toolbar.label), [
            named('button', results.toolbar.share),
            named('button', results.toolbar.printReport),
            named('link', results.toolbar.editAnswers),
          ]),
          region(results.counts.title, [{ element: 'list' }]),
          region(results.assumes.title),
          region(results.topology.title),
          region(results.ends.title),
          region(results.warnings.title),
          region(results.matrix.title, [
            named('searchbox', results.matrix.find),
            { element: 'status' },
            having(named('table', results.matrix.title), [
              having('rowgroup', [
                having('row', [
                  named('columnheader', results.matrix.feature),
                  { element: 'columnheader /Head office/' },
                ]),
              ]),
              having('rowgroup', [
                having('row', [
                  named('rowheader', knowledge.features['teams-tabs'].name),
                  verdict(shell.verdicts.supported),
                ]),
              ]),
            ]),
          ]),
          region(results.notes.title),
          region(results.prerequisites.title),
          region(runbook.title),
        ]),
      )
    })
  })
}
