import type { SeparateDistrict } from '@linli/gateway';
import type { Behaviour, FaultProxy } from './fault-proxy.js';
import { shutRegister } from './shut-register.js';

/** Something that goes wrong with one department, and comes to an end. */
export interface Fault {
  readonly name: string;
  readonly zh: string;
  /** Whether nothing whole can come from the department while it lasts: a whole answer would then be made up. */
  readonly isTotal: boolean;
  /** How much longer it lasts than others, seconds: what is slow shows only after the time limit. */
  readonly moreSeconds: number;
  begin(): Promise<void>;
  end(): Promise<void>;
}

export interface Sick {
  readonly department: string;
  readonly separate: SeparateDistrict;
  readonly proxy: FaultProxy;
}

const BEHAVIOURS: readonly { readonly name: Behaviour; readonly zh: string; readonly isTotal: boolean; readonly moreSeconds: number }[] = [
  { name: 'slow', zh: '慢（5 秒）', isTotal: false, moreSeconds: 6 },
  { name: 'error', zh: '返回 500', isTotal: true, moreSeconds: 0 },
  { name: 'shapes', zh: '格式错误', isTotal: true, moreSeconds: 0 },
  { name: 'cut', zh: '中途断开', isTotal: true, moreSeconds: 0 },
  { name: 'flapping', zh: '时好时坏', isTotal: false, moreSeconds: 0 },
];

/** What can be wrong with a department. */
export function faultsOf({ department, separate, proxy }: Sick): readonly Fault[] {
  const service = separate.departments.get(department)?.service;
  const down: Fault = {
    name: 'down', zh: '停机', isTotal: true, moreSeconds: 0,
    begin: async () => {
      await Promise.all([proxy.behave('down'), service?.stop('SIGKILL')]);
    },
    end: async () => {
      await service?.start();
      await proxy.behave('well');
    },
  };
  let reopen = async (): Promise<void> => undefined;
  const register: Fault = {
    name: 'register', zh: '数据库停机', isTotal: false, moreSeconds: 0,
    begin: async () => void (reopen = await shutRegister(separate.district, department)),
    end: () => reopen(),
  };
  const onTheWay = BEHAVIOURS.map((behaviour): Fault => ({ ...behaviour, begin: () => proxy.behave(behaviour.name), end: () => proxy.behave('well') }));
  return [down, ...onTheWay, register];
}
