import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';

/** The IDE's part of a sign-in at the deployment's identity provider. The token stays in memory: whoever loads the page anew is the hall clerk again. */
export function createUserManager({ clientId, scope, resource, callback }) {
  const { origin } = window.location;
  return new UserManager({
    authority: `${origin}/oidc`,
    client_id: clientId,
    redirect_uri: `${origin}${callback}`,
    response_type: 'code',
    scope,
    resource,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: false,
    popupWindowFeatures: { width: 780, height: 880 },
  });
}

/** Opens the page of personas in a window of its own, so that what stands in the editor stays; whoever says as whom is signed in there without being asked again. */
export async function signIn(manager, personaKey) {
  const { access_token: token, profile } = await manager.signinPopup({ prompt: 'login', popupAbortOnClose: true, ...(personaKey ? { login_hint: personaKey } : {}) });
  return { token, subject: profile.sub };
}
