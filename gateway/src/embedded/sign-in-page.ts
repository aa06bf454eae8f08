import type { Persona } from './personas.js';

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1.2rem 1rem; }
h1 { font-size: 1.25rem; margin: 0; }
p { margin: .25rem 0 1rem; opacity: .75; }
form { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); }
button { background: color-mix(in srgb, currentColor 5%, transparent); border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: .5rem; color: inherit; cursor: pointer; font: inherit; align-content: start; display: grid; padding: .5rem .8rem; text-align: left; }
button:hover, button:focus-visible { border-color: #d60590; outline: none; }
b { font-weight: 600; }
small { font-size: .8rem; opacity: .75; }`;

/** What is said when a sign-in cannot go on, by the error of the protocol (RFC 6749 §4.1.2.1) or ours. */
const FAULTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  expired: ['登录已过期或不是在此浏览器中开始的，请回到页面重新登录。', 'This sign-in has expired, or was not begun in this browser. Begin again from the page.'],
  unknown_persona: ['没有这个人物，请返回重新选择。', 'There is no such person. Go back and choose another.'],
  invalid_client: ['应用未登记。', 'The application is not registered.'],
  invalid_redirect_uri: ['回跳地址未登记。', 'The address to go back to is not registered.'],
  invalid_target: ['请求的资源不存在。', 'The resource that was asked for is not one of ours.'],
  server_error: ['系统故障，请重新登录。', 'A fault of ours. Begin again from the page.'],
};
const OTHER_FAULT = ['登录请求有误，请回到页面重新登录。', 'The request to sign in is wrong. Begin again from the page.'] as const;

/** The page on which one chooses as whom to sign in. There is no password: everybody in it is made up, and it is served to this machine alone. */
export function renderSignInPage(personas: readonly Persona[]): string {
  const buttons = personas.map(({ key, zh, en, departmentZh, placeZh, why }) => `<button name="persona" value="${escape(key)}"><span><b>${escape(zh)}</b> ${escape(en)}</span><small>${escape([departmentZh, placeZh].filter(Boolean).join(' · '))}</small><small>${escape(why.zh)}</small></button>`);
  return page('以谁的身份登录 · Sign in as', `<h1>以谁的身份登录</h1><p>Sign in as. 示范区人物均为虚构，无需密码 everybody here is made up; there are no passwords.</p><form method="post">${buttons.join('\n')}</form>`);
}

/** The page of a sign-in that cannot go on. */
export function renderFaultPage(error: string): string {
  const [zh, en] = (Object.hasOwn(FAULTS, error) && FAULTS[error]) || OTHER_FAULT;
  return page('无法登录 · Cannot sign in', `<h1>无法登录</h1><p>${zh}<br>${en}</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>\n<body>${body}</body></html>\n`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
