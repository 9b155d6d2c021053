/** One alias per line: words people use, and what specs call it, closest first. See `parseAliases`. */
export const APPLICATIONS = `
penetration testing, pentest, pentesting, pen testing, oscp, ctf, capture the flag, hack the box, try hack me, bug bounty, ethical hacking, red team, offensive security, metasploit, burp suite, nmap, owasp, exploit, exploit development, sql injection, xss, buffer overflow, privilege escalation, reverse engineering, ghidra = penetration testing, capture the flag, exploit, privilege escalation, sql injection, buffer overflow
siem, soc analyst, blue team, threat hunting, threat detection, detection engineering, intrusion detection, splunk, mitre, sigma rule, edr, osquery, suricata, zeek, malware analysis, digital forensics = detection, intrusion detection, attacker, endpoint
hashicorp vault, password manager, key rotation, credential rotation, secrets manager, secret store, envelope encryption = secrets, vault, secrets manager, encryption, rotation
debezium, binlog, logical replication, change data capture, cdc, replicate a database = change data capture, write ahead log, sink
snowflake, bigquery, redshift, databricks, data lake, lakehouse, iceberg, delta lake, analytics engineering, business intelligence, reporting database, star schema, data mart = warehouse, lakehouse, data quality, columnar
local first, offline first, works offline, without internet, flight mode, sync engine, yjs, automerge, crdt = offline first, offline, crdt, sync
shader, opengl, metal, vulkan, webgl, webgpu, image filter, camera effects, photo effects, augmented reality = shaders, rendering, graphics
physics engine, game physics, rigid body, collision detection, box2d, ragdoll, constraint solver = physics, rigid body, collision, constraint solver
minecraft, voxel game, voxel engine = voxel, chunks
platform game, side scroller, metroidvania, mario = platformer, metroidvania
vfx, visual effects = particles, particle system, shaders
questionnaire, survey design = survey, questionnaire
netcode, rollback, multiplayer, game server, online game, shooter, fps game, client prediction, lag compensation = multiplayer, netcode, client prediction, matchmaking
collaborative filtering, recommendation, recommender, matrix factorization, learning to rank, two tower, movielens, cold start, personalized feed = recommender, recommendations, ranking, candidate generation
speech recognition, speech to text, asr, dictation, transcription, transcribe, voice recognition, voice typing, whisper, wake word = speech to text, speech, transcribe, transcription
arduino, esp32, raspberry pi pico, stm32, microcontroller, firmware, embedded c, rtos, freertos = firmware, microcontroller, electronics
robotics, robot, ros, slam, motion planning, drone, pid controller, autonomous vehicle = robot, robotics, motion planning
collaborative editor, collaborative editing, google docs clone, operational transform, shared editing, realtime collaboration = collaborative editor, operational transform, crdt
web crawler, crawler, scraper, scraping, spider = crawler, crawl
url shortener, rate limiter, chat app, chat server, messenger, notification service, feed service = url shortener, rate limiter, chat, notifications
time series, tsdb, influxdb, timescale, metrics database = time series
graph database, neo4j, knowledge graph, sparql, cypher query = graph database, knowledge graph
geospatial, gis, maps, routing engine, openstreetmap, postgis = geospatial, maps, routing
`;
