import { linliError } from '@linli/vocabulary';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { sendError } from '../door/http-error.js';
import { refuseStranger } from '../ide/refuse-stranger.js';
import type { Persona } from './personas.js';
import { renderFaultPage, renderSignInPage } from './sign-in-page.js';

export interface IdentityRoutesOptions {
  readonly provider: Provider;
  readonly personas: readonly Persona[];
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
type InteractionRequest = FastifyRequest<{ Params: { readonly uid: string } }>;

const MOUNT = '/oidc';
const PAGE_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': 'default-src \'none\'; img-src data:; style-src \'unsafe-inline\'; form-action \'self\'; frame-ancestors \'none\'; base-uri \'none\'' };

/** Mounts the identity provider below /oidc, with its page of personas; for whoever sits at this machine only, since nobody is asked for a password. */
export async function identityRoutes(server: FastifyInstance, { provider, personas }: IdentityRoutesOptions): Promise<void> {
  const handle = provider.callback();
  await server.register(async (doors) => {
    doors.addHook('onRequest', async (request, reply) => {
      const refusal = refuseStranger(request);
      if (refusal) return sendError(reply, refusal);
    });
    doors.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4_096 }, (_request, body, done) => done(null, new URLSearchParams(body as string)));
    doors.setErrorHandler((error: FastifyError, _request, reply) => sendPage(reply, error.statusCode ?? 500, renderFaultPage((error.statusCode ?? 500) < 500 ? 'invalid_request' : 'server_error')));
    openSignInPage(doors, { provider, personas });
    doors.all(`${MOUNT}/*`, { onRequest: async (request, reply) => forward(handle, request, reply) }, async (_request, reply) => sendError(reply, linliError('NOT_FOUND', { subject: 'request', expected: 'a path of the identity provider', got: 'another path' })));
  });
}

/** The page of personas, and what is chosen on it. Whoever has already said as whom (`login_hint`) is not asked again. */
function openSignInPage(doors: FastifyInstance, { provider, personas }: IdentityRoutesOptions): void {
  doors.get(`${MOUNT}/interaction/:uid`, async (request: InteractionRequest, reply) => {
    const interaction = await interactionOf(provider, request, reply);
    if (!interaction) return sendPage(reply, 400, renderFaultPage('expired'));
    const hinted = personas.find(({ key }) => key === interaction.params.login_hint);
    return hinted ? finish(provider, { interaction, persona: hinted, request, reply }) : sendPage(reply, 200, renderSignInPage(personas));
  });
  doors.post(`${MOUNT}/interaction/:uid`, async (request: InteractionRequest, reply) => {
    const interaction = await interactionOf(provider, request, reply);
    if (!interaction) return sendPage(reply, 400, renderFaultPage('expired'));
    const key = request.body instanceof URLSearchParams ? request.body.get('persona') : null;
    const persona = personas.find((each) => each.key === key);
    return persona ? finish(provider, { interaction, persona, request, reply }) : sendPage(reply, 400, renderFaultPage('unknown_persona'));
  });
}

interface Chosen {
  readonly interaction: Interaction;
  readonly persona: Persona;
  readonly request: InteractionRequest;
  readonly reply: FastifyReply;
}

/** Goes on with the sign-in, as the persona that was chosen. */
async function finish(provider: Provider, { interaction, persona, request, reply }: Chosen): Promise<FastifyReply> {
  const address = await provider.interactionResult(request.raw, reply.raw, { login: { accountId: persona.subject } });
  if (interaction.session) await forgetSignedIn(provider, interaction.session.uid);
  return reply.redirect(address, 303);
}

/** The sign-in that the address names, where it was begun in this browser; else null. */
async function interactionOf(provider: Provider, request: InteractionRequest, reply: FastifyReply): Promise<Interaction | null> {
  const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => null);
  return interaction?.uid === request.params.uid && interaction.prompt.name === 'login' ? interaction : null;
}

/** Whoever signed in before in this browser makes room: here one changes from person to person, and is not asked each time whether he means it. */
async function forgetSignedIn(provider: Provider, sessionUid: string): Promise<void> {
  const session = await provider.Session.findByUid(sessionUid);
  if (!session) return;
  Object.assign(session, { accountId: undefined, authorizations: {} });
  await session.persist();
}

function sendPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).headers(PAGE_HEADERS).send(page);
}

/** Gives the request away before its body is read. The provider finds below which path it is mounted by comparing the two addresses. */
function forward(handle: ReturnType<Provider['callback']>, { raw }: FastifyRequest, reply: FastifyReply): void {
  reply.hijack();
  const originalUrl = raw.url ?? MOUNT;
  Object.assign(raw, { originalUrl, url: originalUrl.slice(MOUNT.length) || '/' });
  void handle(raw, reply.raw);
}
