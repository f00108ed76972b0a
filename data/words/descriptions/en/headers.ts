import type { DescribedMeanings } from '../../types'

export const headers = {
  31000: {
    complaints: [
      [
        'The plugin page inside the app opens with a terse line about faulty headers.',
        'Our tester saw a header complaint while the access token in the link was being unpacked.',
        'It says the headers are wrong, and nobody in support knows what a header is.',
        'The web page embedded in the app broke with something about header errors and garbled token text.',
      ],
      [
        'opening the plugin page says headers are wrong, i dont even know what headers are',
        'embedded page crashes with a header thing when the access token is garbage',
        "tester pasted random junk as token in the url, got 'headers' something",
        'header error on the webview page, rest of the app is ok',
      ],
      [
        'my tester opened the plugin page and it says the head part of the request is broken',
        'the page in the app shows only the words header wrong',
        'colleague tells me the access token blew up while being unpacked',
        'inside the webview a line about faulty headers, nothing else loads',
      ],
      [
        'plugin page crashed while reading access token and told that headers are wrong',
        'Tester: sent garbage token to the account center page, got headers fault',
        'colleague sees headers problem when webview token cannot be decoded',
        'opening plugin from app, only text is that header is in error',
      ],
    ],
    questions: [
      [
        'verifyAccessToken throws an exception while decoding, reported as header problem',
        'accessToken malformed base64 exception, general headers complaint on plugin page',
        'Does a headers failure here concern X-Fresns headers or only the accessToken?',
      ],
      [
        'verifyAccessToken exception decoding token headers error',
        'bad base64 accessToken throws header fault',
        'header error but my request headers look fine, is it the token param',
      ],
      [
        'exception while decoding accessToken reported as header problem',
        'verifyAccessToken throws headers failure, yet my request headers are right',
        'generic header fault from token decoding in plugin, cause?',
      ],
      [
        'verifyAccessToken throws on decode, answer talks about headers',
        'header fault but all my X-Fresns fields are present',
        'exception in base64 url json decoding of accessToken',
      ],
    ],
    rewordings: [
      ['error in headers', 'headres are faulty', 'request heading could not be read'],
      [
        'something off with the headers',
        'heders faulty or unreadable',
        'request header broken / token cant be decoded',
      ],
      ['something wrong with the headers', 'request header is faulty', 'the heders are broken'],
      ['something wrong in the request header', 'bad header was received', 'heders are faulty'],
    ],
  },
  31101: {
    complaints: [
      [
        'It says our kind of device platform is unknown, and she uses a perfectly ordinary tablet.',
        'The tester entered a made-up platform number and nobody recognises it.',
        'Apparently there is no such platform as the one our app claims to be.',
        "The smart watch build is told that its platform isn't in existence.",
      ],
      [
        'app says my platform doesnt exist, im on a normal android',
        'unknown platform lol im using a phone',
        'it doesnt know what device type this is, platform not found',
        'tester put platform 99 and app says theres no such platform',
      ],
      [
        'app says it does not know this kind of device or system',
        'tester: sent platform ninety nine and expected that it is unknown',
        'the screen mentions a platform that is not there',
        'on my television the app says this platform is nowhere in the list',
      ],
      [
        'our new client for TV says that its platform is unknown',
        'tester put platform 99, expected to be told that no such platform',
        'app build for watch, number of platform not found on server',
        'platform identifier in this build is not on the list',
      ],
    ],
    questions: [
      [
        'What are valid values for X-Fresns-Client-Platform-Id, mine is not known?',
        'unknown platform id in header, list of platforms',
        'client platform number nonexistent, does the server check it at all',
      ],
      [
        'platform id unknown where is list of valid ids',
        'client platform number nonexistent check',
        'which platform ids exist, mine not recognised',
      ],
      [
        'unknown value in client platform id header, is there a lookup',
        'list of permissible platform numbers, which error for a nonexistent one',
        'platform number not found anywhere',
      ],
      [
        'which platform ids are valid, mine is said not to be existing',
        'unknown platform number in client header',
        'is there check of platform in the list of platforms',
      ],
    ],
    rewordings: [
      [
        'no such platform ID',
        'the platfrom id could not be found',
        'platform number unknown to the server',
      ],
      ['platform unknown to the server', 'the plattform number isnt there'],
      ['no such platform', 'the platform identifier is unknown', 'paltform id could not be found'],
      [
        'there is no such platform id',
        'platfrom is nonexistent',
        'the platform identifier could not be found',
      ],
    ],
  },
  31102: {
    complaints: [
      [
        "Since we put the iPhone app live with the website's key, everybody gets a mismatch message.",
        "The Android build works, but the web version's same key is refused as belonging to another platform.",
        "My colleague changed the key's platform in the panel this morning and members are still locked out.",
        'It says the platform and the key do not belong together, so no screen loads whatsoever.',
      ],
      [
        'ios build works but same key on the web version gets refused',
        'copied the android app key into the website and now nothing loads, platform mismatch',
        'whole app dead since they switched the key to another platform',
        'app key is for a diff platform they say, so every screen errors',
      ],
      [
        'our iPhone build uses the key meant for Android and everything is refused',
        'tester says the app key was created for web but the phone presents itself as ios',
        'after they moved the app to another platform in the panel, nobody can open it',
        'the new tablet version says platform and key do not go together',
      ],
      [
        'Android build uses key made for web, all requests refused',
        'after I changed platform of the key in panel, app still says they do not fit together',
        'expected iOS app works with the app key, got that key belongs to other platform',
        'we moved the client from H5 to desktop and the key is for different platform now',
      ],
    ],
    questions: [
      [
        'Can one app key be used for iOS and web, or is it tied to a single platform?',
        'X-Fresns-Client-Platform-Id differs from the platform stored on the app id record',
        'changed platform of key in control panel but old value still cached, mismatch',
      ],
      [
        'app key belongs to web platform but client sends android platform id',
        'changed key platform in panel still mismatch, cache?',
        'X-Fresns-Client-Platform-Id vs key record platform_id differ',
      ],
      [
        'X-Fresns-Client-Platform-Id versus platform configured on the app key record',
        "changed the key's platform in admin panel, mismatch continues for hours, cache?",
        'one key for android and ios, is that allowed or must platform agree',
      ],
      [
        'key record has other platform_id than X-Fresns-Client-Platform-Id',
        'which platform to choose in panel for app key so it fits the header',
        'changed key platform in control panel, mismatch remains until cache clear',
      ],
    ],
    rewordings: [
      [
        'key was issued for a different platform',
        'platform id does not mach the key',
        'the ID of the platform and the app key disagree',
      ],
      [
        'key and platform id dont fit together',
        'this key is for a different platform',
        'platform id mismatch w/ key',
      ],
      [
        'key belongs to a different platform',
        'platform number and app key disagree',
        'the key was issued for another platfrom',
      ],
      [
        'the platform number and the app key do not go together',
        'mismatch beetween platform and key',
      ],
    ],
  },
  31103: {
    complaints: [
      [
        'He signed in on the website, and the app reusing that session was refused as another platform.',
        "A lady moved her login from her browser to the phone app, and it won't have it.",
        "My session from the Android tablet isn't honoured on the desktop, the platform does not fit me.",
        "It claims my user and the platform are not a match, though it's the same me as ever.",
      ],
      [
        'moved my login from phone to browser and it says wrong platform for the account',
        'logged in on ios, opened on desktop with same session, kicked out',
        'it tells me this account isnt for this platform, its literally my account',
        'why cant i share my login between app and website',
      ],
      [
        'I was signed in on the website, copied the session to my phone and it is refused',
        'logged in via browser, the mobile app says that login is for a different device type',
        'my son moved my login from tablet to browser and now it does not fit',
        'it says my platform is not the one belonging to this account',
      ],
      [
        'I logged in on the phone, copied session to web, web says platform is not for this login',
        'After moving from iPhone to Android with the same login, device type does not agree',
        'after update app says my session was made on other kind of device',
        'login done in browser does not pass in desktop client, platform is different',
      ],
    ],
    questions: [
      [
        'session token created with web platform id, now sent with the iOS id, refused',
        'Why does my valid uid token fail after I switch X-Fresns-Client-Platform-Id?',
        'share login token between mini program and app, platform of token row differs',
      ],
      [
        'session token made on other platform reused, refused',
        'token created with platform 4 used with platform 2',
        'sign-in token correct but client platform header changed',
      ],
      [
        'session token made on web reused with ios platform header',
        'does the login token remember the platform on which it was created',
        'session_tokens platform_id differs from client header, how to share session between platforms',
      ],
      [
        'session_tokens platform_id not equal to platform header',
        'reuse sign-in token on other platform refused',
        'token is right but it was created under another client platform',
      ],
    ],
    rewordings: [
      [
        "platform isn't the one of this account or user",
        'login belongs to anohter platform',
        "account and platform ID don't correspond",
      ],
      [
        'account or user doesnt fit the platform',
        'login was made on another platform',
        'platform and acount dont match',
      ],
      [
        'the platform is not the one this user signed in with',
        'account or user belongs to another platform',
        'platform does not agree with the session',
      ],
      [
        'your session belongs to another platform',
        'account or user signed in from different platform than this one',
        'platform does not corespond to the logged account',
      ],
    ],
  },
  31201: {
    complaints: [
      [
        'It says this version of the app does not exist, yet she downloaded it from the official shop.',
        'Our beta testers are told their release number is unknown.',
        'The app complains there is no such version as the one he has installed.',
        'Which version do you want, then, if mine supposedly was never made?',
      ],
      [
        'says my app version doesnt exist, i just updated??',
        'unknown version, got it from the store yesterday',
        'it cant find this version of the app',
        'my build number isnt known to the server apparently',
      ],
      [
        'the app tells me its own version is unknown',
        'after sideloading an old build the notice says such version does not exist',
        'tester: version nine point nine reported as nonexistent',
        'it says there is no such release of the app',
      ],
      [
        'app says that its own version does not exist, after update',
        'tester: client version 9.9.9 is not known by server',
        'new release installed and message: no such version',
        'Version number sent by our build is not found anywhere',
      ],
    ],
    questions: [
      [
        'X-Fresns-Client-Version unknown to the server, is there a list of releases to register?',
        'nonexistent client version header',
        'Does the API validate the app version number against anything?',
      ],
      [
        'client version header unknown is there a version list',
        'nonexistent version check fresns headers',
        'do i need to register my version number somewhere',
      ],
      [
        'client version header unknown, does the server keep a version table',
        'which error for nonexistent app version',
        'X-Fresns-Client-Version not recognised',
      ],
      [
        'client version header value unknown to server, registered where',
        'unknown app version refusal',
        'does core keep list of versions',
      ],
    ],
    rewordings: [
      ['no such version', 'vesion is not existing', 'that release number cannot be found'],
      ['version cannot be found', 'verison is not there'],
      ['app release unheard of by the server', 'verson is nonexistent'],
      ['version was not found', 'no such verison', 'this release number is not known'],
    ],
  },
  31202: {
    complaints: [
      [
        'After the latest app update some members read that version and key are not a pair.',
        "The tester's older build says its release isn't the one this key was made for.",
        "It worked on last month's release, and now the version clashes with our key apparently.",
        'My update is blamed for not fitting the credentials, whatever credentials those are.',
      ],
      [
        'old app with new key, it says version isnt right for the key',
        'updated the app and now the key and version dont go together',
        'friends older build works with this key mine doesnt, version thing',
        'key dont like my app version',
      ],
      [
        'after the update the app says its release and its key do not fit together',
        'old edition of the app with a new key, and it is refused for the pairing',
        'colleague says key is for another version of the program',
        'QA: new build number, same app key, reported as not belonging together',
      ],
      [
        'after app update key is for older version, says not fitting',
        'QA ticket: version 2.0 with key of 1.0 build does not pair',
        'message that app version is other than the key expects',
        'we raised version in the store and now key and version disagree',
      ],
    ],
    questions: [
      [
        'client version header conflicts with app key, are keys bound to versions?',
        'key and version mismatch after bumping the release',
        'Where do I configure which version an app key accepts?',
      ],
      [
        'app key bound to a version?',
        'version header mismatch with appkey',
        'is version compared to key record, bumped version got refused',
      ],
      [
        'are app keys tied to a client version',
        'version header conflicts with key record',
        'key issued for previous release, compatibility check',
      ],
      [
        'is the app key bound to a client version',
        'version header versus key mismatch',
        'do I need new key for every release',
      ],
    ],
    rewordings: [
      [
        'the key belongs to another version',
        "verison and key don't match",
        "this version doesn't go with that key",
      ],
      [
        'key isnt for this version',
        'version differs from what the key has',
        'the keys version is a diffrent one',
      ],
      [
        'key does not belong to this version',
        'version and app key disagree',
        'mismatch of release number against key',
      ],
      ['version and key are not a pair', 'version dont correspond with key'],
    ],
  },
  31301: {
    complaints: [
      [
        'Nobody can open the app since Tuesday, it says the application ID is unknown or switched off.',
        'The tester pasted the app identifier with one letter wrong and the whole thing is dead.',
        "We re-enabled our app in the panel an hour ago and it still claims it's disabled.",
        'My colleague says the site does not recognise our app at all, not one single page.',
      ],
      [
        "app shows nothing only 'app id disabled', did they shut it down?",
        'my whole app is dead, every screen says the id doesnt exist',
        'admin turned the key back on an hour ago and it still says switched off',
        'someone deleted our app key i think, no request works',
      ],
      [
        'whole app is dead since morning, it says the application is unknown or switched off',
        'they turned our app off in the panel and now all phones show that notice',
        'my tester typed the app identifier wrongly, so the server does not recognise it',
        'just enabled the app in the panel, still says it is disabled',
      ],
      [
        'App shows unknown app id after I create key in panel',
        'I switched key on again one hour ago, clients still blocked as disabled application',
        'somebody deleted our app key in admin panel and now mobile app is dead',
        'App on test server uses invented app id and does not get in',
      ],
    ],
    questions: [
      [
        'X-Fresns-App-Id not found although the key was created yesterday, why?',
        'app id disabled in control panel, re-enabled, still refused because of cache',
        'deleted key record, requests with that application id rejected',
      ],
      [
        'unknown X-Fresns-App-Id or key deactivated',
        're-enabled app key in panel but still disabled, clear cache?',
        'typo in appid, no key record found',
      ],
      [
        'X-Fresns-App-Id unknown to server, key deleted or deactivated',
        'enabled app key in dashboard but requests are refused as disabled until cache clears',
        'where do I obtain a valid app id and check that its status is on',
      ],
      [
        'X-Fresns-App-Id not found in keys although enabled in panel, cached?',
        'key record switched off or deleted how client sees',
        'app id turned off vs not registered same answer?',
      ],
    ],
    rewordings: [
      [
        'application ID unknown or turned off',
        "app id dosen't exist or has been disabled",
        'there is no active app with this identifier',
      ],
      [
        'app id is unknown or turned off',
        'there is no such app, or its inactive',
        'appid not existing / dissabled',
      ],
      [
        'application ID is unknown or has been turned off',
        'no active key with this appid',
        'app identifier not found or deactivated',
      ],
      [
        'application id unknown or switched off',
        'no enabled key with this app id',
        'the app identifer is inactive or missing',
      ],
    ],
  },
  31302: {
    complaints: [
      [
        'Every call from our new app has a wrong signature, the developers blame the secret.',
        'Since we replaced the app secret, the whole app shows a signing fault on each screen.',
        "The tester sees that the digital signature isn't right and nothing loads.",
        "It says the signature does not check out, and no, she hasn't signed anything.",
      ],
      [
        'every request says signature wrong since we changed the secret',
        'app wont load, says sign error on startup',
        'tester: all calls rejected, sig doesnt match',
        'got the app from github, filled in key, just signature error everywhere',
      ],
      [
        'every page shows that the signing is wrong, nothing loads',
        'my colleague changed the secret and the app says its sign is not correct',
        'new build, all requests are turned away with a bad signature',
        'the developer says the seal on the request does not match',
      ],
      [
        'After changing app secret all phones stop, says sign of request is wrong',
        'our site client written in Go, each call is told incorrectly signed',
        'Tester: uppercase hash sent, expected pass, got bad signature',
        'dev of my forum app says the hash he makes is not the same as server makes',
      ],
    ],
    questions: [
      [
        'Sorted headers, url encoded, appended AppKey, sha256, still wrong signature, what am I missing?',
        'X-Fresns-Signature uppercase hex digest refused',
        'computed signature differs from server, wrong app secret or header order?',
      ],
      [
        'sha256 signature mismatch header order urlencode',
        'how do i find out if the app secret is wrong or the order of headers',
        'uppercase hex digest not accepted why sign wrong',
      ],
      [
        'sha256 digest of sorted headers plus AppKey does not match, upper case hex?',
        'which headers are included in the signed string and in what order',
        'wrong app secret, how is that reported by the server',
      ],
      [
        'sha256 digest of sorted headers differs from server, what order and encoding',
        'wrong AppKey secret gives which answer',
        'signature does not verify, lower case hex needed?',
      ],
    ],
    rewordings: [
      ['sign is incorrect', 'the signatrue is wrong', 'signature verification did not pass'],
      ['sign is wrong', 'signature doesnt check out', 'bad signatur, hash not matching'],
      ['the signature is wrong', 'request sign could not be verified', 'invalid request singature'],
      [
        'the signing hash is not correct',
        'request is wrongly signed',
        'invalid signture of request',
      ],
    ],
  },
  31303: {
    complaints: [
      [
        "Her phone's clock was quarter of an hour slow and the app refused everything as out of date.",
        "He paused at a red light, reopened the app and the request's signature was too old.",
        "It complains about a signature having lapsed whenever my computer's time is behind.",
        'The members abroad whose clocks lag keep getting an outdated signing message.',
      ],
      [
        'phone clock was set wrong and now the app says signature too old',
        'app stops working when i change the time on my tablet',
        'left the tab open for ages, pressed retry, says sign ran out',
        'my dads phone is 20 min behind and the app rejects everything',
      ],
      [
        'my phone clock was wrong by an hour and the app would not load anything',
        'app left open the whole night, in the morning it says the sign is too old',
        "date on grandfather's tablet shows last year, every screen refuses",
        'it says the signing has run out, not my login',
      ],
      [
        'my phone clock is 20 minutes behind and nothing in app works',
        'VPS time was moved forward and since then every request is too old',
        'Request from morning sent again after lunch is told to be too late signed',
        'in the morning resume app from sleep, old request is sent and refused as late',
      ],
    ],
    questions: [
      [
        'How long is X-Fresns-Signature-Timestamp valid before the server rejects it?',
        'device clock ten minutes behind, request timestamp too old',
        'replaying a saved curl request later, its signing time has run out',
      ],
      [
        'timestamp more than 10 minutes behind server clock',
        'resent the same signed request later, now too old',
        'how big may clock skew be between client and server, signature too old',
      ],
      [
        'signature timestamp older than ten minutes rejected, device clock skew',
        'X-Fresns-Signature-Timestamp tolerance in seconds, milliseconds accepted?',
        'retried queued request with old timestamp always fails',
      ],
      [
        'timestamp older than ten minutes refused, server clock drift',
        'why resend of same signed headers fails with expiry, must I sign anew',
        'X-Fresns-Signature-Timestamp in milliseconds or seconds, says expired',
      ],
    ],
    rewordings: [
      [
        'the sign has timed out',
        'signature has exipred',
        'signed too long ago, timestamp no longer valid',
      ],
      ['the signature is outdated', 'sign timed out', 'timestamp of the signature expird'],
      [
        'signature has passed its time limit',
        'request timestamp is too old',
        'the signing time ran out',
      ],
      [
        'signature is out of date',
        'the sign time passed its limit, too old',
        'signing timestamp has exspired',
      ],
    ],
  },
  31304: {
    complaints: [
      [
        'We gave the plugin our ordinary key, which has no right to this interface, apparently.',
        'Our management tool is turned down because its key is of the wrong sort.',
        'It insists this key may not use that function, though it works perfectly well in the app.',
        "The tester tried a plugin's page with the main app key and access was not granted.",
      ],
      [
        'we used the admin key for the app and its not allowed on this interface',
        'plugin says our key aint the right kind',
        'key works in main app but not in the plugin',
        'says the key has no right for that api, is there another type of key',
      ],
      [
        'tester used a plugin key in the app itself and it has no right to this interface',
        'our administration key is refused by the ordinary api, colleague is puzzled',
        'the mobile app was given the key of type manage, and all calls are forbidden',
        'plugin page says this key may not call it',
      ],
      [
        'we use plugin key to call main API and it says no right for interface',
        'Operator: key of management type created, app cannot call anything',
        'expected plugin endpoint open with core key, got key has no entitlement',
        'in panel I picked other key type by mistake and now the interface refuses this key',
      ],
    ],
    questions: [
      [
        'core key refused by plugin API, which key type do I need?',
        'app key type 3 with a different app_fskey than the plugin asking',
        'Why may a key of management type not call the normal API endpoints?',
      ],
      [
        'core key used against plugin api wrong key type',
        'key type 3 app_fskey other plugin refused',
        'which type must an api key have, core or plugin',
      ],
      [
        'key type core versus plugin, which type may call the main API',
        'app_fskey of a type three key must equal the calling plugin?',
        'key of another type refused by interface, authority of the key',
      ],
      [
        'key type 1 vs 2 vs 3 which may call the API',
        'plugin asks for type three key with own app_fskey, mine refused',
        'key type changed in panel but still no right on endpoint',
      ],
    ],
    rewordings: [
      [
        'key lacks permission for this interface',
        "this key isn't entilted to call the endpoint",
        'wrong type of key for the requested API',
      ],
      [
        'key not permitted for this interface',
        'this kind of key cant call that api',
        'the key lacks the rigth for the endpoint',
      ],
      [
        'this key may not call the interface',
        'the app key lacks the authority for this api',
        'interface not permitted for this type of key',
      ],
      [
        'this kind of key may not call the interface',
        'your app key is not permitted here because of its type',
        'key lacks permision to this endpoint',
      ],
    ],
  },
  31305: {
    complaints: [
      [
        'Members can read the partner app but nobody may publish, the key only permits reading.',
        "We unticked the read-only box on the key hours ago and sending messages still won't work.",
        "He may look but not touch, says the app, because its key isn't allowed to write.",
        'The demo app shows posts nicely, but as soon as I submit one it mentions a view-only key.',
      ],
      [
        'can read everything but posting and uploading is blocked, somebody set the key to view only',
        'demo app lets me scroll but never publish, key read only',
        'sending a dm gives read-only key or sth',
        'they switched off read only yesterday and i still cant write',
      ],
      [
        'I can read everything but posting, uploading and messaging are refused, key only for reading',
        'in this kiosk app one may only look, the publish button says read only',
        'tester: viewing works, sending says the key allows no writing',
        'since the key was marked view only nobody can send a photo',
      ],
      [
        'our public demo app can show posts but publish or upload is refused because of key',
        'unticked read only on key in panel, writing still is blocked for hours',
        'After switching to demo key, writing anything is blocked but browsing is fine',
        'everything I can browse with this key, only sending and editing does not go',
      ],
    ],
    questions: [
      [
        'Which endpoints does a read-only key block, publish and upload apparently?',
        'app key marked readonly, POST message refused',
        'turned off read only for key in panel, write routes still blocked, cached?',
      ],
      [
        'readonly app key publish edit message upload refused',
        'why is key still read only after unticking it in panel',
        'which routes does a read only key block',
      ],
      [
        'readonly flag on app key blocks publish, upload and draft routes',
        'removed the read-only mark in panel, writing routes still refused until cache expires',
        'which seven endpoints are closed to a key that is read only',
      ],
      [
        'read-only key on publish edit upload message routes',
        'which endpoints are closed for keys in reading mode',
        'is_read_only flag of key changed but cached copy denies draft create',
      ],
    ],
    rewordings: [
      [
        'a key for reading only may not do this request',
        'readonly key not alowed here',
        'writing is refused, your key can merely read',
      ],
      [
        'read only key cant do writing calls',
        'the key is just for reading',
        'key is readonly, not entiled to this request',
      ],
      [
        'a key with reading rights only may not do this',
        'read only key is not permitted to write',
        'key is readonly, request refused',
      ],
      [
        'key for reading only cannot make this call',
        'write request made with readonly key',
        'the key permits only to read, not to write',
      ],
    ],
  },
  31401: {
    complaints: [
      [
        'It says the language code is wrong whenever she switches the app to Welsh.',
        'The tester set a nonsense language and the app complained of the tag.',
        "My language setting isn't accepted, although English is hardly exotic.",
        'He picked British English and it grumbles that this language label is incorrect.',
      ],
      [
        'switched app to klingon lol and it says language tag wrong',
        'language setting not accepted',
        'it dont know my lang code, i chose brazilian portuguese',
        'app complains about the language tag when i start it in swedish',
      ],
      [
        'I chose Kannada and the app says the language sign is wrong',
        'the language code in the settings is not correct, it tells me',
        'tester put a nonsense language in the header and expected this complaint',
        'it does not know my language tag',
      ],
      [
        'I set app in Portuguese and got that the language tag is bad',
        'tester: lang pl-XX sent, expected language fault',
        'app in my language is not accepted, code of language invalid',
        'changed interface to language that site does not have, says wrong tag',
      ],
    ],
    questions: [
      [
        'X-Fresns-Client-Lang-Tag en_GB or en-GB, which format is accepted?',
        'language tag header invalid value',
        'what happens with an unsupported langTag, error or fallback to default language',
      ],
      [
        'lang tag header zh-Hans invalid?',
        'X-Fresns-Client-Lang-Tag unknown does it error or fall back',
        'wrong language code format in header',
      ],
      [
        'X-Fresns-Client-Lang-Tag invalid value, error or fallback to default language',
        'format of language tag, en or en-US or zh-Hans',
        'lang tag validation in the header check',
      ],
      [
        'what happens with unknown X-Fresns-Client-Lang-Tag',
        'langTag invalid value, fallback or refusal',
        'language tag format zh-Hans or zh_CN',
      ],
    ],
    rewordings: [
      ['wrong language tag', "langauge tag isn't right", 'the language identifier is invalid'],
      ['lang tag isnt right', 'invalid language code', 'langauge tag wrong'],
      ['the languge identifier is not right', 'lang tag invalid'],
      ['wrong language code', 'lang tag is not right', 'the langauge given is invalid'],
    ],
  },
  31402: {
    complaints: [
      [
        'Apparently my time zone is wrong, although I have not left Leeds in years.',
        'A member in India says the half hour offset is rejected as an invalid timezone.',
        'The app moans about UTC settings that nobody has touched.',
        "He travelled to Lisbon and now the zone on his phone isn't acceptable.",
      ],
      [
        'on holiday, changed time zone, app says its not right',
        'my timezone isnt accepted, utc something',
        'it says incorrect timezone but my phone does that automatically',
        'time zone setting weird, app refuses india half hour one',
      ],
      [
        'it says my time zone is wrong although I live in Bangalore',
        'the times are odd and the app complains of the zone',
        'tester: sent a silly timezone, looking for a refusal',
        'phone is on Indian standard time, app says zone not right',
      ],
      [
        'app says my time zone is wrong, I am in Sao Paulo',
        'my clock zone set by hand as UTC+99, app complains on it',
        'after trip to other country time zone of phone refused',
        'UTC-3 is not right format for time zone in this app?',
      ],
    ],
    questions: [
      [
        'Is X-Fresns-Client-Timezone expected as an offset like +1 or as Europe/London?',
        'UTC offset header malformed',
        'timezone header value incorrect, does the server validate it',
      ],
      [
        'X-Fresns-Client-Timezone invalid value format',
        'utc offset +5.5 header rejected?',
        'timezone header wrong what format expected',
      ],
      [
        'X-Fresns-Client-Timezone expected as offset or as Asia/Kolkata',
        'is the timezone header validated anywhere',
        'UTC+5:30 rejected as time zone value',
      ],
      [
        'X-Fresns-Client-Timezone which format is valid',
        'does header check test the time zone',
        'timezone value +2 vs Europe/Warsaw invalid',
      ],
    ],
    rewordings: [
      ['time zone is not right', 'timezon is wrong', 'invalid UTC offset given'],
      ['time zone is not valid', 'wrong utc offset', 'utc zone the client sent is bogus, tmezone'],
      ['invalid time zone', 'the timezone given is not right', 'time zone wrnog'],
      ['time zone is not correct', 'invalid timezon given', 'wrong zone of time given'],
    ],
  },
  31501: {
    complaints: [
      [
        'A visitor without any account wished to like a post and was told to sign in first.',
        "I'm not logged in, apparently, so I may not see this page as a guest.",
        'The gentleman writes that the app demands an account login before it shows anything.',
        'It says no account is signed in, unable to use this, and the login button is nowhere.',
      ],
      [
        'clicked like as a guest, it says gotta log in first',
        'cant see anything without an account here',
        'not logged in?? i was just browsing',
        'it wants me to sign in before i can open this, i never had an account',
      ],
      [
        'it tells me I have to sign in to my account before I may use this',
        'as a visitor I pressed like and it wants an account login',
        'I never logged in on this phone, the page refuses me',
        'not signed in, so the button is of no use to me',
      ],
      [
        'I browse forum without login and click on groups, app demands to log account',
        'guest cannot open this page on my private site, wants sign in first',
        'expected list of posts for not logged visitor, got login needed',
        'please log into your account before using, but I am on the start screen',
      ],
    ],
    questions: [
      [
        'Which routes are open to guests, this one insists on X-Fresns-Aid?',
        'aid header missing for a route that needs sign-in',
        'plugin verifyAccessToken accountLogin required but the token carries no aid',
      ],
      [
        'aid header missing on route not on guest list',
        'guest request refused, X-Fresns-Aid not sent',
        'plugin accountLogin true but no aid in accessToken',
      ],
      [
        'route not on guest list and X-Fresns-Aid header missing',
        'aid header absent, which endpoints permit anonymous access',
        'access token without aid, plugin demands account login',
      ],
      [
        'no X-Fresns-Aid sent and route not on guest list',
        'aid empty, which routes can guest call',
        'verifyAccessToken accountLogin true but token has no aid',
      ],
    ],
    rewordings: [
      [
        'please log in to an account to use this',
        'acount not signed in, AID is blank',
        'not available for guests, no account given',
      ],
      [
        'no account signed in, aid missing',
        'you have to be logged in with an account',
        'acount isnt logged in so not usable',
      ],
      [
        'no account is signed in, aid missing',
        'please sign in with your account first',
        'account login required, AID blank',
      ],
      [
        'sign in with an account first, no AID given',
        'account is not signed in so it is not usable',
        'AID mising, you are guest',
      ],
    ],
  },
  31502: {
    complaints: [
      [
        "It says my account is wrong or there's no record of it, yet I've been paying since spring.",
        'She wants a code to her phone, but her account record has no mobile, so none found.',
        "His account was removed last week and the settings page now says it isn't there.",
        'Our app sends an account reference that the server has never heard of.',
      ],
      [
        'tester used an old aid after db reset, account unknown now',
        'app remembers an account that isnt there anymore, wont start',
        'wanted the code by sms but my account only has mail so it says wrong account',
        'plugin says theres no such account record',
      ],
      [
        'asked for a code to my phone, but my account has no phone stored, says wrong account',
        'the app says there is no such account record for me any more',
        'tester sends a made-up aid and the account record is not found',
        'account page in the app says account is incorrect or missing, cookie was old',
      ],
      [
        'support: client wants code to phone but no phone is saved for his account',
        'account center says record of account not found after we deleted it by hand from database',
        'support: customer says that system has no account for him, but he uses app since a year',
        'my account has only e-mail, I ask code by sms and it tells no record',
      ],
    ],
    questions: [
      [
        'X-Fresns-Aid matches no account row, could the aid come from the staging database?',
        'checkVerifyCode for an account lacking an e-mail returns account not found',
        'verifyAccount command word with unknown aid, record missing',
      ],
      [
        'X-Fresns-Aid not found in accounts table',
        'checkVerifyCode account has no phone stored, wrong account error',
        'verifyAccount aid unknown, record missing',
      ],
      [
        'X-Fresns-Aid matches no account row, why no token error',
        'verifyAccount with unknown aid, email or phone',
        'checkVerifyCode fails since the account has no email of that type stored',
      ],
      [
        'X-Fresns-Aid matches no account row',
        'checkVerifyCode account exists but no phone stored',
        'command word given aid which is not in accounts',
      ],
    ],
    rewordings: [
      [
        'account incorrect or no record',
        'wrong acount or it does not exist',
        "we couldn't find this account's record",
      ],
      [
        'account wrong or there is no record of it',
        'cannot find that account id',
        'acount record missing',
      ],
      [
        'no record of that account',
        'account is wrong or cannot be found',
        'the aid leads to no acount record',
      ],
      [
        'account is wrong or there is no such record',
        'could not find account for the aid',
        'no acount record is present',
      ],
    ],
  },
  31503: {
    complaints: [
      [
        'It says the login token went missing and he should sign in once more.',
        'She was using the app quite happily, then it announced that the token was lost.',
        "The session has apparently dropped its token altogether, so I'm asked to log in afresh.",
        'There is no login token any more on my phone, it tells me, how careless.',
      ],
      [
        'app lost my login, says token gone',
        'have to log in again cuz the token is blank',
        'it forgot my session, token empty it says',
        'cleared app data and now the login token is lost',
      ],
      [
        'the app has misplaced my login and asks me to sign in once more',
        'says the token is blank, I have to log in again',
        'suddenly my sign-in vanished, lost it says',
        'I was in, then it forgot the pass of my login altogether',
      ],
      [
        'app forgot my session token and wants login again',
        'after clearing app data it says token of login disappeared',
        'App asks login each start, because it not remember the token',
        'the login token was lost during update, must enter again',
      ],
    ],
    questions: [
      [
        'aid sent without token, asks to login again',
        'token header blank while the account id is present',
        'How should the client react when the stored login token is gone?',
      ],
      [
        'aid sent but aid-token header empty',
        'lost token after localstorage clear, sign in again message',
        'blank login token header which code',
      ],
      [
        'aid header present but token string empty, what is returned',
        'keychain returned nothing, token header sent blank',
        'missing account token asks for relogin',
      ],
      [
        'aid present, token header empty, is it separate code',
        'lost token please relogin, when sent',
        'empty sign-in token text versus header format check',
      ],
    ],
    rewordings: [
      [
        'token lost, sign in anew',
        'login tokn is empty, please relogin',
        'no token present, log in again',
      ],
      [
        'token missing, sign in once more',
        'the login token got lost',
        'tokken is empty please relogin',
      ],
      [
        'sign-in token has gone missing, log in afresh',
        'the token is blank, sign in anew',
        'lost the session token',
      ],
      ['your token went missing, sign in once more', 'no token, log again', 'login tokn is empty'],
    ],
  },
  31504: {
    complaints: [
      [
        'It logged her out overnight, saying the session had run past its date.',
        'After a month away he finds that his login is no longer good and must be renewed.',
        'My sign-in has lapsed, apparently, and I have to enter everything again.',
        'Members from the single sign-on plugin are thrown out each week with an expired session.',
      ],
      [
        'kicked out after a few weeks, says login no longer valid',
        'session ran out, was gone for a month and must sign in again',
        'why does it log me out every 7 days',
        'my login expired mid typing omg',
      ],
      [
        'I was logged in for months and today it says my login has run out',
        'it threw me out because the session is too old',
        'my sign-in is past its date, must I type the password again',
        'yesterday it opened straight away, today says validity of login is over',
      ],
      [
        'I was logged via WeChat plugin for one week and then was thrown out, session too old',
        'Session ended by time, app says sign in again',
        'login from plugin lasts only some days and later it is not valid anymore',
        'yesterday logged ok, today says the token lost validity, must relogin',
      ],
    ],
    questions: [
      [
        'expired_at of session token in the past, how do I refresh it?',
        'user token lifetime set by plugin via expiredTime, now invalid',
        'Does Fresns expire auth tokens by default or only when a plugin says so?',
      ],
      [
        'expired_at of session token passed, user gets kicked',
        'plugin login with expiredTime then later rejected',
        'session lifetime over force relogin',
      ],
      [
        'session token row found but expired_at lies in the past',
        'plugin login set expiredTime, when must client refresh the session',
        'handling of an expired uid token or aid token, redirect to login',
      ],
      [
        'expired_at of session token in the past',
        'plugin passed expiredTime, how refresh token when over',
        'token found but its lifetime finished',
      ],
    ],
    rewordings: [
      [
        'your login has expired, sign in once more',
        'token not valid anymroe',
        "the session's token ran out or is disabled",
      ],
      [
        'login isnt valid anymore, sign in again',
        'token ran out or not enabled',
        'your session token has expird',
      ],
      [
        'the session has run out, sign in anew',
        'token expired or inactive, please re-login',
        'your sign-in validity has lapsed',
      ],
      [
        'sign-in token ran out of time, log in anew',
        'your session is no longer in force',
        'login token not valid any more, expierd',
      ],
    ],
  },
  31505: {
    complaints: [
      [
        "The account settings won't open, it says the account's token is wrong.",
        'He logged out elsewhere and now the account token on this phone is not recognised.',
        'Before choosing a profile the app already tells me my account session is unknown.',
        'A member sees that the token of her account does not exist, although she typed no token.',
      ],
      [
        'someone logged me out everywhere i think, account token not right',
        'account center says my token doesnt exist, but the feed still works',
        'restored a phone backup and now account login is bad',
        'switching user fails cuz account token incorrect',
      ],
      [
        'I logged out on another phone and now the account token here is not recognised',
        'the account page says my account login proof is wrong',
        'tester changed one letter in the aid token and it is refused',
        'choosing my user after login fails, the account sign-in is not known',
      ],
      [
        'kicked out: says token of the account is bad, no idea after what',
        'Tester: changed last letter of account token, got that it is incorrect',
        'after I clean table of sessions all people must log, account token does not exist',
        'Account center refuses my session, the account token is not known by server',
      ],
    ],
    questions: [
      [
        'X-Fresns-Aid-Token not found in session_tokens, no uid header sent',
        'account token invalid at user/auth-token but other calls are fine with uid, why?',
        'checkLoginToken login record contains no account',
      ],
      [
        'no session_tokens row for aid and aid-token without user',
        'X-Fresns-Aid-Token wrong at user/auth-token',
        'checkLoginToken login record has no account, account token incorrect',
      ],
      [
        'X-Fresns-Aid-Token does not match any session row of this account',
        'aid token invalid at user/auth-token only, not elsewhere, why',
        'account level token absent in session_tokens',
      ],
      [
        'X-Fresns-Aid-Token has no row in session_tokens',
        'aid token wrong only noticed at user auth-token and account center',
        'account level token mismatch without uid header',
      ],
    ],
    rewordings: [
      [
        'account token wrong or nonexistent',
        'acount login tokn incorrect',
        "the token of the account can't be found",
      ],
      [
        'the accounts token is wrong or nonexistent',
        'aid token not found',
        'acount login token bad',
      ],
      [
        'account token wrong or unknown',
        "the account's session token does not exist",
        'incorrect aid token',
      ],
      [
        'token of the account is false or not found',
        'account token wrong',
        'no such login token for account, incorect',
      ],
    ],
  },
  31506: {
    complaints: [
      [
        'The login window closed after my password and the app then said the one-time login pass is unknown.',
        "The app updated itself halfway through his signing in, and then the login ticket wasn't found.",
        "Signing in through the account page never finishes, it can't recognise the hand-over token.",
        'She returns from the sign-in page and must log in again, as the one-time ticket is incorrect.',
      ],
      [
        'login popup closed, app tried to finish and said token not found',
        'signed in on the webpage but the app says login token wrong, again pls',
        'updated app while logging in and now it doesnt accept the login',
        'account center user choice page: login token missing, start over',
      ],
      [
        'after signing in on the web page, the app says the login token is wrong',
        'I came back from the login window and it wants me to log in again at once',
        'app updated itself in the middle of login and then the sign-in was not recognised',
        'the one-time pass from the login page is not accepted',
      ],
      [
        'after finishing login in webview app cannot swap the one-time token, says not right',
        'I updated app in the middle of login and it wants me login again',
        'The sign-in ticket from browser window is not recognised when I come back to app',
        'logged via account center page, then back in app: sign in ticket unknown',
      ],
    ],
    questions: [
      [
        'POST account/auth-token loginToken not found, version header changed between steps',
        'loginToken from the account center postMessage is rejected, does the app ID have to be the same?',
        'user-auth in account center with empty login token cookie',
      ],
      [
        'exchange loginToken at account/auth-token no matching record version header changed',
        'one-time loginToken unknown app id or platform differs',
        'login token cookie empty account center user-auth',
      ],
      [
        'loginToken exchange at account/auth-token, no matching sign-in record for app, platform and version',
        'one-time loginToken unknown because version header changed',
        'account center user-auth with empty login token cookie',
      ],
      [
        'loginToken exchange fails, same app id platform and version required?',
        'POST account auth-token no successful sign-in record',
        'login token cookie empty at user-auth of account center',
      ],
    ],
    rewordings: [
      [
        'the login token does not exist or is wrong, relogin',
        'incorect one-time login token',
        'sign-in ticket unknown, start the login again',
      ],
      [
        'the one time login token is wrong, log in once more',
        'loginToken doesnt exist',
        'cant find that login tokn, sign in again',
      ],
      [
        'no such loginToken, sign in afresh',
        'the one-time login token is not correct',
        'login ticket not found',
      ],
      [
        'one-time login token is wrong or unknown, sign in again',
        'loginToken could not be found, enter once more',
        'the token from login page is not corect',
      ],
    ],
  },
  31507: {
    complaints: [
      [
        'He fetched a cup of tea halfway through signing in, and the login hand-over had gone stale.',
        'I pressed back and used the same login link twice, so it called it outdated.',
        'The sign-in took longer than five minutes and must be started afresh, it says.',
        'Her login ticket lapsed before the app could swap it, so she is stuck at the door.',
      ],
      [
        'took too long after the login page, it says token timed out',
        'pressed back and the login got used twice, says expired',
        'was making coffee during sign in, 5 min later it failed',
        'just logged in and it says login expired already?? like right now',
      ],
      [
        'I took more than five minutes to come back from the login page and it was too late',
        'the login pass was used once already, second time it says run out',
        'she went to make coffee during sign-in, then must begin again',
        'double tap on continue, second one says the login token is stale',
      ],
      [
        'I left login page open for ten minutes and after that the ticket was too old',
        'double click on "continue" after login, second click says ticket is over already',
        'slow internet, the login was finished but five minutes passed and must start again',
        'went to drink coffee in the middle of sign in, back and token of login is over',
      ],
    ],
    questions: [
      [
        'loginToken exchanged a second time, reported as expired',
        'How many minutes is a loginToken valid for account/auth-token?',
        'double call to auth-token in React strict mode, second one says login token lapsed',
      ],
      [
        'can a loginToken be exchanged twice, got expired immediately',
        'exchanged the same loginToken second time says expired',
        'double call of auth-token with one login token in react strict mode',
      ],
      [
        'loginToken exchanged twice, second call claims expiry',
        'lifetime of loginToken before account/auth-token must be called',
        'action_id already set on session log, one time token reuse',
      ],
      [
        'loginToken valid five minutes only and single use',
        'second exchange of fresh loginToken says expired',
        'account auth-token record action_id already set',
      ],
    ],
    rewordings: [
      [
        'one-time login token ran out, log in anew',
        'login toekn expired',
        'the token for signing in is too old or spent',
      ],
      [
        'login token is too old, redo login',
        'the login token ran out or was exchanged',
        'logintoken timed out',
      ],
      [
        'one-time login token has run out',
        'login ticket is past its five minutes, begin the sign-in again',
        'the logintoken is stale or already exchanged',
      ],
      [
        'the login ticket timed out, sign in again',
        'loginToken is past its time',
        'one time token for login has run out, repeat loging',
      ],
    ],
  },
  31508: {
    complaints: [
      [
        "It asks me which of my users I'd like to be, and then nothing happens.",
        'She has three profiles under one account and the login stops until one is picked.',
        'Signing in ends with a demand to choose a persona, but there is no list to choose from.',
        'A member with no profile at all is told that he has several and should select.',
      ],
      [
        'have two profiles on one account and it wants me to pick',
        "login stops at 'choose which user'",
        'it asks which of my characters i want but theres no list shown',
        'signed in ok but says multiple users, select one, where',
      ],
      [
        'it asks which of my profiles I want, I have several under one account',
        'my wife and I share the account and the app wants me to choose a person',
        'signed in, but then must pick one of the users',
        'the screen shows two names and waits until I select',
      ],
      [
        'after login it shows that I have many users and must pick one, where to pick?',
        'login with account with three profiles, app stops and asks select profile',
        'new account without any profile gets request to choose the user, bug?',
        'my account has two characters, app does not continue before I choose',
      ],
    ],
    questions: [
      [
        'checkLoginToken account has more than one user, show user selection screen?',
        'multiple users per account, login step two pick uid',
        'Why do I get select-a-user for an account that owns zero users?',
      ],
      [
        'checkLoginToken returns several users need a picker',
        'account has more than one profile, select user step',
        'login not done yet choose uid, account with zero users too',
      ],
      [
        'checkLoginToken says more than one user, show a user picker',
        'account has zero or several users, next step of sign-in flow',
        'how to proceed when the login record names no user yet',
      ],
      [
        'checkLoginToken returns account but no user selected yet',
        'how to continue sign-in when account owns more users',
        'choose user step, is it failure or intermediate answer',
      ],
    ],
    rewordings: [
      [
        'several users on this account, pick one',
        'acount has multiple users, choose',
        'please decide which user to continue with',
      ],
      [
        'more than one user in this account, pick one',
        'account holds several profiles',
        'please chose a user, there are many',
      ],
      [
        'pick which user of this account to enter with',
        'several users belong to the account',
        'choose a user, account has multipel ones',
      ],
      [
        'account has several users, choose one of them',
        'more than one profile under this account, please pick',
        'select which user, this accout has multiple',
      ],
    ],
  },
  31601: {
    complaints: [
      [
        "The account is logged in but no profile has been chosen, so she isn't allowed to use this.",
        'The followers-you-know list was empty for a guest, with a note that no user is signed in.',
        "It says the user isn't logged in although my account settings open just fine.",
        'I have signed into the account, apparently not into a user, whatever the difference may be.',
      ],
      [
        'account is logged in but app says no user chosen',
        'signed in with mail but its like i have no profile active',
        'followers you know list is empty with a not logged in user text',
        'it says user not logged in but my account menu is there',
      ],
      [
        'I signed in with my account but have not chosen a user, it refuses',
        'says no user is logged in although my account name is shown',
        'the list of followers I also follow is empty and a warning speaks of no user',
        'it wants me to enter as a user, not only as account',
      ],
      [
        'Account is logged but I did not choose profile and app refuses',
        'expected mutual followers list, got nothing and in the message uid is empty',
        'I am inside with account, yet it tells that user is not entered',
        'guest opens conversation button and info there says user must be signed',
      ],
    ],
    questions: [
      [
        'aid header present, uid header absent, endpoint demands a user',
        'followers-you-follow returns an empty list with bracketed warning when no UID is sent',
        'Plugin page verifyAccessToken with userLogin true but token has no uid, what now?',
      ],
      [
        'aid header sent but uid header missing what now',
        'followers-you-follow guest warning uid empty',
        'userLogin plugin check no uid in access token',
      ],
      [
        'aid header sent without uid header, endpoint requires user',
        'followers-you-follow returns empty list with bracketed warning for guests',
        'cmd-word on private site needs X-Fresns-Uid?',
      ],
      [
        'aid sent without X-Fresns-Uid, what is missing',
        'followers-you-follow empty list with bracket warning for missing uid',
        'verifyAccessToken userLogin no uid in token',
      ],
    ],
    rewordings: [
      [
        'no user signed in, UID blank',
        "user is not loged in, can't use",
        'choose a user first, only the account is known',
      ],
      [
        'no user signed in, uid missing',
        'log in as a user first',
        'uid empty, user isnt logged in',
      ],
      [
        'uid blank, no user signed in',
        'user has not logged in so cannot use this',
        'a user must be entered first, UID missing',
      ],
      [
        'no user is signed in, uid not given',
        'you must log in as user first',
        'UID is blank so user functions are closed',
      ],
    ],
  },
  31602: {
    complaints: [
      [
        "I tapped on a friend's name and it says there is no such user.",
        "A member wants to follow somebody, but that person's profile can't be found any more.",
        'The profile link in an old post leads nowhere, wrong person or no record it says.',
        "On the older server a man tried writing to himself and got told the user isn't found.",
      ],
      [
        'clicked a mention and it says theres no such user',
        'profile link dead, wrong user',
        'searched my friends @ and it says record not there',
        'tried opening a profile, that person doesnt exist apparently',
      ],
      [
        "I opened my friend's profile link and it says no such person",
        'the person I searched by username is not found',
        "wanted to see a member's page, the screen tells me user is wrong",
        'I tried writing to my own name and it said user is wrong',
      ],
      [
        'profile link from old post opens and says that no such person',
        'I wanted to send note to my own name in chat, it answers that user is wrong',
        'I search username that friend gave and detail page says user is not found',
        'the profile was removed, its page tells record is missing',
      ],
    ],
    questions: [
      [
        'uidOrUsername in path matches nobody, username was changed?',
        'createUserToken uid belongs to a different account, user not found',
        'account/auth-token says user record missing because the login has no user yet',
      ],
      [
        'uidOrUsername not found in path',
        'dm to myself on old version says wrong user',
        'account/auth-token login record without user, user record missing',
      ],
      [
        'uidOrUsername in path resolves to no user row',
        'user/detail of a deleted profile, what is returned',
        'createUserToken with a uid belonging to some other account',
      ],
      [
        'uidOrUsername in path matches nobody',
        'user/detail for deleted user not found but other routes still find',
        'createUserToken uid belongs to different account',
      ],
    ],
    rewordings: [
      [
        'user incorrect or no such record',
        'wrong usre or does not exist',
        'we have no user by that name',
      ],
      ['user wrong or not found', 'no such user record', 'the usr doesnt exist'],
      ['user is wrong or no such record', 'no member with that uid or username', 'user not found'],
      [
        'no such user or row',
        'user not found, wrong name or uid',
        'record of that profile doesnt exsist',
      ],
    ],
  },
  31603: {
    complaints: [
      [
        'She switched profiles and now the token of her user is no longer recognised.',
        "It says my user's login token is wrong, so I am put out of every page.",
        'This particular profile was signed out elsewhere, and his phone still tries the old user token.',
        "After swapping accounts the app mixed up the profiles and claims that user's session doesn't exist.",
      ],
      [
        'switched profile and now every page says user token wrong',
        'logged out on the laptop and phone says user login bad',
        "it mixes my two profiles' logins i think, user token incorrect",
        'user session not recognised, account seems ok',
      ],
      [
        'my profile session is not recognised any more, each page asks to sign in',
        'someone reset my logins and now my user token is wrong',
        'tester mixes up token of two users and is rejected',
        'since I switched user inside the app, it says the user login is incorrect',
      ],
      [
        'the app throws me to the login because token of my user is bad',
        'Tester: good account token, changed uid token, got incorrect user token',
        'after database restore every user session is unknown',
        'switching profile inside account fails, token does not belong to this profile',
      ],
    ],
    questions: [
      [
        'X-Fresns-Uid-Token no session_tokens row for this aid and uid combination',
        'wrong aid header yet the error talks about the user token, why?',
        'uid token invalid after switching users, did I keep the old one in storage?',
      ],
      [
        'X-Fresns-Uid-Token no session row for aid+uid',
        'wrong aid while uid present also user token error',
        'uid token mismatch after user switch',
      ],
      [
        'X-Fresns-Uid-Token does not match session row for this aid and uid',
        'wrong aid together with correct uid token, which refusal',
        'uid token invalid after logout on another device',
      ],
      [
        'X-Fresns-Uid-Token no row with this aid and uid together',
        'wrong aid with uid header reports user token problem',
        'uid token mismatch in session_tokens',
      ],
    ],
    rewordings: [
      [
        'token of the user is incorrect or missing',
        "user tokn wrong, can't be found",
        'user login token does not match any session',
      ],
      [
        'users token is wrong or missing from db',
        'uid token not right',
        'user login tokn doesnt exist',
      ],
      [
        "the user's session token is wrong or missing",
        'user token incorrect',
        'uid token does not exist for this usr',
      ],
      [
        'token of the user is wrong or unknown',
        'user sign-in token not existing',
        'incorrect usr token',
      ],
    ],
  },
  31604: {
    complaints: [
      [
        "The app wants the profile's PIN before letting him in, and shows no box for it.",
        'I set a PIN on my user ages ago, and login now halts until I enter it.',
        'Signing in stops with a request for the four digits, she writes, but there is no keypad.',
        "It isn't asking for my password but for the user's PIN, which I never gave.",
      ],
      [
        'login asks for a pin, i dont remember setting one',
        'wont let me in without pin',
        'it says i set a pin, type it, but theres no box for it',
        'signing in to my 2nd profile needs a pin code now',
      ],
      [
        'it wants a PIN for my profile before letting me in',
        'I set four digits long ago, now it asks me to enter them at login',
        'grandson put a lock code on his profile and the app demands it',
        'login stops and waits for the pin of the user',
      ],
      [
        'my profile has pin and app does not show where to type it, login stops',
        'login ok with password but then profile wants its pin code',
        'expected to enter directly, got request for PIN because user set one',
        'support: customer chose profile with PIN and app sent none',
      ],
    ],
    questions: [
      [
        'login record has no user because the only user is PIN protected, prompt for pin',
        'updateLoginToken without pin for a user who set one',
        'How should a client ask for the user PIN during checkLoginToken?',
      ],
      [
        'checkLoginToken user has pin need prompt',
        'updateLoginToken without pin, user protected by pin',
        'show pin dialog during login when user pin set',
      ],
      [
        'login flow: only user has a pin, client must prompt',
        'updateLoginToken without pin for a user protected by pin',
        'how does client know that a pin entry screen is necessary',
      ],
      [
        'updateLoginToken user with pin, none passed',
        'how ask for user PIN in checkLoginToken flow',
        'login flow must prompt pin when only user is protected',
      ],
    ],
    rewordings: [
      [
        'PIN is set, type it in to continue the login',
        'user has a pin, plese enter it',
        "logging in requires this user's PIN",
      ],
      [
        'user is protected with a pin, enter it',
        'pin required to sign in',
        'type your PIN to login, one is set',
      ],
      [
        'user is protected by a PIN, type it to enter',
        'PIN needed for this user',
        'supply the pin to log in',
      ],
      [
        'this user is protected by PIN, type it to enter',
        'PIN was set, give it for logging',
        'enter pin to log in, user has seted one',
      ],
    ],
  },
  31701: {
    complaints: [
      [
        "It says there is no information about my device, and I'm holding the thing.",
        "The tester's emulator sends nothing about itself and is turned away.",
        'The app claims the device details are empty on her new phone.',
        "Apparently my handset doesn't tell the server what it is.",
      ],
      [
        'app says it knows nothing about my device',
        'device info is empty it says, running in emulator',
        'it cant get my phone info and wont go on',
        'no device details available, custom rom here',
      ],
      [
        'the app says it knows nothing about my phone',
        'no details of the device were given, it tells',
        'tester removed the device header and expects this complaint',
        'it says information about my handset is blank',
      ],
      [
        'app on old tablet does not send device data and is refused',
        'tester: removed device info header, expected complain that it is blank',
        'says nothing is known about my device',
        'emulator build: device information absent',
      ],
    ],
    questions: [
      [
        'X-Fresns-Client-Device-Info empty, what must it contain?',
        'device info header not available on emulator',
        'missing device information, base64 of nothing sent',
      ],
      [
        'X-Fresns-Client-Device-Info left out',
        'empty device info header which error',
        'do i need to send device info json, missing',
      ],
      [
        'X-Fresns-Client-Device-Info missing or empty',
        'what happens if the device info header is omitted',
        'device details blank, code for it',
      ],
      [
        'X-Fresns-Client-Device-Info header left out',
        'device info empty which answer comes',
        'must every request contain device data',
      ],
    ],
    rewordings: [
      [
        'no device info given',
        'divice information is not available',
        'details of the device are blank',
      ],
      ['no information about the device', 'device info missing', 'devise info not available'],
      ['device info is blank', 'details of the device were not supplied', 'no devise information'],
      ['no data about device', 'informations about the device are missing'],
    ],
  },
  31702: {
    complaints: [
      [
        'The details my phone sends about itself are in the wrong format, says the app.',
        "Our tester's tablet has a badly formatted description and can't get past the start screen.",
        'It moans that the device data is garbled, on an ordinary laptop.',
        "The makers changed how the handset describes itself and now the layout isn't understood.",
      ],
      [
        'device info has bad format says the tester',
        'app on my weird tablet: format of device data wrong',
        'it cant read the info about my phone, format off',
        'device string broken, looks like half a json',
      ],
      [
        'colleague says the phone description we send is badly formed',
        'the app complains that my device details are in a wrong shape',
        'tester: device text not JSON, should be refused for format',
        'something about how the handset information is written',
      ],
      [
        'our app sends device description in bad form, server refuses',
        'Device description from our Huawei build cannot be read, looks like bad encoding',
        'after update device details are written in other way and not readable',
        'device info was broken text with wrong letters',
      ],
    ],
    questions: [
      [
        'device info header has to be url-encoded JSON or base64?',
        'malformed X-Fresns-Client-Device-Info cannot be decoded',
        'format of device information string rejected, encoding problem',
      ],
      [
        'device info header json malformed urlencode',
        'how to encode device info, format rejected',
        'garbled device-info json not decodable',
      ],
      [
        'device info header must be urlencoded json, malformed',
        'encoding of X-Fresns-Client-Device-Info, base64 or percent',
        'structure of device information object not accepted',
      ],
      [
        'device info header must be urlencoded or base64 json?',
        'cannot decode X-Fresns-Client-Device-Info',
        'malformed device json in the header',
      ],
    ],
    rewordings: [
      [
        'device info is badly formatted',
        'wrong fromat of device details',
        "the device description can't be parsed",
      ],
      [
        'device information is malformed',
        'format of device details isnt right',
        'devise info badly formated',
      ],
      ['the format of the device details is not right', 'deviceinfo badly formatted'],
      [
        'device data is in a bad format',
        'format of information of device is incorect',
        'device info badly formed',
      ],
    ],
  },
  31703: {
    complaints: [
      [
        'The device details contain no IP address, it complains, as though I should know mine.',
        'Our tester behind the office proxy is refused because his network address is absent.',
        'Without an address of my connection in there it will not go on.',
        'She uses a VPN, and the app says the IP is missing from what her phone reports.',
      ],
      [
        'says the ip is missing from my device data, vpn on',
        'no ip address in device info, was offline for a sec',
        'app wants my ip in the device info, why',
        'device info lacks ip, works on wifi not on mobile data',
      ],
      [
        'app says my internet address is missing in the phone details',
        'tester: left out the address of the network in device data',
        'it could not find an IP inside my device information',
        'colleague says handset data lacks the network address',
      ],
      [
        'device data without ip address, app is rejected',
        'Without wifi the app start fails, no IP put in the device part',
        'my app cannot read its IP and so server says IP absent in device details',
        'in the mobile network the device part has no address',
      ],
    ],
    questions: [
      [
        'networkIpv4 and networkIpv6 both absent in device info, how does a client obtain them?',
        'deviceInfo lacks ip fields',
        'Is the IP in the device information header mandatory behind a reverse proxy?',
      ],
      [
        'networkIpv4 networkIpv6 both empty in device info',
        'device info without ip rejected?',
        'how to fill ip in the deviceInfo on client',
      ],
      [
        'networkIpv4 and networkIpv6 both absent in device info',
        'is the ip in device info compulsory, client does not know its public address',
        'device json without ip',
      ],
      ['is client ip required inside deviceInfo json', 'no ip in device header'],
    ],
    rewordings: [
      [
        'IP not contained in the device info',
        'missing ip adress in device data',
        'device information comes without an IP',
      ],
      [
        'the device info has no ip',
        'ip absent from device information',
        'mising ip in device data',
      ],
      [
        'no IP inside the device info',
        'device details lack an address',
        'ip absent from devcie information',
      ],
      [
        'device info lacks the IP',
        'IP is not included in the device details',
        'address ip missing from device informations',
      ],
    ],
  },
} satisfies DescribedMeanings
