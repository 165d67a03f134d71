// Imported before anything else, so it must parse on a Node.js far too old for the rest: no imports, little syntax.
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(`Broadsheet needs Node.js 20 or newer to start; this is ${process.versions.node}.`);
  console.error("Install it from https://nodejs.org (or your system's packages) and run the command again.");
  process.exit(1);
}
