import { useResults } from '../results-context'

export function ReportNotAnswered() {
  const { title, items } = useResults().catalog.shell.footer.notAnswered
  return (
    <section className="whole">
      <h2>{title}</h2>
      <ul className="list-disc columns-2 ps-[5mm]">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
