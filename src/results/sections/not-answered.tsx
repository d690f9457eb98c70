import { useId } from 'react'
import { useResults } from '../results-context'

/** The standing list of what nobody should look for here. */
export function NotAnswered() {
  const { title, items } = useResults().catalog.shell.footer.notAnswered
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="card flex flex-col gap-3">
      <h2 id={heading}>{title}</h2>
      <ul className="list-disc columns-2xs gap-10 ps-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
