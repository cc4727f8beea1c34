import { type Command, InvalidArgumentError, Option } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { both, say } from "../say.ts";
import type { Account } from "../server/security/users.ts";

type Options = {
  readonly warehouse: string;
  readonly port: number;
  readonly host: string;
  readonly users?: string;
  readonly addUser?: string;
  readonly role: Account["role"];
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly behindProxy?: true;
};

/** `baocao serve` */
export function serve(command: Command): void {
  command
    .option("-p, --port <N>", both({ vi: "cổng, 0 để tự chọn", en: "port; 0 takes any that is free" }), port, 8765)
    .option("--host <H>", both({ vi: "địa chỉ để lắng nghe", en: "address to listen on" }), "127.0.0.1")
    .option("--users <FILE>", both({ vi: "tệp người dùng", en: "file of users" }))
    .option(
      "--add-user <NAME>",
      both({
        vi: "thêm người dùng, mật khẩu đọc từ đầu vào chuẩn",
        en: "add a user; the password from standard input",
      }),
    )
    .addOption(
      new Option("--role <ROLE>", both({ vi: "quyền của người dùng", en: "what the user may do" }))
        .choices(["reader", "analyst", "administrator"])
        .default("reader"),
    )
    .option("--tls-cert <FILE>", both({ vi: "chứng chỉ (PEM)", en: "certificate (PEM)" }))
    .option("--tls-key <FILE>", both({ vi: "khóa của chứng chỉ (PEM)", en: "key of the certificate (PEM)" }))
    .option("--behind-proxy", both({ vi: "sau một proxy có TLS", en: "behind a proxy that ends TLS" }))
    .action(run);
  addWarehouse(command);
  addExamples(
    command,
    "baocao serve",
    "baocao serve --add-user lan --role analyst < mật-khẩu.txt",
    "baocao serve --host 0.0.0.0 --tls-cert cert.pem --tls-key key.pem",
  );
}

async function run(options: Options): Promise<void> {
  if (options.addUser === undefined) (await import("../restartFrugal.ts")).restartFrugal();
  const { serve: open, usersFile } = await import("../server/serve.ts");
  if (options.addUser !== undefined) {
    const { writeUser } = await import("../server/security/users.ts");
    const file = options.users ?? usersFile(options.warehouse);
    await writeUser(file, options.addUser, options.role, await firstLine());
    console.log(
      say({
        vi: `${options.addUser} (${options.role}) → ${file}`,
        en: `${options.addUser} (${options.role}) → ${file}`,
      }),
    );
    return;
  }
  const { tlsCert, tlsKey } = options;
  const served = await open({
    warehouse: options.warehouse,
    port: options.port,
    host: options.host,
    ...(options.users === undefined ? {} : { users: options.users }),
    ...(tlsCert !== undefined && tlsKey !== undefined ? { tls: { certificate: tlsCert, key: tlsKey } } : {}),
    behindProxy: options.behindProxy ?? false,
  });
  console.log(say({ vi: `Mở trong trình duyệt: ${served.address}`, en: `Open in a browser: ${served.address}` }));
  const stop = (): void => {
    served.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

async function firstLine(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write(say({ vi: "Mật khẩu: ", en: "Password: " }));
  for await (const chunk of process.stdin) return String(chunk).split(/\r?\n/)[0]!;
  return "";
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > 65_535) {
    throw new InvalidArgumentError(say({ vi: "cần một cổng từ 0 đến 65535", en: "a port from 0 to 65535 is needed" }));
  }
  return number;
}
