/**
 * What people write in a roadmap, and the track a person would lead them to. Written before any weight was set; the
 * tuning half may be looked at when weights are chosen, the held-out half is only for the verdict. A query without
 * answers has none in the catalog. Several answers are equally good.
 */
export interface Labelled {
  readonly query: string;
  readonly answers: readonly string[];
}

const INFERENCE = 'Inference Server: Serve an LLM Well';
const TRAINING = 'Sharded Training From First Principles';
const ATTENTION = 'Attention Kernel';
const RUNTIME = 'A Small Container Runtime';
const IMAGES = 'Image Trust Service';
const SANDBOX = 'Sandboxed Runtime';
const RAFT = 'Replicated Key-Value Store on Raft';
const MESH = 'Service Mesh in Miniature';
const BROKER = 'Log Broker and Stream Processor';
const CACHE = 'Cache With Near-Zero Pauses';
const LEDGER = 'Payments Ledger';
const SEARCH = 'Full-Text Search Engine';
const CLUSTER = 'The Hard Way: a Cluster by Hand';
const OPERATOR = 'Operator for a Stateful Application';
const TENANTS = 'Developer Platform for Many Teams';
const MODULE = 'Loadable Module With a Device';
const EBPF = 'Tracing Tool With eBPF';
const FILES = 'A File System of Your Own';
const RAG = 'Retrieval-Augmented Answers';
const AGENTS = 'Agent Platform';
const TUNING = 'Fine-Tuning Pipeline';
const JOBS = 'Data Orchestrator';
const ORDERS = 'Order Matching at Microseconds';
const LSM = 'Storage Engine';
const COMPILER = 'A Language and Its Compiler';
const ASYNC = 'Async Runtime';

export const TUNING_HALF: readonly Labelled[] = [
  { query: 'Make GPT-style generation cheaper per token on our own cards', answers: [INFERENCE] },
  { query: 'Host a 7B chat model with many users at once', answers: [INFERENCE] },
  { query: 'Distributed pretraining across four machines', answers: [TRAINING] },
  { query: 'Write a GEMM and a softmax for an A100', answers: [ATTENTION] },
  { query: 'Rebuild Docker in a weekend', answers: [RUNTIME] },
  { query: 'How do jails and chroot really isolate a process?', answers: [RUNTIME, SANDBOX] },
  { query: 'Sign our artifacts and block builds with known CVEs', answers: [IMAGES] },
  { query: 'Run untrusted user code in microVMs', answers: [SANDBOX] },
  { query: 'gVisor', answers: [SANDBOX] },
  { query: 'Understand consensus well enough to implement it', answers: [RAFT] },
  { query: 'etcd clone, survives a split brain', answers: [RAFT] },
  { query: 'Fault tolerance and replication', answers: [RAFT] },
  { query: 'Learn how Envoy and Istio work inside', answers: [MESH] },
  { query: 'Retries, timeouts and circuit breaking between our backends', answers: [MESH] },
  { query: 'Mini Kafka', answers: [BROKER] },
  { query: 'Event bus with consumer groups', answers: [BROKER] },
  { query: 'Memcached on the JVM with low GC', answers: [CACHE] },
  { query: 'Banking backend: money transfers that never double-charge', answers: [LEDGER] },
  { query: 'Lucene from zero: tokenising, postings, BM25', answers: [SEARCH] },
  { query: 'Set up k8s on Raspberry Pis without kubeadm', answers: [CLUSTER] },
  { query: 'Kubernetes', answers: [CLUSTER, OPERATOR, TENANTS] },
  { query: 'CRD + reconcile loop for Redis failover', answers: [OPERATOR] },
  { query: 'Internal Heroku for our squads', answers: [TENANTS] },
  { query: 'Write a device driver', answers: [MODULE] },
  { query: 'Linux internals', answers: [MODULE, EBPF, FILES] },
  { query: 'bpftrace-like profiler for production hosts', answers: [EBPF] },
  { query: 'ext4-style journaling FS', answers: [FILES] },
  { query: 'Chat with my PDFs', answers: [RAG] },
  { query: 'Question answering over the company wiki', answers: [RAG] },
  { query: 'Reliable LLM agents with tool calling', answers: [AGENTS] },
  { query: 'Durable workflows for autonomous assistants', answers: [AGENTS] },
  { query: 'Adapt Llama to our support tickets', answers: [TUNING] },
  { query: 'QLoRA experiment', answers: [TUNING] },
  { query: 'Replace our crontabs by an Airflow-like DAG runner', answers: [JOBS] },
  { query: 'Crypto exchange core in Rust', answers: [ORDERS] },
  { query: 'RocksDB clone', answers: [LSM] },
  { query: 'LSM tree with WAL', answers: [LSM] },
  { query: 'Crafting Interpreters, second half', answers: [COMPILER] },
  { query: 'Tokio internals', answers: [ASYNC] },
  { query: 'Work-stealing thread pool for futures', answers: [ASYNC] },
  { query: 'Low-latency trading system', answers: [ORDERS] },
  { query: 'Vector DB with reranker', answers: [RAG] },

  { query: 'Learn Spanish to B2', answers: [] },
  { query: 'Practise system design interviews', answers: [] },
  { query: 'AWS solutions architect certificate', answers: [] },
  { query: 'Run a marathon under four hours', answers: [] },
  { query: 'Redesign my portfolio website', answers: [] },
  { query: 'Improve writing: publish one essay a month', answers: [] },
  { query: 'iOS app for habit tracking', answers: [] },
  { query: 'Object-oriented design patterns', answers: [] },
  { query: 'Negotiate a raise', answers: [] },
  { query: 'Read Designing Data-Intensive Applications', answers: [] },
  { query: 'React component library', answers: [] },
  { query: 'Training plan for strength', answers: [] },
  { query: 'LeetCode: dynamic programming', answers: [] },
  { query: 'Open a savings account', answers: [] },
  { query: 'Game engine with Vulkan', answers: [] },
  { query: 'Home automation with Zigbee sensors', answers: [] },
];

