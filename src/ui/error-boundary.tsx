import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What is shown: with another one, it is tried anew. */
  readonly subject: unknown
  readonly fallback: (error: unknown) => ReactNode
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly subject: unknown
  readonly failure: { readonly error: unknown } | null
}

/** What breaks inside stays inside: the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { subject: this.props.subject, failure: null }

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: ErrorBoundaryState): ErrorBoundaryState | null {
    return props.subject === state.subject ? null : { subject: props.subject, failure: null }
  }

  override render(): ReactNode {
    return this.state.failure ? this.props.fallback(this.state.failure.error) : this.props.children
  }
}
