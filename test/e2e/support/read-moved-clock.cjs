// Loaded into the demo's process with `node -r`, so that days can pass in a test. The file that ENIGHET_E2E_CLOCK names
// says what time it is to be; from then on time passes as it does, until the file says another.
const { readFileSync } = require('node:fs');

const RealDate = Date;
let wanted = NaN;
let ahead = 0;

function look() {
  const moment = RealDate.parse(readFileSync(process.env.ENIGHET_E2E_CLOCK, 'utf8').trim());
  if (Number.isNaN(moment) || moment === wanted) return;
  wanted = moment;
  ahead = moment - RealDate.now();
}

look();
setInterval(look, 200).unref();
globalThis.Date = class extends RealDate {
  constructor(...fields) {
    super(...(fields.length === 0 ? [RealDate.now() + ahead] : fields));
  }
  static now() {
    return RealDate.now() + ahead;
  }
};
