import type { ReactNode } from 'react'
import { formatNumber } from '../../i18n/format'
import { useResults } from '../results-context'
import { groupAnswers, type ShownAnswer, tenantAnswers } from '../setup-answers'
import { GroupTables } from './group-tables'

/** Every answer that counts: what the results are a function of. */
export function ReportSetup() {
  const view = useResults()
  const { catalog, setup } = view
  const words = catalog.report.setup
  const rows = groupAnswers(view)
  const hasUsers = setup.groups.some(({ users }) => users !== undefined)
  const hasRows = hasUsers || rows.length > 0
  return (
    <section>
      <h2>{words.title}</h2>
      {hasRows ? (
        <GroupTables corner={words.question}>
          {(places) => (
            <tbody>
              {hasUsers ? (
                <Row title={words.users}>
                  {places.map((place) => (
                    <td key={place}>
                      <Users count={setup.groups[place]?.users} />
                    </td>
                  ))}
                </Row>
              ) : null}
              {rows.map(({ question, answers }) => (
                <Row key={question} title={catalog.knowledge.questions[question].label}>
                  {places.map((place) => (
                    <td key={place}>
                      <Answer answer={answers[place]} />
                    </td>
                  ))}
                </Row>
              ))}
            </tbody>
          )}
        </GroupTables>
      ) : null}
      <TenantAnswers />
    </section>
  )
}

function TenantAnswers() {
  const view = useResults()
  const { knowledge, report } = view.catalog
  const answers = tenantAnswers(view)
  if (answers.length === 0) return null
  return (
    <>
      <h3>{report.setup.tenant}</h3>
      <table>
        <thead>
          <tr>
            <th className="w-2/3" scope="col">
              {report.setup.question}
            </th>
            <th scope="col">{report.setup.answer}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ question, answer }) => (
            <Row key={question} title={knowledge.questions[question].label}>
              <td>{answer}</td>
            </Row>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface RowProps {
  readonly title: string
  readonly children: ReactNode
}

const Row = ({ title, children }: RowProps) => (
  <tr>
    <th className="font-normal" scope="row">
      {title}
    </th>
    {children}
  </tr>
)

function Users({ count }: { readonly count: number | undefined }) {
  const { catalog } = useResults()
  return count === undefined ? catalog.report.setup.notAnswered : formatNumber(catalog.language, count)
}

function Answer({ answer }: { readonly answer: ShownAnswer }) {
  const words = useResults().catalog.report.setup
  return answer === undefined ? words.notAsked : (answer ?? words.notAnswered)
}
