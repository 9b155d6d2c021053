/** A history as a failing run prints it, which `playPrinted` plays. */
type Printed = string;

/** What random histories have found, or must find when the plugin is broken, each as short as possible. */
export const FOUND: Readonly<Record<string, Printed>> = {
  'a click in an open editor keeps what another program had just written':
    'open([0,1,"source"]), others write([1,1,0]), click in sidebar([0,5]), time(60)',
  'a click in a closed note keeps what another program writes meanwhile':
    'hold(true), click in sidebar([0,5]), time(60), let through(1), time(0), others write([1,1,0])',
  'of two quick clicks the second is not lost when the plugin is turned off':
    'hold(true), click in sidebar([0,4]), click in sidebar([0,4]), time(60), reload(false)',
  'of clicks before and after a note is renamed the last counts':
    'hold(true) ~0, others delete(7), click in sidebar([1,16]) ~0, click in sidebar([1,6]) ~0, rename(0), time(60) ~0, click in sidebar([1,26]) ~0',
  'of clicks before and after a note is renamed and written by another program the last counts':
    'reload(false), others delete(0), reload(false) ~0, time(0), click in sidebar([1,0]) ~0, rename(0) ~0, hold(true) ~0, others write([0,7,0]) ~0, click in sidebar([1,0]), time(2100) ~0, click in sidebar([1,0]) ~0',
  'what another program took out of an open note, which says again what it said before, stays out':
    'others write([15,7,0]), time(2100), others write([7,2,0]), open([0,13,"source"]), others write([9,18,3]) ~0, toggle at cursor([0,0])',
  'a click on a box that was ticked and not saved is not taken for done because the file says so':
    'hold(true) ~0, toggle at cursor([0,17]) ~0, writes fail(1), let through(1), type([0,0]), time(500), toggle at cursor([0,7]) ~0, others write([0,0,0]) ~0, click in note([0,0]) ~0',
  'a click on a row that another program has taken out meanwhile does not bring it back':
    'type([0,0]) ~0, hold(true), close(0) ~0, toggle at cursor([1,0]) ~0, others write([0,8,0]) ~0, let through(1) ~0',
  'what is typed in a pane stays while another pane of the note closes':
    'others delete(0) ~0, open([0,0,"source"]), open([1,0,"source"]), hold(true) ~0, type([0,0]), close(0) ~0, toggle at cursor([1,0]), hold(false) ~0, type([1,0]) ~0, let through(2) ~0, click in sidebar([0,0]) ~0',
  'a click is carried out in a note that was deleted and brought back before its turn':
    'click in sidebar([0,0]) ~0, others delete(0) ~0, others bring back(0) ~0, open([0,0,"source"])',
  'the index says nothing of a click that was taken back while its note was closed':
    'rename(0) ~0, rest(0), hold(true), close(1), writes fail(1), toggle at cursor([0,0]), let through(1), reload(false) ~0, open([0,0,"source"]) ~0',
  'a click that waits for the one before it goes to its own box, though a new row has its key by then':
    'click in sidebar([0,12]), others write([0,4,9]), click in sidebar([0,20]), others write([0,27,0]) ~0, rest(0) ~0',
  'a note that is deleted and brought back while it is being opened is not typed in as it was':
    'hold(true) ~0, rename(0), type([0,0]), open([0,0,"source"]), others delete(0), others bring back(0), type([0,0]), click in note([0,0]) ~0',
  'the index has what was written while the change before it was being taken in':
    'hold(true) ~0, conflict copy(0), others write([0,0,0]) ~0, toggle at cursor([0,0]), close(0), hold(false), let through(3) ~0, close(1) ~0',
  'what is typed is saved in the end, though saving it failed after a tick in another pane was being saved':
    '{"screen":{"sidebars":0,"reading":false}} hold(true) ~0, type([0,0]), writes fail(2) ~0, time(2100) ~0, toggle at cursor([1,0]) ~0, let through(2), rest(0) ~0',
  'what is typed stands once, though a tick in another pane was saved while an earlier save was on its way':
    '{"screen":{"sidebars":0,"reading":false}} hold(true) ~0, type([0,0]) ~0, save(0) ~0, hold(false) ~0, type([0,0]) ~0, toggle at cursor([1,0]), type([0,0]) ~0',
  'what is typed stands once, though the plugin wrote the note between a save and the text that it saved':
    '{"screen":{"sidebars":0,"reading":false}} others rename(0) ~0, hold(true), open([0,0,"source"]) ~0, open([1,0,"source"]) ~0, type([0,0]), time(2100) ~0, type([0,7]) ~0, toggle at cursor([0,0]), let through(2) ~0, click in sidebar([0,0]), type([0,17]) ~0, let through(1) ~0',
  'the index has the offsets of a file with Windows line endings that could not be read while it was open':
    '{"screen":{"sidebars":1,"reading":true},"lineEnd":"\\r\\n"} click in note([1,0]), reads fail(1) ~0, time(500), rest(0) ~0',
};
