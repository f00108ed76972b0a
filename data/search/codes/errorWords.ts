import { anyOf, wordsOf } from '../wordLists'

// In lower case. The word comes right before the number, so the last one of a compound is enough:
// "código de error", "код ошибки".

export const CODE_WORDS = wordsOf(
  'code codes errno err_no errcode errorcode retcode fehlercode foutcode cod codigo código codice kod kód',
  'kode kodu код кода कोड কোড کد รหัส 코드 错误码 错误代码 返回码 代码 錯誤碼 錯誤代碼 コード',
)

export const ERROR_WORDS = [
  ...CODE_WORDS,
  ...wordsOf(
    'err errs error errors eror fault exception failure erreur fehler fehlermeldung fehlernummer',
    'errore erro eroare eroarea fout fel virhe błąd błędu blad hiba hata hatası σφάλμα грешка ошибка',
    'ошибки помилка lỗi kesalahan 错误 错误号 报错 錯誤 エラー エラー番号 오류 에러 त्रुटि ত্রুটি שגיאה خطأ الخطأ خطا خطای',
  ),
]

/** What may come between such a word and the number: "Erreur n° 38207". */
export const NUMBER_WORD = String.raw`(?:[^\p{L}\p{N}]{0,3}${anyOf(
  wordsOf('number num numero número numéro no nr n° n\\.o'),
)}\.?)?`

/** Matches text that ends in such a word, even as part of a name: `errorCode: `, "Hata no ". */
export const ENDS_IN_ERROR_WORD = new RegExp(
  String.raw`(?:(?<![\p{sc=Latin}\p{sc=Cyrillic}\d])${anyOf(ERROR_WORDS)}|codes?|err(?:or)?s?|exception)` +
    String.raw`${NUMBER_WORD}[^\p{L}\p{N}]{0,6}$`,
  'iu',
)
