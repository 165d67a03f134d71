import { install, siteEnvironment, siteNode } from './install.mjs';
import { ROOT, giveUp, run, say, step, stopWithChildren } from './steps.mjs';

/** Installs what is missing, then hands over to the checks, on the site's own Node.js: this part runs on any. */
export async function check(args) {
  process.chdir(ROOT);
  try {
    stopWithChildren();
    await step('Packages', install);
    const node = siteNode();
    say();
    // What went wrong stands above already.
    await run(node, ['server/checks.mjs', ...args], { env: siteEnvironment(), show: true }).catch(() =>
      process.exit(1),
    );
  } catch (error) {
    giveUp(error);
  }
}
