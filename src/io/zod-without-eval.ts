import * as z from 'zod/mini'

// A content security policy may forbid code made at run time: zod then does without from the start, and does not try.
z.config({ jitless: true })
