// Asks GoRules Zen about every dossier, counts, and asks it about every count. All dossiers of a unit are under way at
// once, on as many threads as Zen likes; what is told is dossiers per second of processor time.
import { readFileSync, writeFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';

const [unitsFile, answersFile, runs, seconds] = process.argv.slice(2);
const engine = new ZenEngine();
const ofDossier = engine.createDecision(readFileSync('dossier.json'));
const ofFigure = engine.createDecision(readFileSync('figure.json'));
const units = JSON.parse(readFileSync(unitsFile, 'utf8'));

async function measured(officer, figure, count, of, value) {
  const context = { figure, value, sample: of, daysInPost: of === 0 ? 0 : officer.daysInPost };
  const { result } = await ofFigure.evaluate(context);
  return `${officer.officerId} ${figure} ${count} ${of} ${result.measure}`;
}

const share = (officer, figure, count, of) =>
  measured(officer, figure, count, of, of === 0 ? -1 : (100 * count) / of);

async function answerUnit({ officers, dossiers }) {
  const tallies = new Map(officers.map((officer) => [officer.officerId, { faulty: 0, prolonged: 0, missing: 0 }]));
  const unit = { promised: 0, prolonged: 0, late: 0, missing: 0 };
  const verdicts = await Promise.all(dossiers.map((dossier) => ofDossier.evaluate(dossier)));
  verdicts.forEach(({ result }, i) => {
    const tally = tallies.get(dossiers[i].officerId);
    tally.faulty += result.faulty_intake ? 1 : 0;
    tally.prolonged += result.prolonged_late ? 1 : 0;
    tally.missing += result.apology === 'missing' ? 1 : 0;
    unit.promised += result.prolonged_late_in_unit === 'out' ? 0 : 1;
    unit.prolonged += result.prolonged_late_in_unit === 'prolonged' ? 1 : 0;
    unit.late += result.apology === 'out' ? 0 : 1;
    unit.missing += result.apology === 'missing' ? 1 : 0;
  });
  return Promise.all(officers.flatMap((officer) => {
    const tally = tallies.get(officer.officerId);
    return [
      measured(officer, 'faulty_intake', tally.faulty, 0, tally.faulty),
      measured(officer, 'prolonged_late', tally.prolonged, 0, tally.prolonged),
      measured(officer, 'missing_apologies', tally.missing, 0, tally.missing),
      ...(officer.head
        ? [
            share(officer, 'prolonged_late_percent', unit.prolonged, unit.promised),
            share(officer, 'missing_apologies_percent', unit.missing, unit.late),
          ]
        : []),
    ];
  }));
}

async function answerAll() {
  const answers = [];
  for (const unit of units) {
    answers.push(...(await answerUnit(unit)));
  }
  return answers;
}

writeFileSync(answersFile, (await answerAll()).join('\n'));
const dossiers = units.reduce((sum, unit) => sum + unit.rows, 0);
for (let run = 0; run < Number(runs); run++) {
  const start = process.cpuUsage();
  const end = Date.now() + 1000 * Number(seconds);
  let passes = 0;
  do {
    await answerAll();
    passes++;
  } while (Date.now() < end);
  const { user, system } = process.cpuUsage(start);
  console.log((passes * dossiers * 1e6) / (user + system));
}
