import type { ErrorCode } from '../catalogue/entries'

/**
 * The codes that each command word returns to the calling plugin, its own or another word’s, in the
 * source of `sourceRelease`.
 */
export const commandWords = {
  addContentMoreInfo: [37400, 37500],
  checkCode: [33203],
  checkExtendPerm: [35301],
  checkHeaders: [31102, 31103, 31301, 31302, 31303, 31304, 31502, 31504, 31505, 31603],
  checkLoginToken: [31505, 31508, 31604, 32206],
  checkUploadPerm: [
    31602, 32201, 35202, 35203, 36109, 36110, 36111, 36112, 36113, 36114, 36115, 36116, 36310,
    36500, 36600, 36606, 36607, 36608, 37800, 37801, 37802,
  ],
  contentPublishByDraft: [35201, 35202, 36305, 36306, 36307, 36308, 36309, 38100, 38104],
  contentQuickPublish: [32101, 32102, 35201, 35202, 37400, 37500, 38107],
  createAccount: [34204, 34403],
  createAccountToken: [31301, 31502],
  createDraft: [32101, 32102, 35201, 35202, 38107],
  createUser: [31103, 31502, 31504, 31505, 34301],
  createUserToken: [31103, 31502, 31504, 31505, 31602],
  disconnectAccountConnect: [34406],
  generateDraft: [35201, 35202, 36305, 36306, 36307, 36308, 36309, 36314, 37400, 37500],
  getCallbackContent: [32101, 32102, 32203, 32204, 32206, 32303],
  logicalDeletionContent: [36400],
  physicalDeletionContent: [36400],
  sendCode: [32100],
  sendNotification: [30003],
  setAccountConnect: [32302, 34405],
  setContentCloseDelete: [37400, 37500],
  setContentDigest: [37400, 37500],
  setContentSticky: [37400, 37500],
  setPostAffiliateUser: [35201, 37400],
  setPostAuth: [30001, 37400],
  updateLoginToken: [31604, 32203, 32204, 32206, 34301, 35201, 35204],
  updateOrCreateCallbackContent: [32101, 32102],
  verifyAccessToken: [
    30002, 30004, 31000, 31102, 31103, 31301, 31302, 31303, 31304, 31501, 31502, 31504, 31505,
    31601, 31603,
  ],
  verifyAccount: [31502, 33203, 34111, 34301, 34304, 34306, 34404],
  verifyAccountToken: [31103, 31502, 31504, 31505],
  verifySign: [31102, 31103, 31301, 31302, 31303, 31304, 31502, 31504, 31505, 31603],
  verifyUser: [31103, 31502, 31504, 31505, 34111, 34306, 35201, 35204],
  verifyUserToken: [31103, 31504, 31603],
  walletCheckPassword: [34501, 34502],
  walletDecrease: [31502, 34501, 34502, 34503, 34504, 34506, 34507],
  walletFreeze: [31502, 34501, 34505, 34506],
  walletIncrease: [31502, 34501, 34503, 34505, 34506, 34507],
  walletRecharge: [31502, 34501, 34506],
  walletReversal: [31502, 32201, 34501, 34504],
  walletUnfreeze: [31502, 34501, 34505, 34506],
  walletUpdateState: [31502, 32201, 34501, 34504],
  walletWithdraw: [31502, 34501, 34502, 34504, 34506],
} as const satisfies Readonly<Record<string, readonly ErrorCode[]>>

const words: readonly (readonly [string, readonly ErrorCode[]])[] = Object.entries(commandWords)

/** The names of the command words that return a code. */
export function commandWordsOf(code: ErrorCode): readonly string[] {
  return words.filter(([, codes]) => codes.includes(code)).map(([word]) => word)
}
