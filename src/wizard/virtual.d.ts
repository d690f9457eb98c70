/** Made by scripts/first-steps.ts: what the engine plans for a new assessment on the day of the build. */
declare module 'virtual:coexist-first-steps' {
  export const firstSteps: readonly import('./plan').PlannedStep[]
}
