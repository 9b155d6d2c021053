/**
 * Phrases of other fields whose words occur in specs too (a training plan, a game engine). Known as phrases, they no
 * longer match by one of their words. Those that mean `-` are so far from any spec that they count against every one.
 */
export const OTHER_FIELDS = `
low level design, lld, object oriented, object oriented design, ood, design pattern, solid principles, clean code, uml, domain driven design, ddd = object oriented design
system design, system design interview, hld, high level design, behavioral interview, mock interview = -
leetcode, neetcode, hackerrank, codeforces, competitive programming, coding interview, dynamic programming, data structures, algorithms, dsa, two pointers = -
game engine, game development, gamedev, video game, unity, unreal, godot, vulkan, opengl, directx, ray tracer, ray tracing, path tracer, rendering, 3d graphics, computer graphics = graphics
mobile app, ios, ios app, android, android app, swift, swiftui, flutter, react native, jetpack compose = mobile development
frontend, react, vue, svelte, angular, css, html, tailwind, javascript, typescript, next js, component library, design system, web design, landing page, website, wordpress, portfolio site, personal site, ui, ux, figma, animation = web development
firmware, arduino, esp32, microcontroller, embedded, embedded system, zigbee, bluetooth, robotics, drone, home automation, smart home, iot, fpga, verilog, circuit, electronics, soldering, 3d printing = electronics
training plan, strength training, personal training, personal trainer, weight training, workout, gym training, marathon, half marathon, triathlon, running, gym, yoga, cycling, climbing, swimming, diet, nutrition, meditation, sleep = -
book club, public speaking, presentation, meetup, conference talk, newsletter, essay, novel, blog series, journaling habit, writing habit, podcast, youtube, social media, brand, audience = -
savings account, bank account, mortgage, tax return, taxes, real estate, retirement, index fund, stock portfolio, personal finance, insurance, investing, salary, raise, promotion, negotiation = -
language exam, language learning, spanish, french, german, japanese, chinese, english, italian, portuguese, korean, vocabulary = -
cooking, recipe, baking, sourdough, gardening, travel, trip, wedding, guitar, piano, violin, drawing, painting, photography, woodworking, knitting, chess = -
resume writing, cv, cover letter, job search, job application, linkedin, portfolio, people management, one on one, mentoring, leadership, hiring, team management, product management, project management, marketing, sales, startup, fundraising, customer research, user research, ux research = -
habit, habit tracking, time management, productivity, note taking, second brain, todo list, to do list = -
medical, medicine, biology, chemistry, physics, astronomy, history, philosophy, psychology, economics, law school, calculus, linear algebra, probability, number theory = -
search engine optimization, seo, google ads = -
memory palace, train station, shipping container, storage room, storage unit, travel agent, estate agent, real estate agent = -
`;
