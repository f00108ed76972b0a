import path from 'node:path'

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The platforms that keep programs in places of their own; all others follow Linux. */
type Layout = 'darwin' | 'linux' | 'win32'

interface Program {
  /** Names to look for in each folder of PATH. */
  readonly commands: readonly string[]
  /** Files to look for below each of the platform's program folders. */
  readonly files: readonly string[]
}

const chromeOrChromium: Record<Layout, Program> = {
  darwin: {
    commands: ['google-chrome', 'chromium'],
    files: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  linux: {
    commands: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
    files: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'google/chrome/chrome',
    ],
  },
  win32: {
    commands: ['chrome.exe', 'chromium.exe'],
    files: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
  },
}

const edge: Record<Layout, Program> = {
  darwin: { commands: [], files: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'] },
  linux: {
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    files: ['microsoft-edge', 'microsoft/msedge/msedge'],
  },
  win32: { commands: ['msedge.exe'], files: ['Microsoft/Edge/Application/msedge.exe'] },
}

function layoutOf(platform: NodeJS.Platform): Layout {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux'
}

function programFolders(layout: Layout, env: Environment): (string | undefined)[] {
  switch (layout) {
    case 'darwin':
      return ['/Applications', env.HOME && `${env.HOME}/Applications`]
    case 'linux':
      // Snap comes last: a confined browser cannot read every folder that the tests use.
      return ['/usr/bin', '/usr/local/bin', '/opt', '/snap/bin']
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
  }
}

function placesOf(program: Program, layout: Layout, env: Environment): string[] {
  const { delimiter, join } = layout === 'win32' ? path.win32 : path.posix
  const below = (folders: readonly (string | undefined)[], names: readonly string[]) =>
    folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []))

  return [
    ...below(env.PATH?.split(delimiter) ?? [], program.commands),
    ...below(programFolders(layout, env), program.files),
  ]
}

/**
 * Lists the files that may be a browser for the tests, the preferred one first: an installed
 * Chrome or Chromium, Playwright's own Chromium, an installed Edge.
 */
export function browserCandidates(
  platform: NodeJS.Platform,
  env: Environment,
  playwrightBrowser: string | undefined,
): string[] {
  const layout = layoutOf(platform)
  return [
    ...placesOf(chromeOrChromium[layout], layout, env),
    ...(playwrightBrowser ? [playwrightBrowser] : []),
    ...placesOf(edge[layout], layout, env),
  ]
}

const installCommands: Record<Layout, string> = {
  darwin: 'brew install --cask google-chrome',
  linux: 'apt-get install chromium (Debian), dnf install chromium (Fedora)',
  win32: 'winget install Google.Chrome',
}

/** Says what to install on a platform where no browser was found. */
export function installAdvice(platform: NodeJS.Platform): string {
  return [
    'The browser tests found no Chrome or Chromium that runs. Do one of these:',
    `- install Google Chrome or Chromium: ${installCommands[layoutOf(platform)]}`,
    "- download Playwright's own: npx playwright install chromium",
    '- set CHROMIUM_PATH to the executable of a Chromium browser',
  ].join('\n')
}
