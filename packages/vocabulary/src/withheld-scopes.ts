/**
 * Scopes that no purpose carries (不予共享), each with its reason: what they open is in the graph, so that its department's register is described whole, and nobody is answered.
 * @source 民法典 §1110 (unverified)
 */
export const WITHHELD_SCOPES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'civil-affairs:adoption': {
    zh: '收养人、送养人要求保守收养秘密的，不得泄露（民法典 §1110，未核实）；没有任何用途需要它',
    en: 'adoptions are kept secret where those concerned ask for it (Civil Code §1110, unverified), and no purpose needs them',
  },
};
