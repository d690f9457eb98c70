import { keepBuild } from './keep-build'
import type { Build, WorkerScope } from './worker-scope'

/** Written in front of this code by the build. */
declare const currentBuild: Build

// The compiler takes the global scope for a page's, whose types cannot stand beside a worker's.
keepBuild(self as unknown as WorkerScope, currentBuild)
