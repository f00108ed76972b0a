// VitePress registers it for all pages; imported, its module would be in a circle of chunks.
import type { Content } from 'vitepress'

declare module 'vue' {
  interface GlobalComponents {
    Content: typeof Content
  }
}
