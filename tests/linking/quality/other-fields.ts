import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import type { Labelled } from './queries';

/** A catalog of fields that the other one does not cover. */
export const OTHER_CATALOG = {
  path: 'Other specs.md',
  ...readCatalog(
    `## Data engineering
### Track 1 - Lakehouse from CSV to dashboard
Outcome: a warehouse that analysts trust, fed nightly
#### Functional spec
- Ingests files and APIs
- Partitioned columnar files
- Data quality checks stop the load
- Lineage is recorded
### Track 2 - Change data capture
Outcome: every row change of the shop database lands in the warehouse within a minute
#### Functional spec
- Reads the write-ahead log
- Handles schema changes
- Exactly-once into the sink
## Security
### Track 1 - Capture the flag range
Outcome: a range of vulnerable services with write-ups
#### Functional spec
- SQL injection
- Buffer overflow
- Privilege escalation
### Track 2 - Secrets manager
Outcome: a vault for credentials with rotation
#### Functional spec
- Envelope encryption
- Audit log
- Access policies
### Track 3 - Detection lab
Outcome: alerts for ten attacker techniques
#### Functional spec
- Collects endpoint logs
- Rules as code
- False positives are measured
## Mobile
### Track 1 - Offline-first notes app
Outcome: notes that sync without conflicts
#### Functional spec
- CRDT merge
- Background sync
- Works in flight mode
### Track 2 - Camera filters
Outcome: live filters at 60 frames
#### Functional spec
- GPU shaders
- Frame budget is measured
## Game development
### Track 1 - Physics sandbox
Outcome: rigid bodies that stack
#### Functional spec
- Broad phase and narrow phase
- Constraint solver
### Track 2 - Multiplayer arena
Outcome: a shooter with rollback netcode
#### Functional spec
- Client prediction
- Server reconciliation
- Matchmaking
## Machine learning
### Track 1 - Recommender
Outcome: a ranking of films that beats popularity
#### Functional spec
- Offline evaluation
- Candidate generation and ranking
- Cold start
### Track 2 - Speech to text
Outcome: transcribes calls on a laptop
#### Functional spec
- Word error rate
- Streaming decoder
- Speaker turns
`,
  ),
};

/** Written before the aliases of these fields, which were then tuned with them. */
export const OTHER_FIELDS: readonly Labelled[] = [
  { query: 'Build a dbt project on top of Snowflake', answers: ['Lakehouse from CSV to dashboard'] },
  { query: 'ETL pipelines with Airflow', answers: ['Lakehouse from CSV to dashboard'] },
  { query: 'Data warehouse for the analytics team', answers: ['Lakehouse from CSV to dashboard'] },
  { query: 'Parquet and Iceberg', answers: ['Lakehouse from CSV to dashboard'] },
  { query: 'Debezium from Postgres', answers: ['Change data capture'] },
  { query: 'Replicate MySQL binlog to BigQuery', answers: ['Change data capture'] },
  { query: 'OSCP preparation', answers: ['Capture the flag range'] },
  { query: 'Pentesting practice', answers: ['Capture the flag range'] },
  { query: 'Hack The Box', answers: ['Capture the flag range'] },
  { query: 'HashiCorp Vault clone', answers: ['Secrets manager'] },
  { query: 'Key rotation for passwords', answers: ['Secrets manager'] },
  { query: 'SIEM and threat hunting', answers: ['Detection lab'] },
  { query: 'Blue team skills', answers: ['Detection lab'] },
  { query: 'iOS note taking app that works without internet', answers: ['Offline-first notes app'] },
  { query: 'Local-first software', answers: ['Offline-first notes app'] },
  { query: 'Snapchat-like effects', answers: ['Camera filters'] },
  { query: 'OpenGL / Metal shaders', answers: ['Camera filters'] },
  { query: 'Box2D from scratch', answers: ['Physics sandbox'] },
  { query: 'Collision detection', answers: ['Physics sandbox'] },
  { query: 'Netcode for a fighting game', answers: ['Multiplayer arena'] },
  { query: 'Online FPS', answers: ['Multiplayer arena'] },
  { query: 'Movie recommendations', answers: ['Recommender'] },
  { query: 'Collaborative filtering', answers: ['Recommender'] },
  { query: 'Whisper fine-tuning', answers: ['Speech to text'] },
  { query: 'Voice dictation', answers: ['Speech to text'] },
  { query: 'ASR', answers: ['Speech to text'] },
  { query: 'Cook more', answers: [] },
  { query: 'Learn Spanish', answers: [] },
  { query: 'Kubernetes operator', answers: [] },
  { query: 'Compiler in Rust', answers: [] },
  { query: 'Blog every week', answers: [] },
  { query: 'Raft consensus', answers: [] },
  { query: 'Lose 5 kg', answers: [] },
  { query: 'Interview prep', answers: [] },
  { query: 'Practising LLD', answers: [] },
  { query: 'Write a novel', answers: [] },
  { query: 'Garden', answers: [] },
  { query: 'Get promoted to senior', answers: [] },
  { query: 'Linux kernel module', answers: [] },
  { query: 'Taxes', answers: [] },
  { query: 'Guitar', answers: [] },
  { query: 'CUDA kernels', answers: [] },
];
