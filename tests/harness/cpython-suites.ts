import type { Capability } from '../../src/domain/exercise.ts';

/** A module of CPython's own tests, and why some of them do not pass here. */
export interface CpythonSuite {
  /** Below `test`. */
  readonly module: string;
  /** What it needs beside it, as paths in that folder. */
  readonly files: readonly string[];
  readonly capabilities: readonly Capability[];
  /** A regular expression of the tests that are run; all where it is missing. */
  readonly only?: string;
  /** Takes minutes: run where `CPYTHON_TESTS=all`. */
  readonly isSlow?: boolean;
  /** By class and method, or by the method alone where several classes have it. */
  readonly known: Readonly<Record<string, string>>;
}

const subinterpreters = 'subinterpreters start no threads of their own here';
const testCapi = 'it needs _testcapi, which is not in this Python';
const newer = 'it tests what Python 3.13 has changed';
const changed = 'it tests what of asyncio has changed up to Python 3.14';
const sinceWaitFor = 'it tests how wait_for was before Python 3.12';
const awaitWords = 'Python 3.14 words its message otherwise';

const threads = { files: ['lock_tests.py'], capabilities: [] } as const;
const clock = {
  files: ['test_asyncio/__init__.py', 'test_asyncio/utils.py'],
  capabilities: ['clock'],
} as const;

export const cpythonSuites: readonly CpythonSuite[] = [
  { module: 'test_queue', ...threads, known: {} },
  {
    module: 'test_thread',
    ...threads,
    known: { 'ThreadRunningTests.test_unraisable_exception': newer },
  },
  {
    module: 'test_threading',
    ...threads,
    known: {
      'SubinterpThreadingTests.test_threads_join': subinterpreters,
      'SubinterpThreadingTests.test_threads_join_2': subinterpreters,
      'ThreadTests.test_PyThreadState_SetAsyncExc': 'it raises in a thread by its C identifier',
      'ThreadTests.test_disallow_instantiation': newer,
      'ThreadTests.test_foreign_thread': newer,
      'ThreadTests.test_frame_tstate_tracing': testCapi,
      'ThreadTests.test_ident_of_no_threading_threads': newer,
      'ThreadTests.test_limbo_cleanup': newer,
      'ThreadTests.test_shutdown_locks': newer,
      'ThreadTests.test_tstate_lock': newer,
    },
  },
  {
    module: 'test_threading_local',
    ...threads,
    known: {
      'PyThreadingLocalTest.test_threading_local_clear_race': testCapi,
      'ThreadLocalTest.test_threading_local_clear_race': testCapi,
    },
  },
  {
    module: 'test_concurrent_futures',
    ...threads,
    isSlow: true,
    only: 'ThreadPool|FutureTests',
    known: { 'ThreadPoolExecutorTest.test_hang_global_shutdown_lock': 'it forks' },
  },
  {
    module: 'test_concurrent_futures',
    files: ['lock_tests.py'],
    capabilities: ['processes'],
    only: 'Spawn',
    isSlow: true,
    known: {},
  },
  {
    module: 'test_asyncio.test_tasks',
    ...clock,
    known: {
      test__enter_task: changed,
      test__enter_task_failure: changed,
      test__leave_task: changed,
      test__leave_task_failure1: changed,
      test__register_task_1: changed,
      test__register_task_2: changed,
      test_as_completed_coroutine_without_loop: changed,
      test_as_completed_invalid_args: changed,
      test_cancel_gather_1: changed,
      test_current_task: changed,
      test_current_task_with_implicit_loop: changed,
      test_log_destroyed_pending_task: changed,
      test_uncancel_basic: changed,
      test_uncancel_structured_blocks: changed,
    },
  },
  {
    module: 'test_asyncio.test_locks',
    ...clock,
    known: {
      'BarrierTests.test_barrier': awaitWords,
      'LockTests.test_lock': awaitWords,
      'LockTests.test_lock_by_with_statement': awaitWords,
      'SemaphoreTests.test_semaphore': awaitWords,
    },
  },
  { module: 'test_asyncio.test_queues', ...clock, known: {} },
  {
    module: 'test_asyncio.test_taskgroups',
    ...clock,
    known: {
      'TestTaskGroup.test_taskgroup_no_create_task_after_failure': newer,
    },
  },
  { module: 'test_asyncio.test_timeouts', ...clock, known: {} },
  {
    module: 'test_asyncio.test_waitfor',
    ...clock,
    known: { 'AsyncioWaitForTest.test_wait_for_self_cancellation': sinceWaitFor },
  },
  {
    module: 'test_asyncio.test_runners',
    ...clock,
    // Those interrupt with a signal.
    only: '^(?!.*interrupt)',
    known: {
      'RunTests.test_asyncio_run_only_coro': changed,
      'RunnerTests.test_run_future': changed,
      'RunnerTests.test_run_non_coro': changed,
    },
  },
  { module: 'test_asyncio.test_threads', ...clock, known: {} },
];
