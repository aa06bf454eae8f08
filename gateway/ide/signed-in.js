import { UserManager } from 'oidc-client-ts';

// The window of a sign-in ends here: it tells the one that opened it, and closes.
const { origin, pathname } = window.location;
void new UserManager({ authority: `${origin}/oidc`, client_id: 'linli-ide', redirect_uri: `${origin}${pathname}` }).signinPopupCallback();
