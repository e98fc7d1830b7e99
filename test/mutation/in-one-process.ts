import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import fc from 'fast-check';

interface Test {
  readonly name: string;
  readonly file: string;
  readonly body: () => unknown;
}

/**
 * Runs the tests of the domain for Stryker in the process that loaded them. The domain keeps no state, so that a mutant is
 * switched on in the loaded program and its tests run at once: a thousand mutants a minute, where Jest, which loads
 * all anew for each of them, comes to sixty. What is worked out while the files load is never a mutant's.
 */
class InOneProcess implements TestRunner {
  private readonly tests = new Map<string, Test>();
  private readonly took = new Map<string, number>();
  private readonly instrumented: InstrumenterContext = {};

  capabilities() {
    return { reloadEnvironment: false };
  }

  init(): Promise<void> {
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.instrumented, expect });
    // The first sequence that fails says enough: nobody reads the smallest one.
    fc.configureGlobal({ endOnFailure: true });
    const load = createRequire(join(process.cwd(), 'package.json'));
    for (const path of readdirSync('test/domain', { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.test.ts')) continue;
      const file = join(process.cwd(), 'test/domain', path);
      this.describeTo(file);
      load(file);
    }
    return Promise.resolve();
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const id of this.tests.keys()) {
      this.instrumented.currentTestId = id;
      const result = await this.run(id);
      this.took.set(id, result.timeSpentMs);
      tests.push(result);
    }
    delete this.instrumented.currentTestId;
    const coverage = options.coverageAnalysis === 'off' ? undefined : this.instrumented.mutantCoverage;
    return { status: DryRunStatus.Complete, tests, ...(coverage && { mutantCoverage: coverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (options.hitLimit === undefined) delete this.instrumented.hitLimit;
    else this.instrumented.hitLimit = options.hitLimit;
    this.instrumented.hitCount = 0;
    this.instrumented.activeMutant = options.activeMutant.id;
    const quickestFirst = [...(options.testFilter ?? this.tests.keys())].sort(
      (one, other) => (this.took.get(one) ?? 0) - (this.took.get(other) ?? 0),
    );
    const tests: TestResult[] = [];
    try {
      for (const id of quickestFirst) {
        const result = await this.run(id);
        tests.push(result);
        const endless = determineHitLimitReached(this.instrumented.hitCount, this.instrumented.hitLimit);
        if (endless) return toMutantRunResult(endless);
        if (result.status === TestStatus.Failed && !options.disableBail) break;
      }
      return toMutantRunResult({ status: DryRunStatus.Complete, tests }, options.disableBail);
    } finally {
      delete this.instrumented.activeMutant;
    }
  }

  private async run(id: string): Promise<TestResult> {
    const test = this.tests.get(id);
    if (!test) throw new Error(`no test is called ${id}`);
    const told = { id, name: test.name, fileName: test.file };
    const began = performance.now();
    try {
      await test.body();
      return { ...told, status: TestStatus.Success, timeSpentMs: performance.now() - began };
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { ...told, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - began };
    }
  }

  /** What the tests of the domain take from Jest: `describe`, `it`, and both with `each`. */
  private describeTo(file: string): void {
    const within: string[] = [];
    const it = (name: string, body: () => unknown) => {
      const told = [...within, name].join(' ');
      this.tests.set(`${file} ${String(this.tests.size)} ${told}`, { name: told, file, body });
    };
    const describe = (name: string, body: () => void) => {
      within.push(name);
      body();
      within.pop();
    };
    Object.assign(globalThis, {
      it: Object.assign(it, { each: forEachRow(it) }),
      describe: Object.assign(describe, { each: forEachRow(describe) }),
    });
  }
}

const forEachRow =
  (declare: (name: string, body: () => void) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: (...row: unknown[]) => void): void =>
    rows.forEach((row, at) =>
      declare(`${name} (${String(at + 1)})`, () => body(...(Array.isArray(row) ? (row as unknown[]) : [row]))),
    );

const create = () => new InOneProcess();
create.inject = [] as const;

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-one-process', create)];
