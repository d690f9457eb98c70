import { Link } from 'wouter'
import { libraryAddresses } from './addresses'
import { useLibrary } from './library-context'

/** Stands above the heading of each page: to the index. */
export function WayBack() {
  const { words } = useLibrary()
  return (
    <p className="text-sm print:hidden">
      <Link href={libraryAddresses.index}>{words.index.title}</Link>
    </p>
  )
}
