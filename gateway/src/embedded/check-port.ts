import { createServer } from 'node:net';

const NO_ADDRESS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EINVAL']);

/** @throws Error with what to do when something listens there. */
export async function checkPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((free, taken) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => taken(toFault(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => free()));
  });
}

function toFault(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Error(`端口 ${port} 已被占用。请停止占用它的程序，或用 npm start -- --port ${port === 65_535 ? 4000 : port + 1} 启动。数据未受影响。\nPort ${port} is taken. Stop what listens there, or start with npm start -- --port ${port === 65_535 ? 4000 : port + 1}. Nothing was touched.`);
  if (error.code === 'EACCES') return new Error(`没有权限监听端口 ${port}。请用 --port 选择 1024 以上的端口。\nPort ${port} may not be listened on. Choose one above 1024 with --port.`);
  if (NO_ADDRESS.has(error.code ?? '')) return new Error(`--host: 本机没有地址 ${host}。只供本机使用请用 127.0.0.1，供其他机器使用请用 0.0.0.0。\n--host: expected an address of this machine, but got ${host}. 127.0.0.1 is for this machine alone, 0.0.0.0 for others as well.`);
  return error;
}
