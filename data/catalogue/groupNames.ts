/**
 * By the first three digits of a code, in categories without sub-groups. Source: the page on error
 * codes in the documentation (github.com/fresns/docs, extensions/error-code).
 */
const groupNames: Readonly<Record<string, string>> = {
  311: 'Platform',
  312: 'Version',
  313: 'App ID / Secret and Sign',
  314: 'Lang Tag and Timezone',
  315: 'Account',
  316: 'User',
  317: 'Device Info',
  321: 'Configuration Class',
  322: 'Validation Class',
  323: 'Running Class',
  341: 'Parameter Verification',
  342: 'Register',
  343: 'Login',
  344: 'Modification and Configuration',
  345: 'Wallet',
  351: 'Parameter Verification',
  352: 'User Auth',
  353: 'User Permissions',
}

/** The documentation’s name for the group of a code without a sub-group; null if it has none. */
export const groupNameOf = (code: number): string | null =>
  groupNames[String(code).slice(0, 3)] ?? null
