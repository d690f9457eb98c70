import { createElement, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that any page with this library has to load before it does something. */
function Counter() {
  const [count, setCount] = useState(0)
  useEffect(() => {
    performance.mark('usable')
  }, [])
  return createElement('button', { onClick: () => setCount(count + 1), type: 'button' }, `Pressed ${count} times`)
}

const root = document.getElementById('root')
if (root) createRoot(root).render(createElement(Counter))