export const HELD_OUT_HALF: readonly Labelled[] = [
  { query: 'vLLM from scratch', answers: [INFERENCE] },
  { query: 'Continuous batching and KV cache', answers: [INFERENCE] },
  { query: 'Faster decoding: speculative sampling, 4-bit weights', answers: [INFERENCE] },
  { query: 'ZeRO / DeepSpeed reimplementation', answers: [TRAINING] },
  { query: 'ML distributed training', answers: [TRAINING] },
  { query: 'GPU programming', answers: [ATTENTION] },
  { query: 'Beat FlashAttention for head dim 64', answers: [ATTENTION] },
  { query: 'containerd and runc deep dive', answers: [RUNTIME] },
  { query: 'Build my own Docker', answers: [RUNTIME] },
  { query: 'Supply chain security: SBOM, provenance, admission', answers: [IMAGES] },
  { query: 'Firecracker snapshots, start a guest in 5 ms', answers: [SANDBOX] },
  { query: 'Secure code execution for a notebook service', answers: [SANDBOX] },
  { query: 'Paxos made live', answers: [RAFT] },
  { query: 'Jepsen-test a database I wrote', answers: [RAFT] },
  { query: 'Distributed hash table with strong consistency', answers: [RAFT] },
  { query: 'Microservices that degrade gracefully', answers: [MESH] },
  { query: 'Service discovery and load balancer', answers: [MESH] },
  { query: 'Pub/sub system', answers: [BROKER] },
  { query: 'Message queue with exactly-once semantics', answers: [BROKER] },
  { query: 'Flink-ish windowed aggregations', answers: [BROKER] },
  { query: 'LRU vs LFU: measure hit rates under concurrency', answers: [CACHE] },
  { query: 'JVM performance tuning', answers: [CACHE] },
  { query: 'Stripe-like wallet with idempotency keys', answers: [LEDGER] },
  { query: 'Accounting core: debits, credits, reconciliation', answers: [LEDGER] },
  { query: 'Elasticsearch clone', answers: [SEARCH] },
  { query: 'Ranking and autocomplete for our docs search', answers: [SEARCH, RAG] },
  { query: 'Administer a bare-metal control plane, pass the CKA', answers: [CLUSTER] },
  { query: 'Automate Postgres on k8s with a custom controller', answers: [OPERATOR] },
  { query: 'Platform engineering: golden paths, ArgoCD, quotas', answers: [TENANTS] },
  { query: 'Out-of-tree driver in C', answers: [MODULE] },
  { query: 'Zero-copy ring buffers between kernel and userland', answers: [MODULE] },
  { query: 'Find slow syscalls with BPF', answers: [EBPF] },
  { query: 'Filesystem hacking: inodes and crash consistency', answers: [FILES] },
  { query: 'Semantic search with embeddings and citations', answers: [RAG] },
  { query: 'Multi-agent coding assistant that can resume after failures', answers: [AGENTS] },
  { query: 'Finetune a small open-weights LM and ship it behind a canary', answers: [TUNING] },
  { query: 'ETL pipelines with backfill and lineage', answers: [JOBS] },
  { query: 'Stock exchange simulator', answers: [ORDERS] },
  { query: 'Toy database: B-trees vs log-structured merge', answers: [LSM] },
  { query: 'Lox bytecode VM with closures', answers: [COMPILER] },
  { query: 'Static typing and inference for a toy language', answers: [COMPILER] },
  { query: 'Coroutines and event loops: io_uring executor', answers: [ASYNC] },

  { query: 'Practising LLD', answers: [] },
  { query: 'Learn to cook Thai food', answers: [] },
  { query: 'Bluetooth headset firmware', answers: [] },
  { query: 'Speak at two meetups', answers: [] },
  { query: 'SwiftUI photo editor', answers: [] },
  { query: 'Grow the newsletter to 1,000 readers', answers: [] },
  { query: 'Buy a house in the suburbs', answers: [] },
  { query: 'CSS animations course', answers: [] },
  { query: 'Ray tracer in a weekend', answers: [] },
  { query: 'Long term bets', answers: [] },
  { query: 'Apply to ten companies', answers: [] },
  { query: 'Sourdough and fermentation', answers: [] },
  { query: 'Tax return for 2025', answers: [] },
  { query: 'Piano: two new pieces', answers: [] },
  { query: 'Management book club', answers: [] },
  { query: 'UX research interviews', answers: [] },
];

