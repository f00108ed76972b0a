// VitePress registers `Content` for all pages.
import type { Content } from 'vitepress'

declare module 'vue' {
  interface GlobalComponents {
    Content: typeof Content
  }
}
