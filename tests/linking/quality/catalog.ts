import type { CapstonePath, Catalog, Section, Track } from '../../../src/model/catalog';

/** A catalog of eight paths in the project's own words: long enough for words to be common or rare in it. */
export const CATALOG: Catalog = catalog([
  path('AI Systems', [
    track('Track 1', 'Inference Server: Serve an LLM Well', {
      outcome:
        'a model server of your own with a paged cache of attention keys and values, requests batched as they arrive, and one kind of quantized weights.',
      'Functional spec': [
        'HTTP endpoint for completions, tokens streamed as they are sampled.',
        'Scheduler that adds and removes requests between decoding steps.',
        'Int8 or FP8 weights, with a report of the loss in quality.',
        'Prefix caching between requests.',
      ],
      'Non-functional spec': [
        'Half of the tokens per second of a known server on the same GPU.',
        'First token under a second at p99.',
      ],
      Acceptance: ['Benchmark scripts and a flame graph of one request.', 'README with an architecture diagram.'],
    }),
    track('Track 2', 'Sharded Training From First Principles', {
      outcome:
        'data-parallel training in which each GPU holds a shard of the parameters, gradients and optimizer state, written on collective operations alone.',
      'Functional spec': [
        'All-gather before the forward pass, reduce-scatter after the backward pass.',
        'Mixed precision with a master copy.',
        'Activation checkpointing and gradient accumulation.',
        'Checkpoints that resume on another number of ranks.',
      ],
      'Test rigor': ['One step equals the step of a single process.', 'A rank is killed in mid-epoch.'],
      Acceptance: ['Scaling report over one, two, four and eight devices.'],
    }),
    track('Track 3', 'Attention Kernel', {
      outcome: 'a fused attention kernel in Triton or CUDA, close to the best published one for one shape.',
      'Functional spec': ['Forward and backward pass, causal mask.', 'Half precision, two head sizes.'],
      Hardening: ['Autotuned block sizes with reasons.', 'Profiler reports of occupancy and memory traffic.'],
      Acceptance: ['Pull request to a known library.', 'Blog post on one design choice.'],
    }),
  ]),
  path('Containers Inside Out', [
    track('Track 1', 'A Small Container Runtime', {
      outcome:
        'a program in Go or Rust that runs OCI bundles with namespaces, cgroups, an overlay root file system, dropped capabilities and a seccomp filter.',
      'Functional spec': [
        'Commands create, start, kill, delete, state.',
        'pivot_root and masked paths.',
        'Rootless mode.',
      ],
      Acceptance: ['Runs a web server image.', 'Comparison with runc and crun.'],
    }),
    track('Track 2', 'Image Trust Service', {
      outcome:
        'a service that scans container images for vulnerabilities, signs them with a bill of materials, and lets only images that meet a policy be promoted.',
      'Functional spec': [
        'Scan, promote and audit endpoints.',
        'Policy as YAML.',
        'Signature verification and provenance.',
      ],
      Acceptance: ['A critical CVE stops the promotion of an image.'],
    }),
    track('Track 3', 'Sandboxed Runtime', {
      outcome:
        'a fork of an existing runtime with stronger isolation: system calls handled in user space, or each container in a micro virtual machine.',
      Scopes: ['Intercept syscalls and serve them from a guest kernel.', 'Boot a minimal VM from a snapshot.'],
      Acceptance: ['Escape attempts documented.', 'Opt-in by an annotation.'],
    }),
  ]),
  path('Go', [
    track('Track 1', 'Replicated Key-Value Store on Raft', {
      outcome:
        'a store of three or more nodes that agree by Raft, with linearizable reads, snapshots and membership changes, proven under faults.',
      'Functional spec': [
        'Get, Put, Delete, Watch over gRPC.',
        'Write-ahead log on disk.',
        'Leader election with random timeouts.',
      ],
      'Test rigor': ['Network partitions and killed nodes under a linearizability checker.'],
      Acceptance: ['Runbook for a stuck leader.'],
    }),
    track('Track 2', 'Service Mesh in Miniature', {
      outcome:
        'several gRPC services with a registry, health checks, client-side load balancing, retries, deadlines and outlier ejection, traced from end to end.',
      'Functional spec': [
        'Registry with register, deregister and watch.',
        'Sidecar library.',
        'Circuit breaker per endpoint.',
      ],
      Acceptance: ['Demo with one failing service.'],
    }),
    track('Track 3', 'Log Broker and Stream Processor', {
      outcome:
        'a broker that speaks a part of the Kafka protocol, with partitions on disk, consumer offsets, delivery at least once and replay, and a small library of stream operators.',
      'Functional spec': [
        'Produce, fetch and offset commit.',
        'Segment and index files.',
        'Window, join and aggregate operators.',
      ],
      Acceptance: ['Throughput beside the real broker.'],
    }),
  ]),
  path('Java', [
    track('Track 1', 'Cache With Near-Zero Pauses', {
      outcome:
        'an in-memory cache for many threads with eviction by recency and frequency, off-heap storage, and tail latency that the garbage collector does not disturb.',
      'Core scope': [
        'Concurrent hash table with striped locks.',
        'Eviction policy compared on recorded traces.',
        'Expiry by time to live.',
      ],
      Why: ['Memory model, benchmarks with JMH, flight recordings.'],
    }),
    track('Track 2', 'Payments Ledger', {
      outcome:
        'a double-entry ledger whose transfers are idempotent and transactional, with sagas across services and an audit trail.',
      'Core scope': [
        'Accounts, postings, balances that never go negative.',
        'Outbox table and message relay.',
        'Reconciliation job.',
      ],
      'Failure scenarios': ['Crash between debit and credit.', 'The same request sent twice.'],
    }),
    track('Track 3', 'Full-Text Search Engine', {
      outcome: 'an inverted index with ranked retrieval, incremental segments and a query language, served over HTTP.',
      'Core scope': [
        'Analysis chain with tokenizer and stemmer.',
        'Posting lists with compression.',
        'Segment merging.',
        'Fuzzy and phrase queries.',
      ],
      'Stretch scope': ['Sharding of the index over nodes.'],
    }),
  ]),
  path('Kubernetes', [
    track('Track 1', 'The Hard Way: a Cluster by Hand', {
      outcome:
        'a highly available cluster raised on bare machines without an installer: certificates, etcd, control plane, workers, networking and storage.',
      'Functional spec': [
        'Three control-plane nodes behind a load balancer.',
        'Network policies that deny by default.',
        'Backups that are restored.',
      ],
      Acceptance: ['Runbook of upgrades and certificate rotation.'],
    }),
    track('Track 2', 'Operator for a Stateful Application', {
      outcome: 'a controller with custom resources that installs, upgrades, backs up and heals a database.',
      'Functional spec': [
        'Reconcile loop, finalizers, status conditions.',
        'Admission webhooks.',
        'Point-in-time recovery to object storage.',
      ],
      Acceptance: ['End-to-end tests on a local cluster.'],
    }),
    track('Track 3', 'Developer Platform for Many Teams', {
      outcome:
        'self-service onboarding of a team in minutes, with quotas, policies, GitOps delivery, dashboards and the cost of each tenant.',
      'Functional spec': [
        'One claim makes namespace, roles and pipelines.',
        'Deployments follow a repository.',
        'Templates for new services.',
      ],
      Acceptance: ['A new team ships in a live demo.'],
    }),
  ]),
  path('Linux Kernel', [
    track('Track 1', 'Loadable Module With a Device', {
      outcome: 'an out-of-tree kernel module with a character device, tested and clean under the sanitizers.',
      Scopes: [
        'Ring buffer behind read, write and ioctl.',
        'Zero-copy access by mmap.',
        'Packet counter at a netfilter hook.',
      ],
      Acceptance: ['Builds on two long-term kernels.', 'Locking documented.'],
    }),
    track('Track 2', 'Tracing Tool With eBPF', {
      outcome: 'an observability tool that attaches to the running kernel with low overhead and exports histograms.',
      Scopes: ['Latency of system calls.', 'Sampling CPU profiler with flame graphs.', 'Bytes per TCP connection.'],
      Acceptance: ['Runs on many kernel versions without recompilation.'],
    }),
    track('Track 3', 'A File System of Your Own', {
      outcome: 'an on-disk file system with a journal, mountable, that survives power loss at any moment.',
      Scopes: [
        'Inodes, directories, block allocation with extents.',
        'Crash testing by replaying torn writes.',
        'Checker and repair tool.',
      ],
      Acceptance: ['Passes a public conformance suite.'],
    }),
  ]),
  path('Python', [
    track('Track 1', 'Retrieval-Augmented Answers', {
      outcome:
        'a service that answers questions over a large corpus with hybrid search, reranking, citations and honest evaluation.',
      'Must-have': [
        'Ingestion of PDF and HTML into chunks and embeddings.',
        'Vector and keyword search fused.',
        'Evaluation of faithfulness in CI.',
        'Isolation between tenants.',
      ],
      Stretch: ['Query rewriting.'],
    }),
    track('Track 2', 'Agent Platform', {
      outcome:
        'a platform on which agents that use tools run durably, within budgets and permissions, and can be replayed.',
      'Must-have': [
        'State of each step in Postgres; resumes after a crash.',
        'Isolated shell tool.',
        'Kill switch.',
        'Traces that become regression tests.',
      ],
      Stretch: ['Several agents with one that directs.'],
    }),
    track('Track 3', 'Fine-Tuning Pipeline', {
      outcome: 'a small open model adapted to one task with LoRA, evaluated, and rolled out step by step.',
      'Must-have': [
        'Dataset cleaning, deduplication and splits.',
        'Evaluation on held-out examples.',
        'Shadow, canary, full rollout.',
      ],
      Stretch: ['Preference tuning.'],
    }),
    track('Track 4', 'Data Orchestrator', {
      outcome:
        'a scheduler of batch jobs as a graph of tasks, with backfills, retries, lineage and checks of data quality.',
      'Must-have': ['Dependencies, cron and sensors.', 'Incremental loads into a warehouse.', 'Alert on late data.'],
      Stretch: ['Workers that scale to zero.'],
    }),
  ]),
  path('Rust', [
    track('Track 1', 'Order Matching at Microseconds', {
      outcome: 'a limit-order book for several symbols with price-time priority and a p99 below a few microseconds.',
      'Functional spec': ['Limit, market and cancel orders.', 'Binary protocol.', 'Deterministic event stream.'],
      'Test rigor': ['Fuzzing of order sequences.', 'Property tests of the book.'],
    }),
    track('Track 2', 'Storage Engine', {
      outcome:
        'an embedded key-value engine with a memtable, sorted tables, compaction, bloom filters and crash recovery.',
      'Functional spec': ['Write-ahead log.', 'Range scans.', 'Block cache.', 'Snapshots for transactions.'],
      Acceptance: ['Benchmarks of write amplification.'],
    }),
    track('Track 3', 'A Language and Its Compiler', {
      outcome:
        'a small typed language with parser, type checker, bytecode and a virtual machine, and errors that help.',
      'Functional spec': [
        'Lexer and recursive descent.',
        'Closures and garbage collection.',
        'Language server with completion.',
      ],
      Stretch: ['Native code by LLVM.'],
    }),
    track('Track 4', 'Async Runtime', {
      outcome:
        'an executor for futures with work stealing, timers and an event loop over the operating system, small enough to read.',
      'Functional spec': [
        'Wakers and task queue.',
        'Reactor on epoll and kqueue.',
        'Cancellation and graceful shutdown.',
      ],
      'Test rigor': ['Model checking of interleavings.'],
    }),
  ]),
]);

function catalog(paths: readonly CapstonePath[]): Catalog {
  return { path: 'Specs.md', title: 'Specs', paths, headings: [], problems: [] };
}

function path(title: string, tracks: readonly Track[]): CapstonePath {
  return { title, line: lineOf(title), intro: ['Pick one and defend it.'], tracks, requirements: [] };
}

function track(
  label: string,
  title: string,
  { outcome, ...sections }: { outcome: string; [section: string]: string | string[] },
): Track {
  const heading = `${label}-${title}`;
  const written = Object.entries(sections).map(section);
  return { label, title, heading, line: lineOf(title), outcome, intro: [], sections: written };
}

function section([title, items]: [string, string | string[]]): Section {
  return {
    title,
    line: lineOf(title),
    text: null,
    items: [items].flat().map((text) => ({ text, line: lineOf(text) })),
  };
}

/** Lines only have to exist and differ: nothing here was read from a text. */
function lineOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003, 1);
}