/** In no word that the alias list knows: what is found here is found by the words of the specs and their kin. */
export const BEYOND_ALIASES: readonly Labelled[] = [
  { query: 'Nodes that vote on who leads, and snapshots to catch up', answers: [RAFT] },
  { query: 'Membership changes while nodes crash', answers: [RAFT] },
  { query: 'Survive killed nodes without losing a write', answers: [RAFT] },
  { query: 'Requests batched as they arrive, attention keys paged', answers: [INFERENCE] },
  { query: 'Prefixes reused between requests', answers: [INFERENCE] },
  { query: 'Checkpoints loaded on another number of ranks', answers: [TRAINING] },
  { query: 'Activation checkpointing', answers: [TRAINING] },
  { query: 'Occupancy and memory traffic of causal masks', answers: [ATTENTION] },
  { query: 'Masked paths and dropped privileges', answers: [RUNTIME] },
  { query: 'Bundles with overlays, created, started and killed', answers: [RUNTIME] },
  { query: 'Materials listed for every image we let pass', answers: [IMAGES] },
  { query: 'Signatures decide which images move on', answers: [IMAGES] },
  { query: 'Escape attempts and a minimal boot', answers: [SANDBOX] },
  { query: 'Intercepting calls in userspace', answers: [SANDBOX] },
  { query: 'Ejecting endpoints that misbehave, with health checks', answers: [MESH] },
  { query: 'Registering and deregistering instances', answers: [MESH] },
  { query: 'Produce and fetch over a known protocol', answers: [BROKER] },
  { query: 'Expiring entries by recency and frequency', answers: [CACHE] },
  { query: 'Hash tables with hardly any pauses', answers: [CACHE] },
  { query: 'Transfers between balances, audited twice', answers: [LEDGER] },
  { query: 'Balances that never go negative', answers: [LEDGER] },
  { query: 'Fuzzy phrases, ranked', answers: [SEARCH] },
  { query: 'Query languages with ranking', answers: [SEARCH] },
  { query: 'Rotating certs and workers without an installer', answers: [CLUSTER] },
  { query: 'Upgrading a bare machine by hand, with restored backups', answers: [CLUSTER] },
  { query: 'Finalizers and status conditions', answers: [OPERATOR] },
  { query: 'Teams ship on their first morning, templates included', answers: [TENANTS] },
  { query: 'Loading a module cleanly under sanitizers', answers: [MODULE] },
  { query: 'Histograms with low overhead, no recompiling', answers: [EBPF] },
  { query: 'Torn writes replayed after power loss', answers: [FILES] },
  { query: 'Mountable volume with extents and a repair tool', answers: [FILES] },
  { query: 'Citations and honest evaluations over chunks of text', answers: [RAG] },
  { query: 'Kill switches and permissions', answers: [AGENTS] },
  { query: 'Steps that can be replayed within budgets', answers: [AGENTS] },
  { query: 'Deduplicated examples, shadow and canary rollouts', answers: [TUNING] },
  { query: 'Late tables, sensors and incremental loads', answers: [JOBS] },
  { query: 'Price and time priority for several symbols', answers: [ORDERS] },
  { query: 'Deterministic books of limit and cancel requests', answers: [ORDERS] },
  { query: 'Range scans and write amplification', answers: [LSM] },
  { query: 'Closures, and errors that help', answers: [COMPILER] },
  { query: 'Recursive descent', answers: [COMPILER] },
  { query: 'Timers, wakers and cancellation', answers: [ASYNC] },
  { query: 'Graceful shutdown of stolen work', answers: [ASYNC] },

  { query: 'Visit every national park', answers: [] },
  { query: 'Teach my daughter to juggle', answers: [] },
  { query: 'Plant twenty trees', answers: [] },
  { query: 'Restore an old motorcycle', answers: [] },
  { query: 'Finish the thesis on medieval pottery', answers: [] },
  { query: 'Declutter the attic', answers: [] },
  { query: 'Learn calligraphy', answers: [] },
  { query: 'Volunteer at the shelter for cats', answers: [] },
  { query: 'Cut screen time in half', answers: [] },
  { query: 'Fix the printer drama once and for all', answers: [] },
  { query: 'Theatre subscription with friends', answers: [] },
  { query: 'Ship a font', answers: [] },
  { query: 'Spreadsheet macros for the choir', answers: [] },
  { query: 'Reach 50 subscribers', answers: [] },
  { query: 'Catalogue the family archive', answers: [] },
  { query: 'Astrophotography rig', answers: [] },
  { query: 'Debate team semifinals', answers: [] },
  { query: 'Wireframes for the charity', answers: [] },
  { query: 'Vintage synth repair', answers: [] },
  { query: 'Interior of the camper van', answers: [] },
];
