import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { canonicalKnowledge } from '../src/io/published/canonical-knowledge'
import { prove } from '../src/proof/proof'

/** Runs beside the build, which has other things to do meanwhile. */
const hash = createHash('sha256').update(canonicalKnowledge()).digest('hex')
parentPort?.postMessage({ ...prove(), hash })
