/** A command on paper, whole on its page. Where a line has to go on below, it is set in, so that it is not taken for two. */
export function PaperCommand({ lines }: { readonly lines: readonly string[] }) {
  return (
    <pre>
      {lines.map((line, place) => (
        // Lines stay in their place, and two may be alike.
        // biome-ignore lint/suspicious/noArrayIndexKey: there is nothing else that tells them apart
        <span className="block ps-[2ch] -indent-[2ch]" key={place}>
          {`${line}\n`}
        </span>
      ))}
    </pre>
  )
}
